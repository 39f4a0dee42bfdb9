import type { Platform } from '../platform.js';
import { newSecret } from '../workspaces/secrets.js';

/** Whether visitors can be identified, and since when by this secret. */
export interface IdentityState {
  readonly configured: boolean;
  /** ISO 8601 UTC; null when there is no secret. */
  readonly createdAt: string | null;
}

/** What the owner's server signs visitors' identities with. */
export interface IdentitySecrets {
  state(workspaceId: string): Promise<IdentityState>;
  /** Makes a secret, in place of the one before, which counts no more; told this once and never again. */
  renew(owner: { workspaceId: string; userId: string }): Promise<{ secret: string; createdAt: string }>;
}

/** Creates the service over the `identity_secrets` table. */
export function createIdentitySecrets({ db, now }: Pick<Platform, 'db' | 'now'>): IdentitySecrets {
  return {
    async state(workspaceId) {
      const row = await db
        .selectFrom('identity_secrets')
        .select('created_at')
        .where('workspace_id', '=', workspaceId)
        .executeTakeFirst();
      return { configured: row !== undefined, createdAt: row?.created_at.toISOString() ?? null };
    },

    async renew({ workspaceId, userId }) {
      const secret = newSecret();
      const createdAt = new Date(now()).toISOString();
      const fresh = { secret, created_at: createdAt, created_by: userId };
      await db.transaction().execute(async (trx) => {
        await trx
          .insertInto('identity_secrets')
          .values({ workspace_id: workspaceId, ...fresh })
          .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(fresh))
          .execute();
        await trx
          .insertInto('audit_log')
          .values({ workspace_id: workspaceId, actor_id: userId, action: 'identity_secret.renewed' })
          .execute();
      });
      return { secret, createdAt };
    },
  };
}
