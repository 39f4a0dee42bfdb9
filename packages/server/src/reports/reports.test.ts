import type { HandoffReport } from '@baton/core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.js';
import { type ApiFixture, createApiFixture } from '../testing/api-fixture.js';
import { handoffReport } from './handoff-report.js';
import { reportCsv } from './report-csv.js';

let api: ApiFixture;
let other: TestDatabase;
beforeAll(async () => {
  [api, other] = await Promise.all([createApiFixture(), createTestDatabase()]);
  await api.database.pool.query(
    "insert into visitors (id, workspace_id, current_conversation_id) values ('v', $1, 'c')",
    [api.workspaceId],
  );
});
afterAll(() => Promise.all([api.close(), other.close()]));
beforeEach(() => api.database.pool.query('delete from conversations'));

let counter = 0;
const at = (clock: string) => `2026-03-10T${clock}Z`;

async function addConversation(options: { channel?: string; at?: string; answered?: boolean } = {}) {
  const id = `c${++counter}`;
  const created = options.at ?? at('09:00:00');
  await api.database.pool.query(
    `insert into conversations (id, workspace_id, visitor_id, channel, state, revision, seq, status, handler, created_at)
     values ($1, $2, 'v', $3, '{}', 1, 1, 'open', 'agent', $4)`,
    [id, api.workspaceId, options.channel ?? 'web', created],
  );
  if (options.answered) await say(id, 'agent', created);
  return id;
}

let seq = 0;
const say = (conversationId: string, author: string, time: string) =>
  api.database.pool.query(
    `insert into messages (conversation_id, seq, id, author, text, at) values ($1, $2, $3, $4, 'x', $5)`,
    [conversationId, ++seq, `m${seq}`, author, time],
  );

interface HandoffOptions {
  reason?: string;
  outcome?: string | null;
  requested?: string;
  assigned?: string | null;
  trigger?: object | null;
}

async function addHandoff(conversationId: string, options: HandoffOptions = {}) {
  const id = `h${++counter}`;
  const { reason = 'human_requested', outcome = 'assigned', requested = at('10:00:00') } = options;
  await api.database.pool.query(
    `insert into handoffs (id, workspace_id, conversation_id, key, reason, trigger, process, outcome, settings_version,
       requested_at, assigned_at)
     values ($1, $2, $3, $1, $4, $5, 'live', $6, 1, $7, $8)`,
    [
      id,
      api.workspaceId,
      conversationId,
      reason,
      options.trigger ?? null,
      outcome,
      requested,
      options.assigned ?? null,
    ],
  );
  return id;
}

const MARCH = { from: new Date(at('00:00:00')), to: new Date('2026-03-12T00:00:00Z'), timeZone: 'UTC' };
const report = (change: object = {}): Promise<HandoffReport> =>
  handoffReport(api.platform.db, { workspaceId: api.workspaceId, ...MARCH, ...change });

describe('the handoff report', () => {
  it('is all zeros and a line for every day where nothing happened', async () => {
    const empty = await report();
    expect(empty.totals).toEqual({
      conversations: 0,
      answeredByAgentAlone: 0,
      handoffs: 0,
      assigned: 0,
      abandoned: 0,
      unneeded: 0,
    });
    expect(empty.timeToAssignment).toEqual({ count: 0, medianSeconds: null, p90Seconds: null });
    expect(empty.byDay.map(({ date }) => date)).toEqual(['2026-03-10', '2026-03-11']);
  });

  it('counts by reason, outcome, channel and process; who gave up while waiting has abandoned it', async () => {
    const web = await addConversation();
    const email = await addConversation({ channel: 'email' });
    await addHandoff(web, { assigned: at('10:00:30') });
    await addHandoff(web, { outcome: 'cancelled', reason: 'custom_trigger' });
    await addHandoff(email, { outcome: 'cancelled', assigned: at('10:01:00') });
    await addHandoff(email, { outcome: null });
    const { totals, byReason, byOutcome, byChannel, byProcess } = await report();
    expect(totals).toMatchObject({ handoffs: 4, assigned: 2, abandoned: 1 });
    expect(byReason).toEqual([
      { key: 'human_requested', handoffs: 3, assigned: 2, abandoned: 0 },
      { key: 'custom_trigger', handoffs: 1, assigned: 0, abandoned: 1 },
    ]);
    expect(byOutcome.map(({ key, handoffs }) => [key, handoffs])).toEqual([
      ['cancelled', 2],
      ['assigned', 1],
      ['open', 1],
    ]);
    expect(byChannel.map(({ key, handoffs }) => [key, handoffs])).toEqual([
      ['email', 2],
      ['web', 2],
    ]);
    expect(byProcess).toEqual([{ key: 'live', handoffs: 4, assigned: 2, abandoned: 1 }]);
    expect((await report({ channel: 'email' })).totals).toMatchObject({ conversations: 1, handoffs: 2 });
  });

  it('says how long it took to get a person, and their first word after the request', async () => {
    const id = await addConversation();
    await say(id, 'human', at('09:30:00'));
    await addHandoff(id, { assigned: at('10:00:20') });
    await say(id, 'human', at('10:01:00'));
    await say(id, 'human', at('10:09:00'));
    await addHandoff(await addConversation(), { assigned: at('10:00:40') });
    const { timeToAssignment, timeToFirstReply } = await report();
    expect(timeToAssignment).toEqual({ count: 2, medianSeconds: 30, p90Seconds: 38 });
    expect(timeToFirstReply).toEqual({ count: 1, medianSeconds: 60, p90Seconds: 60 });
  });

  it('counts what the agent answered alone, by the local day it began', async () => {
    await addConversation({ answered: true, at: '2026-03-10T23:30:00Z' });
    await addHandoff(await addConversation({ answered: true }));
    await addConversation();
    const { totals, byDay } = await report({ timeZone: 'Europe/Amsterdam' });
    expect(totals).toMatchObject({ conversations: 3, answeredByAgentAlone: 1 });
    expect(byDay.find(({ date }) => date === '2026-03-11')).toMatchObject({
      conversations: 1,
      answeredByAgentAlone: 1,
    });
  });

  it("makes a trigger's precision from what people marked", async () => {
    const trigger = { triggerId: 't1', phrase: 'refund' };
    const ids = [];
    for (let index = 0; index < 4; index++)
      ids.push(await addHandoff(await addConversation(), { reason: 'custom_trigger', trigger }));
    const mark = (id: string | undefined, needed: boolean | null) =>
      api.request('PUT', `/handoffs/${id}/needed`, { role: 'agent', body: { needed } });
    expect((await mark(ids[0], true)).status).toBe(204);
    await mark(ids[1], true);
    await mark(ids[2], false);
    await mark(ids[3], false);
    await mark(ids[3], null);
    const { byTrigger, totals } = await report();
    expect(byTrigger).toEqual([{ ...trigger, handoffs: 4, judged: 3, unneeded: 1, precision: 2 / 3 }]);
    expect(totals.unneeded).toBe(1);
    expect((await mark('nothing', true)).status).toBe(404);
  });

  it('leaves out other workspaces and what lies outside the range', async () => {
    await addHandoff(await addConversation(), { requested: '2026-03-12T00:00:00Z' });
    await addHandoff(await addConversation(), { requested: '2026-03-09T23:59:59Z' });
    expect((await report()).totals.handoffs).toBe(0);
    expect((await report({ workspaceId: 'elsewhere' })).totals).toMatchObject({
      conversations: 0,
      handoffs: 0,
    });
  });
});

describe('the report by HTTP', () => {
  it('names a range that is none', async () => {
    const ask = async (query: string) =>
      (await (await api.request('GET', `/reports/handoffs?${query}`, { role: 'viewer' })).json()) as {
        errors: { path: string }[];
      };
    expect((await ask('from=2026-03-02&to=2026-03-01')).errors[0]?.path).toBe('from');
    expect((await ask('from=2020-01-01&to=2026-03-01')).errors[0]?.path).toBe('from');
    expect((await ask('timeZone=Mars/Olympus')).errors[0]?.path).toBe('timeZone');
  });

  it('comes as CSV that no spreadsheet takes for a formula', async () => {
    const trigger = { triggerId: 't', phrase: '=HYPERLINK("http://x")' };
    await addHandoff(await addConversation(), { reason: 'custom_trigger', trigger });
    const csv = reportCsv(await report());
    expect(csv).toContain(`t,"'=HYPERLINK(""http://x"")",1,0,0,`);
    const response = await api.request('GET', '/reports/handoffs?format=csv', { role: 'viewer' });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('attachment');
  });
});
