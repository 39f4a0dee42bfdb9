import { violations } from './journeys/axe.js';
import { INSTALL } from './journeys/questions.js';
import { ADA, expect, NOOR, test } from './test.js';

test('what colleagues and visitors do shows without a reload: arrivals, assignment, notes, presence, closing', async ({
  visitor,
  newVisitor,
  api,
  signIn,
}) => {
  // Four browsers.
  test.slow();
  const ada = await signIn(ADA);
  await ada.show('All open');
  await ada.page.evaluate(() => Object.assign(window, { neverReloaded: true }));
  const noor = await signIn(NOOR);

  await visitor.write(INSTALL.question);
  await visitor.reads(INSTALL.answer);
  const { id } = await visitor.conversation();
  await expect(ada.line(id)).toBeVisible();
  await expect(ada.line(id)).toContainText('Assistant');

  await visitor.talkToAPerson();
  await visitor.isHandledBy('human', 'waiting');
  await expect(ada.line(id)).toContainText('Talk to a person');
  await expect(ada.line(id)).toContainText('Assistant: ');
  const other = await newVisitor();
  await other.write('I want a refund');
  await other.isHandledBy('human', 'waiting');
  const second = (await other.conversation()).id;
  await expect(ada.page.getByRole('link', { name: /^Unassigned\s*2/ }).first()).toBeVisible();

  await ada.line(id).click();
  await expect(ada.reply).toBeVisible();
  await noor.show('Unassigned');
  await noor.line(id).click();
  await expect(ada.page.getByText(/Also viewing: Noor/)).toBeAttached();
  await noor.press('Take it');
  await expect(ada.page.getByText(/Assigned to Noor/).first()).toBeVisible();
  await expect(ada.page.getByText('Noor de Vries has this conversation. Take it to reply.')).toBeVisible();
  await noor.write('Good afternoon.');
  await noor.page.keyboard.press('Escape');
  await expect(ada.line(id)).toContainText('Noor: Good afternoon.');

  await noor.page.keyboard.press('n');
  await noor.page.getByRole('textbox', { name: 'Private note' }).fill('I know this visitor.');
  await noor.page.keyboard.press('Enter');
  await ada.reads('I know this visitor.');

  await noor.becomeAvailable();
  await visitor.isHandledBy('human', 'assigned');
  await other.isHandledBy('human', 'assigned');
  await expect(ada.line(second)).toContainText('Noor');
  await ada.page.keyboard.press('a');
  const people = ada.page.getByRole('dialog', { name: 'Assign the conversation' });
  await expect(people.getByRole('button', { name: /Noor de Vries/ })).toContainText('Available');
  await ada.page.keyboard.press('Escape');
  await expect(people).toBeHidden();

  await api.close(id);
  await expect(ada.line(id)).toBeHidden();
  await expect(ada.page.getByText('This conversation is closed.')).toBeVisible();
  expect(await ada.page.evaluate(() => 'neverReloaded' in window)).toBe(true);
});

test('a note that a workflow writes shows in the open conversation, without a reload', async ({
  visitor,
  api,
  signIn,
}) => {
  await visitor.write(INSTALL.question);
  await visitor.reads(INSTALL.answer);
  const { id: conversationId } = await visitor.conversation();
  const ticket = await api.request<{ id: string }>('POST', '/tickets', {
    subject: 'Install',
    conversationId,
  });
  const workflow = await api.request<{ id: string }>('POST', '/workflows', {
    name: 'Note it',
    enabled: true,
    enrolOn: { event: 'manual' },
    steps: [{ id: 'note', type: 'add_note', text: 'Ticket {ticket.number}' }],
  });
  const ada = await signIn(ADA);
  await ada.page.goto(`${ada.url}/console/help-desk/all/${ticket.id}`);
  await ada.reads(INSTALL.question);
  await api.request('POST', `/workflows/${workflow.id}/enrol`, { ticketId: ticket.id });
  await expect(ada.transcript.getByRole('article', { name: /Private note of Note it/ })).toBeVisible();
});

test('a conversation that is made urgent goes to the top of those that wait, in every console', async ({
  visitor,
  newVisitor,
  api,
  signIn,
}) => {
  test.slow();
  await visitor.talkToAPerson();
  await visitor.isHandledBy('human', 'waiting');
  const first = (await visitor.conversation()).id;
  const other = await newVisitor();
  await other.talkToAPerson();
  await other.isHandledBy('human', 'waiting');
  const second = (await other.conversation()).id;
  const [ada, noor] = [await signIn(ADA), await signIn(NOOR)];
  await ada.show('Unassigned');
  const order = () =>
    ada.page
      .locator('[data-conversation]')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-conversation')));
  await expect.poll(order).toEqual([first, second]);
  await noor.page.goto(`${noor.url}/console/inbox/unassigned/${second}`);
  await noor.page.getByRole('combobox', { name: 'Priority' }).selectOption('urgent');
  await expect(ada.line(second)).toContainText('Urgent');
  await expect.poll(order).toEqual([second, first]);
  // A ticket takes its conversation to the help desk, and says from then on how urgent it is.
  const ticket = await api.request<{ id: string }>('POST', '/tickets', {
    subject: 'Beside the inbox',
    conversationId: first,
  });
  await expect(ada.line(first)).toBeHidden();
  await expect.poll(order).toEqual([second]);
  await api.request('PATCH', `/tickets/${ticket.id}`, { priority: 'urgent' });
  expect((await api.conversation(first)).priority).toBe('urgent');
  await api.setPresence(NOOR, 'available');
  await other.isHandledBy('human', 'assigned');
});

test('the notice of an assignment leads to the conversation, and goes when it is open', async ({
  visitor,
  newVisitor,
  api,
  signIn,
}) => {
  test.slow();
  const ada = await signIn(ADA);
  await ada.show('Unassigned');
  await visitor.talkToAPerson();
  await visitor.isHandledBy('human', 'waiting');
  const { id } = await visitor.conversation();
  const assign = async (conversationId: string) =>
    api.request('POST', `/conversations/${conversationId}/assign`, { userId: (await api.person(ADA)).id });
  const notice = ada.page.locator('.toast', { hasText: 'was assigned to you' });

  // Opened by the list, not by the notice.
  await assign(id);
  await expect(notice.getByRole('button', { name: 'Open' })).toBeVisible();
  await ada.show('Mine');
  await ada.line(id).click();
  await expect(ada.reply).toBeVisible();
  await expect(notice).toBeHidden();

  // Open already.
  const other = await newVisitor();
  await other.talkToAPerson();
  await other.isHandledBy('human', 'waiting');
  const second = (await other.conversation()).id;
  await ada.page.goto(`${ada.url}/console/inbox/unassigned/${second}`);
  await expect(ada.transcript).toBeVisible();
  await assign(second);
  await expect(notice).toBeVisible();
  await expect(notice.getByRole('button', { name: 'Open' })).toBeHidden();
});

test('whoever takes over sees at a glance what the visitor wrote, what the assistant tried, and where they were', async ({
  visitor,
  baton,
  signIn,
}) => {
  test.slow();
  await visitor.write(INSTALL.question);
  await visitor.reads(INSTALL.answer);
  await visitor.page.goto(`${baton.url}/demo/?plan=pro`);
  await visitor.talkToAPerson();
  await visitor.isHandledBy('human', 'waiting');
  const ada = await signIn(ADA);
  await ada.page.goto(`${ada.url}/console/inbox/open/${(await visitor.conversation()).id}`);
  const details = ada.page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('list', { name: 'The visitor wrote' })).toContainText(INSTALL.question);
  const tried = details.getByRole('region', { name: 'What the assistant tried' });
  await expect(tried).toContainText(`“${INSTALL.question}”`);
  await expect(tried.getByRole('link').first()).toBeVisible();
  const pages = details.getByRole('region', { name: 'Pages visited' }).getByRole('link');
  await expect(pages).toHaveCount(2);
  await expect(pages.first()).toHaveAttribute('href', /plan=pro/);
  expect(await violations(ada.page)).toEqual([]);
});
