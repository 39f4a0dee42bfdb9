import { violations } from './journeys/axe.js';
import { HelpDeskPage } from './pages/help-desk-page.js';
import { ADA, expect, test } from './test.js';

test('the inbox is searched by keyboard: what was said, noted, in a language without spaces; in the address', async ({
  visitor,
  newVisitor,
  api,
  signIn,
}) => {
  // Three browsers.
  test.slow();
  await visitor.says('My samovar hums when it boils');
  const { id } = await visitor.conversation();
  const other = await newVisitor();
  await other.write('我上周买的水壶坏了');
  const second = (await other.conversation()).id;
  await api.request('POST', `/conversations/${id}/notes`, { text: 'Bought in Archangelsk' });
  await api.close(second);
  // So much that what was said first has scrolled away.
  await api.request('POST', `/conversations/${id}/assign`, {});
  for (let n = 1; n <= 12; n++)
    await api.request('POST', `/conversations/${id}/messages`, {
      text: `${n}. ${'Think of it as steam. '.repeat(12)}`,
    });

  const ada = await signIn(ADA);
  const { page } = ada;
  const { keyboard } = page;
  await ada.show('All open');
  await keyboard.press('/');
  const box = page.getByRole('searchbox', { name: 'Search conversations' });
  await expect(box).toBeFocused();
  await keyboard.type('samov');
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
  await expect(ada.line(id).locator('mark')).toHaveText('samov');
  await expect(ada.line(second)).toBeHidden();
  await expect(page).toHaveURL(/\/inbox\/open\?q=samov$/);
  expect(await violations(page)).toEqual([]);

  await keyboard.press('Enter');
  await keyboard.press('j');
  await expect(page).toHaveURL(new RegExp(`/inbox/open/${id}\\?q=samov&at=`));
  const said = ada.transcript.getByRole('article').filter({ hasText: 'My samovar hums when it boils' });
  await expect(said).toBeInViewport();
  await expect(said).toHaveClass(/is-found/);
  await expect(page.getByRole('button', { name: 'Latest messages' })).toBeVisible();
  await page.reload();
  await expect(ada.line(id).locator('mark')).toHaveText('samov');

  await keyboard.press('/');
  await keyboard.press('ControlOrMeta+A');
  await keyboard.type('archangelsk');
  await expect(ada.line(id)).toContainText(/Note by .*: Bought in Archangelsk/);
  await box.fill('水壶');
  await expect(ada.line(second).locator('mark')).toHaveText('水壶');
  await expect(ada.line(second)).toContainText('Closed');
  await expect(ada.line(id)).toBeHidden();

  await box.fill('nobody says this');
  await expect(page.getByText('Nothing has “nobody says this”')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'All open' })).toBeVisible();
  await expect(page).toHaveURL(/\/inbox\/open\/[^?]+$/);
  await expect(ada.line(id)).toBeVisible();
});

test('tickets are found by what was said in them, and stay found while they change', async ({
  visitor,
  api,
  signIn,
}) => {
  await visitor.says('The parcel says zanzibar on it');
  const { id } = await visitor.conversation();
  const ticket = await api.request<{ id: string; number: number }>('POST', '/tickets', {
    subject: 'Wrong parcel',
    conversationId: id,
  });
  const ada = await signIn(ADA);
  const desk = new HelpDeskPage(ada);
  await desk.show('All open');
  await desk.search.fill('zanzib');
  await expect(desk.row(ticket.number).locator('mark')).toHaveText('zanzib');
  await api.request('PATCH', `/tickets/${ticket.id}`, { subject: 'Parcel for somebody else' });
  await expect(desk.row(ticket.number)).toContainText('Parcel for somebody else');
  await expect(desk.row(ticket.number).locator('mark')).toHaveText('zanzib');
  await desk.search.fill('zanzibar nowhere');
  await expect(ada.page.getByText('No ticket here has “zanzibar nowhere”')).toBeVisible();
});

test('with several inboxes one of them can be looked at, in every view and by its address', async ({
  visitor,
  newVisitor,
  api,
  signIn,
}) => {
  test.slow();
  const sales = await api.request<{ id: string }>('POST', '/destinations', { name: 'Sales', type: 'inbox' });
  await visitor.talkToAPerson();
  await visitor.isHandledBy('human', 'waiting');
  const elsewhere = (await visitor.conversation()).id;
  const settings = await api.settings();
  await api.saveSettings({ ...settings, assignment: { ...settings.assignment, destinationId: sales.id } });
  const other = await newVisitor();
  await other.talkToAPerson();
  await other.isHandledBy('human', 'waiting');
  const inSales = (await other.conversation()).id;

  const ada = await signIn(ADA);
  const { page } = ada;
  await ada.show('Unassigned');
  await expect(ada.line(elsewhere)).toBeVisible();
  await page.getByRole('combobox', { name: 'Inbox' }).selectOption('Sales');
  await expect(ada.line(elsewhere)).toBeHidden();
  await expect(ada.line(inSales)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page
    .getByRole('link', { name: /^All open/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'All open' })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/inbox/open\\?inbox=${sales.id}$`));
  await page.reload();
  await expect(ada.line(inSales)).toBeVisible();
  await expect(ada.line(elsewhere)).toBeHidden();
  await page.getByRole('combobox', { name: 'Inbox' }).selectOption('All inboxes');
  await expect(ada.line(elsewhere)).toBeVisible();

  await api.saveSettings(settings);
  await api.request('DELETE', `/destinations/${sales.id}?moveTo=${settings.assignment.destinationId}`);
});
