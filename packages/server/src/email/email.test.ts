import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ApiFixture, createApiFixture } from '../testing/api-fixture.js';
import { createMailServer, type MailServer } from '../testing/mail-server.js';
import { createVisitor } from '../visitors/visitor-sessions.js';

let smtp: MailServer;
let api: ApiFixture;
let count = 0;
beforeAll(async () => {
  smtp = await createMailServer();
  api = await createApiFixture({ config: { smtpUrl: smtp.url, publicUrl: 'https://chat.example.com' } });
  await api.request('POST', '/channels', {
    role: 'manager',
    body: {
      type: 'email',
      name: 'Mail',
      settings: { address: 'help@shop.example', fromName: 'The shop', replyAddress: 'reply@in.shop.example' },
    },
  });
});
afterAll(async () => {
  await api.close();
  await smtp.close();
});
beforeEach(async () => {
  // What earlier tests left to be mailed goes out before the next one looks.
  await work();
  smtp.mails.length = 0;
});

/** Does every job that there is, whatever its time. */
const work = async () => {
  await api.composition.outreach.replies.idle();
  return api.composition.services.jobs.runPending({ early: true });
};

async function mail(input: Record<string, unknown>) {
  count += 1;
  const body = {
    from: 'Kim Smit <Kim@Visitor.example>',
    to: 'help@shop.example',
    subject: 'My order',
    text: 'I want to talk to a human',
    messageId: `<mail-${count}@visitor.example>`,
    ...input,
  };
  const response = await api.request('POST', '/channels/email/messages', { role: 'agent', body });
  expect(response.status).toBe(202);
  return response.json();
}
const messagesOf = async (id: string): Promise<{ author: string; text: string }[]> =>
  (await (await api.request('GET', `/conversations/${id}/messages`, { role: 'viewer' })).json()).items;
async function reply(id: string, text: string) {
  await api.request('POST', `/conversations/${id}/assign`, { role: 'agent', body: {} });
  const response = await api.request('POST', `/conversations/${id}/messages`, {
    role: 'agent',
    body: { text },
  });
  expect(response.status).toBe(201);
}
const to = (address: string) => smtp.mails.filter((one) => one.to === address);
/** An address that no other test uses. */
const fresh = () => `visitor-${++count}@visitor.example`;

async function visit(email?: string) {
  const { visitor } = await createVisitor(api.platform, api.workspaceId, 'en');
  const { visitorConversations } = api.composition.services;
  const { id } = await visitorConversations.current(visitor);
  let sent = 0;
  const say = (text: string) =>
    visitorConversations.sendMessage(visitor, {}, { conversationId: id, clientId: `${id}-${++sent}`, text });
  await say('I want to talk to a human');
  if (email) await visitorConversations.leaveEmail(visitor, id, email);
  return { id, visitor, say };
}

describe('mail that comes in', () => {
  it('begins a conversation that follows the rules, with its subject, and is answered by mail', async () => {
    const from = fresh();
    const receipt = await mail({ from: `Kim <${from}>` });
    const { conversationId } = receipt;
    expect((await messagesOf(conversationId))[0]?.text).toBe('My order\n\nI want to talk to a human');
    await work();
    const [told] = to(from);
    expect(told?.headers).toMatchObject({
      from: 'The shop <help@shop.example>',
      subject: 'Re: My order',
      'auto-submitted': 'auto-replied',
      'in-reply-to': `<mail-${count}@visitor.example>`,
    });
    expect(told?.headers['reply-to']).toMatch(/^reply\+[a-z2-7]{26}@in\.shop\.example$/);
    await reply(conversationId, 'Hello Kim, how can I help?');
    await work();
    const answer = to(from).at(-1);
    expect(answer?.text).toContain('The agent:\nHello Kim, how can I help?');
    expect(answer?.headers).not.toHaveProperty('auto-submitted');
  });

  it('changes nothing when it is posted again', async () => {
    const messageId = '<once@visitor.example>';
    const all = await Promise.all(
      Array.from({ length: 8 }, () => mail({ messageId, from: 'a@once.example' })),
    );
    expect(new Set(all.map(({ conversationId }) => conversationId)).size).toBe(1);
    const messages = await messagesOf(all[0].conversationId);
    expect(messages.filter(({ author }) => author === 'visitor')).toHaveLength(1);
  });

  it('goes to the conversation whose token it is addressed to, or whose mail it answers', async () => {
    const from = fresh();
    const { conversationId } = await mail({ from });
    await work();
    const [told] = to(from);
    const quoted = `Thank you!\n\nOn Mon, Nov 3, 2025 at 10:12 AM The shop <${told?.headers['reply-to']}> wrote:\n> old`;
    const byToken = await mail({
      from,
      to: told?.headers['reply-to'],
      subject: 'Re: My order',
      text: quoted,
    });
    expect(byToken.conversationId).toBe(conversationId);
    expect((await messagesOf(conversationId)).at(-1)?.text).toBe('Thank you!');
    const byHeader = await mail({
      from,
      subject: 'Something else',
      text: 'By header',
      headers: [{ name: 'References', value: `<other@x.example> ${told?.headers['message-id']}` }],
    });
    expect(byHeader.conversationId).toBe(conversationId);
    await api.request('POST', `/conversations/${conversationId}/close`, { role: 'agent' });
    const afterClosing = await mail({ from, inReplyTo: told?.headers['message-id'], text: 'One more thing' });
    expect(afterClosing.conversationId).toBe(conversationId);
  });

  it('of somebody who only knows a message id, or guesses a token, opens nobody else’s conversation', async () => {
    const from = fresh();
    const { conversationId } = await mail({ from });
    await work();
    const [told] = to(from);
    const stranger = fresh();
    for (const trick of [
      { inReplyTo: told?.headers['message-id'] },
      { to: `reply+${'a'.repeat(26)}@in.shop.example` },
      { headers: { 'X-Baton': conversationId, References: told?.headers['message-id'] } },
    ])
      expect((await mail({ from: stranger, ...trick })).conversationId).not.toBe(conversationId);
    const forged = await mail({
      from,
      inReplyTo: told?.headers['message-id'],
      headers: { 'Authentication-Results': 'mx.example; dmarc=fail header.from=visitor.example' },
    });
    // Its sender is not believed: it opens no conversation by reference, and its address gains nothing.
    const verified = await api.platform.db
      .selectFrom('email_threads')
      .select('verified_at')
      .where('conversation_id', '=', forged.conversationId)
      .where('email', '=', from)
      .execute();
    expect(
      verified.every(({ verified_at }) => verified_at === null) || forged.conversationId === conversationId,
    ).toBe(true);
  });

  it.each([
    ['automatic', { headers: { 'Auto-Submitted': 'auto-replied' } }],
    ['automatic', { headers: { Precedence: 'bulk' } }],
    ['automatic', { headers: { 'List-Id': '<news.example.com>' } }],
    ['automatic', { headers: [{ name: 'X-Auto-Response-Suppress', value: 'All' }] }],
    ['automatic', { from: 'no-reply@example.com' }],
    ['bounce', { from: 'MAILER-DAEMON@example.com' }],
    ['bounce', { headers: { 'Content-Type': 'multipart/report; report-type=delivery-status' } }],
    ['own', { from: 'help@shop.example' }],
    ['empty', { subject: '', text: '> quoted only' }],
  ])('that is %s is put aside', async (ignored, input) => {
    expect(await mail(input)).toEqual({ conversationId: null, messageId: null, ignored });
    expect(await work()).toBe(0);
  });

  it('names what is wrong with it', async () => {
    const response = await api.request('POST', '/channels/email/messages', {
      role: 'agent',
      body: { text: 'hello', messageId: '<x@y.example>' },
    });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ path: 'from' }] });
  });

  it('is read in the form of a custom channel too', async () => {
    const from = fresh();
    const response = await api.request('POST', '/channels/email/messages', {
      role: 'agent',
      body: {
        externalId: `${from}-1`,
        contact: { email: from, name: 'Kim' },
        text: 'I want to talk to a human',
      },
    });
    const { conversationId } = await response.json();
    const detail = await (
      await api.request('GET', `/conversations/${conversationId}`, { role: 'viewer' })
    ).json();
    expect(detail).toMatchObject({ channel: 'email', contact: { name: 'Kim', email: from } });
  });
});

describe('mail that goes out', () => {
  it('asks a typed address once whether it is its owner’s, and only after a person has answered', async () => {
    const address = fresh();
    const { id } = await visit(address);
    await work();
    expect(smtp.mails).toEqual([]);
    await reply(id, 'The code is 4711.');
    await work();
    await reply(id, 'And another thing.');
    await work();
    expect(to(address)).toHaveLength(1);
    const [asked] = to(address);
    expect(asked?.raw).not.toContain('4711');
    expect(asked?.headers['auto-submitted']).toBe('auto-generated');
    const link =
      /https:\/\/chat\.example\.com(\/email\/confirm\/[a-z2-7]{26})/.exec(asked?.text ?? '')?.[1] ?? '';
    const page = await open(link);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Is this your address?');
    await work();
    expect(to(address)).toHaveLength(1);
    expect((await open(link, 'answer=yes')).status).toBe(200);
    await work();
    expect(to(address)).toHaveLength(2);
    expect(to(address)[1]?.text).toContain('The code is 4711.');
    expect(to(address)[1]?.text).toContain('And another thing.');
    const answer = await mail({
      from: address,
      to: to(address)[1]?.headers['reply-to'],
      text: 'Thank you, that works!',
    });
    expect(answer.conversationId).toBe(id);
    expect((await messagesOf(id)).at(-1)).toMatchObject({
      author: 'visitor',
      text: 'Thank you, that works!',
    });
    await reply(id, 'Glad to hear it.');
    await work();
    expect(to(address)).toHaveLength(3);
  });

  it('stops when the owner of the address says so, or when it bounces', async () => {
    const address = fresh();
    const { id } = await visit(address);
    await reply(id, 'One.');
    await work();
    const link = /(\/email\/confirm\/[a-z2-7]{26})/.exec(to(address)[0]?.text ?? '')?.[1] ?? '';
    await open(link, 'answer=no');
    await reply(id, 'Two.');
    await work();
    expect(to(address)).toHaveLength(1);
    expect((await open('/email/confirm/aaaaaaaaaaaaaaaaaaaaaaaaaa')).status).toBe(404);

    const bouncing = fresh();
    const { conversationId } = await mail({ from: bouncing });
    await work();
    const sent = to(bouncing).length;
    expect(sent).toBeGreaterThan(0);
    await mail({
      from: 'mailer-daemon@mx.example',
      to: to(bouncing)[0]?.headers['reply-to'],
      subject: 'Undelivered',
    });
    await reply(conversationId, 'Are you there?');
    await work();
    expect(to(bouncing)).toHaveLength(sent);
  });

  it('is never caused by visitors alone, however many addresses they leave', async () => {
    for (let round = 0; round < 10; round++) await visit(fresh());
    await work();
    expect(smtp.mails).toEqual([]);
    const victim = fresh();
    for (let round = 0; round < 3; round++) {
      const { id } = await visit(victim);
      await reply(id, 'Hello.');
    }
    await work();
    expect(to(victim)).toHaveLength(1);
  });

  it('waits while the visitor is on the page, and is not sent when they have read it', async () => {
    const address = fresh();
    const { id, visitor } = await visit(address);
    await reply(id, 'Are you still there?');
    const { seq } = (await messagesOf(id)).at(-1) as unknown as { seq: number };
    await api.composition.services.visitorConversations.markRead(visitor, id, seq);
    await work();
    expect(to(address)).toEqual([]);
  });

  it('is tried again until the mail server takes it, and then sent once', async () => {
    const from = fresh();
    const { conversationId } = await mail({ from });
    await work();
    const before = to(from).length;
    const { replies } = api.composition.outreach;
    smtp.refuses = 'Come back later';
    await reply(conversationId, 'This must arrive.');
    await replies.idle();
    await expect(replies.deliver(conversationId)).rejects.toThrow('did not take');
    await expect(replies.deliver(conversationId)).rejects.toThrow('a moment ago');
    smtp.refuses = null;
    const later = vi.spyOn(api.platform, 'now').mockReturnValue(Date.now() + 120_000);
    await work();
    later.mockRestore();
    expect(
      to(from)
        .slice(before)
        .map(({ text }) => text),
    ).toEqual([expect.stringContaining('This must arrive.')]);
    await replies.deliver(conversationId);
    expect(to(from)).toHaveLength(before + 1);
  });

  it('is found again when the job was lost with the process that was to store it', async () => {
    const from = fresh();
    const { conversationId } = await mail({ from });
    await work();
    const before = to(from).length;
    await reply(conversationId, 'Do not forget me.');
    await api.composition.outreach.replies.idle();
    await api.database.pool.query('delete from pgboss.job');
    const later = vi.spyOn(api.platform, 'now').mockReturnValue(Date.now() + 600_000);
    await api.composition.outreach.replies.sweep();
    await work();
    later.mockRestore();
    expect(to(from)).toHaveLength(before + 1);
  });

  it('stops answering by itself when two programs would write to each other', async () => {
    const from = fresh();
    let answers = 0;
    for (let round = 0; round < 14; round++) {
      await mail({ from, subject: `Robot ${round}`, text: 'Hello!' });
      await vi.waitFor(async () => expect(await work()).toBeGreaterThan(0)).catch(() => undefined);
      answers = to(from).length;
    }
    expect(answers).toBeLessThanOrEqual(10);
  });
});

function open(path: string, form?: string): Promise<Response> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return Promise.resolve(
    api.app.request(path, form === undefined ? {} : { method: 'POST', headers, body: form }),
  );
}
