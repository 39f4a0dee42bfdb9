import { BatonError } from '@baton/core';
import { sql } from 'kysely';
import type { Database, Platform } from '../platform.js';
import { mergeVisitors } from './merge-visitors.js';
import { type VerifiedIdentity, verifyIdentity } from './verify-identity.js';
import { hashToken, insertSession, insertVisitor, type Visitor } from './visitor-sessions.js';

/** Longer than the clocks of two servers differ. */
const FORGET_AFTER_MS = 120_000;

/** A token, and the random text of the browser that brings it. */
export interface IdentityProof {
  readonly token: string;
  readonly device: string;
}

/** Who the visitor turned out to be. */
export interface IdentifiedVisitor {
  readonly visitor: Visitor;
  /** Of the new session; the one before has ended. Absent when the visitor was this person already. */
  readonly token?: string;
}

async function readSecret(db: Database, workspaceId: string): Promise<string> {
  const row = await db
    .selectFrom('identity_secrets')
    .select('secret')
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirst();
  if (!row)
    throw new BatonError(
      'not_supported',
      'This workspace has no identity secret yet. Make one on the Install page of the console.',
    );
  return row.secret;
}

/** A stolen token is worth nothing elsewhere: it counts for the device that brought it first. */
async function claimToken(
  db: Database,
  workspaceId: string,
  { token, device }: IdentityProof,
  expiresAt: Date,
): Promise<void> {
  const claim = { token_hash: hashToken(token), device_hash: hashToken(device) };
  await db
    .insertInto('identity_tokens')
    .values({ ...claim, workspace_id: workspaceId, expires_at: expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const first = await db
    .selectFrom('identity_tokens')
    .select('device_hash')
    .where('token_hash', '=', claim.token_hash)
    .executeTakeFirstOrThrow();
  if (first.device_hash === claim.device_hash) return;
  const message = 'This token has been used on another device. Sign a fresh one for each visit.';
  throw new BatonError('identity_invalid', message, {
    issues: [{ path: 'token', code: 'replayed', message }],
  });
}

function saveDetails(db: Database, id: string, who: VerifiedIdentity, now: number) {
  return db
    .updateTable('visitors')
    .set({
      external_id: who.externalId,
      identified_at: new Date(now),
      ...(who.email && { email: who.email, email_verified: true }),
      ...(who.name && { name: who.name }),
    })
    .where('id', '=', id)
    .execute();
}

function findByExternalId(db: Database, workspaceId: string, externalId: string) {
  return db
    .selectFrom('visitors')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('external_id', '=', externalId)
    .forUpdate()
    .executeTakeFirst();
}

/** The visitor as they are in the database, held until the transaction ends: their conversations first, as turns do. */
async function hold(db: Database, visitor: Visitor) {
  await sql`select id from conversations where visitor_id = ${visitor.id} for update`.execute(db);
  const row = await db
    .selectFrom('visitors')
    .select('external_id')
    .where('id', '=', visitor.id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new BatonError('session_expired');
  return row;
}

async function become(db: Database, visitor: Visitor, who: VerifiedIdentity): Promise<string> {
  const { external_id: before } = await hold(db, visitor);
  if (before === who.externalId) return visitor.id;
  const known = await findByExternalId(db, visitor.workspaceId, who.externalId);
  // Somebody else's session so far: theirs stays theirs, and nothing of it goes along.
  if (before !== null) return known?.id ?? insertVisitor(db, visitor.workspaceId, visitor.locale);
  if (!known) return visitor.id;
  await mergeVisitors(db, visitor.id, known.id);
  return known.id;
}

/**
 * A new session, so that whoever knew the token from before the visitor was known has nothing. An anonymous visitor's
 * sessions all end; of somebody else who was here before, only the one that this browser had.
 */
async function renewSession(
  db: Database,
  platform: Platform,
  { before, after }: { before: Visitor; after: Pick<Visitor, 'id' | 'workspaceId'> },
): Promise<{ token: string; sessionHash: string }> {
  const ended = db.deleteFrom('visitor_sessions');
  if (before.id === after.id) await ended.where('visitor_id', '=', before.id).execute();
  else if (before.sessionHash) await ended.where('token_hash', '=', before.sessionHash).execute();
  return insertSession(db, platform, after);
}

async function identifyIn(
  db: Database,
  platform: Platform,
  { visitor, who }: { visitor: Visitor; who: VerifiedIdentity },
): Promise<IdentifiedVisitor> {
  const id = await become(db, visitor, who);
  const known = await findByExternalId(db, visitor.workspaceId, who.externalId);
  await saveDetails(db, id, who, platform.now());
  if (known?.id === visitor.id) return { visitor };
  const after = { ...visitor, id };
  const { token, sessionHash } = await renewSession(db, platform, { before: visitor, after });
  return { visitor: { ...after, sessionHash }, token };
}

/** Forgets tokens that have expired: their time alone refuses them. */
async function forgetExpiredTokens({ db, now }: Platform): Promise<void> {
  await sql`delete from identity_tokens where token_hash in (
    select token_hash from identity_tokens where expires_at < ${new Date(now() - FORGET_AFTER_MS)}
    limit 100 for update skip locked)`.execute(db);
}

/**
 * Makes a visitor the person that a signed token names: a new one keeps what was said so far; one who is known, from
 * another device for instance, gets it added to theirs.
 * @throws BatonError `identity_expired`, `identity_invalid`, `not_supported`, `session_expired`.
 */
export async function identifyVisitor(
  platform: Platform,
  visitor: Visitor,
  proof: IdentityProof,
): Promise<IdentifiedVisitor> {
  const { workspaceId } = visitor;
  const secret = await readSecret(platform.db, workspaceId);
  const who = await verifyIdentity(proof.token, secret, platform.now());
  const identified = await platform.db.transaction().execute(async (db) => {
    // One at a time for each person, on all nodes.
    const person = `identity:${workspaceId}:${who.externalId}`;
    await sql`select pg_advisory_xact_lock(hashtextextended(${person}, 0))`.execute(db);
    await claimToken(db, workspaceId, proof, who.expiresAt);
    return identifyIn(db, platform, { visitor, who });
  });
  await forgetExpiredTokens(platform);
  return identified;
}
