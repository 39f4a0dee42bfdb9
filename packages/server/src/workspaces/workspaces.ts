import { BatonError, type Hours, parseWidgetSettings, type WidgetSettings } from '@baton/core';
import type { Selectable } from 'kysely';
import type { WorkspacesTable } from '../database/schema.js';
import { refuseLostUpdate, revisionOf } from '../http/revision.js';
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
  /** Business hours and holidays; null: always. */
  readonly hours: Hours | null;
  /** Names the state of all that; given back as `If-Match`, it keeps a change from undoing another. */
  readonly revision: string;
}

export type WorkspaceChanges = Partial<Omit<WorkspaceSettings, 'id' | 'revision'>> & {
  /** The state that the change was made from; null or absent: whichever is in force. */
  readonly from?: string | null;
};

/** The workspace's own settings. */
export interface Workspaces {
  /** @throws BatonError `not_found`. */
  get(id: string): Promise<WorkspaceSettings>;
  /** @throws BatonError `not_found`, `precondition_failed` when the change was made from another state. */
  change(id: string, changes: WorkspaceChanges): Promise<WorkspaceSettings>;
  /** How the widget looks and what it asks. @throws BatonError `not_found`. */
  widget(id: string): Promise<WidgetSettings>;
  changeWidget(id: string, settings: WidgetSettings): Promise<WidgetSettings>;
}

/** What is stored, made whole: fields that came later have their defaults, and a document gone wrong counts for none. */
export function storedWidgetSettings(stored: unknown): WidgetSettings {
  const read = parseWidgetSettings(stored);
  if (read.ok) return read.settings;
  const fresh = parseWidgetSettings({});
  if (fresh.ok) return fresh.settings;
  throw new BatonError('internal');
}

const COLUMNS = ['id', 'name', 'allowed_origins', 'branding', 'hours'] as const;
type Row = Pick<Selectable<WorkspacesTable>, (typeof COLUMNS)[number]>;

const toSettings = (row: Row): WorkspaceSettings => ({
  id: row.id,
  name: row.name,
  allowedOrigins: row.allowed_origins,
  branding: row.branding,
  hours: row.hours,
  revision: revisionOf([row.name, row.allowed_origins, row.branding, row.hours]),
});
const notFound = () => new BatonError('not_found', 'There is no such workspace.');

/**
 * Creates the service over the `workspaces` table.
 * @param onHoursChange hears that other people than before may be able to take a conversation.
 */
export function createWorkspaces(
  { db }: Pick<Platform, 'db'>,
  onHoursChange: (workspaceId: string) => void = () => undefined,
): Workspaces {
  return {
    async get(id) {
      const row = await db.selectFrom('workspaces').select(COLUMNS).where('id', '=', id).executeTakeFirst();
      if (!row) throw notFound();
      return toSettings(row);
    },

    async change(id, { name, allowedOrigins, branding, hours, from }) {
      const row = await db.transaction().execute(async (transaction) => {
        const held = transaction.selectFrom('workspaces').select(COLUMNS).where('id', '=', id).forUpdate();
        const before = await held.executeTakeFirst();
        if (!before) throw notFound();
        refuseLostUpdate(from, toSettings(before));
        return transaction
          .updateTable('workspaces')
          .set((update) => ({
            name: name ?? update.ref('name'),
            ...(allowedOrigins ? { allowed_origins: JSON.stringify(allowedOrigins) } : {}),
            ...(branding ? { branding: JSON.stringify(branding) } : {}),
            ...(hours === undefined ? {} : { hours: hours && JSON.stringify(hours) }),
          }))
          .where('id', '=', id)
          .returning(COLUMNS)
          .executeTakeFirstOrThrow();
      });
      if (hours !== undefined) onHoursChange(id);
      return toSettings(row);
    },

    async widget(id) {
      const row = await db.selectFrom('workspaces').select('widget').where('id', '=', id).executeTakeFirst();
      if (!row) throw notFound();
      return storedWidgetSettings(row.widget);
    },

    async changeWidget(id, settings) {
      const row = await db
        .updateTable('workspaces')
        .set({ widget: JSON.stringify(settings) })
        .where('id', '=', id)
        .returning('widget')
        .executeTakeFirst();
      if (!row) throw notFound();
      return storedWidgetSettings(row.widget);
    },
  };
}
