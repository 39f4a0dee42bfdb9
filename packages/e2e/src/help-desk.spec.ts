import type { Destination, Page as ListPage } from '@baton/core';
import type { RestClient } from './harness/rest-client.js';
import { violations } from './journeys/axe.js';
import { ticketOf } from './journeys/tickets.js';
import { HelpDeskPage } from './pages/help-desk-page.js';
import { ADA, expect, NOOR, test } from './test.js';

/** Sends handoffs to the demo's help desk, and keeps an answer ready for those who work it. */
async function prepare(api: RestClient): Promise<void> {
  const { items } = await api.request<ListPage<Destination>>('GET', '/destinations');
  const desk = items.find(({ type }) => type === 'help_desk');
  if (!desk) throw new Error('The demo has no help desk.');
  const settings = await api.settings();
  const assignment = { ...settings.assignment, destinationId: desk.id };
  await api.saveSettings({ ...settings, assignment });
  const known = await api.request<ListPage<{ shortcut: string }>>('GET', '/canned-responses');
  if (known.items.some(({ shortcut }) => shortcut === 'onit')) return;
  await api.request('POST', '/canned-responses', {
    shortcut: 'onit',
    title: 'On it',
    text: 'This is {agent.name}. I am looking into ticket {ticket.number}.',
  });
}

test('a handoff becomes a ticket that is filtered, assigned, answered, noted and closed', async ({
  visitor,
  newVisitor,
  api,
  signIn,
}) => {
  // Four browsers, one after another.
  test.slow();
  await prepare(api);
  await visitor.write('I want a refund for my blue lamp');
  await visitor.isHandledBy('human', 'waiting');
  const other = await newVisitor();
  await other.write('A refund for my green chair, please');
  await other.isHandledBy('human', 'waiting');
  const { id } = await visitor.conversation();
  const { number } = await ticketOf(api, id);
  const second = await ticketOf(api, (await other.conversation()).id);

  const noor = await signIn(NOOR);
  const desk = new HelpDeskPage(noor);
  await desk.show('Unassigned');
  await expect(desk.row(number)).toContainText('I want a refund for my blue lamp');
  await expect(desk.row(second.number)).toBeVisible();
  await noor.page.keyboard.press('/');
  await desk.search.fill('blue lamp');
  await expect(desk.row(second.number)).toBeHidden();
  await expect(noor.page).toHaveURL(/q=blue\+lamp/);
  await desk.search.fill('');
  await expect(desk.row(second.number)).toBeVisible();

  await desk.choose(number);
  await desk.choose(second.number);
  await noor.page.keyboard.press('a');
  const people = noor.page.getByRole('dialog', { name: 'Assign 2 tickets' });
  await people.getByRole('searchbox').fill('Noor');
  await people.getByRole('button', { name: /Noor/ }).click();
  await expect(desk.row(number)).toBeHidden();
  await visitor.isHandledBy('human', 'assigned');
  expect((await visitor.conversation()).assignee?.name).toMatch(/^Noor/);

  await desk.show('Mine');
  await expect(desk.row(second.number)).toBeVisible();
  await desk.open(number);
  await noor.page.keyboard.press('r');
  await noor.reply.pressSequentially('/oni');
  await expect(noor.page.getByRole('option', { name: /On it/ })).toBeVisible();
  await noor.reply.press('Enter');
  await expect(noor.reply).toHaveValue(new RegExp(`^This is Noor.* I am looking into ticket ${number}\\.$`));
  await noor.reply.press('Enter');
  await visitor.reads(`I am looking into ticket ${number}.`);
  await expect(desk.property('Status')).toHaveValue('waiting_on_contact');

  const ada = await signIn(ADA);
  await ada.page.goto(noor.page.url());
  await expect(noor.page.getByText('Also viewing: Ada')).toBeAttached();
  await noor.reply.press('Escape');
  await noor.page.keyboard.press('n');
  await desk.note.pressSequentially('The lamp was');
  await expect(ada.page.getByText(/is writing a note/)).toBeVisible();
  await desk.note.fill('The lamp was broken on arrival.');
  await desk.note.press('Enter');
  await noor.reads('The lamp was broken on arrival.');
  await ada.reads('The lamp was broken on arrival.');
  await visitor.write('Thank you!');
  await noor.reads('Thank you!');
  await expect(desk.property('Status')).toHaveValue('waiting_on_us');
  expect(JSON.stringify((await visitor.conversation()).messages)).not.toContain('broken on arrival');

  await desk.property('Priority').selectOption('high');
  await expect.poll(async () => (await ticketOf(api, id)).priority).toBe('high');
  expect(await violations(noor.page)).toEqual([]);

  await noor.press('Close');
  await expect.poll(async () => (await visitor.conversation()).status).toBe('closed');
  await expect(desk.property('Status')).toHaveValue('closed');
  await desk.show('Closed');
  await expect(desk.row(number)).toBeVisible();
  await desk.choose(number);
  expect(await violations(noor.page)).toEqual([]);
});

test('many tickets are closed at once, and the closing is taken back', async ({ visitor, api, signIn }) => {
  await prepare(api);
  await visitor.write('I want a refund for my old desk');
  await visitor.isHandledBy('human', 'waiting');
  const { id } = await visitor.conversation();
  const { number } = await ticketOf(api, id);
  const noor = await signIn(NOOR);
  const desk = new HelpDeskPage(noor);
  await desk.show('All open');
  await desk.choose(number);
  await noor.page.keyboard.press('e');
  await expect.poll(async () => (await ticketOf(api, id)).status).toBe('closed');
  await expect(desk.row(number)).toBeHidden();
  await noor.page.getByRole('button', { name: 'Undo' }).click();
  await expect(desk.row(number)).toBeVisible();
  await expect.poll(async () => (await ticketOf(api, id)).status).toBe('new');
  await visitor.isHandledBy('human', 'assigned');
});

test('a ticket without a conversation is made by hand, found by its address, and keeps notes', async ({
  signIn,
}) => {
  const noor = await signIn(NOOR);
  const desk = new HelpDeskPage(noor);
  await desk.show('All tickets');
  await noor.page.getByRole('button', { name: 'New ticket' }).click();
  const dialog = noor.page.getByRole('dialog', { name: 'New ticket' });
  await dialog.getByRole('button', { name: 'Make ticket' }).click();
  await expect(dialog.getByText('Give a subject.')).toBeVisible();
  await dialog.getByLabel('Subject').fill('Called about an invoice');
  await dialog.getByRole('button', { name: 'Make ticket' }).click();
  await expect(noor.page.getByRole('heading', { name: 'Called about an invoice' })).toBeVisible();
  await noor.page.keyboard.press('n');
  await desk.note.fill('Will call back on Monday.');
  await desk.note.press('Enter');
  await noor.page.reload();
  await expect(noor.page.getByText('Will call back on Monday.')).toBeVisible();
  await desk.property('Category').fill('Billing');
  await desk.property('Category').press('Enter');
  await noor.page.getByText('History').click();
  await expect(noor.page.getByText('changed the category from nothing to Billing')).toBeVisible();
  await desk.show('All tickets');
  await noor.page.getByRole('combobox', { name: 'Category' }).selectOption('Billing');
  await expect(noor.page).toHaveURL(/\/all\?category=Billing$/);
  await expect(noor.page.locator('[data-ticket]')).toHaveCount(1);
  await noor.page.goto(`${noor.url}/console/help-desk/all/gone`);
  await expect(noor.page.getByText('This ticket does not exist')).toBeVisible();
});
