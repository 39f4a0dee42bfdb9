import { BatonError } from '@baton/core';
import type { Selectable } from 'kysely';
import type { WorkspacesTable } from '../database/schema.js';
import type { Platform } from '../platform.js';

/** How the workspace presents itself, and who may embed its widget. */
export interface WorkspaceSettings {
  readonly id: string;
  readonly name: string;
  /** Exact origins, as `https://www.example.com`. */
  readonly allowedOrigins: readonly string[];
  readonly branding: {
    readonly agentName: string;
    readonly greeting?: string;
    readonly suggestions?: readonly string[];
  };
}

export type WorkspaceChanges = Partial<Omit<WorkspaceSettings, 'id'>>;

/** The workspace's own settings. */
export interface Workspaces {
  /** @throws BatonError `not_found`. */
  get(id: string): Promise<WorkspaceSettings>;
  /** @throws BatonError `not_found`. */
  change(id: string, changes: WorkspaceChanges): Promise<WorkspaceSettings>;
}

const COLUMNS = ['id', 'name', 'allowed_origins', 'branding'] as const;
type Row = Pick<Selectable<WorkspacesTable>, (typeof COLUMNS)[number]>;

const toSettings = (row: Row): WorkspaceSettings => ({
  id: row.id,
  name: row.name,
  allowedOrigins: row.allowed_origins,
  branding: row.branding,
});
const notFound = () => new BatonError('not_found', 'There is no such workspace.');

/** Creates the service over the `workspaces` table. */
export function createWorkspaces({ db }: Pick<Platform, 'db'>): Workspaces {
  return {
    async get(id) {
      const row = await db.selectFrom('workspaces').select(COLUMNS).where('id', '=', id).executeTakeFirst();
      if (!row) throw notFound();
      return toSettings(row);
    },

    async change(id, { name, allowedOrigins, branding }) {
      const row = await db
        .updateTable('workspaces')
        .set((update) => ({
          name: name ?? update.ref('name'),
          ...(allowedOrigins ? { allowed_origins: JSON.stringify(allowedOrigins) } : {}),
          ...(branding ? { branding: JSON.stringify(branding) } : {}),
        }))
        .where('id', '=', id)
        .returning(COLUMNS)
        .executeTakeFirst();
      if (!row) throw notFound();
      return toSettings(row);
    },
  };
}
