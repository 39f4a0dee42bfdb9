import { BatonError, type NewTicketRequest } from '@baton/core';
import { giveToPerson } from '../conversations/give-to-person.js';
import { type Person, ticketActor } from '../conversations/human-conversations.js';
import type { Turn } from '../conversations/turn.js';
import type { TurnScope } from '../conversations/turns.js';
import { fieldError } from '../http/field-issues.js';
import { canAccess } from '../people/destination-access.js';
import type { Database } from '../platform.js';
import { findAssignee } from '../routing/find-person.js';
import { createTicket, type StoredTicket, ticketOfConversation } from './ticket-repository.js';

/** A ticket that a person makes by hand. */
export interface HandMade {
  readonly person: Person;
  readonly request: NewTicketRequest;
  /** The turn of the conversation that it is about; absent without one. */
  readonly turn: Turn | undefined;
}

const PATH = 'destinationId';

/** The help desk that was named, or the only one there is. */
async function helpDesk(db: Database, { person, request }: HandMade): Promise<string> {
  const desks = await db
    .selectFrom('destinations')
    .select('id')
    .where('workspace_id', '=', person.workspaceId)
    .where('type', '=', 'help_desk')
    .execute();
  if (request.destinationId) {
    const isDesk = desks.some(({ id }) => id === request.destinationId);
    if (isDesk && (await canAccess(db, person.userId, request.destinationId))) return request.destinationId;
    throw fieldError(PATH, 'unknown_destination', 'Give the id of a help desk that you work.');
  }
  const [only, ...others] = desks;
  if (!only) throw fieldError(PATH, 'no_help_desk', 'There is no help desk yet. Add one first.');
  if (others.length > 0) throw fieldError(PATH, 'required', 'There are several help desks. Say which.');
  return only.id;
}

async function checkContact(db: Database, { person, request }: HandMade): Promise<void> {
  if (!request.contactId) return;
  const found = await db
    .selectFrom('visitors')
    .select('id')
    .where('workspace_id', '=', person.workspaceId)
    .where('id', '=', request.contactId)
    .executeTakeFirst();
  if (!found) throw fieldError('contactId', 'unknown_contact', 'There is no such contact.');
}

async function checkOwner(db: Database, { person, request }: HandMade, destinationId: string): Promise<void> {
  const { ownerId } = request;
  if (!ownerId) return;
  if (!(await findAssignee(db, person.workspaceId, ownerId)))
    throw fieldError('ownerId', 'unknown_user', 'Give the id of an active person who may work tickets.');
  if (!(await canAccess(db, ownerId, destinationId)))
    throw fieldError('ownerId', 'no_access', 'They are in no team that works this help desk.');
}

/** Puts the conversation where its ticket is, and gives it to the ticket's owner. */
async function bringConversation(
  turn: Turn,
  scope: TurnScope,
  about: { made: HandMade; destinationId: string },
) {
  const { person, request } = about.made;
  const open = await ticketOfConversation(scope.db, turn.stored.id);
  if (open && open.status !== 'closed')
    throw new BatonError('conflict', `Ticket #${open.number} of this conversation is open. Use that one.`);
  turn.by = ticketActor(person);
  turn.destinationId = about.destinationId;
  const { assignee, status } = turn.conversation;
  if (!request.ownerId || assignee?.id === request.ownerId || status === 'closed') return;
  const gift = { userId: request.ownerId, path: 'ownerId', context: { by: 'person' }, keepsPromise: true };
  await giveToPerson(turn, scope, gift);
}

/** Makes it within a transaction that holds the routing lock. @throws BatonError `invalid`, `conflict`. */
export async function makeTicket(scope: TurnScope, made: HandMade): Promise<StoredTicket> {
  const { db } = scope;
  const { person, request, turn } = made;
  const destinationId = await helpDesk(db, made);
  await checkContact(db, made);
  await checkOwner(db, made, destinationId);
  if (turn) await bringConversation(turn, scope, { made, destinationId });
  return createTicket(db, {
    workspaceId: person.workspaceId,
    subject: request.subject,
    source: 'manual',
    actor: ticketActor(person),
    channel: turn?.stored.channel ?? request.channel ?? 'manual',
    destinationId,
    conversationId: turn?.stored.id ?? null,
    visitorId: turn?.stored.visitorId ?? request.contactId ?? null,
    category: request.category ?? null,
    ownerId: request.ownerId ?? turn?.conversation.assignee?.id ?? null,
    priority: request.priority ?? 'normal',
  });
}
