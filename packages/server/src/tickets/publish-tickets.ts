import type { SavedTurn, Turns } from '../conversations/turns.js';
import type { Platform } from '../platform.js';
import type { Publisher } from '../realtime/publisher.js';
import { ticketsToTell } from './ticket-queries.js';

/** Lists tolerate a tenth of a second; one query then serves every ticket that changed in it. */
const DELAY_MS = 100;

/** True when a turn may have changed a ticket or what a list shows of it: only while people have the conversation. */
function concernsTickets({ previous, next }: SavedTurn): boolean {
  return (
    previous.state.handler === 'human' ||
    next.state.handler === 'human' ||
    previous.destinationId !== next.destinationId ||
    previous.state.status !== next.state.status
  );
}

/** Tells consoles of tickets that are new or have changed. */
export class TicketPublisher {
  readonly #platform: Platform;
  readonly #publisher: Publisher;
  readonly #tickets = new Set<string>();
  readonly #conversations = new Set<string>();
  /** Ids of either that went to another help desk: people who do not work it must no longer list the ticket. */
  readonly #moved = new Set<string>();
  #timer: NodeJS.Timeout | null = null;

  constructor(platform: Platform, turns: Turns, publisher: Publisher) {
    this.#platform = platform;
    this.#publisher = publisher;
    turns.onSaved((saved) => {
      if (!concernsTickets(saved)) return;
      const { previous, next } = saved;
      if (previous.destinationId !== next.destinationId) this.#moved.add(next.id);
      this.#note(this.#conversations, next.id);
    });
  }

  /** A ticket changed outside of a turn. */
  touch(ticketId: string, moved = false): void {
    if (moved) this.#moved.add(ticketId);
    this.#note(this.#tickets, ticketId);
  }

  /** What lists show of the conversation's tickets changed outside of a turn, such as what has been read. */
  touchConversation(conversationId: string): void {
    this.#note(this.#conversations, conversationId);
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
  }

  #note(set: Set<string>, id: string): void {
    set.add(id);
    this.#timer ??= setTimeout(() => void this.#publish(), DELAY_MS);
  }

  async #publish(): Promise<void> {
    const about = { ticketIds: [...this.#tickets], conversationIds: [...this.#conversations] };
    const moved = new Set(this.#moved);
    this.#moved.clear();
    this.#tickets.clear();
    this.#conversations.clear();
    this.#timer = null;
    try {
      for (const { workspaceId, ticket, audience } of await ticketsToTell(this.#platform.db, about)) {
        if (audience && (moved.has(ticket.id) || moved.has(ticket.conversationId ?? '')))
          this.#publisher.toConsoles(workspaceId, { type: 'ticket_gone', ticketId: ticket.id });
        this.#publisher.toConsoles(workspaceId, { type: 'ticket', ticket }, audience);
      }
    } catch (error) {
      this.#platform.log.error({ err: error }, 'consoles could not be told of changed tickets');
    }
  }
}
