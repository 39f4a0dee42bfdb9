import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ApiFixture, createApiFixture } from '../testing/api-fixture.js';
import { createMailServer, type MailServer } from '../testing/mail-server.js';
import { createOutside } from '../workflows/outside.js';
import { mailLanguage } from './mail-language.js';
import { TEXTS } from './texts/texts.js';

let smtp: MailServer;
let api: ApiFixture;
let count = 0;
beforeAll(async () => {
  smtp = await createMailServer();
  api = await createApiFixture({ config: { smtpUrl: smtp.url, publicUrl: 'https://chat.example.com' } });
  const settings = { address: 'help@shop.example', fromName: 'The shop' };
  await post('/channels', { type: 'email', name: 'Mail', settings }, 'manager');
});
afterAll(async () => {
  await api.close();
  await smtp.close();
});
beforeEach(async () => {
  await work();
  smtp.mails.length = 0;
});

const work = async () => {
  await api.composition.outreach.replies.idle();
  await api.composition.services.jobs.runPending({ early: true });
};

async function post(path: string, body: unknown, role: 'agent' | 'manager' = 'agent') {
  const response = await api.request('POST', path, { role, body });
  expect(response.status, await response.clone().text()).toBeLessThan(300);
  return response.json();
}

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const coded = (content: Buffer | string) => Buffer.from(content).toString('base64');

/** A mail of somebody new, which asks for a person. */
async function write(more: Record<string, unknown> = {}) {
  count += 1;
  const from = `writer-${count}@visitor.example`;
  const receipt = await post('/channels/email/messages', {
    from: `Kim <${from}>`,
    to: 'help@shop.example',
    subject: 'My order',
    text: 'I want to talk to a human',
    messageId: `<content-${count}@visitor.example>`,
    ...more,
  });
  return { from, id: receipt.conversationId as string, receipt };
}

async function reply(id: string, body: Record<string, unknown>) {
  await post(`/conversations/${id}/assign`, {});
  await post(`/conversations/${id}/messages`, { text: '', ...body });
  await work();
}
const lastTo = (address: string) => smtp.mails.filter((one) => one.to === address).at(-1);
const messagesOf = async (id: string) =>
  (await (await api.request('GET', `/conversations/${id}/messages`, { role: 'viewer' })).json()).items;

async function upload(id: string, name: string, content: Buffer): Promise<string> {
  const response = await api.request('POST', `/conversations/${id}/attachments?name=${name}`, {
    role: 'agent',
    headers: { 'content-type': 'application/octet-stream' },
    body: content.toString('latin1'),
  });
  expect(response.status).toBe(201);
  return (await response.json()).id;
}

describe('a mail to a visitor', () => {
  it('says the same as text and as a page, in which nothing runs and nothing is loaded', async () => {
    const { from, id } = await write();
    const text =
      'See **this**: [our page](https://shop.example/a?b=1&c=2)\nand [that](javascript:alert(1)) <img src=x onerror=alert(1)> ![p](https://evil.example/p.png)';
    await reply(id, { text });
    const mail = lastTo(from);
    expect(mail?.headers['content-type']).toMatch(/^multipart\/alternative/);
    expect(mail?.text).toContain('See this: our page (https://shop.example/a?b=1&c=2)');
    expect(mail?.html).toContain('<strong>this</strong>');
    expect(mail?.html).toContain('<a href="https://shop.example/a?b=1&amp;c=2">our page</a><br>');
    expect(mail?.html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(mail?.html).not.toMatch(/<(?:img|script|link|iframe|style)\b|javascript:|\bsrc="/i);
  });

  it('has its fixed sentences and unworded notices in the visitor’s language', async () => {
    const dutch = 'Kan ik met een medewerker praten? Ik heb al twee keer geschreven over mijn bestelling.';
    const { from } = await write({ subject: '', text: dutch });
    await work();
    const mail = lastTo(from);
    expect(mail?.headers.subject).toContain('Je gesprek met');
    expect(mail?.text).toContain('Er is nu niemand vrij.');
    expect(mail?.text).toContain('Beantwoord deze mail om het gesprek voort te zetten.');
    expect(mail?.html).toContain('<html lang="nl" dir="ltr">');
    expect(mailLanguage('he-IL').direction).toBe('rtl');
    expect(mailLanguage('nb').tag).toBe('no');
    expect(mailLanguage('tlh').tag).toBe('en');
  });

  it('has every sentence in every language, with its names', () => {
    const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    const { notices, ...english } = mailLanguage('en').texts;
    expect(Object.keys(TEXTS)).toHaveLength(28);
    for (const texts of Object.values(TEXTS)) {
      for (const [key, text] of Object.entries(english))
        expect(names(texts[key as keyof typeof english])).toEqual(names(text));
      for (const [kind, text] of Object.entries(notices))
        expect(names(texts.notices[kind as keyof typeof notices])).toEqual(names(text));
    }
  });

  it('brings the files of a person’s message along, and says which are too large for mail', async () => {
    const { from, id } = await write();
    const picture = await upload(id, 'label.png', Buffer.from('a picture, says its name', 'latin1'));
    const large = await upload(id, 'large.txt', Buffer.alloc(10 * 1024 * 1024 - 5, 'x'));
    await reply(id, { text: 'Here is your label.', attachments: [picture, large] });
    const mail = lastTo(from);
    expect(mail?.files).toMatchObject([{ name: 'label.png.txt', type: 'text/plain' }]);
    expect(mail?.files[0]?.content.toString()).toBe('a picture, says its name');
    expect(mail?.text).toContain('Too large to be sent by mail: large.txt');
  });
});

describe('files of a mail that comes in', () => {
  it('are kept by the checks of an upload, under safe names; the rest is left out and noted for the people', async () => {
    const { id } = await write({
      attachments: [
        { name: '../photo.png', content: coded(PNG) },
        { name: 'page.html', content: coded('<script>alert(1)</script>') },
        { name: 'setup.exe', content: coded(Buffer.from('4d5a90000300', 'hex')) },
        { name: 'huge.txt', content: coded(Buffer.alloc(10 * 1024 * 1024 + 1, 'x')) },
      ],
    });
    const [first] = await messagesOf(id);
    expect(first.attachments).toMatchObject([
      { name: 'photo.png', type: 'image/png', size: PNG.length },
      { name: 'page.html.txt', type: 'text/plain' },
    ]);
    const notes = await (await api.request('GET', `/conversations/${id}/notes`, { role: 'agent' })).json();
    expect(notes.items).toMatchObject([{ text: expect.stringContaining('setup.exe, huge.txt') }]);
  });

  it('come once, however often the mail is posted, and need no text', async () => {
    const again = {
      messageId: '<again@visitor.example>',
      from: 'again@visitor.example',
      subject: '',
      text: '',
      attachments: [{ name: 'photo.png', content: coded(PNG) }],
    };
    const { id } = await write(again);
    expect((await write(again)).id).toBe(id);
    const messages = await messagesOf(id);
    expect(messages.filter(({ author }: { author: string }) => author === 'visitor')).toMatchObject([
      { text: '', attachments: [{ name: 'photo.png' }] },
    ]);
  });

  it('are refused with their field when they are not in base64', async () => {
    const body = { from: 'a@b.example', messageId: '<b@b>', text: 'Hi', attachments: [{ content: '%%%' }] };
    const response = await api.request('POST', '/channels/email/messages', { role: 'agent', body });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ path: 'attachments.0.content' }] });
  });
});

it('mail of workflows says that a program wrote it, so that no absence notice answers it', async () => {
  const outside = createOutside({
    smtpUrl: smtp.url,
    mailFrom: 'baton@shop.example',
    webhookLoopback: false,
  });
  await outside.mail({ to: ['ada@shop.example'], subject: 'A ticket', text: 'Look.', key: 'run:step' });
  expect(lastTo('ada@shop.example')?.headers['auto-submitted']).toBe('auto-generated');
});

it('automatic answers and bounces cause neither mail nor a handoff, whatever they say', async () => {
  const handoffs = async () =>
    (await (await api.request('GET', '/handoffs', { role: 'viewer' })).json()).items.length;
  const before = await handoffs();
  for (const more of [
    { headers: { 'Auto-Submitted': 'auto-replied' } },
    { headers: { 'X-Autoreply': 'yes' } },
    { headers: { 'Return-Path': '<>' } },
    { from: 'MAILER-DAEMON@visitor.example' },
    { headers: { 'X-Baton-Conversation': 'another Baton' } },
  ])
    expect((await write(more)).receipt).toMatchObject({ conversationId: null });
  await work();
  expect(smtp.mails).toEqual([]);
  expect(await handoffs()).toBe(before);
});
