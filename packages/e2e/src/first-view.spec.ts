import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from './harness/program.js';
import { expect, test } from './test.js';

/** The files that a size limit counts, as one pattern over their names. */
async function countedFiles(limit: 'first visit' | 'opened widget'): Promise<RegExp> {
  const limits: { name: string; path: string[] }[] = JSON.parse(
    await readFile(`${ROOT}.size-limit.json`, 'utf8'),
  );
  const paths = limits.find(({ name }) => name === limit)?.path ?? [];
  const patterns = paths.map((path) =>
    basename(path)
      .replace('.', '\\.')
      .replace('*', '[\\w-]+')
      .replace('{', '(')
      .replace('}', ')')
      .replaceAll(',', '|'),
  );
  return new RegExp(`^(${patterns.join('|')})$`);
}

/** The names of the widget's files that the page has loaded so far, as a list that grows. */
function watchFiles(page: Page): string[] {
  const loaded: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/^\/(baton\.js$|assets\/)/.test(pathname)) loaded.push(basename(pathname));
  });
  return loaded;
}

test('a page that nobody chats on loads a launcher, and connects to nothing', async ({ baton, page }) => {
  const loaded = watchFiles(page);
  const sockets: string[] = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));
  await page.goto(`${baton.url}/demo/`);
  await expect(page.getByRole('button', { name: 'Open chat' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => window.Baton.getState())).toMatchObject({ ready: true, isOpen: false });
  const counted = await countedFiles('first visit');
  expect(loaded.length).toBe(2);
  expect(loaded.filter((name) => !counted.test(name))).toEqual([]);
  expect(sockets).toEqual([]);
});

test('the launcher stays the same button, in the same place, when the chat comes', async ({
  baton,
  page,
}) => {
  await page.goto(`${baton.url}/demo/`);
  const launcher = page.getByRole('button', { name: 'Open chat' });
  const before = await launcher.elementHandle();
  const place = await launcher.boundingBox();
  await launcher.focus();
  await expect(page.locator('baton-chat .panel')).toHaveCount(1);
  await expect(launcher).toBeFocused();
  expect(await before?.evaluate((button) => button.isConnected)).toBe(true);
  expect(await launcher.boundingBox()).toEqual(place);
  await page.keyboard.press('Enter');
  await expect(page.locator('baton-chat').getByRole('textbox', { name: 'Message' })).toBeFocused();
});

test('an opened chat loads what the size limit counts, and nothing else', async ({ baton, page }) => {
  const loaded = watchFiles(page);
  await page.goto(`${baton.url}/demo/`);
  await page.getByRole('button', { name: 'Open chat' }).click();
  await expect.poll(() => page.evaluate(() => window.Baton.getState().connection)).toBe('online');
  expect(loaded.length).toBeGreaterThan(2);
  const counted = await countedFiles('opened widget');
  expect(loaded.filter((name) => !counted.test(name))).toEqual([]);
});
