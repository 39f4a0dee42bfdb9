import type { Ticket } from '@baton/core';
import { violations } from './journeys/axe.js';
import { ADA, expect, SAM, test } from './test.js';

const PHONE = { width: 375, height: 700 };
/** What a thumb can hit; CSS pixels (product choice, as of WCAG 2.5.5). */
const TARGET = 44;

test('on a phone a conversation’s header has room: one action, the rest in a menu, each big enough to hit', async ({
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
  await page.setViewportSize(PHONE);
  await page.goto(`${ada.url}/console/inbox/open/${id}`);
  await expect(ada.transcript).toBeVisible();
  const header = page.locator('.conversation-header');

  const fits = async (): Promise<void> => {
    const targets = header.locator('a:visible, button:visible');
    for (const target of await targets.all()) {
      const box = await target.boundingBox();
      const name = (await target.getAttribute('aria-label')) ?? (await target.textContent()) ?? '';
      expect(box?.width, name).toBeGreaterThanOrEqual(TARGET);
      expect(box?.height, name).toBeGreaterThanOrEqual(TARGET);
      expect((box?.x ?? 0) + (box?.width ?? 0), name).toBeLessThanOrEqual(PHONE.width);
    }
    await expect(header.getByRole('button', { name: 'Details' })).toBeHidden();
    const heading = await header.getByRole('heading').boundingBox();
    expect(heading?.width).toBeGreaterThan(90);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  };
  await fits();
  await ada.press('Take it');
  await visitor.isHandledBy('human', 'assigned');
  await expect(header.getByRole('button', { name: 'Close' })).toBeVisible();
  await expect(header.getByRole('button', { name: 'Return to assistant' })).toBeHidden();
  await fits();

  const more = header.getByRole('button', { name: 'More actions' });
  await more.focus();
  await page.keyboard.press('Enter');
  const items = page.getByRole('menu', { name: 'More actions' }).getByRole('menuitem');
  await expect(items).toHaveText(['Assign to somebody', 'Return to assistant', 'Show details']);
  await expect(items.first()).toBeFocused();
  await fits();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('ArrowUp');
  await expect(items.last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(items.first()).toBeHidden();
  await expect(more).toBeFocused();

  await more.click();
  await items.getByText('Show details').click();
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
  await page.getByRole('button', { name: 'Hide details' }).click();
  await more.click();
  await items.getByText('Return to assistant').click();
  await visitor.isHandledBy('agent');
  await more.click();
  await items.getByText('Close').click();
  await expect.poll(async () => (await api.conversation(id)).conversation.status).toBe('closed');
  await expect(header.getByRole('button', { name: 'Reopen' })).toBeVisible();
});

test('on a phone the help desk lists its tickets as cards, and nothing sticks out', async ({
  visitor,
  api,
  signIn,
}) => {
  await visitor.says('My accordion wheezes since it came');
  const { id: conversationId } = await visitor.conversation();
  const ticket = await api.request<Ticket>('POST', '/tickets', { subject: 'Noise', conversationId });
  const ada = await signIn(ADA);
  const { page } = ada;
  await page.setViewportSize(PHONE);
  await page.goto(`${ada.url}/console/help-desk/all?q=accordion`);
  const card = page.locator(`[data-ticket="${ticket.number}"]`);
  await expect(card).toContainText('My accordion wheezes');
  for (const part of [card.locator('mark'), page.getByRole('button', { name: 'New ticket' })]) {
    const box = await part.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  expect(await violations(page)).toEqual([]);
  await card.click();
  await expect(ada.transcript).toBeVisible();
  await expect(card).toBeHidden();
});

test('on a phone several tickets are chosen and changed at once', async ({ api, signIn }) => {
  const subjects = ['Oboe one', 'Oboe two'];
  const tickets = [];
  for (const subject of subjects) tickets.push(await api.request<Ticket>('POST', '/tickets', { subject }));
  const ada = await signIn(ADA);
  const { page } = ada;
  await page.setViewportSize(PHONE);
  await page.goto(`${ada.url}/console/help-desk/all?q=oboe`);
  const box = page.getByRole('checkbox', { name: `Choose ticket #${tickets[0]?.number}` });
  const target = await box.locator('..').boundingBox();
  expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(TARGET);
  await box.check();
  const bar = page.getByRole('toolbar', { name: 'Change the chosen tickets' });
  await bar.getByRole('button', { name: 'Choose all' }).click();
  await expect(bar).toContainText('2 chosen');
  await expect(bar.getByRole('button', { name: 'Choose all' })).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  expect(await violations(page)).toEqual([]);
  await bar.getByRole('combobox', { name: 'Set priority' }).selectOption('urgent');
  await expect(page.getByText('2 tickets set to Urgent.')).toBeVisible();
  for (const { id } of tickets)
    expect((await api.request<Ticket>('GET', `/tickets/${id}`)).priority).toBe('urgent');
});

test('on a phone the team’s people are cards that fit', async ({ signIn }) => {
  const { page, url } = await signIn(SAM);
  await page.setViewportSize(PHONE);
  await page.goto(`${url}/console/team`);
  const ada = page
    .getByRole('list', { name: 'Everybody' })
    .getByRole('listitem')
    .filter({ hasText: 'Ada Lindqvist' });
  await expect(ada).toContainText('0 of 5');
  const edit = ada.getByRole('button', { name: 'Edit Ada Lindqvist' });
  const place = await edit.boundingBox();
  expect(Math.min(place?.width ?? 0, place?.height ?? 0)).toBeGreaterThanOrEqual(TARGET);
  expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  expect(await violations(page)).toEqual([]);
  await edit.click();
  const panel = page.getByRole('dialog', { name: 'Ada Lindqvist' });
  await panel.getByRole('radio', { name: 'These hours' }).check();
  expect(await panel.locator('.dialog-body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
});
