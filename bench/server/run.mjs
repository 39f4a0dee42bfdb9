import { writeFileSync } from 'node:fs';
import { cpuOf, cpuOfFamily } from './cpu.mjs';
import { startBare, startBaton } from './processes.mjs';
import { bareVisitor, batonVisitor, messagesPerSecond } from './visitors.mjs';

// Persisted, acknowledged messages per second through the real server, against a bare loop of Socket.IO's
// acknowledgement and one insert into the same database. Both in turn, so that a slow moment of the machine hits both.
// The server takes 60 messages in 30 s from one visitor: just not more. The visitors' conversations are with people, so
// that every message that is stored is one that was sent.
const VISITORS = 480;
const WARM_UP = 5;
const MESSAGES = 11;
const ROUNDS = 5;

const baton = await startBaton();
const bare = await startBare(baton.databaseUrl);
async function many(visitor, port) {
  const all = [];
  while (all.length < VISITORS)
    all.push(...(await Promise.all(Array.from({ length: 40 }, () => visitor(port)))));
  return all;
}
const ours = await many(batonVisitor, baton.port);
const theirs = await many(bareVisitor, bare.port);

/** CPU seconds so far, by who used them. */
function spent(server) {
  const { user, system } = process.cpuUsage();
  return {
    visitors: (user + system) / 1e6,
    server: cpuOf(server.pid),
    database: cpuOfFamily(baton.databasePid),
  };
}

/** Messages per second, and the CPU that each took, in microseconds. */
async function measure(visitors, server) {
  const before = spent(server);
  const rate = await messagesPerSecond(visitors, MESSAGES);
  const after = spent(server);
  const cpu = {};
  for (const key of Object.keys(after))
    cpu[key] = Math.round(((after[key] - before[key]) * 1e6) / (VISITORS * MESSAGES));
  return { rate, cpu };
}

await messagesPerSecond(ours, WARM_UP);
await messagesPerSecond(theirs, WARM_UP);
const rounds = [];
for (let round = 0; round < ROUNDS; round++) {
  const base = await measure(theirs, bare);
  const full = await measure(ours, baton);
  rounds.push({
    bare: Math.round(base.rate),
    baton: Math.round(full.rate),
    ratio: full.rate / base.rate,
    bareCpu: base.cpu,
    batonCpu: full.cpu,
  });
}
for (const { socket } of [...ours, ...theirs]) socket.disconnect();
await bare.stop();
await baton.stop();

const median = (read) => rounds.map(read).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
const cpu = (side) =>
  Object.fromEntries(
    ['visitors', 'server', 'database'].map((who) => [who, median((round) => round[side][who])]),
  );
console.table(
  rounds.map(({ bare: ofBare, baton: ofBaton, ratio }) => ({
    bare: ofBare,
    baton: ofBaton,
    ratio: `${(ratio * 100).toFixed(0)} %`,
  })),
);
console.log('CPU of a message in microseconds (median of the rounds):');
console.table({ 'bare loop': cpu('bareCpu'), Baton: cpu('batonCpu') });
const summary = {
  bare: median((round) => round.bare),
  baton: median((round) => round.baton),
  ratio: Number(median((round) => round.ratio).toFixed(3)),
};
console.log(
  `Persisted, acknowledged messages per second (median): bare loop ${summary.bare}, Baton ${summary.baton}, ` +
    `${(summary.ratio * 100).toFixed(0)} % of it (goal: 80 %).`,
);
if (process.env.BENCH_RESULT) {
  writeFileSync(
    process.env.BENCH_RESULT,
    JSON.stringify({ unit: 'messages/s', visitors: VISITORS, rounds, ...summary }),
  );
}
