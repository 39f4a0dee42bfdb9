import { randomUUID } from 'node:crypto';
import type { Database } from '../platform.js';

/** How better-auth marks an account that has a password. */
const PASSWORD_PROVIDER = 'credential';

/** Gives a person a password, or another one, and ends every session that the old one began. */
export async function setPassword(db: Database, userId: string, password: string): Promise<void> {
  // Loaded only here: most commands of the program set no password.
  const { hashPassword } = await import('better-auth/crypto');
  const hash = await hashPassword(password);
  await db
    .deleteFrom('auth_accounts')
    .where('user_id', '=', userId)
    .where('provider_id', '=', PASSWORD_PROVIDER)
    .execute();
  await db
    .insertInto('auth_accounts')
    .values({
      id: randomUUID(),
      user_id: userId,
      account_id: userId,
      provider_id: PASSWORD_PROVIDER,
      password: hash,
    })
    .execute();
  await endSessions(db, userId);
}

/** Signs a person out everywhere. */
export async function endSessions(db: Database, userId: string): Promise<void> {
  await db.deleteFrom('auth_sessions').where('user_id', '=', userId).execute();
}
