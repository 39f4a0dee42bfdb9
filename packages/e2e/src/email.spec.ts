import { type BatonServer, startBaton } from './harness/baton-server.js';
import { type MailServer, startMailServer } from './harness/mail-server.js';
import { RestClient } from './harness/rest-client.js';
import { temporaryFolder } from './harness/temporary-folder.js';
import { ConsolePage } from './pages/console-page.js';
import { VisitorWidget } from './pages/visitor-widget.js';
import { expect, NOOR, test } from './test.js';

const ADDRESS = 'kim@visitor.example';

let mailbox: MailServer;
let baton: BatonServer;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

test.beforeAll(async () => {
  folder = await temporaryFolder();
  mailbox = await startMailServer();
  baton = await startBaton({ dataDir: folder.path, settings: { BATON_SMTP_URL: mailbox.url } });
});
test.afterAll(async () => {
  await baton.stop();
  await mailbox.stop();
  await folder.remove();
});

/** Waits until so many mails have come to the visitor, and gives the last one. */
async function mail(count: number) {
  const arrived = () => mailbox.mails.filter(({ to }) => to === ADDRESS);
  await expect.poll(() => arrived().length, { timeout: 40_000 }).toBe(count);
  const last = arrived().at(-1);
  if (!last) throw new Error('No mail arrived.');
  return last;
}

test('a visitor leaves, a person replies, mail arrives, and its answer comes back to the conversation', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const api = new RestClient(baton.url);
  await api.request('POST', '/channels', {
    type: 'email',
    name: 'Email',
    settings: { address: 'support@shop.example' },
  });
  const person = new ConsolePage(await (await browser.newContext()).newPage(), baton.url);
  await person.signIn(NOOR);
  await person.becomeAvailable();

  const visitor = new VisitorWidget(await (await browser.newContext()).newPage());
  await visitor.visit(`${baton.url}/demo/`);
  await visitor.talkToAPerson();
  await visitor.isHandledBy('human', 'assigned');
  const { id } = await visitor.conversation();
  await visitor.page.evaluate((email) => window.Baton('leaveEmail', email), ADDRESS);
  await expect.poll(async () => (await api.conversation(id)).contact.email).toBe(ADDRESS);
  await visitor.page.context().close();

  await person.show('Mine');
  await person.line(id).click();
  await person.write('Your parcel is on its way, with number 4711.');

  // Nobody has proved yet that the address is theirs: one mail asks, and says nothing of the conversation.
  const asked = await mail(1);
  expect(asked.text).not.toContain('4711');
  const link = /http\S+\/email\/confirm\/\S+/.exec(asked.text)?.[0] ?? '';
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(link);
  await reader.getByRole('button', { name: 'Yes, send it here' }).click();
  await expect(reader.getByRole('heading', { name: /^Your address is confirmed/ })).toBeVisible();

  const reply = await mail(2);
  expect(reply.text).toContain('Your parcel is on its way, with number 4711.');
  expect(reply.headers.from).toContain('support@shop.example');
  const quoted = reply.text.replace(/^/gm, '> ');
  await api.request('POST', '/channels/email/messages', {
    from: ADDRESS,
    to: reply.headers['reply-to'],
    subject: reply.headers.subject,
    text: `Thank you, it has arrived!\n\nOn Mon, Nov 3, 2025 at 10:12 AM Support <support@shop.example> wrote:\n${quoted}`,
    messageId: '<answer-1@visitor.example>',
    inReplyTo: reply.headers['message-id'],
  });
  await person.reads('Thank you, it has arrived!');
  expect((await api.messages(id)).at(-1)).toMatchObject({
    author: 'visitor',
    text: 'Thank you, it has arrived!',
  });
});
