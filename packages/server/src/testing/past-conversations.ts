import { sql } from 'kysely';
import type { Database } from '../platform.js';

/** Conversations to make up; `texts` are what the visitors say, in turn. */
export interface MadeUpConversations {
  readonly workspaceId: string;
  readonly count: number;
  /** The visitor's messages in each. */
  readonly messages: number;
  readonly texts: readonly string[];
  /** When the last of them began. */
  readonly until: Date;
}

/**
 * Fills a workspace with stored conversations, a minute apart, in a handful of statements. Every fifth was handed off
 * after its second message, as if a trigger on the word `refund` had matched.
 */
export async function makePastConversations(db: Database, made: MadeUpConversations): Promise<void> {
  const { workspaceId, count, messages, texts, until } = made;
  const began = sql`${until}::timestamptz - make_interval(mins => n)`;
  await sql`insert into visitors (id, workspace_id, name, email, locale, current_conversation_id)
    select 'v' || n, ${workspaceId}, 'Visitor ' || n, null, 'en', 'c' || n
    from generate_series(1, ${count}::int) n`.execute(db);
  await sql`insert into conversations
      (id, workspace_id, visitor_id, state, revision, seq, status, handler, locale, context, created_at, updated_at)
    select 'c' || n, ${workspaceId}, 'v' || n, '{}'::jsonb, 1, ${2 * messages}::int, 'closed', 'agent', 'en', '{}'::jsonb,
      ${began}, ${began} from generate_series(1, ${count}::int) n`.execute(db);
  await sql`insert into messages (conversation_id, seq, id, author, text, at)
    select 'c' || n, m, 'm' || n || '-' || m, case when m % 2 = 1 then 'visitor' else 'agent' end,
      case when m % 2 = 1 then (${[...texts]}::text[])[1 + (n * 7 + m * 3) % ${texts.length}::int] else 'Here is what I found.' end,
      ${began} + make_interval(secs => m * 5)
    from generate_series(1, ${count}::int) n, generate_series(1, ${2 * messages}::int) m`.execute(db);
  await sql`insert into handoffs
      (id, workspace_id, conversation_id, key, reason, trigger, process, outcome, joined_reasons, settings_version, context, requested_at)
    select 'h' || n, ${workspaceId}, 'c' || n, 'k', 'custom_trigger',
      jsonb_build_object('triggerId', 'refund', 'phrase', 'refund', 'messageId', 'm' || n || '-3'),
      'live', 'assigned', '[]'::jsonb, 1, '{}'::jsonb, ${began} + make_interval(secs => 15)
    from generate_series(5, ${count}::int, 5) n`.execute(db);
}
