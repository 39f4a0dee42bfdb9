import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { cpuOf, cpuOfFamily } from '../server/cpu.mjs';
import { startBaton, startNode } from '../server/processes.mjs';
import { batonVisitor, messagesPerSecond } from '../server/visitors.mjs';

// Persisted, acknowledged messages per second of two nodes against one, on the same database and Redis, with the same
// visitors: all on the first node, then half on each. Two nodes, the database and the visitors' own process need four
// cores to show what a second node brings; with fewer the CPU that a message takes tells whether it could.
const VISITORS = 240;
const WARM_UP = 5;
const MESSAGES = 11;
const ROUNDS = 4;

async function startRedis() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', ''];
  const redis = spawn(process.env.REDIS_SERVER || 'redis-server', args, { stdio: 'ignore' });
  const answers = () =>
    new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.end(() => resolve(true)));
      socket.on('error', () => resolve(false));
    });
  while (!(await answers())) await pause(20);
  return { url: `redis://127.0.0.1:${port}`, stop: () => redis.kill() };
}

async function many(port, count) {
  const all = [];
  while (all.length < count)
    all.push(...(await Promise.all(Array.from({ length: 40 }, () => batonVisitor(port)))));
  return all;
}

const redis = await startRedis();
const first = await startBaton({ BATON_REDIS_URL: redis.url });
const second = await startNode({ BATON_DATABASE_URL: first.databaseUrl, BATON_REDIS_URL: redis.url });
const onFirst = await many(first.port, VISITORS);
const onBoth = [...(await many(first.port, VISITORS / 2)), ...(await many(second.port, VISITORS / 2))];

const spent = () => ({
  nodes: cpuOf(first.pid) + cpuOf(second.pid),
  database: cpuOfFamily(first.databasePid),
});
async function measure(visitors) {
  const before = spent();
  const rate = await messagesPerSecond(visitors, MESSAGES);
  const after = spent();
  const each = (who) => Math.round(((after[who] - before[who]) * 1e6) / (VISITORS * MESSAGES));
  return { rate: Math.round(rate), nodes: each('nodes'), database: each('database') };
}

for (const visitors of [onFirst, onBoth]) await messagesPerSecond(visitors, WARM_UP);
const rounds = [];
for (let round = 0; round < ROUNDS; round++)
  rounds.push({ one: await measure(onFirst), two: await measure(onBoth) });
for (const { socket } of [...onFirst, ...onBoth]) socket.disconnect();
await second.stop();
await first.stop();
redis.stop();

const median = (read) => rounds.map(read).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
const ratio = median(({ one, two }) => two.rate / one.rate);
const side = (key) => ({
  'messages/s': median((round) => round[key].rate),
  'µs of the nodes’ CPU each': median((round) => round[key].nodes),
  'µs of the database’s CPU each': median((round) => round[key].database),
});
console.table({ 'one node': side('one'), 'two nodes': side('two') });
console.log(
  `Two nodes: ${ratio.toFixed(2)} × one (goal: 1.7 × where the database is not the limit; this machine has ${cpus().length} cores).`,
);
if (process.env.BENCH_RESULT)
  writeFileSync(
    process.env.BENCH_RESULT,
    JSON.stringify({ unit: 'messages/s', visitors: VISITORS, rounds, ratio }),
  );
