import type { Page } from '@playwright/test';
import { COUNT_HELD } from './hostile/hostile-page.js';
import { holdPanel, PANEL_FILES } from './journeys/hold-panel.js';
import { VisitorWidget } from './pages/visitor-widget.js';
import { expect, test } from './test.js';

const widget = (page: Page) => page.locator('baton-chat');
const trouble = (page: Page) =>
  widget(page).getByRole('status').getByText('The chat is not available right now.');

/** Notes in the page that *Try again* has been pressed. */
const NOTE_RETRY = `addEventListener('click', (event) => {
  window.__hasRetried ||= event.composedPath()[0].className === 'text-button';
}, true);`;

for (const [name, files] of [
  ['the app', /\/assets\/(.*\/)?app-[\w-]+\.js$/],
  ['the panel', /\/assets\/(.*\/)?panel-part-[\w-]+\.js$/],
  ['all of it', PANEL_FILES],
] as const) {
  test(`the frame says that ${name} does not come, and the visitor can try again`, async ({
    baton,
    page,
  }) => {
    await page.addInitScript(NOTE_RETRY);
    // The network is back with the visitor's own attempt: none that the chat makes by itself comes before it.
    await page.route(files, async (route) =>
      (await page.evaluate('window.__hasRetried')) ? route.continue() : route.abort(),
    );
    const visitor = new VisitorWidget(page);
    await visitor.visit(`${baton.url}/demo/`);
    await page.keyboard.type('Where is my parcel?');
    await page.keyboard.press('Enter');
    await page.keyboard.type('It is');
    await expect(trouble(page)).toBeVisible();
    await widget(page).getByRole('button', { name: 'Try again' }).click();
    await expect(widget(page).getByRole('button', { name: 'Emoji' })).toBeVisible();
    await expect(visitor.composer).toHaveValue('It is');
    await expect.poll(() => visitor.storedTexts()).toEqual(['Where is my parcel?']);
  });
}

test('the panel comes by itself when the network is back', async ({ baton, page }) => {
  await page.goto(`${baton.url}/demo/`);
  const visitor = new VisitorWidget(page);
  await expect(visitor.launcher).toBeVisible();
  await page.route(PANEL_FILES, (route) => route.abort());
  await visitor.open();
  await expect(trouble(page)).toBeVisible();
  await page.unroute(PANEL_FILES);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(widget(page).getByRole('button', { name: 'Emoji' })).toBeVisible();
});

test('a chat that is destroyed before its panel is there leaves nothing', async ({ baton, page }) => {
  await page.addInitScript(COUNT_HELD);
  const letThrough = await holdPanel(page);
  const html = `<!doctype html><html lang="en"><title>A shop</title><body><p>A page.</p><script src="/baton.js" data-workspace="demo"></script></body></html>`;
  await page.route('**/a-page', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(`${baton.url}/a-page`);
  await widget(page).locator('.launcher').waitFor();
  const before = (await page.content()).replace(/<baton-chat.*<\/baton-chat>/, '');
  await widget(page).locator('.launcher').click();
  await expect(widget(page).locator('textarea')).toBeFocused();
  await page.keyboard.type('Where is');
  await page.evaluate(() => window.Baton('destroy'));
  const held = () => page.evaluate(() => window.__held());
  expect(await page.content()).toBe(before);
  const arrived = page.waitForResponse(PANEL_FILES);
  letThrough();
  await arrived;
  await page.waitForLoadState('networkidle');
  expect(await page.content()).toBe(before);
  expect(await held()).toEqual({ listeners: [], timers: 0, sockets: 0 });
  expect(await page.evaluate(() => 'Baton' in window)).toBe(false);
});
