import type { Ticket } from '@baton/core';
import { violations } from './journeys/axe.js';
import { ADA, expect, test } from './test.js';

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
