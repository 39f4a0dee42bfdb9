import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkspaceFixture, type WorkspaceFixture } from '../testing/workspace-fixture.js';
import { eraseContact } from './erase-contact.js';
import { type ExportLine, exportWorkspace } from './export-workspace.js';

const SECRET = 'my dog is called Xanthippe';

let fixture: WorkspaceFixture;
beforeEach(async () => {
  fixture = await createWorkspaceFixture();
});
afterEach(() => fixture.close());

/** Where a text still stands: every text and JSON column of every table of every schema. */
async function tablesWith(text: string): Promise<string[]> {
  const { rows } = await fixture.database.pool.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const hits = await fixture.database.pool.query(`select 1 from ${name} t where t::text like $1 limit 1`, [
      `%${text}%`,
    ]);
    if (hits.rowCount) found.push(name);
  }
  return found;
}

const erase = (contact: string) =>
  eraseContact(fixture.database.db, { workspaceId: fixture.workspaceId, contact, actorId: null });

describe('erasing a contact', () => {
  it('leaves nothing of what they said and gives the slot back', async () => {
    const ada = await fixture.addPerson('Ada');
    const { visitor, conversationId, say } = await fixture.visit();
    await say(SECRET);
    await say('I want to talk to a human');
    const { visitorConversations } = fixture.services;
    await visitorConversations.leaveEmail(visitor, conversationId, 'xan@example.com');
    expect(await tablesWith('Xanthippe')).not.toEqual([]);
    const openLive = async () =>
      (
        await fixture.database.db
          .selectFrom('users')
          .select('open_live')
          .where('id', '=', ada)
          .executeTakeFirstOrThrow()
      ).open_live;
    const held = await openLive();
    const erased = await erase(visitor.id);
    expect(erased.conversationIds).toEqual([conversationId]);
    expect(await tablesWith('Xanthippe')).toEqual([]);
    expect(await tablesWith('xan@example.com')).toEqual([]);
    expect(await openLive()).toBe(Math.max(held - 1, 0));
  });

  it('finds everybody with an address, whatever its case, and nobody else', async () => {
    const one = await fixture.visit();
    const two = await fixture.visit();
    const three = await fixture.visit();
    for (const [each, email] of [
      [one, 'same@example.com'],
      [two, 'Same@Example.com'],
      [three, 'other@example.com'],
    ] as const) {
      await each.say('hello');
      await fixture.database.db
        .updateTable('visitors')
        .set({ email })
        .where('id', '=', each.visitor.id)
        .execute();
    }
    const { contactIds } = await erase('SAME@example.com');
    expect([...contactIds].sort()).toEqual([one.visitor.id, two.visitor.id].sort());
    await expect(erase('same@example.com')).rejects.toMatchObject({ code: 'not_found' });
    expect((await fixture.services.turns.peek(three.conversationId)).id).toBe(three.conversationId);
  });

  it('leaves contacts of other workspaces alone', async () => {
    const { visitor } = await fixture.visit();
    const elsewhere = eraseContact(fixture.database.db, {
      workspaceId: 'elsewhere',
      contact: visitor.id,
      actorId: null,
    });
    await expect(elsewhere).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('exporting a workspace', () => {
  it('has the settings, the people and every message, and no secret', async () => {
    await fixture.addPerson('Ada');
    const { conversationId, say } = await fixture.visit();
    await say(SECRET);
    const lines: ExportLine[] = [];
    const count = await exportWorkspace(fixture.database.db, fixture.workspaceId, (line) => lines.push(line));
    expect(count).toBe(lines.length);
    const types = new Set(lines.map(({ type }) => type));
    for (const type of ['workspaces', 'users', 'visitors', 'conversations', 'handoff_settings_versions'])
      expect(types).toContain(type);
    expect(types).not.toContain('visitor_sessions');
    const messages = lines.filter(({ type }) => type === 'messages');
    expect(messages[0]?.data).toMatchObject({
      conversation_id: conversationId,
      author: 'visitor',
      text: SECRET,
    });
    const columns = lines.flatMap(({ data }) => Object.keys(data));
    expect(columns.filter((name) => /secret|token|password|hash/.test(name))).toEqual([]);
  });

  it('pages through more rows than one page holds', async () => {
    const { conversationId } = await fixture.visit().then(async (visit) => {
      await visit.say('first');
      return visit;
    });
    await fixture.database.pool.query(
      `insert into messages (conversation_id, seq, id, author, text, at)
       select $1, n, 'bulk' || n, 'visitor', 'bulk', now() from generate_series(1000, 3500) n`,
      [conversationId],
    );
    let bulk = 0;
    await exportWorkspace(fixture.database.db, fixture.workspaceId, ({ type, data }) => {
      if (type === 'messages' && data.text === 'bulk') bulk += 1;
    });
    expect(bulk).toBe(2501);
  });
});
