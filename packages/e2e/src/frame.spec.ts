import type { Page } from '@playwright/test';
import { violations } from './journeys/axe.js';
import { holdPanel } from './journeys/hold-panel.js';
import { whenStill } from './journeys/when-still.js';
import { VisitorWidget } from './pages/visitor-widget.js';
import { expect, test } from './test.js';

const footer = (page: Page) => page.locator('baton-chat').getByRole('button', { name: 'Talk to a person' });

test('what is typed before the panel is there stays, in the same field', async ({ baton, page }) => {
  const letThrough = await holdPanel(page);
  const visitor = new VisitorWidget(page);
  await visitor.visit(`${baton.url}/demo/`);
  await expect(visitor.composer).toBeFocused();
  await page.keyboard.type('Where is my parcel?');
  for (let step = 0; step < 7; step++) await page.keyboard.press('Shift+ArrowLeft');
  const field = await visitor.composer.elementHandle();
  letThrough();
  await expect(footer(page)).toBeVisible();
  expect(
    await field?.evaluate((area: HTMLTextAreaElement) => {
      const { isConnected, value, selectionStart, selectionEnd } = area;
      return { isConnected, value, selectionStart, selectionEnd };
    }),
  ).toEqual({ isConnected: true, value: 'Where is my parcel?', selectionStart: 12, selectionEnd: 19 });
  await expect(visitor.composer).toBeFocused();
  await page.keyboard.type('letter?');
  await expect(visitor.composer).toHaveValue('Where is my letter?');
  for (let step = 0; step < 9; step++) await page.keyboard.press('Control+z');
  await expect(visitor.composer).not.toHaveValue('Where is my letter?');
});

test('what is pasted before the panel is there stays', async ({ baton, page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const letThrough = await holdPanel(page);
  const visitor = new VisitorWidget(page);
  await visitor.visit(`${baton.url}/demo/`);
  await page.evaluate(() => navigator.clipboard.writeText('First line\nSecond line'));
  await page.keyboard.press('Control+v');
  const height = async () => (await visitor.composer.boundingBox())?.height;
  await whenStill(page);
  const before = await height();
  letThrough();
  await expect(footer(page)).toBeVisible();
  await expect(visitor.composer).toHaveValue('First line\nSecond line');
  await whenStill(page);
  expect(await height()).toBe(before);
});

test('messages that are sent before the panel is there go once, in their order', async ({ baton, page }) => {
  const letThrough = await holdPanel(page);
  const visitor = new VisitorWidget(page);
  await visitor.visit(`${baton.url}/demo/`);
  await page.keyboard.type('Where is my parcel?');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('It has the number 42.');
  await page.locator('baton-chat .send').click();
  await page.keyboard.type('And');
  await expect(page.locator('baton-chat .bubble')).toHaveText([
    'Where is my parcel?',
    'It has the number 42.',
  ]);
  letThrough();
  const sent = ['Where is my parcel?', 'It has the number 42.'];
  await expect.poll(() => visitor.storedTexts()).toEqual(sent);
  await expect(page.locator('baton-chat [data-author="visitor"] .bubble')).toHaveText(sent);
  await expect(visitor.composer).toBeFocused();
  await expect(visitor.composer).toHaveValue('And');
  await page.reload();
  await expect.poll(() => visitor.storedTexts()).toEqual(sent);
});

test('the page knows that the chat is open from the click on, and is told once', async ({ baton, page }) => {
  const letThrough = await holdPanel(page);
  const visitor = new VisitorWidget(page);
  await page.goto(`${baton.url}/demo/`);
  await expect(visitor.launcher).toBeVisible();
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    for (const name of ['open', 'close']) {
      window.Baton('on', name, () => told.push(name));
      document.addEventListener(`baton:${name}`, () => told.push(`baton:${name}`));
    }
  });
  const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told);
  await visitor.launcher.click();
  expect(await told()).toEqual(['baton:open', 'open']);
  expect(await visitor.state()).toMatchObject({ isOpen: true, connection: 'connecting' });
  await page.evaluate(() => window.Baton('open'));
  letThrough();
  await expect.poll(async () => (await visitor.state()).connection).toBe('online');
  expect(await visitor.state()).toMatchObject({ isOpen: true });
  expect(await told()).toEqual(['baton:open', 'open']);
  await page.evaluate(() => window.Baton('close'));
  await expect.poll(told).toEqual(['baton:open', 'open', 'close', 'baton:close']);
});

test('what the page writes into the field stands in the frame, and what the visitor makes of it stays', async ({
  baton,
  page,
}) => {
  const letThrough = await holdPanel(page);
  const visitor = new VisitorWidget(page);
  await page.goto(`${baton.url}/demo/`);
  await expect(visitor.launcher).toBeVisible();
  await page.evaluate(() => {
    window.Baton('prefill', 'About the red one');
    window.Baton('open');
  });
  await expect(visitor.composer).toHaveValue('About the red one');
  await visitor.composer.press('End');
  await page.keyboard.type(': how much?');
  letThrough();
  await expect(footer(page)).toBeVisible();
  await expect(visitor.composer).toHaveValue('About the red one: how much?');
});

test('the frame is put away with Esc, and what the page calls meanwhile counts', async ({ baton, page }) => {
  const letThrough = await holdPanel(page);
  const visitor = new VisitorWidget(page);
  await visitor.visit(`${baton.url}/demo/`);
  const close = page.locator('baton-chat .icon-button');
  await page.keyboard.press('Escape');
  await expect(visitor.composer).toBeHidden();
  await expect(visitor.launcher).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(visitor.composer).toBeFocused();
  await close.click();
  await expect(visitor.composer).toBeHidden();
  await page.evaluate(() => window.Baton('open'));
  await expect(visitor.composer).toBeFocused();
  await page.keyboard.press('Escape');
  letThrough();
  await expect(page.locator('baton-chat .composer-footer button')).toHaveCount(1);
  await expect(visitor.composer).toBeHidden();
  expect(await visitor.state()).toMatchObject({ isOpen: false });
});

test('a composition goes on when the panel comes', async ({ baton, page }) => {
  const letThrough = await holdPanel(page);
  const visitor = new VisitorWidget(page);
  await visitor.visit(`${baton.url}/demo/`);
  const input = await page.context().newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
  await expect(visitor.composer).toHaveValue('にほ');
  await visitor.composer.evaluate((field) => {
    field.addEventListener('compositionend', (event) =>
      field.setAttribute('data-ended', (event as CompositionEvent).data),
    );
  });
  letThrough();
  await expect(footer(page)).toBeVisible();
  await expect(visitor.composer).not.toHaveAttribute('data-ended');
  await input.send('Input.insertText', { text: '日本' });
  await expect(visitor.composer).toHaveAttribute('data-ended', '日本');
  await expect(visitor.composer).toHaveValue('日本');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the frame is one dialog with a name, ${scheme}`, async ({ baton, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const letThrough = await holdPanel(page);
    await new VisitorWidget(page).visit(`${baton.url}/demo/`);
    const dialog = page.getByRole('dialog', { name: 'Assistant' });
    await expect(dialog).toHaveCount(1);
    expect(await violations(page)).toEqual([]);
    letThrough();
    await expect(footer(page)).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await expect(page.locator('baton-chat').getByRole('textbox', { name: 'Message' })).toHaveCount(1);
  });
}

test('the frame speaks the language of the page, from its side', async ({ baton, page }) => {
  const letThrough = await holdPanel(page);
  const html = `<!doctype html><html lang="ar"><meta charset="utf-8"><title>A shop</title><body>
    <script src="/baton.js" data-workspace="demo" data-load="immediate"></script></body></html>`;
  await page.route('**/a-page', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(`${baton.url}/a-page`);
  await page.locator('baton-chat .launcher').click();
  const field = page.locator('baton-chat textarea');
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-label', /[\u0600-\u06ff]/);
  expect(await page.locator('baton-chat .root').getAttribute('dir')).toBe('rtl');
  const label = await field.getAttribute('aria-label');
  letThrough();
  await expect(page.locator('baton-chat .composer-footer button')).toHaveCount(1);
  await expect(field).toHaveAttribute('aria-label', label ?? '');
});
