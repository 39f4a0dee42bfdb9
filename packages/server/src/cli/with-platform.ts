import { randomUUID } from 'node:crypto';
import { BatonError } from '@baton/core';
import type { Config } from '../config/config.js';
import { openDatabase } from '../database/open-database.js';
import { createLog } from '../observability/create-log.js';
import { createMetrics } from '../observability/metrics.js';
import type { Platform } from '../platform.js';
import { ensureWorkspace } from '../workspaces/first-start.js';
import type { Output } from './command.js';

/** The option that names a workspace, for commands that work in one. */
export const WORKSPACE_OPTION = { value: '<id>', about: 'the workspace, when there are several' } as const;

/** Opens the database beside a server that may be running on it, works with it, and closes it again. */
export async function withPlatform<Value>(
  config: Config,
  work: (platform: Platform) => Promise<Value>,
): Promise<Value> {
  const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const opened = await openDatabase(config, log, { role: 'tool' });
  try {
    const now = () => Date.now();
    return await work({
      config,
      db: opened.db,
      pool: opened.pool,
      log,
      metrics: createMetrics(),
      now,
      newId: () => randomUUID(),
    });
  } finally {
    await opened.close();
  }
}

/**
 * The workspace to work in: the one that is named, else the only one; a new installation gets its first.
 * @throws BatonError `not_found` for an unknown name, `invalid` when there are several and none is named.
 */
export async function chooseWorkspace(
  platform: Platform,
  named: string | undefined,
  output: Output,
): Promise<string> {
  const rows = await platform.db.selectFrom('workspaces').select('id').orderBy('id').execute();
  const ids = rows.map((row) => row.id);
  if (named !== undefined) {
    if (ids.includes(named)) return named;
    throw new BatonError(
      'not_found',
      `There is no workspace "${named}". There is: ${ids.join(', ') || 'none yet'}.`,
    );
  }
  const [first, ...others] = ids;
  if (first !== undefined && others.length === 0) return first;
  if (first === undefined) {
    const { workspaceId, generated } = await ensureWorkspace(platform);
    if (generated)
      output.complain(`Made the administrator ${generated.email} with the password ${generated.password}`);
    return workspaceId;
  }
  throw new BatonError(
    'invalid',
    `There are several workspaces; choose one with --workspace: ${ids.join(', ')}.`,
  );
}
