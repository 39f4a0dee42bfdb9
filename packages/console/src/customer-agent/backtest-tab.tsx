import type { BacktestRequest, HandoffSettings } from '@baton/core';
import { hasRole } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useMe } from '../session/use-me.js';
import { Button } from '../ui/button.js';
import { Field } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import { Card } from '../ui/page.js';
import { BacktestResultView } from './backtest-result.js';
import { issueAt } from './settings-draft.js';
import { type BacktestState, useBacktest } from './use-backtest.js';

export interface BacktestTabProps {
  readonly draft: HandoffSettings;
  readonly edited: boolean;
}

const PERIODS = [
  ['7', 'The last 7 days'],
  ['30', 'The last 30 days'],
  ['90', 'The last 90 days'],
  ['', 'All conversations'],
] as const;
const DAY_MS = 24 * 60 * 60 * 1000;

function requestOf(settings: HandoffSettings, days: string): BacktestRequest {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const from = days ? { from: new Date(Date.now() - Number(days) * DAY_MS).toISOString() } : {};
  return { settings, timeZone, ...from };
}

function Progress({ state, onCancel }: { state: BacktestState; onCancel: () => void }): VNode | null {
  if (state.status !== 'running') return null;
  const { done, total, flips } = state;
  const words =
    total === 0
      ? 'Starting'
      : `${done.toLocaleString()} of ${total.toLocaleString()} conversations, ${flips} would change`;
  return (
    <div class="backtest-progress">
      <label>
        <span role="status">{words}</span>
        <progress value={total === 0 ? undefined : done} max={Math.max(1, total)} />
      </label>
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  );
}

function Outcome({ state }: { state: BacktestState }): VNode | null {
  if (state.status === 'done') return <BacktestResultView result={state.result} />;
  if (state.status === 'cancelled') {
    return (
      <Notice live title="Cancelled">
        <p>
          {state.done.toLocaleString()} of {state.total.toLocaleString()} conversations were looked at;{' '}
          {state.flips} would change.
        </p>
      </Notice>
    );
  }
  if (state.status !== 'failed') return null;
  const { error } = state;
  return (
    <Notice tone="danger" live title="The backtest did not finish">
      <p>{error.issues.length > 0 ? 'Your unsaved settings need another value first:' : error.message}</p>
      <ul>
        {error.issues.slice(0, 5).map(({ path, message }) => (
          <li key={path}>{message}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** The settings as they are edited, run over conversations that are stored. */
export function BacktestTab({ draft, edited }: BacktestTabProps): VNode {
  const mayRun = hasRole(useMe().person.role, 'manager');
  const [days, setDays] = useState('30');
  const { state, start, cancel } = useBacktest();
  const running = state.status === 'running';
  const issues = state.status === 'failed' ? state.error.issues : [];
  if (!mayRun) {
    return (
      <Card title="Backtest">
        <p class="muted">Running settings over stored conversations takes the role of manager.</p>
      </Card>
    );
  }
  return (
    <Card
      title="Backtest"
      description={`Runs ${edited ? 'your unsaved settings' : 'the settings in force'} over stored conversations, and shows which would have gone the other way.`}
    >
      <div class="backtest-form">
        <Field label="Conversations" error={issueAt(issues, 'from')}>
          {(ids) => (
            <select
              {...ids}
              class="select"
              value={days}
              disabled={running}
              onChange={(event) => setDays(event.currentTarget.value)}
            >
              {PERIODS.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button kind="primary" disabled={running} onClick={() => start(requestOf(draft, days))}>
          Run backtest
        </Button>
      </div>
      <Progress state={state} onCancel={cancel} />
      <Outcome state={state} />
    </Card>
  );
}
