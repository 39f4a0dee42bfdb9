import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ApiFixture, createApiFixture } from '../testing/api-fixture.js';

/** A contact may write six messages in 30 s, and 600 new ones may come in a minute. */
const SCALE = 0.1;

let api: ApiFixture;
let channel: string;

beforeAll(async () => {
  api = await createApiFixture({ config: { limitScale: SCALE } });
  const body = { type: 'custom', name: 'Telegram' };
  channel = (await (await api.request('POST', '/channels', { role: 'manager', body })).json()).id;
});
afterAll(() => api.close());
afterEach(() => {
  vi.useRealTimers();
});

const post = (externalId: string, contact: string) =>
  api.request('POST', `/channels/${channel}/messages`, {
    role: 'agent',
    body: { externalId, contact: { id: contact }, text: `This is ${externalId}` },
  });
const storedOf = async (conversationId: string) => {
  const path = `/conversations/${conversationId}/messages`;
  const { items } = await (await api.request('GET', path, { role: 'viewer' })).json();
  return items
    .filter(({ author }: { author: string }) => author === 'visitor')
    .map(({ text }: { text: string }) => text);
};

describe('a flood by a channel', () => {
  it('is refused with the time after which the channel sends it again, and then stored once', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const first = await (await post('m-0', 'kim')).json();
    for (let sent = 1; sent < 6; sent++) expect((await post(`m-${sent}`, 'kim')).status).toBe(202);
    const refused = await post('m-6', 'kim');
    expect(refused.status).toBe(429);
    const { code, retryAfterMs } = await refused.json();
    expect(code).toBe('rate_limited');
    expect(refused.headers.get('retry-after')).toBe(`${Math.ceil(retryAfterMs / 1_000)}`);
    // What was taken in is answered as before, and others are not held up.
    expect(await (await post('m-0', 'kim')).json()).toEqual(first);
    expect((await post('other', 'sam')).status).toBe(202);
    vi.setSystemTime(Date.now() + retryAfterMs);
    const again = await Promise.all([post('m-6', 'kim'), post('m-6', 'kim')]);
    expect(again.map(({ status }) => status)).toEqual([202, 202]);
    const texts = Array.from({ length: 7 }, (_, index) => `This is m-${index}`);
    expect(await storedOf(first.conversationId)).toEqual(texts);
  });
});
