import { defaultHandoffSettings } from '@baton/core';
import { expect, test } from './test.js';

test('in Arabic the whole chat is laid out from right to left, notices included', async ({
  visitor,
  api,
}) => {
  const settings = await api.settings();
  const { messages } = defaultHandoffSettings('inbox');
  await api.saveSettings({ ...settings, messages });
  const { page } = visitor;
  const widget = page.locator('baton-chat');
  await page.evaluate(() => window.Baton('setLocale', 'ar'));
  const field = widget.getByRole('textbox', { name: 'رسالة' });
  await expect(field).toBeVisible();
  await expect(widget.locator('.root')).toHaveAttribute('dir', 'rtl');
  await expect(widget.locator('.root')).toHaveAttribute('lang', 'ar');
  const send = widget.getByRole('button', { name: 'إرسال' });
  const [fieldBox, sendBox] = [await field.boundingBox(), await send.boundingBox()];
  expect(sendBox?.x).toBeLessThan(fieldBox?.x ?? 0);
  await expect(field).toHaveCSS('direction', 'rtl');
  await field.fill('Hello');
  await expect(field).toHaveCSS('direction', 'ltr');
  await field.fill('');
  await widget.getByRole('button', { name: 'تحدث إلى شخص' }).click();
  await visitor.isHandledBy('human', 'waiting');
  await visitor.reads('لا أحد متاح في هذه اللحظة. أنت في الدور وسنخبرك بمن ينضم.');
});

test('only the language that is shown is fetched, and English fetches none', async ({ baton, page }) => {
  const fetched: string[] = [];
  page.on('response', (response) => {
    const name = /locale-([a-z]+)-/.exec(response.url())?.[1];
    if (name) fetched.push(name);
  });
  await page.goto(`${baton.url}/demo/`);
  await page.getByRole('button', { name: 'Open chat' }).click();
  await expect.poll(() => page.evaluate(() => window.Baton.getState().connection)).toBe('online');
  expect(fetched).toEqual([]);
  await page.evaluate(() => window.Baton('setLocale', 'pl-PL'));
  await expect(page.locator('baton-chat').getByRole('textbox', { name: 'Wiadomość' })).toBeVisible();
  expect(fetched.filter((name) => name !== 'loaders')).toEqual(['pl']);
});

test('a long conversation opens at its end, and the rest comes as the visitor scrolls up', async ({
  visitor,
  api,
}) => {
  await visitor.says('Hello there');
  const { id } = await visitor.conversation();
  await api.request('POST', `/conversations/${id}/assign`, {});
  for (let number = 1; number <= 160; number++)
    await api.request('POST', `/conversations/${id}/messages`, { text: `Line ${number}` });
  await visitor.reads('Line 160');
  await visitor.page.evaluate(() => localStorage.removeItem('baton:demo:snapshot'));
  await visitor.page.reload();
  await visitor.reads('Line 160');
  const known = async () => (await visitor.conversation()).messages.length;
  expect(await known()).toBeLessThan(80);
  await expect(async () => {
    await visitor.transcript.evaluate((list) => list.scrollTo({ top: 0 }));
    expect((await visitor.conversation()).messages[0]?.seq).toBe(1);
  }).toPass({ timeout: 20_000 });
  await expect(visitor.transcript.getByText('Hello there')).toBeAttached();
});
