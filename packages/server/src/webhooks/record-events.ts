import { sql } from 'kysely';
import type { Database } from '../platform.js';
import type { WebhookEvent } from './turn-events.js';

/**
 * The part of the statement that saves turns which notes their events (`turns.events`, see `WebhookEvent`) for whoever
 * wants to hear of them. It selects from `updated (id, workspace_id, visitor_id, channel)`, so that what happened and
 * what is told of it are one statement.
 */
export const NEWS_OF_TURNS = `insert into webhook_deliveries (workspace_id, webhook_id, type, conversation_id, payload)
  select u.workspace_id, h.id, e.event ->> 'type', u.id, jsonb_build_object(
    'type', e.event -> 'type', 'timestamp', e.event -> 'at',
    'data', e.event -> 'data' || jsonb_build_object('contact', jsonb_build_object(
      'id', v.id, 'name', v.name, 'email', v.email, 'externalId', (select c.external_id from channel_contacts c
        where c.visitor_id = v.id and c.channel_id = u.channel limit 1))))
  from updated u
  join turns t on t.id = u.id
  join visitors v on v.id = u.visitor_id
  join webhooks h on h.workspace_id = u.workspace_id and h.enabled
  cross join jsonb_array_elements(t.events) with ordinality as e(event, place)
  where case when h.channel_id is null then h.events = '[]' or h.events ? (e.event ->> 'type')
    else h.channel_id = u.channel and e.event ->> 'type' = 'message.created'
      and e.event -> 'data' -> 'message' ->> 'author' <> 'visitor' end
  order by u.id, e.place`;

/**
 * Notes events that are not a conversation's for every webhook that wants them. Give the transaction that they happen
 * in: they are told if it commits, and only then.
 */
export async function recordEvents(
  db: Database,
  workspaceId: string,
  events: readonly WebhookEvent[],
): Promise<void> {
  await sql`insert into webhook_deliveries (workspace_id, webhook_id, type, conversation_id, payload)
    select h.workspace_id, h.id, e.type, e.data ->> 'conversationId',
      jsonb_build_object('type', e.type, 'timestamp', e.at, 'data', e.data)
    from webhooks h cross join rows from (jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as (type text, at text, data jsonb))
      with ordinality as e(type, at, data, place)
    where h.workspace_id = ${workspaceId} and h.enabled and h.channel_id is null and (h.events = '[]' or h.events ? e.type)
    order by e.place`.execute(db);
}
