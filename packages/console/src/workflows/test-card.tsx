import {
  HANDOFF_REASONS,
  type SampleTicket,
  WORKFLOW_PRIORITIES,
  type WorkflowDocument,
  type WorkflowTest,
} from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';
import { Button } from '../ui/button.js';
import { Play } from '../ui/icons.js';
import { Notice } from '../ui/notice.js';
import { Card } from '../ui/page.js';
import { SelectField, TextField } from './small-fields.js';
import { useLoaded } from './use-loaded.js';

const MADE_UP = '';
const plain = (id: string) => ({ id, name: id.replaceAll('_', ' ') });

function SampleFields(props: { sample: SampleTicket; onChange: (sample: SampleTicket) => void }): VNode {
  const { sample, onChange } = props;
  const channels = useItems(useServices().channels).filter(({ id }) => id !== 'web' && id !== 'email');
  const set = (field: keyof SampleTicket) => (value: string) =>
    onChange({ ...sample, [field]: value || undefined });
  return (
    <div class="sample-fields">
      <SelectField
        label="Channel"
        value={sample.channel ?? 'web'}
        disabled={false}
        options={[plain('web'), plain('email'), ...channels]}
        onChange={set('channel')}
      />
      <TextField label="Language" value={sample.language ?? ''} disabled={false} onChange={set('language')} />
      <SelectField
        label="Priority"
        value={sample.priority ?? 'normal'}
        disabled={false}
        options={WORKFLOW_PRIORITIES.map(plain)}
        onChange={set('priority')}
      />
      <SelectField
        label="Reason for the handoff"
        value={sample.reason ?? 'human_requested'}
        disabled={false}
        options={HANDOFF_REASONS.map(plain)}
        onChange={set('reason')}
      />
      <TextField label="Trigger" value={sample.trigger ?? ''} disabled={false} onChange={set('trigger')} />
      <TextField
        label="Email address"
        value={sample.contactEmail ?? ''}
        disabled={false}
        onChange={set('contactEmail')}
      />
      <TextField
        label="The visitor wrote"
        value={sample.message ?? ''}
        disabled={false}
        onChange={set('message')}
      />
      <div class="field">
        <label for="test-moment">Moment</label>
        <input
          id="test-moment"
          class="input"
          type="datetime-local"
          onInput={(event) => {
            const { value } = event.currentTarget;
            onChange({ ...sample, at: value ? new Date(value).toISOString() : undefined });
          }}
        />
      </div>
    </div>
  );
}

function Result({ test }: { test: WorkflowTest }): VNode {
  if (test.outcome === 'failed') {
    return (
      <Notice tone="danger" live title="The run would fail">
        <p>{test.error} The ticket would be in Unassigned.</p>
      </Notice>
    );
  }
  const title = test.owner ? `${test.owner.name} would get the ticket` : 'Nobody would get the ticket';
  return (
    <Notice tone={test.owner ? 'info' : 'warning'} live title={title}>
      <p>{test.steps.length === 1 ? '1 step' : `${test.steps.length} steps`}, lit below. Nothing was done.</p>
    </Notice>
  );
}

export interface TestCardProps {
  readonly document: WorkflowDocument;
  readonly test: WorkflowTest | null;
  readonly onTested: (test: WorkflowTest | null) => void;
}

/** Tries the workflow as it is being edited on a real or a made-up ticket, without effects. */
export function TestCard({ document, test, onTested }: TestCardProps): VNode {
  const { api, workflowApi } = useServices();
  const tickets = useLoaded('tickets', () => api.tickets('view=all'));
  const [ticketId, setTicketId] = useState(MADE_UP);
  const [sample, setSample] = useState<SampleTicket>({});
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const real = tickets.state.status === 'ready' ? tickets.state.value.items : [];
  const run = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      onTested(await workflowApi.test({ document, ...(ticketId ? { ticketId } : { sample }) }));
    } catch (fault) {
      const { message, issues } = toBatonError(fault);
      onTested(null);
      setProblem(issues[0]?.message ?? message);
    }
    setBusy(false);
  };
  return (
    <Card
      title="Test run"
      description="See which way a ticket would go and who would get it. Nothing is done."
      action={
        <Button icon={Play} busy={busy} onClick={() => void run()}>
          Run test
        </Button>
      }
    >
      <SelectField
        label="Ticket"
        value={ticketId}
        disabled={false}
        options={[
          { id: MADE_UP, name: 'A made-up ticket' },
          ...real.map(({ id, number, subject }) => ({ id, name: `#${number} ${subject}` })),
        ]}
        onChange={setTicketId}
      />
      {ticketId === MADE_UP && (
        <details class="sample-details">
          <summary>Describe the ticket</summary>
          <SampleFields sample={sample} onChange={setSample} />
        </details>
      )}
      {problem && (
        <Notice tone="danger" live title="Not tested">
          <p>{problem}</p>
        </Notice>
      )}
      {test && !problem && <Result test={test} />}
    </Card>
  );
}
