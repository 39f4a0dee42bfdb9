import { type BacktestLine, type BacktestResult, defaultHandoffSettings } from '@baton/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiFixture, createApiFixture } from '../testing/api-fixture.js';
import { makePastConversations } from '../testing/past-conversations.js';
import { runBacktest } from './backtest.js';
import { excerptOf } from './backtest-excerpt.js';

const UNTIL = new Date('2026-03-02T12:00:00Z');
const TEXTS = [
  'Where is my parcel?',
  'I want a refund',
  'How do I change my address?',
  'Two refunds, please',
];
const refund = { id: 'refund', phrase: 'refund', match: 'forms', enabled: true } as const;
const off = { cannotAnswer: false, humanRequested: false, agentPaused: false };

let api: ApiFixture;
beforeAll(async () => {
  api = await createApiFixture();
  const { workspaceId } = api;
  await makePastConversations(api.platform.db, {
    workspaceId,
    count: 450,
    messages: 2,
    texts: TEXTS,
    until: UNTIL,
  });
});
afterAll(() => api.close());

const settings = (customTriggers: readonly (typeof refund)[]) => ({
  ...defaultHandoffSettings('inbox'),
  defaultTriggers: off,
  customTriggers: [...customTriggers],
});

const post = (body: unknown, accept = 'application/json') =>
  api.request('POST', '/handoff-settings/backtest', { role: 'manager', body, headers: { accept } });

async function run(body: Record<string, unknown>): Promise<BacktestResult> {
  const response = await post(body);
  expect(response.status).toBe(200);
  return response.json();
}

describe('a backtest', () => {
  it('counts every conversation once, and lists those that would go the other way', async () => {
    const result = await run({ settings: settings([]) });
    expect(result).toMatchObject({ conversations: 450, handoffs: { before: 90, after: 0 }, flipsLeftOut: 0 });
    expect(result.flips).toHaveLength(90);
    expect(new Set(result.flips.map(({ change }) => change))).toEqual(new Set(['no_longer_hands_off']));
    expect(result.flips[0]).toMatchObject({ conversationId: 'c5', contact: 'Visitor 5', phrase: 'refund' });
  });

  it('shows the words that would match, and the load by hour of the day in the zone asked for', async () => {
    const result = await run({ settings: settings([refund]), timeZone: 'Asia/Kolkata' });
    const added = result.flips.filter(({ change }) => change === 'now_hands_off');
    expect(added.length).toBeGreaterThan(100);
    for (const { excerpt } of added)
      expect(excerpt?.text.slice(excerpt.start, excerpt.end)).toMatch(/^refunds?$/);
    const { load, handoffs } = result;
    expect(load.hours.reduce((sum, { after }) => sum + after, 0)).toBe(handoffs.after);
    // 450 minutes up to noon in London are 450 minutes up to half past five in Kolkata.
    expect(load.hours.filter(({ after }) => after > 0).map(({ hour }) => hour)).toEqual([
      10, 11, 12, 13, 14, 15, 16, 17,
    ]);
  });

  it('keeps to the range', async () => {
    const from = new Date(UNTIL.getTime() - 100.5 * 60_000).toISOString();
    const to = new Date(UNTIL.getTime() - 50.5 * 60_000).toISOString();
    expect((await run({ settings: settings([]), from, to })).conversations).toBe(50);
  });

  it('reads nothing of another workspace', async () => {
    const { db } = api.platform;
    const lines = runBacktest(db, { workspaceId: 'other', settings: settings([]), timeZone: 'UTC' });
    const results: BacktestLine[] = [];
    for await (const line of lines) results.push(line);
    expect(results.at(-1)).toMatchObject({ result: { conversations: 0, flips: [] } });
  });

  it('tells how far it is, a line at a time', async () => {
    const response = await post({ settings: settings([]) }, 'application/x-ndjson');
    const lines = (await response.text())
      .trim()
      .split('\n')
      .map((line): BacktestLine => JSON.parse(line));
    expect(lines.map((line) => line.type === 'progress' && line.done)).toEqual([0, 200, 400, 450, false]);
    expect(lines.at(-1)).toMatchObject({ type: 'result', result: { conversations: 450 } });
  });

  it('stops working when nobody reads on', async () => {
    let queries = 0;
    const { db } = api.platform;
    const counting = new Proxy(db, {
      get(target, name) {
        if (name === 'selectFrom') queries += 1;
        const value = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const lines = runBacktest(counting, {
      workspaceId: api.workspaceId,
      settings: settings([]),
      timeZone: 'UTC',
    });
    await lines.next();
    await lines.next();
    const sofar = queries;
    await lines.return();
    expect((await lines.next()).done).toBe(true);
    expect(queries).toBe(sofar);
  });

  it('names each wrong field', async () => {
    for (const [body, path] of [
      [{ settings: { ...settings([]), process: 'soon' } }, 'settings.process'],
      [{ settings: settings([]), from: 'yesterday' }, 'from'],
      [{ settings: settings([]), from: '2026-02-01', to: '2026-01-01' }, 'to'],
      [{ settings: settings([]), timeZone: 'Mars/Olympus' }, 'timeZone'],
    ] as const) {
      const response = await post(body);
      expect([path, response.status]).toEqual([path, 422]);
      expect((await response.json()).errors).toMatchObject([{ path }]);
    }
  });
});

describe('an excerpt', () => {
  it('keeps the words in sight in a long text, and tears no character in two', () => {
    const text = `${'😀'.repeat(80)} refund ${'😀'.repeat(200)}`;
    const start = text.indexOf('refund');
    const excerpt = excerptOf(text, { start, end: start + 6, text: 'refund' });
    expect(excerpt.text.slice(excerpt.start, excerpt.end)).toBe('refund');
    expect(excerpt.text.length).toBeLessThan(240);
    expect(excerpt.text.isWellFormed()).toBe(true);
  });

  it('marks nothing where the record does not fit the text', () => {
    expect(excerptOf('Hello', { start: 2, end: 8, text: 'refund' })).toMatchObject({ start: 0, end: 0 });
  });
});
