import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../platform.js';
import type { WebhookEvent } from './turn-events.js';

function recordset(events: readonly WebhookEvent[]): RawBuilder<unknown> {
  return sql`rows from (jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as (type text, at text, data jsonb)) with ordinality as e(type, at, data, place)`;
}

/**
 * The part of a statement that notes events of a conversation for whoever wants to hear of them. It selects from
 * `updated (id, workspace_id, visitor_id, channel)`, so that what happened and what is told of it are one statement.
 */
export function deliveriesOfTurn(events: readonly WebhookEvent[]): RawBuilder<unknown> {
  return sql`insert into webhook_deliveries (workspace_id, webhook_id, type, conversation_id, payload)
    select u.workspace_id, h.id, e.type, u.id, jsonb_build_object('type', e.type, 'timestamp', e.at,
      'data', e.data || jsonb_build_object('contact', jsonb_build_object('id', v.id, 'name', v.name, 'email', v.email,
        'externalId', (select c.external_id from channel_contacts c where c.visitor_id = v.id and c.channel_id = u.channel limit 1))))
    from updated u
    join visitors v on v.id = u.visitor_id
    join webhooks h on h.workspace_id = u.workspace_id and h.enabled
    cross join ${recordset(events)}
    where case when h.channel_id is null then h.events = '[]' or h.events ? e.type
      else h.channel_id = u.channel and e.type = 'message.created' and e.data -> 'message' ->> 'author' <> 'visitor' end
    order by e.place`;
}

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
    from webhooks h cross join ${recordset(events)}
    where h.workspace_id = ${workspaceId} and h.enabled and h.channel_id is null and (h.events = '[]' or h.events ? e.type)
    order by e.place`.execute(db);
}
