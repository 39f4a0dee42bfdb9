import {
  BatonError,
  type BulkTicketRequest,
  type NewTicketRequest,
  type Ticket,
  type TicketActor,
  type TicketChange,
} from '@baton/core';
import { type Person, ticketActor } from '../conversations/human-conversations.js';
import type { Turns } from '../conversations/turns.js';
import { fieldError } from '../http/field-issues.js';
import { canAccess } from '../people/destination-access.js';
import type { Database, Platform } from '../platform.js';
import { applyChange } from './apply-change.js';
import { makeTicket } from './make-ticket.js';
import type { TicketPublisher } from './publish-tickets.js';
import { readTicket, ticketsToTell } from './ticket-queries.js';
import { findTicket, type StoredTicket } from './ticket-repository.js';

/** A change that a rule makes rather than a person: a workflow, say. It may do everything in its workspace. */
export interface RuledChange {
  readonly workspaceId: string;
  readonly ticketId: string;
  readonly change: TicketChange;
  readonly actor: TicketActor;
}

/** What can be done with tickets; each is kept in step with its conversation, in one transaction. */
export class Tickets {
  readonly #platform: Platform;
  readonly #turns: Turns;
  readonly #publisher: TicketPublisher;

  constructor(platform: Platform, turns: Turns, publisher: TicketPublisher) {
    this.#platform = platform;
    this.#turns = turns;
    this.#publisher = publisher;
  }

  /** @throws BatonError `not_found`, also for one that the person may not see. */
  read(person: Person, id: string): Promise<Ticket> {
    return readTicket(this.#platform.db, person, id);
  }

  /**
   * Makes a ticket by hand. One of a conversation puts the conversation into the ticket's help desk.
   * @throws BatonError `invalid`, naming the field; `conflict` when the conversation has an open ticket.
   */
  async create(person: Person, request: NewTicketRequest): Promise<Ticket> {
    const { conversationId } = request;
    const ticket = await this.#turns.together(
      {
        workspaceId: person.workspaceId,
        conversationIds: await this.#ownConversation(person, conversationId),
      },
      (turns, scope) => makeTicket(scope, { person, request, turn: turns.get(conversationId ?? '') }),
    );
    this.#publisher.touch(ticket.id);
    return this.read(person, ticket.id);
  }

  /** @throws BatonError `not_found`, or as {@link applyChange}. */
  async change(person: Person, id: string, change: TicketChange): Promise<Ticket> {
    await this.read(person, id);
    await this.apply({ workspaceId: person.workspaceId, ticketId: id, change, actor: ticketActor(person) });
    return this.#answer([id]).then(([ticket]) => ticket ?? this.read(person, id));
  }

  /**
   * Changes many tickets in one transaction: all of them, or none.
   * @throws BatonError `invalid` with a path such as `ids.2` for one that is not there or may not be seen; otherwise
   * as {@link applyChange}, naming the ticket.
   */
  async changeMany(
    person: Person,
    { ids, change }: BulkTicketRequest,
  ): Promise<{ items: readonly Ticket[] }> {
    const wanted = [...new Set(ids)];
    const known = await this.#visible(this.#platform.db, person, wanted);
    const actor = ticketActor(person);
    const conversationIds = known.flatMap(({ conversationId }) => conversationId ?? []).sort();
    const { workspaceId } = person;
    await this.#turns.together({ workspaceId, conversationIds }, async (turns, scope) => {
      for (const ticket of await this.#visible(scope.db, person, wanted, true)) {
        const turn = turns.get(ticket.conversationId ?? '');
        await applyChange(scope, { ticket, change, actor, turn, prefix: 'change.' }).catch((error) =>
          namingTicket(error, ticket),
        );
      }
    });
    for (const id of wanted) this.#publisher.touch(id, change.destinationId !== undefined);
    return { items: await this.#answer(wanted) };
  }

  /** A change by a rule. @throws BatonError `not_found`, or as {@link applyChange}. */
  async apply({ workspaceId, ticketId, change, actor }: RuledChange): Promise<StoredTicket> {
    const find = async (db: Database, lock = false) => {
      const found = await findTicket(db, { workspaceId, ticketId }, lock);
      if (!found) throw new BatonError('not_found', 'There is no such ticket.');
      return found;
    };
    const { conversationId } = await find(this.#platform.db);
    const conversationIds = conversationId ? [conversationId] : [];
    const changed = await this.#turns.together({ workspaceId, conversationIds }, async (turns, scope) => {
      const turn = turns.get(conversationId ?? '');
      return applyChange(scope, { ticket: await find(scope.db, true), change, actor, turn, prefix: '' });
    });
    this.#publisher.touch(ticketId, change.destinationId !== undefined);
    return changed;
  }

  async #ownConversation(person: Person, id: string | undefined): Promise<string[]> {
    if (id === undefined) return [];
    const stored = await this.#turns.peek(id).catch(() => null);
    if (
      stored?.workspaceId !== person.workspaceId ||
      !(await canAccess(this.#platform.db, person.userId, stored.destinationId))
    )
      throw fieldError('conversationId', 'unknown_conversation', 'There is no such conversation.');
    return [id];
  }

  /** The tickets in the order of their ids in the request; each has to be there and to be seen by the person. */
  async #visible(
    db: Database,
    person: Person,
    ids: readonly string[],
    lock = false,
  ): Promise<StoredTicket[]> {
    const found: StoredTicket[] = [];
    for (const [index, ticketId] of ids.entries()) {
      const ticket = await findTicket(db, { workspaceId: person.workspaceId, ticketId }, lock);
      if (!ticket || !(await canAccess(db, person.userId, ticket.destinationId)))
        throw fieldError(`ids.${index}`, 'unknown_ticket', 'There is no such ticket.');
      found.push(ticket);
    }
    return found;
  }

  /** The tickets as they are now, also when the change moved them to where who made it may not look. */
  async #answer(ids: readonly string[]): Promise<readonly Ticket[]> {
    const told = await ticketsToTell(this.#platform.db, { ticketIds: ids, conversationIds: [] });
    const byId = new Map(told.map(({ ticket }) => [ticket.id, ticket]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
}

function namingTicket(error: unknown, { number }: StoredTicket): never {
  if (error instanceof BatonError && error.code !== 'internal')
    throw new BatonError(error.code, `Ticket #${number}: ${error.message}`, {
      cause: error,
      issues: error.issues.map((issue) => ({ ...issue, message: `Ticket #${number}: ${issue.message}` })),
    });
  throw error;
}
