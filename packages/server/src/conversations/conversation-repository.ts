import {
  type AnswerManner,
  BatonError,
  type Conversation,
  newConversation,
  type VisitedPage,
} from '@baton/core';
import type { Database } from '../platform.js';
import type { AnswerDue, StoredConversation } from './stored-conversation.js';

/** Who and where a conversation begins with. */
export interface ConversationOrigin {
  readonly id: string;
  readonly workspaceId: string;
  readonly visitorId: string;
  readonly channel: string;
  readonly locale: string | null;
  readonly page?: VisitedPage;
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
  answer_due_revision: number | null;
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
  'answer_due_revision',
  'answer_due_at',
  'answer_manner',
  'state',
] as const;

function answerDueOf(row: Row): AnswerDue | null {
  const { answer_due_revision: revision, answer_due_at: at } = row;
  if (revision === null || at === null) return null;
  return { revision, at: at.toISOString(), manner: row.answer_manner as AnswerManner };
}

function fromRow(row: Row): StoredConversation {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    visitorId: row.visitor_id,
    channel: row.channel,
    locale: row.locale,
    destinationId: row.destination_id,
    waitingSince: row.waiting_since?.toISOString() ?? null,
    answerDue: answerDueOf(row),
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
      pages: JSON.stringify(origin.page ? [origin.page] : []),
      context: JSON.stringify(origin.context ?? {}),
      rating: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}
