import { writeFileSync } from 'node:fs';
import pg from 'pg';
import { startBaton } from '../server/processes.mjs';
import { openVisitor, request } from '../server/visitors.mjs';

// Reading a conversation as a widget does: the latest messages, and the page before them. In a database of a thousand
// messages first, then in one of a million, all of which are in the conversation that is read.
const FEW = 1_000;
const MANY = 1_000_000;
const READS = 300;
const WARM_UP = 50;

const baton = await startBaton();
const db = new pg.Client(baton.databaseUrl);
await db.connect();

async function fill(conversationId, from, to) {
  await db.query(
    `insert into messages (conversation_id, seq, id, client_id, author, text, at)
     select $1, n, 'bench-' || n, 'bench-' || n, 'visitor', 'Has my parcel been sent yet? It is number ' || n,
       now() - interval '1 day' + n * interval '10 milliseconds' from generate_series($2::int, $3::int) n`,
    [conversationId, from, to],
  );
  await db.query(
    `update conversations set seq = $2, revision = revision + 1,
       state = state || jsonb_build_object('seq', $2::int, 'revision', revision + 1) where id = $1`,
    [conversationId, to],
  );
  await db.query('vacuum analyze messages');
}

async function timesOf(work) {
  const times = [];
  for (let read = 0; read < READS + WARM_UP; read++) {
    const startedAt = performance.now();
    await work();
    times.push(performance.now() - startedAt);
  }
  const sorted = times.slice(WARM_UP).sort((a, b) => a - b);
  const at = (share) => Number(sorted[Math.ceil(READS * share) - 1].toFixed(2));
  return { median: at(0.5), p95: at(0.95) };
}

async function measure({ socket, conversationId }, total) {
  const latest = () => request(socket, 'subscribe', { conversationId, afterSeq: total - 50 });
  const earlier = () => request(socket, 'earlier', { conversationId, beforeSeq: total - 50 });
  return { messages: total, latest: await timesOf(latest), earlier: await timesOf(earlier) };
}

const visitor = await openVisitor(baton.port);
await request(visitor.socket, 'message', {
  conversationId: visitor.conversationId,
  clientId: 'first',
  text: 'I want to talk to a human',
});
const { rows } = await db.query('select seq from conversations where id = $1', [visitor.conversationId]);
await fill(visitor.conversationId, rows[0].seq + 1, FEW);
const few = await measure(visitor, FEW);
await fill(visitor.conversationId, FEW + 1, MANY);
const many = await measure(visitor, MANY);
visitor.socket.disconnect();
await db.end();
await baton.stop();

const ratio = {
  latest: many.latest.median / few.latest.median,
  earlier: many.earlier.median / few.earlier.median,
};
console.log('Milliseconds, median / p95:');
console.table(
  [few, many].map(({ messages, latest, earlier }) => ({
    messages,
    'latest messages': `${latest.median} / ${latest.p95}`,
    'the page before': `${earlier.median} / ${earlier.p95}`,
  })),
);
console.log(
  `A million against a thousand: latest ${ratio.latest.toFixed(2)} ×, earlier ${ratio.earlier.toFixed(2)} ×.`,
);
if (process.env.BENCH_RESULT)
  writeFileSync(process.env.BENCH_RESULT, JSON.stringify({ unit: 'ms', few, many, ratio }));
