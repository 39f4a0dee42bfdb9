import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { BatonError } from '@baton/core';
import type { Platform } from '../platform.js';

/** Who is on the other end of a visitor's connection. */
export interface Visitor {
  readonly id: string;
  readonly workspaceId: string;
  readonly locale: string | null;
}

/** How long a session lives after its last use: long enough for a returning customer (product choice). */
const SESSION_DAYS = 180;
const TOKEN_BYTES = 32;

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function expiry(platform: Platform): string {
  return new Date(platform.now() + SESSION_DAYS * 86_400_000).toISOString();
}

/** The visitor of a token, or null when it is unknown, expired or of another workspace. */
export async function findVisitor(
  platform: Platform,
  workspaceId: string,
  token: string,
): Promise<Visitor | null> {
  const row = await platform.db
    .selectFrom('visitor_sessions as s')
    .innerJoin('visitors as v', 'v.id', 's.visitor_id')
    .select(['v.id', 'v.workspace_id', 'v.locale'])
    .where('s.token_hash', '=', hashToken(token))
    .where('s.workspace_id', '=', workspaceId)
    .where('s.expires_at', '>', new Date(platform.now()))
    .executeTakeFirst();
  if (!row) return null;
  await platform.db
    .updateTable('visitor_sessions')
    .set({ expires_at: expiry(platform) })
    .where('token_hash', '=', hashToken(token))
    .execute();
  return { id: row.id, workspaceId: row.workspace_id, locale: row.locale };
}

/** A new visitor with a token that only they will ever hold; the database keeps its hash. */
export async function createVisitor(
  platform: Platform,
  workspaceId: string,
  locale: string | null,
): Promise<{ visitor: Visitor; token: string }> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const id = randomUUID();
  await platform.db.transaction().execute(async (db) => {
    await db
      .insertInto('visitors')
      .values({
        id,
        workspace_id: workspaceId,
        name: null,
        email: null,
        locale,
        current_conversation_id: randomUUID(),
      })
      .execute();
    await db
      .insertInto('visitor_sessions')
      .values({
        token_hash: hashToken(token),
        visitor_id: id,
        workspace_id: workspaceId,
        expires_at: expiry(platform),
      })
      .execute();
  });
  return { visitor: { id, workspaceId, locale }, token };
}

/** The conversation that the visitor's widget shows. @throws BatonError `session_expired` when they were erased. */
export async function currentConversationId(platform: Platform, visitorId: string): Promise<string> {
  const row = await platform.db
    .selectFrom('visitors')
    .select('current_conversation_id')
    .where('id', '=', visitorId)
    .executeTakeFirst();
  if (!row) throw new BatonError('session_expired');
  return row.current_conversation_id;
}

/** Puts a fresh conversation in place of the current one and returns its id. */
export async function startConversation(platform: Platform, visitorId: string): Promise<string> {
  const id = randomUUID();
  await platform.db
    .updateTable('visitors')
    .set({ current_conversation_id: id })
    .where('id', '=', visitorId)
    .execute();
  return id;
}
