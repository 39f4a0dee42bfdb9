import {
  type ConditionContext,
  type Hours,
  type HoursReference,
  isWithinHours,
  type TicketFacts,
} from '@baton/core';
import type { Turn } from '../conversations/turn.js';
import type { WorkspaceHours } from '../people/workspace-hours.js';
import type { Database } from '../platform.js';
import type { StoredTicket } from '../tickets/ticket-repository.js';

/** The hours meant: a team without its own has the workspace's; null: always open. */
export function hoursMeant(hours: WorkspaceHours, reference: HoursReference): Hours | null {
  if (reference.of === 'workspace') return hours.workspace;
  const own = hours.teams.get(reference.teamId);
  if (!own) return hours.workspace;
  // A holiday of the workspace is everybody's (design, Availability).
  return { ...own, holidays: [...own.holidays, ...(hours.workspace?.holidays ?? [])] };
}

/** Whether the hours meant hold at a moment, in milliseconds since 1970. */
export function isWithin(hours: WorkspaceHours, reference: HoursReference, at: number): boolean {
  const meant = hoursMeant(hours, reference);
  return meant === null || isWithinHours(meant, at);
}

interface ConversationRow {
  readonly locale: string | null;
  readonly page_url: string | null;
  readonly status: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly visitor_locale: string | null;
}

async function conversationRow(db: Database, id: string): Promise<ConversationRow | undefined> {
  return db
    .selectFrom('conversations as c')
    .innerJoin('visitors as v', 'v.id', 'c.visitor_id')
    .select(['c.locale', 'c.page_url', 'c.status', 'v.name', 'v.email', 'v.locale as visitor_locale'])
    .where('c.id', '=', id)
    .executeTakeFirst();
}

/** The visitor's last words, and whether a person has answered them. */
async function lastWords(db: Database, conversationId: string) {
  const rows = await db
    .selectFrom('messages')
    .select(['author', 'text'])
    .where('conversation_id', '=', conversationId)
    .where('author', 'in', ['visitor', 'human'])
    .orderBy('seq', 'desc')
    .limit(50)
    .execute();
  return {
    text: rows.find(({ author }) => author === 'visitor')?.text ?? null,
    answered: rows[0]?.author === 'human',
  };
}

async function handoffRow(db: Database, conversationId: string, handoffId: string | null) {
  const query = db.selectFrom('handoffs').select(['reason', 'trigger']);
  if (handoffId) return query.where('id', '=', handoffId).executeTakeFirst();
  return query
    .where('conversation_id', '=', conversationId)
    .orderBy('requested_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

async function contactRow(db: Database, visitorId: string | null) {
  if (!visitorId) return undefined;
  return db
    .selectFrom('visitors')
    .select(['name', 'email', 'locale'])
    .where('id', '=', visitorId)
    .executeTakeFirst();
}

/** A ticket whose facts are wanted, as it is in the transaction. */
export interface FactsOf {
  readonly ticket: StoredTicket;
  readonly createdAt: Date;
  readonly handoffId: string | null;
  /** What the turn knows and the database does not yet. */
  readonly turn: Turn | null;
  readonly now: number;
}

/** The value of every fact of a ticket (see `FACTS` in core). */
export async function loadFacts(db: Database, about: FactsOf): Promise<TicketFacts> {
  const { ticket, turn, now } = about;
  const { conversationId } = ticket;
  const conversation = conversationId ? await conversationRow(db, conversationId) : undefined;
  const contact = conversation ?? (await contactRow(db, ticket.visitorId));
  const words = conversationId ? await lastWords(db, conversationId) : { text: null, answered: false };
  const handoff = conversationId ? await handoffRow(db, conversationId, about.handoffId) : undefined;
  const channel = await db
    .selectFrom('channels')
    .select('type')
    .where('workspace_id', '=', ticket.workspaceId)
    .where('id', '=', ticket.channel)
    .executeTakeFirst();
  const status = turn?.conversation.status ?? conversation?.status;
  return {
    'ticket.subject': ticket.subject,
    'ticket.status': ticket.status,
    'ticket.priority': ticket.priority,
    'ticket.category': ticket.category,
    'ticket.source': ticket.source,
    'ticket.owner': ticket.ownerId,
    'ticket.hasOwner': ticket.ownerId !== null,
    'ticket.destination': ticket.destinationId,
    'ticket.ageMinutes': Math.max(0, (now - about.createdAt.getTime()) / 60_000),
    'contact.name': contact?.name ?? null,
    'contact.email': contact?.email ?? null,
    'conversation.channel': ticket.channel,
    'conversation.channelType': channel?.type ?? null,
    'conversation.language': conversation?.locale ?? conversation?.visitor_locale ?? null,
    'conversation.page': conversation?.page_url ?? null,
    'conversation.lastMessage': words.text,
    'conversation.isOpen': status === 'open',
    'conversation.answered': words.answered,
    'handoff.reason': handoff?.reason ?? null,
    'handoff.trigger': handoff?.trigger?.phrase ?? null,
    'handoff.words': handoff?.trigger?.evidence?.text ?? null,
  };
}

/** Puts together what a condition is evaluated with; `somebody` says which sets of teams have somebody free. */
export function conditionContext(
  facts: TicketFacts,
  hours: WorkspaceHours,
  about: { readonly now: number; readonly somebody: ReadonlyMap<string, boolean> },
): ConditionContext {
  return {
    facts,
    isWithin: (reference) => isWithin(hours, reference, about.now),
    isSomebodyAvailable: (teamIds) => about.somebody.get([...teamIds].sort().join()) ?? false,
  };
}
