import { writeFileSync } from 'node:fs';
import { startBare, startBaton } from './processes.mjs';
import { bareVisitor, batonVisitor, messagesPerSecond } from './visitors.mjs';

// Persisted, acknowledged messages per second through the real server, against a bare loop of Socket.IO's
// acknowledgement and one insert into the same database. Both in turn, so that a slow moment of the machine hits both.
// A server takes 120 new visitors a minute from one address and 60 messages in 30 s from one visitor: just not more.
const VISITORS = 120;
const WARM_UP = 5;
const MESSAGES = 11;
const ROUNDS = 5;

const baton = await startBaton();
const bare = await startBare(baton.databaseUrl);
const many = (visitor, port) => Promise.all(Array.from({ length: VISITORS }, () => visitor(port)));
const [ours, theirs] = await Promise.all([many(batonVisitor, baton.port), many(bareVisitor, bare.port)]);

await messagesPerSecond(ours, WARM_UP);
await messagesPerSecond(theirs, WARM_UP);
const rounds = [];
for (let round = 0; round < ROUNDS; round++) {
  const bareRate = await messagesPerSecond(theirs, MESSAGES);
  const batonRate = await messagesPerSecond(ours, MESSAGES);
  rounds.push({ bare: Math.round(bareRate), baton: Math.round(batonRate), ratio: batonRate / bareRate });
}
for (const { socket } of [...ours, ...theirs]) socket.disconnect();
await bare.stop();
await baton.stop();

const median = (key) => rounds.map((round) => round[key]).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
console.table(rounds.map((round) => ({ ...round, ratio: `${(round.ratio * 100).toFixed(0)} %` })));
const summary = { bare: median('bare'), baton: median('baton'), ratio: Number(median('ratio').toFixed(3)) };
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
