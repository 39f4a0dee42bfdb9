import type { ConversationSummary, Page, Role, SearchHit, Ticket } from '@baton/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiFixture, createApiFixture } from '../testing/api-fixture.js';
import { createVisitor, currentConversationId } from '../visitors/visitor-sessions.js';

let api: ApiFixture;
let desk: string;

const json = async <Value>(response: Promise<Response>): Promise<Value> => {
  const settled = await response;
  if (!settled.ok) throw new Error(`${settled.status}: ${await settled.text()}`);
  return settled.json();
};
const make = <Value = { id: string }>(path: string, body: object, role: Role = 'admin') =>
  json<Value>(api.request('POST', path, { role, body }));

beforeAll(async () => {
  api = await createApiFixture();
  desk = (await make('/destinations', { name: 'Desk', type: 'help_desk' })).id;
});
afterAll(() => api.close());

interface Said {
  readonly texts: readonly string[];
  readonly name?: string | null;
  readonly email?: string | null;
}

async function conversation({ texts, name = null, email = null }: Said) {
  const { db } = api.platform;
  const { visitor } = await createVisitor(api.platform, api.workspaceId, 'en');
  await db.updateTable('visitors').set({ name, email }).where('id', '=', visitor.id).execute();
  const conversationId = await currentConversationId(api.platform, visitor.id);
  for (const text of texts)
    await api.composition.services.visitorConversations.sendMessage(
      visitor,
      {},
      { conversationId, clientId: text.slice(0, 50), text },
    );
  return { visitorId: visitor.id, conversationId };
}

const search = (q: string, role: Role = 'agent', cursor?: string) =>
  json<Page<ConversationSummary>>(
    api.request('GET', `/conversations?${new URLSearchParams({ q, ...(cursor && { cursor }) })}`, { role }),
  );
const found = async (q: string, role?: Role) => (await search(q, role)).items.map(({ id }) => id);
const marked = (hit: SearchHit | null | undefined) =>
  hit?.ranges.map(({ start, end }) => hit.text.slice(start, end));

describe('a search of conversations', () => {
  it('finds what was said, with the words marked', async () => {
    const long = `${'Well, it is a long story. '.repeat(20)}My espresso machine leaks. ${'So it goes. '.repeat(40)}`;
    const { conversationId } = await conversation({ texts: ['Good day to you', long] });
    const { items } = await search('espresso mach');
    expect(items.map(({ id }) => id)).toEqual([conversationId]);
    expect(items[0]?.found).toMatchObject({ in: 'message', author: 'visitor', id: expect.any(String) });
    expect(items[0]?.found?.text.length).toBeLessThan(250);
    expect(marked(items[0]?.found)).toEqual(['espresso', 'mach']);
  });

  it('finds words that are in different messages, and shows the one that has most of them', async () => {
    const { conversationId } = await conversation({
      texts: ['The umbrella stand is broken', 'and the umbrella came late', 'Nothing else'],
    });
    const { items } = await search('late broken umbrella stand');
    expect(items.map(({ id }) => id)).toEqual([conversationId]);
    expect(items[0]?.found?.text).toBe('The umbrella stand is broken');
    expect(await found('umbrella stand chartreuse')).toEqual([]);
  });

  it('finds a contact by name and by address', async () => {
    const texts = ['Good evening'];
    const { conversationId } = await conversation({
      texts,
      name: 'Zoë Quill',
      email: 'zq@quillworks.example',
    });
    for (const q of ['zoe', 'quill zoë', 'zq@quill', 'quillworks.example'])
      expect(await found(q), q).toEqual([conversationId]);
    const [line] = (await search('quillworks')).items;
    expect(line?.found).toMatchObject({ in: 'contact', text: 'Zoë Quill, zq@quillworks.example' });
    expect(marked(line?.found)).toEqual(['quillworks']);
  });

  it.each([
    ['zh', '我上周买的水壶坏了，想要退款', '水壶'],
    ['ja', '先週買ったやかんが壊れました。返金してください', '返金'],
    ['th', 'กาต้มน้ำที่ซื้อมาเสียแล้ว ขอคืนเงินได้ไหม', 'คืนเงิน'],
  ])('finds words of languages without spaces: %s', async (_, text, q) => {
    const { conversationId } = await conversation({ texts: [text] });
    const { items } = await search(q);
    expect(items.map(({ id }) => id)).toEqual([conversationId]);
    expect(marked(items[0]?.found)).toEqual([q]);
  });

  it('finds a private note, and gives it to people only', async () => {
    const { conversationId, visitorId } = await conversation({ texts: ['Good morning'] });
    await make(`/conversations/${conversationId}/notes`, { text: 'Smells of fraudulence' });
    const [line] = (await search('fraudulence', 'viewer')).items;
    expect(line).toMatchObject({ id: conversationId, found: { in: 'note', authorName: 'The admin' } });
    const anonymous = await api.request('GET', '/conversations?q=fraudulence');
    expect(anonymous.status).toBe(401);
    const { visitorConversations } = api.composition.services;
    const visitor = { id: visitorId, workspaceId: api.workspaceId } as Parameters<
      typeof visitorConversations.log
    >[0];
    const log = await visitorConversations.log(visitor, { conversationId, afterSeq: 0 });
    expect(JSON.stringify(log)).not.toContain('fraudulence');
  });

  it('shows what people wrote without the marks of its Markdown, and what visitors wrote as it stands', async () => {
    const note = '## Mind\n- **the ocarina** is [his](https://example.com/flageolet)';
    const { conversationId } = await conversation({ texts: ['My **theorbo** is out of tune'] });
    await make(`/conversations/${conversationId}/notes`, { text: note });
    const [line] = (await search('ocarina')).items;
    expect(line?.found?.text).toBe('Mind the ocarina is his');
    expect(marked(line?.found)).toEqual(['ocarina']);
    expect((await search('theorbo')).items[0]?.found?.text).toBe('My **theorbo** is out of tune');
    // A word that stands in the address of a link only is still shown.
    expect(marked((await search('flageolet')).items[0]?.found)).toEqual(['flageolet']);
  });

  it('does not find notices, which are in every conversation', async () => {
    await conversation({ texts: ['I want to talk to a human'] });
    const { rows } = await api.database.pool.query(
      'select text from messages where notice is not null limit 1',
    );
    expect(await found(rows[0].text)).toEqual([]);
  });

  it('does not find what an erased contact said', async () => {
    const { conversationId, visitorId } = await conversation({ texts: ['My secret is periwinkle'] });
    expect(await found('periwinkle')).toEqual([conversationId]);
    await api.request('DELETE', `/contacts/${visitorId}`, { role: 'admin' });
    expect(await found('periwinkle')).toEqual([]);
  });

  it('comes in pages, each found once', async () => {
    for (let n = 0; n < 53; n++) await conversation({ texts: [`Gazebo number ${n}`] });
    const first = await search('gazebo');
    expect(first.items).toHaveLength(50);
    const second = await search('gazebo', 'agent', first.nextCursor ?? '');
    expect(second).toMatchObject({ items: { length: 3 }, nextCursor: null });
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(53);
  });

  it('is refused with the reason when it is too long', async () => {
    const response = await api.request('GET', `/conversations?q=${'a'.repeat(201)}`, { role: 'agent' });
    expect((await response.json()).errors[0]).toMatchObject({ path: 'q' });
  });
});

describe('a search of tickets', () => {
  const tickets = async (q: string, role: Role = 'agent') =>
    (await json<Page<Ticket>>(api.request('GET', `/tickets?${new URLSearchParams({ q })}`, { role }))).items;

  it('finds the number, the subject, what was said, notes and the contact', async () => {
    const { conversationId } = await conversation({
      texts: ['The trombone has no slide'],
      name: 'Wilhelmina Oak',
    });
    const ticket = await make<Ticket>('/tickets', {
      subject: 'Broken instrument',
      destinationId: desk,
      conversationId,
    });
    await make(`/tickets/${ticket.id}/notes`, { text: 'Warranty until Michaelmas' });
    const alone = await make<Ticket>('/tickets', { subject: 'By telephone', destinationId: desk });
    await make(`/tickets/${alone.id}/notes`, { text: 'Rang about a bassoon' });
    for (const q of [
      `#${ticket.number}`,
      'instrument',
      'trombone',
      'michaelmas',
      'wilhelmina',
      'oak broken slide',
    ])
      expect(
        (await tickets(q)).map(({ id }) => id),
        q,
      ).toEqual([ticket.id]);
    expect((await tickets('bassoon')).map(({ id }) => id)).toEqual([alone.id]);
    expect(marked((await tickets('trombone'))[0]?.found)).toEqual(['trombone']);
    expect((await tickets('instrument'))[0]?.found).toBeNull();
  });

  it('and of conversations: what lies in a destination of other teams is not found', async () => {
    const { id: teamId } = await make('/teams', { name: 'Law', memberIds: [api.userIds.viewer] });
    const closed = await make('/destinations', { name: 'Law', type: 'help_desk', teamIds: [teamId] });
    const { conversationId } = await conversation({ texts: ['My lawyer is called Hortensia'] });
    const ticket = await make<Ticket>('/tickets', {
      subject: 'Law',
      destinationId: closed.id,
      conversationId,
    });
    await api.platform.db
      .updateTable('conversations')
      .set({ destination_id: closed.id })
      .where('id', '=', conversationId)
      .execute();
    expect(await found('hortensia', 'agent')).toEqual([]);
    expect(await tickets('hortensia', 'agent')).toEqual([]);
    for (const role of ['viewer', 'manager'] as const) {
      expect(await found('hortensia', role)).toEqual([conversationId]);
      expect((await tickets('hortensia', role)).map(({ id }) => id)).toEqual([ticket.id]);
    }
  });
});
