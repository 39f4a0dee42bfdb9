import type { Message } from '@baton/core';
import type { StoredConversation } from '../conversations/stored-conversation.js';

/** Whose words make a ticket follow, as the statement that saves turns and the ticket's history have it. */
export interface Speaker {
  readonly kind: 'person' | 'visitor';
  readonly id?: string;
  readonly name?: string;
}

/**
 * Who spoke to the other last in a turn, if an open ticket follows it: a person's reply makes it wait on the contact,
 * the visitor's next message on us; a new one stays new until a person has replied. Undefined for turns in which
 * neither speaks to the other, which are most.
 */
export function speakerOf(next: StoredConversation, messages: readonly Message[]): Speaker | undefined {
  if (next.state.handler !== 'human') return undefined;
  const last = messages.findLast(({ author }) => author === 'visitor' || author === 'human');
  if (!last) return undefined;
  return last.author === 'human'
    ? { kind: 'person', id: last.authorId, name: last.authorName }
    : { kind: 'visitor', id: next.visitorId };
}

const OPEN = `k.conversation_id = t.id and k.status <> 'closed'`;

/**
 * The clause `open_tickets (id, conversation_id, status)` of the statement that saves turns: the tickets of rows of
 * `turns` in which somebody spoke, held until it ends. One that waits for them stands after `updated` and takes the
 * conversations first; one that does not leaves those out that somebody else holds.
 */
export const openTickets = (waits: boolean) => `open_tickets as materialized (
  select k.id, k.conversation_id, k.status from turns t join tickets k on ${OPEN}
  where t.speaker is not null${waits ? ' and t.id in (select id from updated)' : ''}
  for no key update of k${waits ? '' : ' skip locked'}
)`;

/**
 * For a row of `turns`: whether `open_tickets` had to leave its ticket out. As a value, of the one open ticket that a
 * conversation has: of `exists` the planner may make a list of all open tickets there are.
 */
export const TICKET_IS_HELD = `(t.speaker is not null and coalesce((
    select k.id not in (select id from open_tickets) from tickets k where ${OPEN}), false))`;

/** The clauses that make the tickets of `updated` conversations follow, and note it in their history. */
export const TICKETS_FOLLOW = `followed as (
  update tickets k set updated_at = clock_timestamp(), status = case
      when t.speaker ->> 'kind' = 'person' then 'waiting_on_contact'
      when o.status = 'new' then 'new' else 'waiting_on_us' end
  from open_tickets o join updated u on u.id = o.conversation_id join turns t on t.id = u.id
  where k.id = o.id
  returning k.id, t.speaker, o.status as before, k.status as after
), told as (
  insert into ticket_history (ticket_id, actor_kind, actor_id, actor_name, field, from_value, to_value)
  select id, speaker ->> 'kind', speaker ->> 'id', speaker ->> 'name', 'status',
    jsonb_build_object('value', before), jsonb_build_object('value', after)
  from followed where before <> after
)`;
