import { createServer } from 'node:http';
import pg from 'pg';
import { Server } from 'socket.io';

// The baseline: acknowledges a message when one insert has put it on disk, and does nothing else.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
await pool.query('create schema if not exists bench');
await pool.query(`create table if not exists bench.messages (
  id uuid primary key, conversation_id text not null, author text not null, text text not null, at timestamptz not null default now()
)`);

const server = createServer();
const io = new Server(server, { path: '/socket', serveClient: false });
io.on('connection', (socket) => {
  socket.on('message', async ({ conversationId, clientId, text }, acknowledge) => {
    await pool.query(
      'insert into bench.messages (id, conversation_id, author, text) values ($1, $2, $3, $4)',
      [clientId, conversationId, 'visitor', text],
    );
    acknowledge({ ok: true });
  });
});
server.listen(0, '127.0.0.1', () => console.log(`listening on ${server.address().port}`));
process.on('SIGTERM', async () => {
  await pool.query('drop schema bench cascade');
  process.exit(0);
});
