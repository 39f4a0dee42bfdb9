import type { Message } from '@baton/core';
import { type RawBuilder, sql } from 'kysely';
import type { StoredConversation } from '../conversations/stored-conversation.js';

const NOTHING = sql``;

/**
 * The part of a turn's one statement that makes the open ticket follow what was said: a person's reply makes it wait
 * on the contact, the visitor's next message on us; a new one stays new until a person has replied. Nothing for
 * turns in which neither speaks to the other, which are most. It stands after the clause `updated`.
 */
export function ticketFollowsMessages(
  next: StoredConversation,
  messages: readonly Message[],
): RawBuilder<unknown> {
  if (next.state.handler !== 'human') return NOTHING;
  const last = messages.findLast(({ author }) => author === 'visitor' || author === 'human');
  if (!last) return NOTHING;
  const byPerson = last.author === 'human';
  const status = byPerson
    ? sql`'waiting_on_contact'`
    : sql`case status when 'new' then 'new' else 'waiting_on_us' end`;
  const [kind, id, name] = byPerson
    ? ['person', last.authorId ?? null, last.authorName ?? null]
    : ['visitor', next.visitorId, null];
  return sql`, followed as (
      update tickets t set status = f.next_status, updated_at = clock_timestamp()
      from (select id, status, ${status} as next_status from tickets
        where conversation_id = ${next.id} and status <> 'closed' for update) f, updated
      where t.id = f.id returning t.id, f.status as before, t.status as after
    ), told as (
      insert into ticket_history (ticket_id, actor_kind, actor_id, actor_name, field, from_value, to_value)
      select id, ${kind}, ${id}, ${name}, 'status',
        jsonb_build_object('value', before), jsonb_build_object('value', after)
      from followed where before <> after
    )`;
}
