import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiFixture, createApiFixture } from '../testing/api-fixture.js';
import { createVisitor, currentConversationId, type Visitor } from '../visitors/visitor-sessions.js';

const PNG = Buffer.from('\x89PNG\r\n\x1a\nrest of a picture', 'latin1');

describe('files in conversations', () => {
  let api: ApiFixture;
  beforeAll(async () => {
    api = await createApiFixture();
  });
  afterAll(() => api.close());

  async function visit(): Promise<{ visitor: Visitor; conversationId: string }> {
    const { visitor } = await createVisitor(api.platform, api.workspaceId, 'en');
    return { visitor, conversationId: await currentConversationId(api.platform, visitor.id) };
  }

  const files = () => api.composition.services.visitorFiles;

  async function upload(
    who: { visitor: Visitor; conversationId: string },
    content = PNG,
    name = 'photo.png',
  ) {
    const { conversationId } = who;
    const ticket = await files().announce(who.visitor, {
      conversationId,
      name,
      type: 'image/png',
      size: content.length,
    });
    const response = await api.app.request(ticket.path, {
      method: 'PUT',
      headers: { authorization: `Bearer ${ticket.token}` },
      body: new Uint8Array(content),
    });
    return { ticket, response };
  }

  async function say(who: { visitor: Visitor; conversationId: string }, ids: string[], text = '') {
    return api.composition.services.visitorConversations.sendMessage(
      who.visitor,
      {},
      {
        conversationId: who.conversationId,
        clientId: randomUUID(),
        text,
        attachments: ids,
      },
    );
  }

  test('a picture goes up, is in the message, and comes down to its visitor and to people', async () => {
    const who = await visit();
    const { response } = await upload(who);
    expect(response.status).toBe(200);
    const attachment = (await response.json()) as { id: string };
    expect(attachment).toMatchObject({ name: 'photo.png', type: 'image/png', size: PNG.length });
    const { message } = await say(who, [attachment.id]);
    expect(message.attachments).toEqual([attachment]);

    const { path } = await files().address(who.visitor, {
      conversationId: who.conversationId,
      attachmentId: attachment.id,
    });
    const read = await api.app.request(path);
    expect(Buffer.from(await read.arrayBuffer())).toEqual(PNG);
    expect(Object.fromEntries(read.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': `attachment; filename="photo.png"; filename*=UTF-8''photo.png`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });

    const listed = await api.request('GET', `/conversations/${who.conversationId}/messages`, {
      role: 'viewer',
    });
    expect((await listed.json()).items[0].attachments).toEqual([attachment]);
    const forPeople = await api.request('GET', `/attachments/${attachment.id}`, { role: 'viewer' });
    expect(forPeople.status).toBe(200);
    expect((await api.request('GET', `/attachments/${attachment.id}`)).status).toBe(401);
  });

  test('nobody reads or writes without leave for that file and that action', async () => {
    const who = await visit();
    const { ticket, response } = await upload(who);
    const { id } = (await response.json()) as { id: string };
    const read = (token: string, file = id) =>
      api.app.request(`/files/${file}?token=${token}`).then(({ status }) => status);
    expect(await read('')).toBe(401);
    expect(await read(ticket.token)).toBe(401);
    const other = await upload(await visit());
    const { id: otherId } = (await other.response.json()) as { id: string };
    const leave = await api.composition.services.attachmentTokens.issue('read', id);
    expect([await read(leave), await read(leave, otherId)]).toEqual([200, 401]);
    expect(await read(leave.replace(/^\d+/, (at) => String(Number(at) + 1)))).toBe(401);
    await expect(
      files().address((await visit()).visitor, { conversationId: who.conversationId, attachmentId: id }),
    ).rejects.toMatchObject({ code: 'not_found' });
    await expect(
      files().address(who.visitor, { conversationId: who.conversationId, attachmentId: otherId }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });

  test('the content comes once', async () => {
    const who = await visit();
    const { ticket } = await upload(who);
    const again = await api.app.request(ticket.path, {
      method: 'PUT',
      headers: { authorization: `Bearer ${ticket.token}` },
      body: 'other content',
    });
    expect(again.status).toBe(404);
  });

  test('what is not an image, a PDF or text is refused, and so is what is too large', async () => {
    const who = await visit();
    const program = await upload(who, Buffer.from('MZ\x90\x00', 'latin1'), 'setup.png');
    expect([program.response.status, (await program.response.json()).errors[0].code]).toEqual([
      422,
      'wrong_type',
    ]);
    await expect(
      files().announce(who.visitor, {
        conversationId: who.conversationId,
        name: 'big.png',
        type: 'image/png',
        size: 11 * 1024 * 1024,
      }),
    ).rejects.toMatchObject({ code: 'too_large' });
    const { ticket } = await upload(who, PNG.subarray(0, 9));
    const big = await api.app.request(ticket.path, {
      method: 'PUT',
      headers: { authorization: `Bearer ${ticket.token}`, 'content-length': String(11 * 1024 * 1024) },
      body: new Uint8Array(11 * 1024 * 1024),
    });
    expect(big.status).toBe(413);
  });

  test('a message takes only complete files of its own conversation and side', async () => {
    const who = await visit();
    const { response } = await upload(await visit());
    const { id } = (await response.json()) as { id: string };
    await expect(say(who, [id])).rejects.toMatchObject({
      code: 'invalid',
      issues: [{ code: 'unknown_file' }],
    });
    const announced = await files().announce(who.visitor, {
      conversationId: who.conversationId,
      name: 'a.png',
      type: 'image/png',
      size: 10,
    });
    await expect(say(who, [announced.id])).rejects.toMatchObject({ code: 'invalid' });
  });

  test('a person replies with a file, under the same rules', async () => {
    const who = await visit();
    await say(who, [], 'hello');
    await api.request('POST', `/conversations/${who.conversationId}/assign`, { role: 'agent', body: {} });
    const path = `/conversations/${who.conversationId}/attachments?name=plan.pdf`;
    const headers = { 'content-type': 'application/pdf' };
    const body = '%PDF-1.7 plan';
    expect((await api.request('POST', path, { role: 'viewer', headers, body })).status).toBe(403);
    const taken = await api.request('POST', path, { role: 'agent', headers, body });
    expect(taken.status).toBe(201);
    const attachment = (await taken.json()) as { id: string };
    const reply = await api.request('POST', `/conversations/${who.conversationId}/messages`, {
      role: 'agent',
      body: { text: '', attachments: [attachment.id] },
    });
    expect((await reply.json()).message.attachments).toEqual([attachment]);
    const empty = await api.request('POST', `/conversations/${who.conversationId}/messages`, {
      role: 'agent',
      body: { text: ' ' },
    });
    expect((await empty.json()).errors[0]).toMatchObject({ path: 'text' });
    const list = await api.request('GET', '/conversations?view=mine', { role: 'agent' });
    expect((await list.json()).items[0].lastMessage.text).toBe('plan.pdf');
  });

  test('what the visitor thinks of an answer, of the conversation, and of the form is kept', async () => {
    const who = await visit();
    await say(who, [], 'hello there');
    const { visitorNotes } = api.composition.services;
    const { conversationId } = who;
    await visitorNotes.rate(who.visitor, { conversationId, score: 4, comment: ' Quick. ' });
    await visitorNotes.submitForm(who.visitor, {
      conversationId,
      name: 'Ada',
      email: 'a@b.nl',
      fields: { order: '7' },
    });
    const { db } = api.platform;
    const row = await db
      .selectFrom('conversations')
      .selectAll()
      .where('id', '=', conversationId)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ rating: 4, rating_comment: 'Quick.', context: { order: '7' } });
    const contact = await db
      .selectFrom('visitors')
      .selectAll()
      .where('id', '=', who.visitor.id)
      .executeTakeFirstOrThrow();
    expect(contact).toMatchObject({ name: 'Ada', email: 'a@b.nl' });
    await expect(
      visitorNotes.giveFeedback(who.visitor, { conversationId, messageId: 'none', helpful: true }),
    ).rejects.toMatchObject({ code: 'not_found' });
    await expect(
      visitorNotes.rate((await visit()).visitor, { conversationId, score: 1 }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
});
