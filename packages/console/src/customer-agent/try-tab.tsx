import type { BatonError, HandoffSettings, TrialRequest, TrialResult } from '@baton/core';
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { FlaskConical } from '../ui/icons.js';
import { Notice } from '../ui/notice.js';
import { Card } from '../ui/page.js';
import { EmptyState } from '../ui/states.js';
import { useChannelIds } from './scope-bar.js';
import { issueAt } from './settings-draft.js';
import { FIRST_TRIAL, type TrialDraft, TrialForm } from './trial-form.js';
import { TrialResultView } from './trial-result.js';
import { examplesFor } from './trial-words.js';

export interface TryTabProps {
  readonly draft: HandoffSettings;
  readonly edited: boolean;
}

type Outcome =
  | { readonly kind: 'done'; readonly text: string; readonly result: TrialResult }
  | { readonly kind: 'failed'; readonly error: BatonError }
  | null;

/** The form as the API takes it; settings go along only where they are not saved yet. */
function requestOf(trial: TrialDraft, draft: HandoffSettings, edited: boolean): TrialRequest {
  const { text, locale, channel, at, situation, agent, people, lastHelper, hasAddress } = trial;
  return {
    text,
    channel,
    situation,
    ask: true,
    ...(locale && { locale }),
    ...(at && { at: new Date(at).toISOString() }),
    ...(agent && { paused: agent === 'paused' }),
    ...(people && { available: people }),
    ...(lastHelper && { lastHelper }),
    ...(hasAddress && { reachable: true }),
    ...(edited && { settings: draft }),
  };
}

function Problem({ error }: { error: BatonError }): VNode | null {
  const wrong = error.issues.filter(({ path }) => path.startsWith('settings'));
  if (error.issues.length > 0 && wrong.length === 0) return null;
  return (
    <Notice tone="danger" live title="This could not be tried">
      {wrong.length === 0 ? <p>{error.message}</p> : <p>Your unsaved settings need another value first:</p>}
      <ul>
        {wrong.slice(0, 5).map(({ path, message }) => (
          <li key={path}>{message}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** A message played through the rules, with the settings as they are edited; nothing of it is stored. */
export function TryTab({ draft, edited }: TryTabProps): VNode {
  const { api } = useServices();
  const channelIds = useChannelIds(draft);
  const [trial, setTrial] = useState(FIRST_TRIAL);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [busy, setBusy] = useState(false);
  const latest = useRef(0);
  const run = async (tried = trial): Promise<void> => {
    if (tried.text.trim() === '') return;
    latest.current += 1;
    const mine = latest.current;
    setBusy(true);
    try {
      const result = await api.simulateHandoff(requestOf(tried, draft, edited));
      if (mine === latest.current) setOutcome({ kind: 'done', text: tried.text, result });
    } catch (fault) {
      if (mine === latest.current) setOutcome({ kind: 'failed', error: toBatonError(fault) });
    }
    if (mine === latest.current) setBusy(false);
  };
  const issues = outcome?.kind === 'failed' ? outcome.error.issues : [];
  return (
    <div class="try-columns">
      <Card
        title="Try it"
        description={
          edited
            ? 'With your unsaved changes. Nobody is told, nothing is stored.'
            : 'Nobody is told, nothing is stored.'
        }
      >
        <TrialForm
          trial={trial}
          channelIds={channelIds}
          examples={examplesFor(draft)}
          busy={busy}
          errorAt={(field) => issueAt(issues, field)}
          onChange={setTrial}
          onRun={(changed) => void run(changed)}
        />
        {outcome?.kind === 'failed' && <Problem error={outcome.error} />}
      </Card>
      <Card title="What would happen">
        {outcome?.kind === 'done' ? (
          <TrialResultView text={outcome.text} result={outcome.result} />
        ) : (
          <EmptyState icon={FlaskConical} title="Nothing tried yet">
            Write what a visitor might write. You see what matches, who would get the conversation, and what
            the visitor reads.
          </EmptyState>
        )}
      </Card>
    </div>
  );
}
