import { TICKET_PRIORITIES, TICKET_STATUSES, type Ticket, type TicketChange } from '@baton/core';
import type { VNode } from 'preact';
import { Button } from '../ui/button.js';
import { Check, CheckCheck, UserPlus, X } from '../ui/icons.js';
import { PRIORITY_LABELS, STATUS_LABELS } from './wording.js';

export interface BulkBarProps {
  readonly tickets: readonly Ticket[];
  readonly busy: boolean;
  readonly onChange: (change: TicketChange, done: string) => void;
  readonly onAssign: () => void;
  /** Chooses all that are shown; null: they are, or there is another way. */
  readonly onAll: (() => void) | null;
  readonly onClear: () => void;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Value[];
  readonly labels: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, options, labels, onChoose }: ChoiceProps<Value>): VNode {
  return (
    <select
      class="select bulk-select"
      aria-label={label}
      value=""
      onChange={(event) => {
        const { value } = event.currentTarget;
        event.currentTarget.value = '';
        const option = options.find((known) => known === value);
        if (option) onChoose(option);
      }}
    >
      <option value="">{label}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {labels[option]}
        </option>
      ))}
    </select>
  );
}

/** What can be done with the chosen tickets. */
export function BulkBar({ tickets, busy, onChange, onAssign, onAll, onClear }: BulkBarProps): VNode {
  const open = TICKET_STATUSES.filter((status) => status !== 'closed');
  return (
    <div class="bulk-bar" role="toolbar" aria-label="Change the chosen tickets" aria-busy={busy}>
      <span class="bulk-count" role="status">
        {tickets.length} chosen
      </span>
      {onAll && (
        <Button icon={CheckCheck} onClick={onAll}>
          Choose all
        </Button>
      )}
      <Button icon={UserPlus} onClick={onAssign} title="Assign (a)">
        Assign
      </Button>
      <Choice
        label="Set status"
        options={open}
        labels={STATUS_LABELS}
        onChoose={(status) => onChange({ status }, `set to ${STATUS_LABELS[status]}`)}
      />
      <Choice
        label="Set priority"
        options={TICKET_PRIORITIES}
        labels={PRIORITY_LABELS}
        onChoose={(priority) => onChange({ priority }, `set to ${PRIORITY_LABELS[priority]}`)}
      />
      <Button
        icon={Check}
        busy={busy}
        onClick={() => onChange({ status: 'closed' }, 'closed')}
        title="Close (e)"
      >
        Close
      </Button>
      <Button kind="ghost" icon={X} onClick={onClear}>
        Clear
      </Button>
    </div>
  );
}
