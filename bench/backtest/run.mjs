import { writeFileSync } from 'node:fs';
import pg from 'pg';
import { startBaton } from '../server/processes.mjs';
import { makeTriggers } from '../triggers/made-up-triggers.mjs';
import { fill } from './fill.mjs';

// A backtest over 10,000 stored conversations of six visitor messages each, with 10 and with 1,000 custom triggers,
// against only reading the same messages from the same database.
const CONVERSATIONS = 10_000;
const MESSAGES = 6;
const KEY = 'bench-key-0123456789abcdef0123456789';

const seconds = async (work) => {
  const start = performance.now();
  const value = await work();
  return [(performance.now() - start) / 1000, value];
};

async function api(port, method, path, body) {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

process.env.BATON_API_KEY = KEY;
const baton = await startBaton();
const db = new pg.Client({ connectionString: baton.databaseUrl });
await db.connect();
try {
  await fill(db, CONVERSATIONS, MESSAGES);
  const { settings } = await api(baton.port, 'GET', '/handoff-settings');
  const [readSeconds] = await seconds(() =>
    db.query(
      `select m.* from conversations c join messages m on m.conversation_id = c.id where c.workspace_id = 'demo'`,
    ),
  );
  const runs = {};
  for (const count of [10, 1_000]) {
    const customTriggers = makeTriggers(count).map((trigger, index) => ({
      ...trigger,
      id: `bench-${index}`,
    }));
    const [took, result] = await seconds(() =>
      api(baton.port, 'POST', '/handoff-settings/backtest', { settings: { ...settings, customTriggers } }),
    );
    runs[count] = {
      seconds: took,
      flips: result.flips.length + result.flipsLeftOut,
      ratio: took / readSeconds,
    };
    console.log(
      `${count} triggers: ${took.toFixed(2)} s for ${result.conversations} conversations, ${runs[count].flips} flips`,
    );
  }
  console.log(`only reading the messages: ${readSeconds.toFixed(2)} s`);
  if (process.env.BENCH_RESULT)
    writeFileSync(
      process.env.BENCH_RESULT,
      JSON.stringify({ conversations: CONVERSATIONS, readSeconds, runs }),
    );
} finally {
  await db.end();
  await baton.stop();
}
