import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makePastConversations } from '../testing/past-conversations.js';
import { createWorkspaceFixture, type WorkspaceFixture } from '../testing/workspace-fixture.js';
import { type CommitParts, commitText } from './commit-statement.js';

const CONVERSATIONS = 20_000;
/** Tables that grow with what is said, and the indexes by which a turn's own rows are found in them. */
const LOOKUPS: Readonly<Record<string, readonly string[]>> = {
  conversations: ['conversations_pkey'],
  messages: ['messages_client_id', 'messages_pkey'],
  tickets: ['tickets_pkey', 'tickets_conversation', 'tickets_open_conversation'],
  visitors: ['visitors_pkey'],
  channel_contacts: ['channel_contacts_visitor'],
  ticket_history: [],
  webhook_deliveries: [],
};

/** A node of PostgreSQL's plan, as `explain (format json)` gives it. */
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly PlanNode[];
}

let fixture: WorkspaceFixture;

beforeAll(async () => {
  fixture = await createWorkspaceFixture();
  const { db } = fixture.database;
  const { workspaceId } = fixture;
  const until = new Date('2026-11-29T12:00:00Z');
  await makePastConversations(db, {
    workspaceId,
    count: CONVERSATIONS,
    messages: 1,
    texts: ['Hello'],
    until,
  });
  await sql`insert into tickets (id, workspace_id, number, subject, channel, conversation_id, visitor_id, source)
    select 't' || n, ${workspaceId}, n, 'A matter', 'web', 'c' || n, 'v' || n, 'manual'
    from generate_series(1, ${CONVERSATIONS}::int) n`.execute(db);
  await sql`insert into channels (workspace_id, id, type, name)
    values (${workspaceId}, 'app', 'custom', 'App')`.execute(db);
  await sql`insert into channel_contacts (workspace_id, channel_id, external_id, visitor_id)
    select ${workspaceId}, 'app', 'x' || n, 'v' || n from generate_series(1, ${CONVERSATIONS}::int) n`.execute(
    db,
  );
  await sql`insert into webhooks (id, workspace_id, url, secret) values ('w', ${workspaceId}, 'http://x/', 's')`.execute(
    db,
  );
  await sql`analyze`.execute(db);
});
afterAll(() => fixture.close());

function turn(index: number) {
  const at = new Date(0).toISOString();
  return {
    id: `c${index + 1}`,
    was: 1,
    config_revision: 1,
    state: { revision: 2, seq: 3, status: 'open', handler: 'human' },
    messages: [
      { seq: 3, id: `new-${index}`, client_id: `client-${index}`, author: 'visitor', text: 'Hello', at },
    ],
    speaker: { kind: 'visitor', id: `v${index + 1}` },
    events: [{ event: { type: 'message.created', at, data: {} } }],
  };
}

/** Every node of the plan for so many turns at once. */
async function planOf(parts: CommitParts, turns: number, mode: 'custom' | 'generic'): Promise<PlanNode[]> {
  const all = JSON.stringify(Array.from({ length: turns }, (_, index) => turn(index)));
  return fixture.database.db.connection().execute(async (db) => {
    await sql.raw(`set plan_cache_mode = force_${mode}_plan`).execute(db);
    await sql.raw(`prepare planned (jsonb) as ${commitText(parts).text}`).execute(db);
    const explained = await sql<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>`
      explain (format json) execute planned (${sql.lit(all)})`.execute(db);
    await sql`deallocate planned`.execute(db);
    const within = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(within)];
    return explained.rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan }) => within(Plan)));
  });
}

/** What reads a table that grows in another way than by looking its own rows up. */
const scans = (plan: readonly PlanNode[]) =>
  plan.filter(({ 'Node Type': type, 'Relation Name': table = '', ...node }) => {
    const indexes = LOOKUPS[table];
    if (!indexes || type === 'ModifyTable' || type === 'Bitmap Heap Scan') return false;
    return !indexes.includes(node['Index Name'] ?? '') || !/id = /.test(node['Index Cond'] ?? '');
  });

const yes = [true, false];
const CASES = yes.flatMap((waits) =>
  yes.flatMap((tickets) =>
    yes.flatMap((events) => [1, 100].map((turns) => ({ waits, tickets, events, turns }))),
  ),
);

it.each(CASES)(
  'looks up its own rows by their ids: $turns turns, waits $waits, tickets $tickets, events $events',
  async ({ turns, ...parts }) => {
    for (const mode of ['custom', 'generic'] as const) {
      const plan = await planOf(parts, turns, mode);
      expect(plan.some((node) => node['Index Name'] === 'conversations_pkey')).toBe(true);
      expect(scans(plan)).toEqual([]);
    }
  },
);
