import type { Note } from '@baton/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiFixture, createApiFixture } from '../testing/api-fixture.js';
import { createVisitor, currentConversationId } from '../visitors/visitor-sessions.js';

let api: ApiFixture;
beforeAll(async () => {
  api = await createApiFixture();
});
afterAll(() => api.close());

async function conversation() {
  const { visitorConversations } = api.composition.services;
  const { visitor } = await createVisitor(api.platform, api.workspaceId, 'en');
  const conversationId = await currentConversationId(api.platform, visitor.id);
  const say = (text: string) =>
    visitorConversations.sendMessage(visitor, {}, { conversationId, clientId: text, text });
  const log = () => visitorConversations.log(visitor, { conversationId, afterSeq: 0 });
  await say('I want a human to help me');
  return { conversationId, say, log };
}

const agent = { role: 'agent' as const };
const post = async (path: string, body: object) => {
  const response = await api.request('POST', path, { ...agent, body });
  return { status: response.status, note: (await response.json()) as Note };
};
const list = async (path: string) =>
  (
    (await (await api.request('GET', path, { role: 'viewer' })).json()) as {
      items: Note[];
      nextCursor: string;
    }
  ).items;

describe('a note', () => {
  it('stays with the people: the visitor’s log has neither it nor a gap', async () => {
    const { conversationId, say, log } = await conversation();
    const before = (await log()).messages.length;
    const path = `/conversations/${conversationId}/notes`;
    expect((await post(path, { text: 'He called before.' })).status).toBe(201);
    await say('Hello?');
    const { messages } = await log();
    expect(messages.map(({ seq }) => seq)).toEqual(Array.from({ length: before + 1 }, (_, at) => at + 1));
    expect(JSON.stringify(messages)).not.toContain('He called before.');
    expect(await list(path)).toMatchObject([
      { text: 'He called before.', author: { id: api.userIds.agent, name: 'The agent' }, conversationId },
    ]);
  });

  it('is written once however often it is sent', async () => {
    const { conversationId } = await conversation();
    const path = `/conversations/${conversationId}/notes`;
    const sent = await Promise.all(
      Array.from({ length: 8 }, () => post(path, { text: 'Once', clientId: 'same' })),
    );
    expect(new Set(sent.map(({ note }) => note.id)).size).toBe(1);
    expect(await list(path)).toHaveLength(1);
  });

  it('is found page by page, in the order of writing', async () => {
    const { conversationId } = await conversation();
    const path = `/conversations/${conversationId}/notes`;
    for (const text of ['one', 'two', 'three']) await post(path, { text });
    const first = await (await api.request('GET', `${path}?limit=2`, agent)).json();
    const second = await (
      await api.request('GET', `${path}?limit=2&cursor=${first.nextCursor}`, agent)
    ).json();
    const texts = [...first.items, ...second.items].map(({ text }: Note) => text);
    expect(texts).toEqual(['one', 'two', 'three']);
  });

  it('is written on a ticket too, in its conversation where it has one', async () => {
    const { conversationId } = await conversation();
    const desk = { name: 'Desk', type: 'help_desk' };
    await api.request('POST', '/destinations', { role: 'admin', body: desk });
    const make = async (body: object) =>
      (await (await api.request('POST', '/tickets', { ...agent, body })).json()) as { id: string };
    const alone = await make({ subject: 'By phone' });
    const about = await make({ subject: 'By chat', conversationId });
    await post(`/tickets/${alone.id}/notes`, { text: 'Rang twice' });
    await post(`/tickets/${about.id}/notes`, { text: 'Wrote twice' });
    expect(await list(`/tickets/${alone.id}/notes`)).toMatchObject([
      { text: 'Rang twice', ticketId: alone.id, conversationId: null },
    ]);
    expect(await list(`/conversations/${conversationId}/notes`)).toMatchObject([{ text: 'Wrote twice' }]);
  });
});

describe('canned responses', () => {
  const manager = { role: 'manager' as const };
  const hello = { shortcut: 'hello', title: 'Greeting', text: 'Hello {contact.name}, this is {agent.name}.' };

  it('are added, found by language, changed and removed', async () => {
    const add = async (body: object) =>
      (await api.request('POST', '/canned-responses', { ...manager, body })).json();
    const general = await add(hello);
    const dutch = await add({ ...hello, text: 'Hallo {contact.name}', language: 'nl' });
    await add({ shortcut: 'bonjour', title: 'Bonjour', text: 'Bonjour', language: 'fr' });
    const found = await (await api.request('GET', '/canned-responses?language=nl-BE', agent)).json();
    expect(found.items.map(({ id }: { id: string }) => id).sort()).toEqual([general.id, dutch.id].sort());
    const path = `/canned-responses/${general.id}`;
    const changed = await api.request('PATCH', path, { ...manager, body: { title: 'A greeting' } });
    expect(await changed.json()).toMatchObject({ title: 'A greeting', shortcut: 'hello' });
    expect((await api.request('DELETE', path, manager)).status).toBe(204);
    expect((await api.request('GET', path, agent)).status).toBe(404);
  });

  it('are refused with the field for what is wrong', async () => {
    const refuse = async (body: object) =>
      (await (await api.request('POST', '/canned-responses', { ...manager, body })).json()).errors[0];
    expect(await refuse({ ...hello, shortcut: 'has space' })).toMatchObject({ path: 'shortcut' });
    expect(await refuse({ ...hello, text: 'Hi {contact.nane}' })).toMatchObject({
      path: 'text',
      message: expect.stringContaining('{contact.nane} is no placeholder'),
    });
    await api.request('POST', '/canned-responses', { ...manager, body: { ...hello, shortcut: 'taken' } });
    expect(await refuse({ ...hello, shortcut: 'Taken' })).toMatchObject({ path: 'shortcut', code: 'taken' });
  });
});
