import type { Page } from '@playwright/test';
import { violations } from './journeys/axe.js';
import { VisitorWidget } from './pages/visitor-widget.js';
import { expect, test } from './test.js';

/** Keeps the panel's code on its way until it is let through. */
async function holdPanel(page: Page): Promise<() => void> {
  let letThrough = () => {};
  const held = new Promise<void>((resume) => {
    letThrough = resume;
  });
  await page.route(/\/assets\/(app|panel-part)-[\w-]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}

const footer = (page: Page) => page.locator('baton-chat').getByRole('button', { name: 'Talk to a person' });

test('what is typed before the panel is there stays, in the same field and the same place', async ({
  baton,
  page,
}) => {
  const letThrough = await holdPanel(page);
  const visitor = new VisitorWidget(page);
  await visitor.visit(`${baton.url}/demo/`);
  await expect(visitor.composer).toBeFocused();
  await page.keyboard.type('Where is my parcel?');
  for (let step = 0; step < 7; step++) await page.keyboard.press('Shift+ArrowLeft');
  const field = await visitor.composer.elementHandle();
  // The dialog rises for a moment when it opens.
  await page.locator('baton-chat .panel').evaluate(async (panel) => {
    await Promise.all(panel.getAnimations().map(({ finished }) => finished));
  });
  const places = () =>
    page.locator('baton-chat').evaluate((host) => {
      const of = (selector: string) => host.shadowRoot?.querySelector(selector)?.getBoundingClientRect();
      return ['.panel', '.header', 'h1', '.status', '.log-frame', 'textarea', '.send'].map((name) => [
        name,
        of(name)?.toJSON(),
      ]);
    });
  const before = await places();
  letThrough();
  await expect(footer(page)).toBeVisible();
  await expect.poll(async () => (await visitor.state()).connection).toBe('online');
  expect(await places()).toEqual(before);
  expect(
    await field?.evaluate((area: HTMLTextAreaElement) => {
      const { isConnected, value, selectionStart, selectionEnd } = area;
      return { isConnected, value, selectionStart, selectionEnd };
    }),
  ).toEqual({ isConnected: true, value: 'Where is my parcel?', selectionStart: 12, selectionEnd: 19 });
  await expect(visitor.composer).toBeFocused();
  await page.keyboard.type('letter?');
  await expect(visitor.composer).toHaveValue('Where is my letter?');
});

test('a message that is sent before the panel is there goes when it is', async ({ baton, page }) => {
  const letThrough = await holdPanel(page);
  const visitor = new VisitorWidget(page);
  await visitor.visit(`${baton.url}/demo/`);
  await visitor.write('Where is my parcel?');
  await page.keyboard.press('Enter');
  await expect(visitor.composer).toHaveValue('Where is my parcel?');
  letThrough();
  await expect.poll(() => visitor.storedTexts()).toEqual(['Where is my parcel?']);
  await expect(visitor.composer).toHaveValue('');
  await expect(visitor.composer).toBeEditable();
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
    await holdPanel(page);
    await new VisitorWidget(page).visit(`${baton.url}/demo/`);
    await expect(page.getByRole('dialog', { name: 'Assistant' })).toHaveCount(1);
    expect(await violations(page)).toEqual([]);
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
