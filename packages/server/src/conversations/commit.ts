import type { LastMessage, Message } from '@baton/core';
import { CompiledQuery } from 'kysely';
import type { Pool } from 'pg';
import { isUniqueViolation } from '../database/unique-violation.js';
import type { Database } from '../platform.js';
import { speakerOf } from '../tickets/follow-messages.js';
import type { WebhookEvent } from '../webhooks/turn-events.js';
import { type CommitParts, commitText } from './commit-statement.js';
import { cutAt } from './cut-text.js';
import type { StoredConversation } from './stored-conversation.js';

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

function messageRow(message: Message) {
  return {
    seq: message.seq,
    id: message.id,
    client_id: message.clientId,
    author: message.author,
    author_id: message.authorId,
    author_name: message.authorName,
    text: message.text,
    citations: message.citations,
    attachments: message.attachments,
    notice: message.notice,
    at: message.at,
  };
}

const PREVIEW_LENGTH = 200;

/** What a list shows of a message; files alone are named. */
function previewOf({ text, attachments }: Message): string {
  const shown = text || attachments?.map(({ name }) => name).join(', ') || '';
  return shown.slice(0, cutAt(shown, PREVIEW_LENGTH));
}

/** What is said last of some messages; undefined when they are notices only. */
function lastSaid(messages: readonly Message[]): LastMessage | undefined {
  const last = messages.findLast(({ notice }) => notice === undefined);
  if (!last) return undefined;
  const { author, authorId, authorName, at } = last;
  return { author, authorId, authorName, text: previewOf(last), at };
}

/** A row of `turns`, which `commit-statement.ts` describes; what is absent is null there. */
function turnRow({ previous, next, messages, configRevision, events }: Commit) {
  return {
    id: next.id,
    was: previous.state.revision,
    config_revision: configRevision,
    state: next.state,
    destination_id: next.destinationId,
    waiting_since: next.waitingSince,
    answer_due_revision: next.answerDue?.revision,
    answer_due_at: next.answerDue?.at,
    answer_manner: next.answerDue?.manner,
    last_message: lastSaid(messages),
    messages: messages.map(messageRow),
    speaker: speakerOf(next, messages),
    events: events.length > 0 ? events : undefined,
  };
}

type TurnRow = ReturnType<typeof turnRow>;

function partsOf(rows: readonly TurnRow[], waits: boolean): CommitParts {
  return {
    waits,
    tickets: rows.some(({ speaker }) => speaker !== undefined),
    events: rows.some(({ events }) => events !== undefined),
  };
}

/**
 * Saves a turn in one statement: the state, and its messages, if nobody changed the conversation or the workspace's
 * settings since it was read. False: somebody did, nothing was saved; read again and decide again. Waits for whoever
 * holds the conversation.
 */
export async function commitConversation(db: Database, commit: Commit): Promise<boolean> {
  const row = turnRow(commit);
  const { text } = commitText(partsOf([row], true));
  const { rows } = await db.executeQuery(CompiledQuery.raw(text, [JSON.stringify([row])]));
  return rows.length === 1;
}

/**
 * Saves turns of different conversations in one statement, each by the rule of {@link commitConversation}, and answers
 * the ids of those that were saved. Waits for nobody: a turn whose conversation or ticket somebody holds at this moment
 * is not saved, nor is one that repeats a message. They are to be committed by themselves.
 */
export async function commitTogether(pool: Pool, commits: readonly Commit[]): Promise<Set<string>> {
  const turns = commits.map(turnRow);
  const statement = commitText(partsOf(turns, false));
  const { rows } = await pool.query<{ id: string }>({ ...statement, values: [JSON.stringify(turns)] });
  return new Set(rows.map(({ id }) => id));
}

/** True when the error is the database's refusal of a second message with the same client id. */
export function isRepeatedMessage(error: unknown): boolean {
  return isUniqueViolation(error, 'messages_client_id');
}
