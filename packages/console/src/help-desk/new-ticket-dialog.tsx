import { MAX_SUBJECT_LENGTH, TICKET_PRIORITIES, type Ticket, type TicketPriority } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Field } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import { useDiscardGuard } from '../ui/use-discard-guard.js';
import { PRIORITY_LABELS } from './wording.js';

export interface NewTicketDialogProps {
  /** The conversation that it is about; absent: none. */
  readonly conversationId?: string;
  readonly onMade: (ticket: Ticket) => void;
  readonly onClose: () => void;
}

/** Makes a ticket by hand. */
export function NewTicketDialog({ conversationId, onMade, onClose }: NewTicketDialogProps): VNode {
  const { api, destinations, helpDesk } = useServices();
  const desks = useItems(destinations).filter(({ type }) => type === 'help_desk');
  const [subject, setSubject] = useState('');
  const [destinationId, setDestinationId] = useState('');
  const [priority, setPriority] = useState<TicketPriority>('normal');
  const [busy, setBusy] = useState(false);
  const [issues, setIssues] = useState<ReadonlyMap<string, string>>(new Map());
  const make = async (): Promise<void> => {
    setBusy(true);
    try {
      const desk = destinationId || desks[0]?.id;
      const ticket = await api.createTicket({
        subject,
        priority,
        ...(desk && { destinationId: desk }),
        ...(conversationId && { conversationId }),
      });
      helpDesk.merge([ticket]);
      onMade(ticket);
      onClose();
    } catch (fault) {
      const error = toBatonError(fault);
      const byField = error.issues.map(({ path, message }) => [path, message] as const);
      setIssues(new Map(byField.length > 0 ? byField : [['', error.message]]));
      setBusy(false);
    }
  };
  const guard = useDiscardGuard(subject.trim() !== '', onClose);
  const others = [...issues].filter(([path]) => path !== 'subject' && path !== 'destinationId');
  return (
    <Dialog
      title="New ticket"
      onClose={guard.close}
      footer={
        <>
          <Button onClick={guard.close}>Cancel</Button>
          <Button kind="primary" busy={busy} onClick={() => void make()}>
            Make ticket
          </Button>
        </>
      }
    >
      <form
        class="new-ticket"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        {others.length > 0 && (
          <Notice tone="danger" live>
            {others.map(([path, message]) => (
              <p key={path}>{message}</p>
            ))}
          </Notice>
        )}
        <Field label="Subject" error={issues.get('subject')}>
          {(ids) => (
            <input
              {...ids}
              class="input"
              value={subject}
              maxLength={MAX_SUBJECT_LENGTH}
              onInput={(event) => setSubject(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label="Help desk" error={issues.get('destinationId')}>
          {(ids) => (
            <select
              {...ids}
              class="select"
              value={destinationId || desks[0]?.id}
              onChange={(event) => setDestinationId(event.currentTarget.value)}
            >
              {desks.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Priority">
          {(ids) => (
            <select
              {...ids}
              class="select"
              value={priority}
              onChange={(event) => setPriority(event.currentTarget.value as TicketPriority)}
            >
              {TICKET_PRIORITIES.map((option) => (
                <option key={option} value={option}>
                  {PRIORITY_LABELS[option]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </form>
      {guard.dialog}
    </Dialog>
  );
}
