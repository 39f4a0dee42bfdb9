import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { TestProject } from 'vitest/node';
import { connect } from './connect.js';
import { startEmbedded } from './embedded/start-embedded.js';
import { migrate } from './migrate.js';

declare module 'vitest' {
  interface ProvidedContext {
    testServerUrl: string;
  }
}

/** The migrated database that every test database is a copy of. */
export const TEMPLATE = 'baton_template';

/** Nothing of a test database has to survive a crash. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=400'];

/** The address of another database of the same server. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Vitest's global set-up: one PostgreSQL for the whole run, thrown away afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'baton-test-'));
  // mkdtemp makes it for its owner only; as root, PostgreSQL's own user has to enter.
  await chmod(dataDir, 0o755);
  const server = await startEmbedded(dataDir, FAST);
  const silent = pino({ level: 'silent' });
  const admin = connect(server.url, silent, 1);
  await admin.pool.query(`create database ${TEMPLATE}`);
  await admin.db.destroy();
  const template = connect(databaseUrl(server.url, TEMPLATE), silent, 1);
  await migrate(template.db);
  await template.db.destroy();
  project.provide('testServerUrl', server.url);
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
