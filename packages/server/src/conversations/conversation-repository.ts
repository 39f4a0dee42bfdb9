import { BatonError, type Conversation, type Message, newConversation } from '@baton/core';
import { sql } from 'kysely';
import type { Database } from '../platform.js';
import { ticketFollowsMessages } from '../tickets/follow-messages.js';
import { deliveriesOfTurn } from '../webhooks/record-events.js';
import type { WebhookEvent } from '../webhooks/turn-events.js';
import type { StoredConversation } from './stored-conversation.js';

/** Who and where a conversation begins with. */
export interface ConversationOrigin {
  readonly id: string;
  readonly workspaceId: string;
  readonly visitorId: string;
  readonly channel: string;
  readonly locale: string | null;
  readonly page?: { readonly url: string; readonly title?: string };
  readonly context?: Readonly<Record<string, string>>;
}

interface Row {
  id: string;
  workspace_id: string;
  visitor_id: string;
  channel: string;
  locale: string | null;
  destination_id: string | null;
  waiting_since: Date | null;
  answer_due_at: Date | null;
  answer_manner: string | null;
  state: Conversation;
}

const COLUMNS = [
  'id',
  'workspace_id',
  'visitor_id',
  'channel',
  'locale',
  'destination_id',
  'waiting_since',
  'answer_due_at',
  'answer_manner',
  'state',
] as const;

function fromRow(row: Row): StoredConversation {
  const manner = row.answer_manner as 'answer' | 'admit' | 'decline' | null;
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    visitorId: row.visitor_id,
    channel: row.channel,
    locale: row.locale,
    destinationId: row.destination_id,
    waitingSince: row.waiting_since?.toISOString() ?? null,
    answerDue: row.answer_due_at && manner ? { at: row.answer_due_at.toISOString(), manner } : null,
    state: row.state,
  };
}

/** The conversation, or null; `lock` holds its row until the transaction ends. */
export async function findConversation(
  db: Database,
  id: string,
  lock = false,
): Promise<StoredConversation | null> {
  const query = db.selectFrom('conversations').select(COLUMNS).where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** The conversation. @throws BatonError `not_found`. */
export async function loadConversation(db: Database, id: string, lock = false): Promise<StoredConversation> {
  const stored = await findConversation(db, id, lock);
  if (!stored) throw new BatonError('not_found', 'There is no such conversation.');
  return stored;
}

/** Makes the row of a conversation that has existed in name only; harmless when it is there. */
export async function insertConversation(
  db: Database,
  origin: ConversationOrigin,
  agentPaused: boolean,
): Promise<void> {
  const state = newConversation(origin.id, agentPaused);
  await db
    .insertInto('conversations')
    .values({
      id: origin.id,
      workspace_id: origin.workspaceId,
      visitor_id: origin.visitorId,
      channel: origin.channel,
      state: JSON.stringify(state),
      revision: state.revision,
      seq: state.seq,
      status: state.status,
      handler: state.handler,
      queue: state.queue,
      assignee_id: null,
      handoff_id: null,
      destination_id: null,
      answer_manner: null,
      locale: origin.locale,
      page_url: origin.page?.url ?? null,
      page_title: origin.page?.title ?? null,
      context: JSON.stringify(origin.context ?? {}),
      rating: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** A turn's result to be saved. */
export interface Commit {
  readonly previous: StoredConversation;
  readonly next: StoredConversation;
  readonly messages: readonly Message[];
  /** The workspace's `config_revision` that the turn was decided under. */
  readonly configRevision: number;
  /** What webhooks are to be told of it. */
  readonly events: readonly WebhookEvent[];
}

function messageRows(messages: readonly Message[]): string {
  return JSON.stringify(
    messages.map((message) => ({
      seq: message.seq,
      id: message.id,
      client_id: message.clientId ?? null,
      author: message.author,
      author_id: message.authorId ?? null,
      author_name: message.authorName ?? null,
      text: message.text,
      citations: message.citations ?? null,
      attachments: message.attachments ?? null,
      notice: message.notice ?? null,
      at: message.at,
    })),
  );
}

/** What a list shows of a message; files alone are named. */
function previewOf({ text, attachments }: Message): string {
  return (text || attachments?.map(({ name }) => name).join(', ') || '').slice(0, 200);
}

/**
 * Saves a turn in one statement: the state, and its messages, if nobody changed the conversation or the workspace's
 * settings since it was read. False: somebody did, nothing was saved; read again and decide again.
 */
export async function commitConversation(db: Database, commit: Commit): Promise<boolean> {
  const { previous, next, messages } = commit;
  const { state } = next;
  const last = messages.at(-1);
  const lastMessage = last
    ? JSON.stringify({ author: last.author, text: previewOf(last), at: last.at })
    : null;
  const result = await sql<{ saved: number }>`
    with updated as (
      update conversations c set
        state = ${JSON.stringify(state)}::jsonb, revision = ${state.revision}, seq = ${state.seq}, status = ${state.status},
        handler = ${state.handler}, queue = ${state.queue}, assignee_id = ${state.assignee?.id ?? null},
        handoff_id = coalesce(${state.handoff?.id ?? null}, c.handoff_id), destination_id = ${next.destinationId},
        waiting_since = ${next.waitingSince}, answer_due_at = ${next.answerDue?.at ?? null},
        answer_manner = ${next.answerDue?.manner ?? null},
        last_message = coalesce(${lastMessage}::jsonb, c.last_message), updated_at = clock_timestamp()
      from workspaces w
      where c.id = ${next.id} and c.revision = ${previous.state.revision}
        and w.id = c.workspace_id and w.config_revision = ${commit.configRevision}
      returning c.id, c.workspace_id, c.visitor_id, c.channel
    ), inserted as (
      insert into messages (conversation_id, seq, id, client_id, author, author_id, author_name, text, citations, attachments, notice, at)
      select updated.id, m.* from updated, jsonb_to_recordset(${messageRows(messages)}::jsonb) as m(
        seq int, id text, client_id text, author text, author_id text, author_name text, text text,
        citations jsonb, attachments jsonb, notice jsonb, at timestamptz)
    )${ticketFollowsMessages(next, messages)}${
      commit.events.length > 0 ? sql`, webhook_news as (${deliveriesOfTurn(commit.events)})` : sql``
    }
    select count(*)::int as saved from updated`.execute(db);
  return result.rows[0]?.saved === 1;
}

/** True when the error is the database's refusal of a second message with the same client id. */
export function isRepeatedMessage(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return code === '23505' && constraint === 'messages_client_id';
}
