import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { parseConfig } from '../config/parse-config.js';
import { createServices, type Services } from '../create-services.js';
import { connect } from '../database/connect.js';
import { createMetrics } from '../observability/metrics.js';
import type { Publisher } from '../realtime/publisher.js';

const NOBODY: Publisher = {
  toVisitor() {},
  toVisitors() {},
  toWatchers() {},
  toConsoles() {},
  reachesConsoles: () => false,
};

/** What a process of a test runs on the database of `BATON_DATABASE_URL`: all services, and nobody who listens. */
export function processServices({ now = Date.now } = {}): Services {
  const parsed = parseConfig({ BATON_LOG_LEVEL: 'silent' });
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  const log = pino({ level: 'silent' });
  const connection = connect(process.env.BATON_DATABASE_URL ?? '', log, 10);
  return createServices({
    platform: {
      ...connection,
      log,
      config: parsed.config,
      metrics: createMetrics(),
      now,
      newId: () => randomUUID(),
    },
    publisher: NOBODY,
    answer: async () => ({ known: false, text: '', citations: [], confidence: 0 }),
  });
}
