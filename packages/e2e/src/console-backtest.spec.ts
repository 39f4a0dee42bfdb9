import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { SettingsPage } from './pages/settings-page.js';
import { expect, SAM, test } from './test.js';

const CONVERSATIONS = 30_000;
const MESSAGES = 6;

/** The worker's own database, as an operator reaches it. */
async function connect(dataDir: string): Promise<pg.Client> {
  const password = (await readFile(join(dataDir, 'postgres-password'), 'utf8')).trim();
  const port = (await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[3];
  const client = new pg.Client(`postgres://baton:${password}@127.0.0.1:${port}/postgres`);
  await client.connect();
  return client;
}

/** Conversations of the last days, as the customer agent leaves them. */
async function fill(db: pg.Client): Promise<void> {
  await db.query(
    `insert into visitors (id, workspace_id, name, locale, current_conversation_id)
     select 'past-v' || n, 'demo', 'Visitor ' || n, 'en', 'past-c' || n from generate_series(1, $1::int) n`,
    [CONVERSATIONS],
  );
  await db.query(
    `insert into conversations
       (id, workspace_id, visitor_id, state, revision, seq, status, handler, locale, context, created_at, updated_at)
     select 'past-c' || n, 'demo', 'past-v' || n, '{}', 1, $2::int, 'closed', 'agent', 'en', '{}',
       now() - make_interval(mins => n), now() - make_interval(mins => n) from generate_series(1, $1::int) n`,
    [CONVERSATIONS, MESSAGES],
  );
  await db.query(
    `insert into messages (conversation_id, seq, id, author, text, at)
     select 'past-c' || n, m, 'past-m' || n || '-' || m, 'visitor', 'I want a refund for order ' || n,
       now() - make_interval(mins => n) from generate_series(1, $1::int) n, generate_series(1, $2::int) m`,
    [CONVERSATIONS, MESSAGES],
  );
  await db.query('analyze');
}

/** How many rows of the messages the server has read so far. */
async function messagesRead(db: pg.Client): Promise<number> {
  const { rows } = await db.query<{ read: string }>(
    `select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) as read from pg_stat_user_tables where relname = 'messages'`,
  );
  return Number(rows[0]?.read ?? 0);
}

test('a long backtest shows how far it is, and cancelling ends the work on the server too', async ({
  prepared,
  signIn,
}) => {
  test.slow();
  const db = await connect(prepared.dataDir);
  try {
    await fill(db);
    const settings = new SettingsPage(await signIn(SAM));
    const { page } = settings;
    await settings.open();
    await settings.show('Backtest');
    await page.getByLabel('Conversations', { exact: true }).selectOption({ label: 'The last 90 days' });
    const before = await messagesRead(db);
    await page.getByRole('button', { name: 'Run backtest' }).click();
    await expect(page.getByText(/[1-9][\d,]* of 30,\d+ conversations/)).toBeVisible();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    const cancelled = page.getByRole('status').filter({ hasText: 'Cancelled' });
    await expect(cancelled).toContainText(/[\d,]+ of 30,\d+ conversations were looked at/);
    await expect(page.getByRole('button', { name: 'Run backtest' })).toBeEnabled();

    // It has stopped when two looks, at least a second apart for the statistics to be told, find the same number.
    let last = -1;
    await expect
      .poll(
        async () => {
          const now = await messagesRead(db);
          const stopped = now === last;
          last = now;
          return stopped;
        },
        { intervals: [1_500] },
      )
      .toBe(true);
    expect(last - before).toBeLessThan((CONVERSATIONS * MESSAGES) / 2);
    await page.getByRole('button', { name: 'Run backtest' }).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await settings.show('Settings');
    await expect(settings.card('Handoff process')).toBeVisible();
  } finally {
    await db.query(`delete from visitors where id like 'past-v%'`);
    await db.end();
  }
});
