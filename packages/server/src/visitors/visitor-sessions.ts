import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { BatonError } from '@baton/core';
import type { Database, Platform } from '../platform.js';

/** Who is on the other end of a visitor's connection. */
export interface Visitor {
  readonly id: string;
  readonly workspaceId: string;
  readonly locale: string | null;
  /** The session by which they came; absent where there is none, as in another channel. */
  readonly sessionHash?: string;
}

/** How long a session lives after its last use: long enough for a returning customer (product choice). */
const SESSION_DAYS = 180;
const TOKEN_BYTES = 32;

/** What the database keeps of a secret text: SHA-256, hex. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function expiry({ now }: Pick<Platform, 'now'>): string {
  return new Date(now() + SESSION_DAYS * 86_400_000).toISOString();
}

/** The visitor of a token, or null when it is unknown, expired or of another workspace. */
export async function findVisitor(
  platform: Platform,
  workspaceId: string,
  token: string,
): Promise<Visitor | null> {
  const sessionHash = hashToken(token);
  const row = await platform.db
    .selectFrom('visitor_sessions as s')
    .innerJoin('visitors as v', 'v.id', 's.visitor_id')
    .select(['v.id', 'v.workspace_id', 'v.locale'])
    .where('s.token_hash', '=', sessionHash)
    .where('s.workspace_id', '=', workspaceId)
    .where('s.expires_at', '>', new Date(platform.now()))
    .executeTakeFirst();
  if (!row) return null;
  await platform.db
    .updateTable('visitor_sessions')
    .set({ expires_at: expiry(platform) })
    .where('token_hash', '=', sessionHash)
    .execute();
  return { id: row.id, workspaceId: row.workspace_id, locale: row.locale, sessionHash };
}

/** Adds the row of a new visitor, known by nothing yet, and returns its id. */
export async function insertVisitor(
  db: Database,
  workspaceId: string,
  locale: string | null,
): Promise<string> {
  const id = randomUUID();
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
  return id;
}

/** A session for a visitor: the token is theirs alone, the database keeps its hash. */
export async function insertSession(
  db: Database,
  platform: Pick<Platform, 'now'>,
  { id, workspaceId }: Pick<Visitor, 'id' | 'workspaceId'>,
): Promise<{ token: string; sessionHash: string }> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const sessionHash = hashToken(token);
  await db
    .insertInto('visitor_sessions')
    .values({
      token_hash: sessionHash,
      visitor_id: id,
      workspace_id: workspaceId,
      expires_at: expiry(platform),
    })
    .execute();
  return { token, sessionHash };
}

/** A new visitor with a token that only they will ever hold. */
export async function createVisitor(
  platform: Platform,
  workspaceId: string,
  locale: string | null,
): Promise<{ visitor: Visitor; token: string }> {
  return platform.db.transaction().execute(async (db) => {
    const id = await insertVisitor(db, workspaceId, locale);
    const { token, sessionHash } = await insertSession(db, platform, { id, workspaceId });
    return { visitor: { id, workspaceId, locale, sessionHash }, token };
  });
}

/** Ends the session by which the visitor came: its token opens nothing from here on. */
export async function endSession({ db }: Pick<Platform, 'db'>, { sessionHash }: Visitor): Promise<void> {
  if (!sessionHash) return;
  await db.deleteFrom('visitor_sessions').where('token_hash', '=', sessionHash).execute();
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
