import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import pg from 'pg';
import { startBare, startBaton } from '../server/processes.mjs';
import { bareVisitor, openVisitor, request } from '../server/visitors.mjs';
import { addPeople, addWaiting } from './fill.mjs';

// From a trigger to what comes of it, as the visitor sees it: the acknowledgement of the message that asks for a
// person. With few and many people and waiting visitors, against the bare loop of an acknowledgement and one insert.
const SIZES = [
  { people: 100, waiting: 1_000 },
  { people: 1_000, waiting: 1_000 },
  { people: 100, waiting: 10_000 },
  { people: 1_000, waiting: 10_000 },
];
const VISITORS = 150;
const WARM_UP = 20;
const KEY = 'bench-key-of-an-administrator';

const baton = await startBaton({ BATON_API_KEY: KEY });
const bare = await startBare(baton.databaseUrl);
const db = new pg.Client(baton.databaseUrl);
await db.connect();

async function api(method, path, body) {
  const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' };
  const url = `http://127.0.0.1:${baton.port}/api/v1${path}`;
  const response = await fetch(url, { method, headers, body: body && JSON.stringify(body) });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json().catch(() => null);
}

/** Milliseconds that each of some visitors' work takes, one after another; the first ones only warm up. */
async function timesOf(visitors, work) {
  const times = [];
  for (const visitor of visitors) {
    const startedAt = performance.now();
    await work(visitor);
    times.push(performance.now() - startedAt);
  }
  return times.slice(WARM_UP);
}

async function ask({ socket, conversationId }, outcome) {
  const message = { conversationId, clientId: randomUUID(), text: 'I want to talk to a human' };
  const receipt = await request(socket, 'message', message);
  if (receipt.handoff?.outcome !== outcome)
    throw new Error(`Expected ${outcome}, got ${JSON.stringify(receipt.handoff)}`);
}

async function visit(count) {
  const visitors = [];
  while (visitors.length < count) visitors.push(await openVisitor(baton.port));
  return visitors;
}

async function untilAssigned(id) {
  for (;;) {
    const { rows } = await db.query('select queue from conversations where id = $1', [id]);
    if (rows[0].queue === 'assigned') return;
  }
}

/** Nobody has a slot left but those that are given back. */
const fillUp = () => db.query('update users set open_live = capacity where id like $1', ['bench-p%']);

async function measure({ people, waiting }) {
  await addPeople(db, people);
  // Those of another channel, whose people are away, wait while others are served.
  await addWaiting(db, waiting, 'email');
  const served = await visit(VISITORS);
  const reserved = await timesOf(served, (visitor) => ask(visitor, 'assigned'));
  await fillUp();
  const unlucky = await visit(VISITORS);
  const joined = await timesOf(unlucky, (visitor) => ask(visitor, 'waiting'));
  for (const { socket } of unlucky) socket.disconnect();
  await db.query(
    `delete from visitors where id in (select visitor_id from conversations where id = any ($1))`,
    [unlucky.map(({ conversationId }) => conversationId)],
  );
  await db.query(`update conversations set channel = 'web' where id like 'bench-c%'`);
  let next = 0;
  const taken = await timesOf(served, async ({ conversationId }) => {
    next += 1;
    await api('POST', `/conversations/${conversationId}/close`);
    await untilAssigned(`bench-c${next}`);
  });
  for (const { socket } of served) socket.disconnect();
  return { reserved, joined, taken };
}

const percentile = (times, share) => times.sort((a, b) => a - b)[Math.ceil(times.length * share) - 1];
const figures = (times) => ({
  median: Number(percentile(times, 0.5).toFixed(1)),
  p99: Number(percentile(times, 0.99).toFixed(1)),
});

const settings = await api('GET', '/handoff-settings').then((version) => version.settings);
const { rows } = await db.query(`select id from users where email = 'ada@demo.baton'`);
const assignment = { ...settings.assignment, userIds: [rows[0].id], teamIds: [] };
await api('PUT', '/handoff-settings', { ...settings, channels: { email: { assignment } } });

const plain = await Promise.all(Array.from({ length: VISITORS }, () => bareVisitor(bare.port)));
const baseline = await timesOf(plain, ({ socket, conversationId }) =>
  request(socket, 'message', { conversationId, clientId: randomUUID(), text: 'I want to talk to a human' }),
);
for (const { socket } of plain) socket.disconnect();
const results = [];
for (const size of SIZES) {
  const times = await measure(size);
  results.push({
    ...size,
    reserved: figures(times.reserved),
    joined: figures(times.joined),
    taken: figures(times.taken),
  });
}
await db.end();
await bare.stop();
await baton.stop();

const cell = ({ median, p99 }) => `${median} / ${p99}`;
console.log('Milliseconds, median / p99:');
console.table(
  results.map(({ people, waiting, reserved, joined, taken }) => ({
    people,
    waiting,
    'trigger to reservation': cell(reserved),
    'trigger to place in line': cell(joined),
    'slot given back to next in line': cell(taken),
  })),
);
console.log(
  `Bare acknowledgement and insert: ${cell(figures(baseline))}. Goal: p99 of a reservation at most 25 ms.`,
);
if (process.env.BENCH_RESULT)
  writeFileSync(
    process.env.BENCH_RESULT,
    JSON.stringify({ unit: 'ms', baseline: figures(baseline), results }),
  );
