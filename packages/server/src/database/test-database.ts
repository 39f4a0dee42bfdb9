import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { pino } from 'pino';
import { inject } from 'vitest';
import type { Config } from '../config/config.js';
import { parseConfig } from '../config/parse-config.js';
import { createMetrics } from '../observability/metrics.js';
import type { Platform } from '../platform.js';
import { type Connection, connect } from './connect.js';
import { databaseUrl, TEMPLATE } from './test-server.js';

/** A migrated, empty database of its own for one test file. */
export interface TestDatabase extends Connection {
  readonly url: string;
  close(): Promise<void>;
}

const TEST_POOL_SIZE = 10;

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('testServerUrl') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Makes one in some 30 ms; call it in `beforeAll`, and `close` in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name} template ${TEMPLATE} strategy file_copy`);
  const url = databaseUrl(inject('testServerUrl'), name);
  const connection = connect(url, pino({ level: 'silent' }), TEST_POOL_SIZE);
  return {
    ...connection,
    url,
    async close() {
      await connection.db.destroy();
      await onServer(`drop database ${name} with (force)`);
    },
  };
}

/** The defaults, port 0 and no log, with what a test changes. */
export function testConfig(overrides: Partial<Config> = {}): Config {
  const parsed = parseConfig({ BATON_PORT: '0', BATON_HOST: '127.0.0.1', BATON_LOG_LEVEL: 'silent' });
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return { ...parsed.config, ...overrides };
}

/** A platform over a test database, with the real clock unless a test brings its own. */
export function testPlatform(database: Connection, overrides: Partial<Platform> = {}): Platform {
  return {
    db: database.db,
    pool: database.pool,
    config: testConfig(),
    log: pino({ level: 'silent' }),
    metrics: createMetrics(),
    now: () => Date.now(),
    newId: () => randomUUID(),
    ...overrides,
  };
}
