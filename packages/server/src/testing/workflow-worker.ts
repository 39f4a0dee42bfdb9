import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { parseConfig } from '../config/parse-config.js';
import { createServices } from '../create-services.js';
import { connect } from '../database/connect.js';
import { createMetrics } from '../observability/metrics.js';
import type { Publisher } from '../realtime/publisher.js';

/** A process that does nothing but run the workflows of a database, until it is killed. */
const parsed = parseConfig({ BATON_LOG_LEVEL: 'silent' });
if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
const log = pino({ level: 'silent' });
const { db, pool } = connect(process.env.BATON_DATABASE_URL ?? '', log, 10);
const publisher: Publisher = {
  toVisitor() {},
  toVisitors() {},
  toWatchers() {},
  toConsoles() {},
  reachesConsoles: () => false,
};
const services = createServices({
  // A little ahead, so that a run which a killed worker left behind is taken up at once.
  platform: {
    db,
    pool,
    log,
    config: parsed.config,
    metrics: createMetrics(),
    now: () => Date.now() + 3_000,
    newId: () => randomUUID(),
  },
  publisher,
  answer: async () => ({ known: false, text: '', citations: [], confidence: 0 }),
});
process.stdout.write('working\n');
for (;;) {
  await services.workflows.resumeDue();
  await new Promise((resolve) => setTimeout(resolve, 20));
}
