import { hasRole, type Note, type Ticket } from '@baton/core';
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { contactName } from '../inbox/contact-name.js';
import { OtherViewers } from '../inbox/conversation-header.js';
import type { Viewer } from '../inbox/create-transcript.js';
import { NoteBubble } from '../inbox/note-bubble.js';
import { NoteWriter } from '../inbox/note-writer.js';
import { useMe } from '../session/use-me.js';
import { useShortcuts } from '../shell/use-shortcuts.js';
import { IconButton } from '../ui/button.js';
import { ArrowLeft, Lock, PanelRight, X } from '../ui/icons.js';
import { usePageTitle } from '../ui/page-title.js';
import { ScrollArea } from '../ui/scroll-area.js';
import { EmptyState } from '../ui/states.js';
import { StatusChip } from './chips.js';
import type { TicketPaneProps } from './ticket-pane-props.js';

export interface LoneTicketPaneProps extends TicketPaneProps {
  readonly ticket: Ticket;
  readonly properties: ComponentChildren;
}

const byTime = (a: Note, b: Note): number => a.at.localeCompare(b.at) || a.id.localeCompare(b.id);

function useNotes(ticketId: string) {
  const { api, live, toasts } = useServices();
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const add = (incoming: readonly Note[]): void =>
    setNotes((known) => {
      const byId = new Map([...known, ...incoming].map((note) => [note.id, note]));
      return [...byId.values()].sort(byTime);
    });
  useEffect(() => {
    const load = (): void =>
      void api.ticketNotes(ticketId).then(add, (fault: unknown) =>
        toasts.show({
          text: `The notes could not be loaded. ${toBatonError(fault).message}`,
          tone: 'danger',
        }),
      );
    load();
    const offs = [
      live.on((event) => event.type === 'note' && event.note.ticketId === ticketId && add([event.note])),
      live.onConnected(load),
    ];
    return () => {
      for (const off of offs) off();
    };
  }, [api, live, toasts, ticketId]);
  return { notes, add };
}

/** Who else has the ticket open. */
function useTicketViewers(ticketId: string): readonly Viewer[] {
  const { live } = useServices();
  const [viewers, setViewers] = useState<readonly Viewer[]>([]);
  useEffect(() => {
    const offs = [
      live.on((event) => {
        if (event.type === 'ticket_viewers' && event.ticketId === ticketId) setViewers(event.viewers);
      }),
      live.onConnected(() => live.watchTicket(ticketId)),
    ];
    live.watchTicket(ticketId);
    return () => {
      for (const off of offs) off();
      live.unwatchTicket(ticketId);
    };
  }, [live, ticketId]);
  return viewers;
}

/** A ticket that has no conversation: its notes, and its properties beside them. */
export function LoneTicketPane(props: LoneTicketPaneProps): VNode {
  const { ticket, properties, backHref, showsDetails, onToggleDetails } = props;
  const { api } = useServices();
  const me = useMe();
  const { notes, add } = useNotes(ticket.id);
  const viewers = useTicketViewers(ticket.id);
  const writer = useRef<HTMLTextAreaElement>(null);
  usePageTitle(`#${ticket.number} ${ticket.subject}`);
  useShortcuts({ note: () => writer.current?.focus(), reply: () => writer.current?.focus() });
  return (
    <>
      <section class="conversation-pane" aria-label={`Ticket #${ticket.number}`}>
        <header class="conversation-header">
          <a class="icon-button back-link" href={backHref} aria-label="Back to the list">
            <ArrowLeft size={18} aria-hidden="true" />
          </a>
          <div class="conversation-heading">
            <h1>{ticket.subject}</h1>
            <p class="conversation-status">
              <StatusChip status={ticket.status} />
              <span>
                #{ticket.number}
                {ticket.contact && `, ${contactName(ticket.contact)}`}
              </span>
            </p>
          </div>
          <OtherViewers viewers={viewers.filter((viewer) => viewer.id !== me.person.id)} />
          <IconButton
            icon={PanelRight}
            label="Details"
            class="details-toggle"
            aria-expanded={showsDetails}
            onClick={onToggleDetails}
          />
        </header>
        <ScrollArea class="transcript" role="log" label="Notes">
          {notes.length === 0 && (
            <EmptyState icon={Lock} title="No notes yet">
              This ticket has no conversation. Keep what your team should know here.
            </EmptyState>
          )}
          {notes.map((note) => (
            <NoteBubble key={note.id} note={note} myId={me.person.id} />
          ))}
        </ScrollArea>
        {hasRole(me.person.role, 'agent') && (
          <div class="composer composer-note">
            <NoteWriter
              aboutId={ticket.id}
              conversationId={null}
              textareaRef={writer}
              add={(note) => api.addTicketNote(ticket.id, note)}
              onAdded={(note) => add([note])}
            />
          </div>
        )}
      </section>
      <aside class="details-pane" aria-label="Details">
        <header class="details-header">
          <h2>Details</h2>
          <IconButton icon={X} label="Hide details" class="details-close" onClick={onToggleDetails} />
        </header>
        <ScrollArea class="details-scroller" role="group" label="Ticket">
          {properties}
        </ScrollArea>
      </aside>
    </>
  );
}
