import type { Effect, TicketActor } from '@baton/core';
import { sql } from 'kysely';
import type { StoredConversation } from '../conversations/stored-conversation.js';
import type { Database } from '../platform.js';
import { ROUTING, SYSTEM } from './ticket-history.js';
import {
  changeTicket,
  createTicket,
  type NewTicket,
  type StoredTicket,
  ticketOfConversation,
} from './ticket-repository.js';
import { subjectOf } from './ticket-subject.js';

/** A turn that is being saved, as far as tickets are concerned. */
export interface TicketTurn {
  readonly previous: StoredConversation;
  readonly next: StoredConversation;
  readonly effects: readonly Effect[];
  /** Who acts; null: a rule of Baton. */
  readonly by: TicketActor | null;
}

/** A conversation that is to have a ticket. */
export interface TicketOccasion {
  readonly workspaceId: string;
  readonly conversationId: string;
  readonly visitorId: string;
  readonly channel: string;
  readonly destinationId: string;
  /** The handoff that calls for it; its custom trigger is the ticket's category. */
  readonly handoffId: string | null;
  /** Visitor's messages of this turn that are not in the database yet. */
  readonly unsaved?: readonly string[];
  readonly source?: NewTicket['source'];
  readonly actor?: TicketActor;
}

/** The subject comes from the beginning of the conversation. */
const MESSAGES_READ = 10;

async function visitorTexts(db: Database, conversationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('messages')
    .select('text')
    .where('conversation_id', '=', conversationId)
    .where('author', '=', 'visitor')
    .orderBy('seq')
    .limit(MESSAGES_READ)
    .execute();
  return rows.map((row) => row.text);
}

async function categoryOf(db: Database, handoffId: string | null): Promise<string | null> {
  if (!handoffId) return null;
  const row = await db
    .selectFrom('handoffs')
    .select('trigger')
    .where('id', '=', handoffId)
    .executeTakeFirst();
  return row?.trigger?.phrase?.slice(0, 100) ?? null;
}

/**
 * The ticket of a conversation, within a turn of it: the open one, else its last one opened again, else a new one.
 * The same ticket is used again so that a matter keeps one number and one history.
 */
export async function ensureTicket(db: Database, occasion: TicketOccasion): Promise<StoredTicket> {
  const { conversationId, destinationId, actor = SYSTEM } = occasion;
  const known = await ticketOfConversation(db, conversationId);
  if (known && known.status !== 'closed') return known;
  if (known) {
    const change = { status: 'waiting_on_us', ownerId: null, destinationId } as const;
    return changeTicket(db, { ticketId: known.id, change, actor });
  }
  const texts = [...(await visitorTexts(db, conversationId)), ...(occasion.unsaved ?? [])];
  return createTicket(db, {
    workspaceId: occasion.workspaceId,
    conversationId,
    visitorId: occasion.visitorId,
    channel: occasion.channel,
    destinationId,
    subject: subjectOf(texts),
    category: await categoryOf(db, occasion.handoffId),
    source: occasion.source ?? 'handoff',
    actor,
  });
}

/** True for the few turns in which a ticket may have to follow; the rest cost nothing. */
function mayConcernTickets({ previous, next, effects }: TicketTurn): boolean {
  return (
    previous.state.handoff?.id !== next.state.handoff?.id ||
    previous.state.assignee?.id !== next.state.assignee?.id ||
    previous.destinationId !== next.destinationId ||
    (previous.state.status === 'open' && next.state.status === 'closed') ||
    effects.some((effect) => effect.type === 'open_handoff')
  );
}

/** Whether the conversation lies in a help desk, and whether it has an open ticket, in one look. */
async function situation(db: Database, next: StoredConversation) {
  const { rows } = await sql<{ in_help_desk: boolean; ticket_id: string | null }>`
    select exists (select 1 from destinations where id = ${next.destinationId} and type = 'help_desk') as in_help_desk,
      (select id from tickets where conversation_id = ${next.id} and status <> 'closed') as ticket_id`.execute(
    db,
  );
  return rows[0] ?? { in_help_desk: false, ticket_id: null };
}

/** The handoff that this turn opened and that came to something; it may be over already. */
function openedHandoff({ effects, next }: TicketTurn): string | null {
  const opened = effects.find((effect) => effect.type === 'open_handoff');
  const declined = effects.some(
    (effect) => effect.type === 'settle_handoff' && effect.outcome === 'declined',
  );
  return next.state.handoff?.id ?? (opened?.type === 'open_handoff' && !declined ? opened.handoffId : null);
}

/**
 * Makes tickets follow a turn, in the turn's own transaction: a handoff to a help desk has a ticket, its owner is the
 * conversation's assignee, and it is closed when people are done with the conversation (closed, returned to the
 * customer agent, cancelled, expired). A closed ticket keeps its owner.
 */
export async function saveTicketOfTurn(db: Database, turn: TicketTurn): Promise<void> {
  if (!mayConcernTickets(turn)) return;
  const { previous, next, by } = turn;
  const { in_help_desk, ticket_id } = await situation(db, next);
  const handoffId = openedHandoff(turn);
  let ticketId = ticket_id;
  if (!ticketId && handoffId && in_help_desk && next.destinationId) {
    const { workspaceId, visitorId, channel, destinationId } = next;
    const occasion = { workspaceId, visitorId, channel, destinationId, conversationId: next.id, handoffId };
    ticketId = (await ensureTicket(db, { ...occasion, actor: by ?? SYSTEM })).id;
  }
  if (!ticketId) return;
  const isHeld = next.state.handoff !== null;
  const closes = previous.state.status === 'open' && next.state.status === 'closed';
  const isDone = !isHeld && (previous.state.handoff !== null || handoffId !== null);
  if (isDone || closes) {
    await changeTicket(db, { ticketId, change: { status: 'closed' }, actor: by ?? SYSTEM });
    return;
  }
  const destination = in_help_desk && next.destinationId ? { destinationId: next.destinationId } : {};
  const owner = isHeld ? { ownerId: next.state.assignee?.id ?? null } : {};
  await changeTicket(db, { ticketId, change: { ...destination, ...owner }, actor: by ?? ROUTING });
}
