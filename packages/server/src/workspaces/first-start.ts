import { randomBytes } from 'node:crypto';
import { BatonError, defaultHandoffSettings } from '@baton/core';
import { sql } from 'kysely';
import { isUniqueViolation } from '../database/unique-violation.js';
import { setPassword } from '../people/passwords.js';
import { insertPerson } from '../people/people-repository.js';
import type { Database, Platform } from '../platform.js';
import { newSecret } from './secrets.js';

/** The workspace of this installation, and how to sign in when this start made its administrator. */
export interface FirstStart {
  readonly workspaceId: string;
  /** An administrator; keys of the installation are theirs. */
  readonly administratorId: string;
  /** Set when a password was made up: to be shown now, and never again. */
  readonly generated: { readonly email: string; readonly password: string } | null;
  /** True when the workspace was made by this start. */
  readonly created: boolean;
}

type Parts = Pick<Platform, 'db' | 'config' | 'newId'>;

/** Serialises first starts of several nodes; released with the transaction. */
const FIRST_START_LOCK = 4_400_003;
const DEFAULT_ADMIN_EMAIL = 'admin@baton.local';

/** The workspace's id: the demo page's script tag names `demo`. */
export function workspaceIdOf({ demo }: { readonly demo: boolean }): string {
  return demo ? 'demo' : 'main';
}

async function insertWorkspace({ db, config, newId }: Parts, workspaceId: string): Promise<boolean> {
  const inserted = await db
    .insertInto('workspaces')
    .values({
      id: workspaceId,
      name: config.demo ? 'Demo' : 'My workspace',
      secret: newSecret(),
      allowed_origins: '[]',
      allows_loopback: config.demo,
      branding: JSON.stringify({ agentName: 'Assistant', greeting: 'Hello! How can I help?' }),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows !== 1n) return false;
  const destinationId = newId();
  const settings = JSON.stringify(defaultHandoffSettings(destinationId));
  await db
    .insertInto('destinations')
    .values({ id: destinationId, workspace_id: workspaceId, name: 'Inbox', type: 'inbox' })
    .execute();
  await db
    .insertInto('handoff_settings_versions')
    .values({ workspace_id: workspaceId, version: 1, settings })
    .execute();
  await db.insertInto('customer_agents').values({ workspace_id: workspaceId }).execute();
  return true;
}

async function findAdministrator(db: Database, workspaceId: string): Promise<string | null> {
  const row = await db
    .selectFrom('users')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('role', '=', 'admin')
    .where('active', '=', true)
    .orderBy('created_at')
    .orderBy('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

async function ensureAdministrator({ db, config, newId }: Parts, workspaceId: string) {
  const existing = await findAdministrator(db, workspaceId);
  if (existing) return { administratorId: existing, generated: null };
  const email = config.adminEmail ?? DEFAULT_ADMIN_EMAIL;
  const password = config.adminPassword ?? randomBytes(12).toString('base64url');
  const administrator = { name: 'Administrator', email, role: 'admin' } as const;
  const person = await insertPerson(db, workspaceId, newId(), administrator).catch((error) => {
    if (!isUniqueViolation(error, 'users_email_key')) throw error;
    const message = `${email} belongs to another workspace of this database. Choose another BATON_ADMIN_EMAIL.`;
    throw new BatonError('conflict', message, { cause: error });
  });
  await setPassword(db, person.id, password);
  return { administratorId: person.id, generated: config.adminPassword ? null : { email, password } };
}

/**
 * Makes sure that there is a workspace with an inbox, version 1 of the handoff settings and an administrator. Does
 * nothing when they are there; safe on many nodes at once.
 */
export function ensureWorkspace(parts: Parts): Promise<FirstStart> {
  const workspaceId = workspaceIdOf(parts.config);
  return parts.db.transaction().execute(async (db) => {
    await sql`select pg_advisory_xact_lock(${FIRST_START_LOCK})`.execute(db);
    const created = await insertWorkspace({ ...parts, db }, workspaceId);
    return { workspaceId, created, ...(await ensureAdministrator({ ...parts, db }, workspaceId)) };
  });
}
