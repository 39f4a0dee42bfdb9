import { createHash, randomBytes } from 'node:crypto';
import { BatonError, type Page } from '@baton/core';
import { sql } from 'kysely';
import { type PageQuery, readCursor, toPage } from '../http/paging.js';
import type { Database, Platform } from '../platform.js';
import type { Actor } from './actor.js';

/** A key as lists show it; the key itself is shown once, when it is made. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  /** Whom it acts as. */
  readonly ownerId: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

/** API keys: made, listed, revoked, and recognised. */
export interface Keys {
  list(workspaceId: string, query: PageQuery): Promise<Page<ApiKey>>;
  /** @param key A key of one's own; a random one by default. Making the same again answers the one there is. */
  create(
    owner: { workspaceId: string; userId: string },
    name: string,
    key?: string,
  ): Promise<ApiKey & { key: string }>;
  /** @throws BatonError `not_found`. */
  revoke(workspaceId: string, id: string): Promise<void>;
  /** The actor of a key; null when it is unknown, revoked, or its owner is no longer active. */
  actorOf(key: string): Promise<Actor | null>;
}

/** `last_used_at` is for people to see that a key is in use; more often would be a write for each request. */
const USED_EVERY_MINUTES = 1;

function hash(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

interface KeyRow {
  readonly id: string;
  readonly name: string;
  readonly user_id: string;
  readonly created_at: Date;
  readonly last_used_at: Date | null;
}

function toKey(row: KeyRow): ApiKey {
  return {
    id: row.id,
    name: row.name,
    ownerId: row.user_id,
    createdAt: row.created_at.toISOString(),
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
  };
}

const COLUMNS = ['id', 'name', 'user_id', 'created_at', 'last_used_at'] as const;

async function noteUse(db: Database, id: string): Promise<void> {
  await db
    .updateTable('api_keys')
    .set({ last_used_at: sql`now()` })
    .where('id', '=', id)
    .where((where) =>
      where.or([
        where('last_used_at', 'is', null),
        where('last_used_at', '<', sql<Date>`now() - make_interval(mins => ${USED_EVERY_MINUTES})`),
      ]),
    )
    .execute();
}

async function findActor(db: Database, key: string): Promise<Actor | null> {
  const row = await db
    .selectFrom('api_keys')
    .innerJoin('users', 'users.id', 'api_keys.user_id')
    .select(['api_keys.id as key_id', 'users.id', 'users.workspace_id', 'users.name', 'users.role'])
    .where('api_keys.token_hash', '=', hash(key))
    .where('api_keys.revoked_at', 'is', null)
    .where('users.active', '=', true)
    .executeTakeFirst();
  if (!row) return null;
  await noteUse(db, row.key_id);
  return { userId: row.id, workspaceId: row.workspace_id, name: row.name, role: row.role, via: 'key' };
}

/** Creates the service over the `api_keys` table. */
export function createKeys({ db, newId }: Pick<Platform, 'db' | 'newId'>): Keys {
  return {
    actorOf: (key) => findActor(db, key),

    async list(workspaceId, query) {
      const after = readCursor(query, 1);
      const rows = await db
        .selectFrom('api_keys')
        .select(COLUMNS)
        .where('workspace_id', '=', workspaceId)
        .where('revoked_at', 'is', null)
        .$if(after !== null, (select) => select.where('id', '>', after?.[0] ?? ''))
        .orderBy('id')
        .limit(query.limit + 1)
        .execute();
      return toPage(rows, query.limit, { item: toKey, cursor: (row) => [row.id] });
    },

    async create(owner, name, key = `baton_${randomBytes(32).toString('base64url')}`) {
      const row = await db
        .insertInto('api_keys')
        .values({
          id: newId(),
          workspace_id: owner.workspaceId,
          user_id: owner.userId,
          name,
          token_hash: hash(key),
        })
        .onConflict((conflict) => conflict.column('token_hash').doUpdateSet({ name }))
        .returning(COLUMNS)
        .executeTakeFirstOrThrow();
      return { ...toKey(row), key };
    },

    async revoke(workspaceId, id) {
      const revoked = await db
        .updateTable('api_keys')
        .set({ revoked_at: sql`now()` })
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .executeTakeFirst();
      if (revoked.numUpdatedRows === 0n) throw new BatonError('not_found', 'There is no such key.');
    },
  };
}
