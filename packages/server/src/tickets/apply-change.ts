import { BatonError, type TicketActor, type TicketChange } from '@baton/core';
import { giveToPerson } from '../conversations/give-to-person.js';
import type { Turn } from '../conversations/turn.js';
import type { TurnScope } from '../conversations/turns.js';
import { fieldError } from '../http/field-issues.js';
import { canAccess } from '../people/destination-access.js';
import { findAssignee } from '../routing/find-person.js';
import { nextPosition } from '../routing/waiting-line.js';
import { changeTicket, type StoredTicket, ticketOfConversation } from './ticket-repository.js';

/** A change of one ticket within a transaction that holds the routing lock. */
export interface TicketTask {
  readonly ticket: StoredTicket;
  readonly change: TicketChange;
  readonly actor: TicketActor;
  /** The turn of the ticket's conversation; absent when it has none. */
  readonly turn: Turn | undefined;
  /** Put before the names of fields in refusals; empty, or such as `change.`. */
  readonly prefix: string;
}

async function checkDestination({ db }: TurnScope, { ticket, change, prefix }: TicketTask): Promise<void> {
  if (change.destinationId === undefined) return;
  const found = await db
    .selectFrom('destinations')
    .select('type')
    .where('workspace_id', '=', ticket.workspaceId)
    .where('id', '=', change.destinationId)
    .executeTakeFirst();
  if (found?.type === 'help_desk') return;
  const path = `${prefix}destinationId`;
  if (!found) throw fieldError(path, 'unknown_destination', 'There is no such help desk.');
  throw fieldError(path, 'not_help_desk', 'An inbox takes no tickets. Give a help desk.');
}

/** Whoever will own the ticket must be able to work it where it will lie. */
async function checkOwner({ db }: TurnScope, task: TicketTask): Promise<void> {
  const { ticket, change, prefix } = task;
  const ownerId = change.ownerId === undefined ? ticket.ownerId : change.ownerId;
  const destinationId = change.destinationId ?? ticket.destinationId;
  if (!ownerId || (change.ownerId === undefined && change.destinationId === undefined)) return;
  if (change.ownerId && !(await findAssignee(db, ticket.workspaceId, change.ownerId)))
    throw fieldError(
      `${prefix}ownerId`,
      'unknown_user',
      'Give the id of an active person who may work tickets.',
    );
  if (await canAccess(db, ownerId, destinationId)) return;
  if (change.ownerId)
    throw fieldError(`${prefix}ownerId`, 'no_access', 'They are in no team that works this help desk.');
  const message =
    'The owner is in no team that works that help desk. Choose another owner, or nobody, as well.';
  throw fieldError(`${prefix}destinationId`, 'no_access', message);
}

async function checkReopening({ db }: TurnScope, ticket: StoredTicket): Promise<void> {
  const other = ticket.conversationId && (await ticketOfConversation(db, ticket.conversationId));
  if (other && other.id !== ticket.id && other.status !== 'closed')
    throw new BatonError('conflict', `Ticket #${other.number} of this conversation is open. Use that one.`);
}

/** Who has the conversation gives it back: it waits in line again, or its follow-up has nobody yet. */
async function release(turn: Turn, { db }: TurnScope): Promise<void> {
  if (!turn.conversation.assignee) return;
  const { workspaceId } = turn.stored;
  const position = turn.destinationId ? await nextPosition(db, workspaceId, turn.destinationId) : null;
  turn.apply({ type: 'assignee_left', position });
}

/** Who gets a conversation that a ticket is opened again for: its owner if they still can, else who opens it. */
async function reopener(scope: TurnScope, { ticket, actor }: TicketTask): Promise<string | null> {
  const { ownerId, workspaceId } = ticket;
  if (
    ownerId &&
    (await findAssignee(scope.db, workspaceId, ownerId)) &&
    (await canAccess(scope.db, ownerId, ticket.destinationId))
  )
    return ownerId;
  return actor.kind === 'person' ? actor.id : null;
}

/** Does to the conversation what the change means for it; returns what is left to change of the ticket alone. */
async function changeConversation(turn: Turn, scope: TurnScope, task: TicketTask): Promise<TicketChange> {
  const { ticket, change, prefix, actor } = task;
  turn.by = actor;
  if (change.destinationId) turn.destinationId = change.destinationId;
  const closes = change.status === 'closed';
  const opens = ticket.status === 'closed' && change.status !== undefined && !closes;
  if (closes && ticket.status !== 'closed' && turn.conversation.status === 'open')
    turn.apply({ type: 'closed', by: actor.kind === 'person' ? 'human' : 'system' });
  const isWorked = opens || (ticket.status !== 'closed' && turn.conversation.status === 'open');
  if (closes || !isWorked) return change;
  const { ownerId: wanted, ...rest } = change;
  const ownerId = opens ? (wanted ?? (await reopener(scope, task))) : wanted;
  const owned = opens || ownerId !== ticket.ownerId;
  if (ownerId && owned) {
    const context = { by: actor.kind };
    if (turn.conversation.assignee?.id !== ownerId)
      await giveToPerson(turn, scope, {
        userId: ownerId,
        path: `${prefix}ownerId`,
        context,
        keepsPromise: true,
      });
    return { ...rest, ownerId };
  }
  if (wanted === null) await release(turn, scope);
  return change;
}

/**
 * Carries out a change of a ticket and what it means for its conversation: the owner gets the conversation, closing
 * the one closes the other, moving moves both. A closed ticket that is opened again opens its conversation for its
 * owner, or for who opens it.
 * @throws BatonError `invalid`, naming the field, for an owner or destination that cannot be; `conflict` when another
 * ticket of the conversation is open; `refused` when the conversation does not accept it.
 */
export async function applyChange(scope: TurnScope, task: TicketTask): Promise<StoredTicket> {
  const { ticket, change, turn, actor } = task;
  await checkDestination(scope, task);
  await checkOwner(scope, task);
  if (ticket.status === 'closed' && change.status !== undefined && change.status !== 'closed')
    await checkReopening(scope, ticket);
  const left = turn ? await changeConversation(turn, scope, task) : change;
  return changeTicket(scope.db, { ticketId: ticket.id, change: left, actor });
}
