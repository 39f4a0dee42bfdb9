import {
  hasRole,
  MAX_CATEGORY_LENGTH,
  MAX_SUBJECT_LENGTH,
  TICKET_PRIORITIES,
  TICKET_STATUSES,
  type Ticket,
  type TicketChange,
} from '@baton/core';
import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';
import { useChannelName } from '../channels/channel-name.js';
import { AssignDialog } from '../inbox/assign-dialog.js';
import { DetailsSection } from '../inbox/details-pane.js';
import { useMe } from '../session/use-me.js';
import { Avatar } from '../ui/avatar.js';
import { ChevronDown } from '../ui/icons.js';
import { fullTime } from '../ui/relative-time.js';
import { EditableText } from './editable-text.js';
import { TicketHistory } from './ticket-history.js';
import { useCategories } from './use-categories.js';
import { PRIORITY_LABELS, SOURCE_LABELS, STATUS_LABELS } from './wording.js';

export interface TicketPropertiesProps {
  readonly ticket: Ticket;
  readonly onChange: (change: TicketChange) => void;
}

function Property({ label, children }: { label: string; children: ComponentChildren }): VNode {
  return (
    <div class="property">
      <span class="property-label">{label}</span>
      <div class="property-value">{children}</div>
    </div>
  );
}

interface PickProps<Value extends string> {
  readonly label: string;
  readonly value: Value | '';
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly disabled: boolean;
  readonly onPick: (value: Value) => void;
}

function Pick<Value extends string>({ label, value, options, disabled, onPick }: PickProps<Value>): VNode {
  return (
    <Property label={label}>
      <select
        class="select"
        aria-label={label}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          const chosen = options.find(([option]) => option === event.currentTarget.value);
          if (chosen) onPick(chosen[0]);
        }}
      >
        {value === '' && <option value="">None</option>}
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </Property>
  );
}

function OwnerProperty({ ticket, onChange, disabled }: TicketPropertiesProps & { disabled: boolean }): VNode {
  const [assigns, setAssigns] = useState(false);
  const { owner } = ticket;
  return (
    <Property label="Owner">
      <button
        type="button"
        class="owner-button"
        disabled={disabled}
        aria-label={`Owner: ${owner?.name ?? 'nobody'}. Change`}
        onClick={() => setAssigns(true)}
      >
        {owner && <Avatar name={owner.name} url={owner.avatarUrl} size={20} />}
        <span class="owner-name">{owner?.name ?? 'Nobody'}</span>
        <ChevronDown size={15} aria-hidden="true" />
      </button>
      {assigns && (
        <AssignDialog
          title={`Who owns ticket #${ticket.number}`}
          currentId={owner?.id ?? null}
          allowsNobody={owner !== null}
          onAssign={(ownerId) => onChange({ ownerId })}
          onClose={() => setAssigns(false)}
        />
      )}
    </Property>
  );
}

/** What is known of a ticket, changed where it stands, and what was changed before. */
export function TicketProperties({ ticket, onChange }: TicketPropertiesProps): VNode {
  const { destinations } = useServices();
  const channelName = useChannelName();
  const me = useMe();
  const disabled = !hasRole(me.person.role, 'agent');
  const desks = useItems(destinations).filter(({ type }) => type === 'help_desk');
  const categories = useCategories();
  return (
    <>
      <DetailsSection title={`Ticket #${ticket.number}`}>
        <div class="properties">
          <Property label="Subject">
            <EditableText
              label="Subject"
              value={ticket.subject}
              maxLength={MAX_SUBJECT_LENGTH}
              required
              disabled={disabled}
              onSave={(subject) => onChange({ subject })}
            />
          </Property>
          <Pick
            label="Status"
            value={ticket.status}
            options={TICKET_STATUSES.map((status) => [status, STATUS_LABELS[status]] as const)}
            disabled={disabled}
            onPick={(status) => onChange({ status })}
          />
          <Pick
            label="Priority"
            value={ticket.priority}
            options={TICKET_PRIORITIES.map((priority) => [priority, PRIORITY_LABELS[priority]] as const)}
            disabled={disabled}
            onPick={(priority) => onChange({ priority })}
          />
          <OwnerProperty ticket={ticket} onChange={onChange} disabled={disabled} />
          <Property label="Category">
            <EditableText
              label="Category"
              value={ticket.category ?? ''}
              placeholder="None"
              maxLength={MAX_CATEGORY_LENGTH}
              disabled={disabled}
              suggestions={categories}
              onSave={(category) => onChange({ category: category === '' ? null : category })}
            />
          </Property>
          <Pick
            label="Help desk"
            value={ticket.destinationId ?? ''}
            options={desks.map(({ id, name }) => [id, name] as const)}
            disabled={disabled}
            onPick={(destinationId) => onChange({ destinationId })}
          />
        </div>
        <dl class="facts ticket-facts">
          <dt>Channel</dt>
          <dd>{channelName(ticket.channel)}</dd>
          <dt>Came by</dt>
          <dd>{SOURCE_LABELS[ticket.source]}</dd>
          <dt>Made</dt>
          <dd>{fullTime(ticket.createdAt)}</dd>
          {ticket.closedAt && (
            <>
              <dt>Closed</dt>
              <dd>{fullTime(ticket.closedAt)}</dd>
            </>
          )}
        </dl>
      </DetailsSection>
      <TicketHistory ticket={ticket} />
    </>
  );
}
