import { sql } from 'kysely';
import type { Database } from '../platform.js';

/** Any number that no other advisory lock of Baton has; the second key is the workspace's hash. */
const ROUTING_LOCKS = 4_201;

/**
 * Holds the workspace's routing until the transaction ends: reservations and the waiting line are decided by one
 * transaction at a time on all nodes. Taken before any conversation's row, never after, so that none wait in a ring.
 */
export async function lockRouting(db: Database, workspaceId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${ROUTING_LOCKS}, hashtext(${workspaceId}))`.execute(db);
}
