import { randomBytes } from 'node:crypto';
import type { Database } from '../platform.js';

/** A random secret of 32 bytes. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** The installation's secret of that name, made on first use; the same on every node. */
export async function keepSecret(db: Database, name: string): Promise<string> {
  await db
    .insertInto('server_secrets')
    .values({ name, value: newSecret() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const kept = await db
    .selectFrom('server_secrets')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return kept.value;
}
