import { BatonError, parseHandoffSettings, type SettingsVersion } from '@baton/core';
import type { Database, Platform } from '../platform.js';
import { recordEvents } from '../webhooks/record-events.js';
import { checkChannels, checkReferences } from './check-references.js';

/** Who saves. */
export interface SettingsEditor {
  readonly userId: string;
  readonly workspaceId: string;
}

function versionQuery(db: Database, workspaceId: string) {
  return db
    .selectFrom('handoff_settings_versions as s')
    .leftJoin('users as u', 'u.id', 's.saved_by')
    .select(['s.version', 's.saved_at', 's.settings', 'u.id as user_id', 'u.name as user_name'])
    .where('s.workspace_id', '=', workspaceId)
    .orderBy('s.version', 'desc');
}

type VersionRow = Awaited<ReturnType<ReturnType<typeof versionQuery>['executeTakeFirstOrThrow']>>;

function fromRow(row: VersionRow): SettingsVersion {
  return {
    version: row.version,
    savedAt: row.saved_at.toISOString(),
    savedBy: row.user_id && row.user_name ? { id: row.user_id, name: row.user_name } : null,
    settings: row.settings,
  };
}

/** The settings in force. */
export async function currentSettings(db: Database, workspaceId: string): Promise<SettingsVersion> {
  const row = await versionQuery(db, workspaceId).executeTakeFirst();
  if (!row) throw new BatonError('not_found', 'There is no such workspace.');
  return fromRow(row);
}

/** One page of all versions, the newest first. */
export async function settingsVersions(
  db: Database,
  workspaceId: string,
  before?: number,
): Promise<SettingsVersion[]> {
  const query = versionQuery(db, workspaceId).limit(51);
  const rows = await (before ? query.where('s.version', '<', before) : query).execute();
  return rows.map(fromRow);
}

/**
 * Saves a settings document as a new version and returns it.
 * @param expected The version that the editor started from; null: whichever is in force.
 * @throws BatonError `invalid` with each wrong field, `precondition_failed` when a newer version exists.
 */
export async function saveSettings(
  platform: Platform,
  editor: SettingsEditor,
  document: unknown,
  expected: number | null,
): Promise<SettingsVersion> {
  const parsed = parseHandoffSettings(document);
  if (!parsed.ok) throw new BatonError('invalid', undefined, { issues: parsed.issues });
  const { settings } = parsed;
  const { workspaceId, userId } = editor;
  await platform.db.transaction().execute(async (db) => {
    // The workspace's row orders savers, so that versions follow one another without gaps.
    await db.selectFrom('workspaces').select('id').where('id', '=', workspaceId).forUpdate().execute();
    const current = await currentSettings(db, workspaceId);
    if (expected !== null && current.version !== expected) {
      const who = current.savedBy?.name ?? 'Somebody';
      throw new BatonError(
        'precondition_failed',
        `${who} saved version ${current.version} in the meantime. Load it and try again.`,
      );
    }
    const about = { before: current.settings, after: settings };
    const issues = [
      ...(await checkReferences(db, workspaceId, settings)),
      ...(await checkChannels(db, workspaceId, about)),
    ];
    if (issues.length > 0) throw new BatonError('invalid', undefined, { issues });
    const version = current.version + 1;
    await db
      .insertInto('handoff_settings_versions')
      .values({ workspace_id: workspaceId, version, settings: JSON.stringify(settings), saved_by: userId })
      .execute();
    await db
      .insertInto('audit_log')
      .values({
        workspace_id: workspaceId,
        actor_id: userId,
        action: 'handoff_settings.saved',
        target: String(version),
      })
      .execute();
    await recordEvents(db, workspaceId, [
      {
        type: 'settings.saved',
        at: new Date(platform.now()).toISOString(),
        data: { version, savedBy: userId },
      },
    ]);
  });
  return currentSettings(platform.db, workspaceId);
}

/** Saves an earlier version again, as the newest. @throws BatonError `not_found`. */
export async function restoreSettings(
  platform: Platform,
  editor: SettingsEditor,
  version: number,
): Promise<SettingsVersion> {
  const row = await versionQuery(platform.db, editor.workspaceId)
    .where('s.version', '=', version)
    .executeTakeFirst();
  if (!row) throw new BatonError('not_found', `There is no version ${version}.`);
  return saveSettings(platform, editor, row.settings, null);
}
