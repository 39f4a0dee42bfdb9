import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startBare, startBaton } from '../server/processes.mjs';
import { bareVisitor, openVisitor } from '../server/visitors.mjs';

// Memory of an idle visitor's connection: what the server's process holds more with each, after garbage is collected,
// beside a Socket.IO server that does nothing. The first ones are not counted: they bring code that all share.
const WARM_UP = 500;
const VISITORS = 2_000;
const SETTLE_MS = 8_000;

const REPORT = fileURLToPath(new URL('report-memory.mjs', import.meta.url));
const REPORTING = { NODE_OPTIONS: `--expose-gc --import=${REPORT}` };

/** Kilobytes in use: the heap, and the buffers outside of it. */
async function inUse({ pid, output }) {
  const reports = () => [...output().matchAll(/memory (\d+): (\d+)/g)];
  const before = reports().length;
  process.kill(pid, 'SIGUSR2');
  while (reports().length === before) await pause(20);
  return Number(reports().at(-1)[2]) / 1024;
}

async function visit(visitor, port, count) {
  const sockets = [];
  for (let done = 0; done < count; done += 50) {
    const some = await Promise.all(Array.from({ length: Math.min(50, count - done) }, () => visitor(port)));
    sockets.push(...some.map(({ socket }) => socket));
  }
  return sockets;
}

/** Kilobytes for each connection. */
async function growth(visitor, server) {
  const { port } = server;
  const sockets = await visit(visitor, port, WARM_UP);
  await pause(SETTLE_MS);
  const before = await inUse(server);
  sockets.push(...(await visit(visitor, port, VISITORS)));
  await pause(SETTLE_MS);
  const after = await inUse(server);
  for (const socket of sockets) socket.disconnect();
  return (after - before) / VISITORS;
}

const baton = await startBaton(REPORTING);
const bare = await startBare(baton.databaseUrl, REPORTING);
const base = await growth(bareVisitor, bare);
const full = await growth(openVisitor, baton);
await bare.stop();
await baton.stop();

const ratio = full / base;
console.log(
  `Memory of an idle connection: bare Socket.IO ${base.toFixed(1)} KB, Baton ${full.toFixed(1)} KB, ` +
    `${ratio.toFixed(2)} × (goal: at most 1.25 ×).`,
);
if (process.env.BENCH_RESULT) {
  const result = { unit: 'KB a connection', visitors: VISITORS, bare: base, baton: full, ratio };
  writeFileSync(process.env.BENCH_RESULT, JSON.stringify(result));
}
