import type { Destination, Page as ListPage } from '@baton/core';
import { HelpDeskPage } from './pages/help-desk-page.js';
import { ADA, expect, NOOR, test } from './test.js';

test('the inbox by keyboard alone: found, taken, answered, noted, returned, taken again, given away, closed', async ({
  visitor,
  api,
  signIn,
}) => {
  test.slow();
  await visitor.talkToAPerson();
  await visitor.isHandledBy('human', 'waiting');
  const { id } = await visitor.conversation();
  const ada = await signIn(ADA);
  const { page } = ada;
  const { keyboard } = page;
  await ada.page.goto(`${ada.url}/console/inbox/unassigned`);
  await expect(ada.line(id)).toBeVisible();

  await keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help.getByText('Return to the assistant')).toBeVisible();
  await keyboard.press('Escape');
  await expect(help).toBeHidden();

  await keyboard.press('j');
  await expect(page).toHaveURL(new RegExp(`/inbox/unassigned/${id}$`));
  await expect(ada.reply).toBeVisible();
  await keyboard.press('t');
  await visitor.isHandledBy('human', 'assigned');
  await expect(page.getByText('Assigned to you').first()).toBeVisible();
  await keyboard.press('r');
  await expect(ada.reply).toBeFocused();
  await keyboard.type('Hello, how can I help?');
  await keyboard.press('Enter');
  await visitor.reads('Hello, how can I help?');
  await keyboard.press('Escape');
  await keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Private note' })).toBeFocused();
  await keyboard.type('Asks politely.');
  await keyboard.press('Enter');
  await ada.reads('Asks politely.');
  await keyboard.press('Escape');

  await keyboard.press('u');
  await visitor.isHandledBy('agent');
  await expect(page.getByText('The assistant is answering', { exact: true }).first()).toBeVisible();
  await keyboard.press('t');
  await visitor.isHandledBy('human', 'assigned');
  await keyboard.press('a');
  const people = page.getByRole('dialog', { name: 'Assign the conversation' });
  await expect(people.getByRole('searchbox')).toBeFocused();
  await expect(people.getByRole('button', { name: /Noor/ })).toBeVisible();
  await keyboard.type('Noor');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(page.getByText(/Assigned to Noor/).first()).toBeVisible();
  await expect(people).toBeHidden();
  await keyboard.press('e');
  await expect.poll(async () => (await visitor.conversation()).status).toBe('closed');
  expect((await api.conversation(id)).conversation.status).toBe('closed');
});

test('the help desk by keyboard alone: searched, chosen, assigned, opened, answered, closed', async ({
  visitor,
  api,
  signIn,
}) => {
  test.slow();
  const { items } = await api.request<ListPage<Destination>>('GET', '/destinations');
  const desk = items.find(({ type }) => type === 'help_desk');
  const settings = await api.settings();
  await api.saveSettings({
    ...settings,
    assignment: { ...settings.assignment, destinationId: desk?.id ?? '' },
  });
  await visitor.write('I want a refund for my red kettle');
  await visitor.isHandledBy('human', 'waiting');
  const noor = await signIn(NOOR);
  const helpDesk = new HelpDeskPage(noor);
  const { keyboard } = noor.page;
  await helpDesk.show('Unassigned');
  await keyboard.press('/');
  await expect(helpDesk.search).toBeFocused();
  await keyboard.type('red kettle');
  await expect(noor.page).toHaveURL(/q=red\+kettle/);
  const row = noor.page.getByRole('row', { name: /red kettle/ });
  await expect(row).toBeVisible();
  await keyboard.press('Enter');
  await keyboard.press('j');
  await expect(row.getByRole('link')).toBeFocused();
  await keyboard.press('x');
  await expect(row.getByRole('checkbox')).toBeChecked();
  await keyboard.press('a');
  const people = noor.page.getByRole('dialog', { name: 'Assign 1 ticket' });
  await expect(people.getByRole('searchbox')).toBeFocused();
  await keyboard.type('Noor');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await visitor.isHandledBy('human', 'assigned');

  await noor.page.goto(`${noor.url}/console/help-desk/mine?q=red+kettle`);
  await expect(row).toBeVisible();
  await keyboard.press('j');
  await expect(row.getByRole('link')).toBeFocused();
  await keyboard.press('Enter');
  await expect(noor.transcript).toBeVisible();
  await keyboard.press('r');
  await expect(noor.reply).toBeFocused();
  await keyboard.type('A new kettle is on its way.');
  await keyboard.press('Enter');
  await visitor.reads('A new kettle is on its way.');
  await keyboard.press('Escape');
  await keyboard.press('e');
  await expect.poll(async () => (await visitor.conversation()).status).toBe('closed');
});
