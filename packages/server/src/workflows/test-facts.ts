import { BatonError, type SampleTicket, type TicketFacts } from '@baton/core';
import type { Database } from '../platform.js';
import { findTicket } from '../tickets/ticket-repository.js';
import { loadFacts } from './ticket-facts.js';

/** What a workflow is tried on: a real ticket, or a made-up one. */
export interface TestSubject {
  readonly ticketId?: string | undefined;
  readonly sample?: SampleTicket | undefined;
  /** What else is known of a made-up ticket. */
  readonly known?: Partial<TicketFacts> | undefined;
}

/** The facts to begin with, and whose preferences count. */
export interface TestStart {
  readonly facts: TicketFacts;
  readonly visitorId: string | undefined;
}

function sampleFacts(sample: SampleTicket): TicketFacts {
  return {
    'ticket.subject': sample.subject ?? '',
    'ticket.status': 'new',
    'ticket.priority': sample.priority ?? 'normal',
    'ticket.category': sample.category ?? sample.trigger ?? null,
    'ticket.source': 'handoff',
    'ticket.owner': null,
    'ticket.hasOwner': false,
    'ticket.destination': null,
    'ticket.ageMinutes': 0,
    'contact.name': sample.contactName ?? null,
    'contact.email': sample.contactEmail ?? null,
    'conversation.channel': sample.channel ?? 'web',
    'conversation.language': sample.language ?? null,
    'conversation.page': null,
    'conversation.lastMessage': sample.message ?? null,
    'conversation.isOpen': true,
    'conversation.answered': false,
    'handoff.reason': sample.reason ?? (sample.trigger ? 'custom_trigger' : 'human_requested'),
    'handoff.trigger': sample.trigger ?? null,
    'handoff.words': sample.trigger ?? null,
  };
}

/** Reads the facts of a test's subject. @throws BatonError `invalid` for a ticket that is not there. */
export async function testStart(
  db: Database,
  workspaceId: string,
  about: TestSubject & { readonly now: number },
): Promise<TestStart> {
  const { ticketId, sample, known, now } = about;
  if (ticketId === undefined)
    return { facts: { ...sampleFacts(sample ?? {}), ...known }, visitorId: undefined };
  const ticket = await findTicket(db, { workspaceId, ticketId });
  if (!ticket) {
    const message = 'There is no such ticket.';
    throw new BatonError('invalid', undefined, {
      issues: [{ path: 'ticketId', code: 'unknown_ticket', message }],
    });
  }
  const row = await db
    .selectFrom('tickets')
    .select('created_at')
    .where('id', '=', ticketId)
    .executeTakeFirstOrThrow();
  const facts = await loadFacts(db, { ticket, createdAt: row.created_at, handoffId: null, turn: null, now });
  return { facts, visitorId: ticket.visitorId ?? undefined };
}
