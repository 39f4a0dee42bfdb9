import { type SelectQueryBuilder, sql } from 'kysely';
import type { Tables } from '../database/schema.js';
import type { Database } from '../platform.js';

/** One line of an export: which kind of thing, and its columns. */
export interface ExportLine {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const PAGE_SIZE = 1_000;

/** What never leaves: secrets, and columns that hold nothing but what others hold. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  workspaces: ['secret'],
  knowledge_passages: ['terms'],
};
const SECRET_COLUMN = /secret|token|password|hash/;

/** Tables without a column of their own that names the workspace, and the way to it. */
const BY_CONVERSATION = ['messages'];
/** Sign-ins, keys, and what the server keeps for itself. */
const NEVER = ['visitor_sessions', 'api_keys', 'audit_log_id', 'knowledge_passages'];

async function workspaceTables(db: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.table_name as name from information_schema.columns c
    join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
    where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.column_name = 'workspace_id'
    order by c.table_name`.execute(db);
  return rows.map(({ name }) => name).filter((name) => !NEVER.includes(name));
}

function shown(table: string, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const left = LEFT_OUT[table] ?? [];
  return Object.fromEntries(
    Object.entries(row).filter(([name]) => !left.includes(name) && !SECRET_COLUMN.test(name)),
  );
}

type AnyQuery = SelectQueryBuilder<Tables, never, Record<string, unknown>>;

async function* rowsOf(db: Database, table: string, where: (query: AnyQuery) => AnyQuery) {
  // ctid orders any table; the snapshot of the transaction keeps it still between pages.
  let after = '(0,0)';
  for (;;) {
    const query = db
      .selectFrom(sql.table(table).as('t') as never)
      .selectAll()
      .select(sql<string>`ctid::text`.as('row_place')) as unknown as AnyQuery;
    const rows = await where(query)
      .where(sql<boolean>`ctid > ${after}::tid`)
      .orderBy(sql`ctid`)
      .limit(PAGE_SIZE)
      .execute();
    for (const { row_place: place, ...row } of rows) {
      after = String(place);
      yield row;
    }
    if (rows.length < PAGE_SIZE) return;
  }
}

/**
 * Everything that a workspace has, line by line, from one moment: settings, people, conversations with their messages,
 * handoffs, tickets and the rest; without secrets, sign-ins and keys. Tables of later features come along by themselves.
 */
export async function exportWorkspace(
  db: Database,
  workspaceId: string,
  write: (line: ExportLine) => void,
): Promise<number> {
  let lines = 0;
  const put = (type: string, row: Record<string, unknown>) => {
    lines += 1;
    write({ type, data: shown(type, row) });
  };
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (snapshot) => {
      const own = (query: AnyQuery) => query.where(sql<boolean>`id = ${workspaceId}`);
      for await (const row of rowsOf(snapshot, 'workspaces', own)) put('workspaces', row);
      const inWorkspace = (query: AnyQuery) => query.where(sql<boolean>`workspace_id = ${workspaceId}`);
      for (const table of await workspaceTables(snapshot)) {
        for await (const row of rowsOf(snapshot, table, inWorkspace)) put(table, row);
      }
      const ofConversations = (query: AnyQuery) =>
        query.where(
          sql<boolean>`conversation_id in (select id from conversations where workspace_id = ${workspaceId})`,
        );
      for (const table of BY_CONVERSATION) {
        for await (const row of rowsOf(snapshot, table, ofConversations)) put(table, row);
      }
    });
  return lines;
}
