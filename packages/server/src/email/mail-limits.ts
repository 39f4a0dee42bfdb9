import { sql } from 'kysely';
import type { Database } from '../platform.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Automatic mail to one address: more means that two programs write to each other (product choices). */
const AUTOMATIC_PER_HOUR = 10;
const AUTOMATIC_PER_DAY = 40;
/** Requests to confirm: to one address, because of one visitor, and of a whole workspace. */
const CONFIRMATIONS_PER_ADDRESS_AND_DAY = 1;
const CONFIRMATIONS_PER_VISITOR_AND_DAY = 3;
const CONFIRMATIONS_PER_HOUR = 100;

async function counted(
  db: Database,
  about: { workspaceId: string; since: Date; where: ReturnType<typeof sql<boolean>> },
): Promise<number> {
  const row = await db
    .selectFrom('email_messages')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('workspace_id', '=', about.workspaceId)
    .where('direction', '=', 'out')
    .where('created_at', '>', about.since)
    .where(about.where)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** True while an address has not been written to by programs so often that a loop is likely. */
export async function mayMailAutomatically(
  db: Database,
  about: { workspaceId: string; address: string; now: number },
): Promise<boolean> {
  const { workspaceId, address, now } = about;
  const where = sql<boolean>`address = ${address} and automatic`;
  const inHour = await counted(db, { workspaceId, since: new Date(now - HOUR_MS), where });
  if (inHour >= AUTOMATIC_PER_HOUR) return false;
  return (await counted(db, { workspaceId, since: new Date(now - DAY_MS), where })) < AUTOMATIC_PER_DAY;
}

/** True while nobody can have been bothered by requests to confirm: not the address, nor by this visitor, nor many. */
export async function mayAskToConfirm(
  db: Database,
  about: { workspaceId: string; address: string; visitorId: string; id: string; now: number },
): Promise<boolean> {
  const { workspaceId, address, visitorId, now } = about;
  const day = new Date(now - DAY_MS);
  // The request itself, when an attempt to send it failed, does not stand in its own way.
  const asked = sql`kind = 'confirmation' and message_id <> ${about.id}`;
  const count = (since: Date, where: ReturnType<typeof sql<boolean>>) =>
    counted(db, { workspaceId, since, where });
  if (
    (await count(day, sql<boolean>`${asked} and address = ${address}`)) >= CONFIRMATIONS_PER_ADDRESS_AND_DAY
  )
    return false;
  if (
    (await count(day, sql<boolean>`${asked} and visitor_id = ${visitorId}`)) >=
    CONFIRMATIONS_PER_VISITOR_AND_DAY
  )
    return false;
  return (await count(new Date(now - HOUR_MS), sql<boolean>`${asked}`)) < CONFIRMATIONS_PER_HOUR;
}
