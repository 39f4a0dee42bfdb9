import type { BrowserContextOptions, Page } from '@playwright/test';
import { violations } from './journeys/axe.js';
import { holdPanel } from './journeys/hold-panel.js';
import { expect, test } from './test.js';

/** Where the frame has to stand exactly as the panel will. */
const PLACES: readonly { name: string; use: BrowserContextOptions; lang?: string; attributes?: string }[] = [
  { name: 'on a desktop', use: {} },
  { name: 'on a phone', use: { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true } },
  { name: 'on a phone held across', use: { viewport: { width: 780, height: 360 }, hasTouch: true } },
  { name: 'at 400 % zoom', use: { viewport: { width: 320, height: 256 } } },
  { name: 'from right to left', use: {}, lang: 'ar' },
  { name: 'in forced colours', use: { forcedColors: 'active' } },
  { name: 'with reduced motion', use: { reducedMotion: 'reduce' } },
  { name: 'in the dark, on the left', use: { colorScheme: 'dark' }, attributes: 'data-position="left"' },
];

/** Boxes of what the frame and the panel have in common, once nothing moves. */
async function boxes(page: Page) {
  return page.locator('baton-chat').evaluate(async (host) => {
    const root = host.shadowRoot!;
    const panel = root.querySelector('.panel')!;
    await Promise.all(panel.getAnimations().map(({ finished }) => finished));
    return [
      '.panel',
      '.header',
      '.avatar',
      'h1',
      '.status',
      '.icon-button',
      'form',
      '.field',
      'textarea',
      '.send',
      '.composer-footer',
    ].map((name) => [name, root.querySelector(name)?.getBoundingClientRect().toJSON()]);
  });
}

for (const { name, use, lang = 'en', attributes = '' } of PLACES) {
  test.describe(() => {
    test.use(use);

    test(`nothing moves when the panel comes, ${name}`, async ({ baton, page }) => {
      const letThrough = await holdPanel(page);
      const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A shop</title><body><h1>A shop</h1>
        <script src="/baton.js" data-workspace="demo" data-load="immediate" ${attributes}></script></body></html>`;
      await page.route('**/a-page', (route) => route.fulfill({ contentType: 'text/html', body: html }));
      await page.goto(`${baton.url}/a-page`);
      await page.locator('baton-chat .launcher').click();
      await expect(page.locator('baton-chat textarea')).toBeFocused();
      const before = await boxes(page);
      expect(await violations(page)).toEqual([]);
      await page.evaluate(() => {
        const seen = { shift: 0 };
        Object.assign(window, { seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift' });
      });
      letThrough();
      await expect(page.locator('baton-chat button.quiet-button')).toHaveCount(1);
      await expect(page.locator('baton-chat .log > *')).not.toHaveCount(0);
      expect(await boxes(page)).toEqual(before);
      await expect(page.locator('baton-chat textarea')).toBeFocused();
      expect(await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift)).toBe(
        0,
      );
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });

  test('the focus goes round within the frame, which is modal', async ({ baton, page }) => {
    await holdPanel(page);
    await page.goto(`${baton.url}/demo/`);
    await page.locator('baton-chat .launcher').tap();
    const [field, away] = [page.locator('baton-chat textarea'), page.locator('baton-chat .icon-button')];
    await expect(field).toBeFocused();
    await expect(page.getByRole('dialog')).toHaveAttribute('aria-modal', 'true');
    await page.keyboard.press('Tab');
    await expect(away).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(field).toBeFocused();
    await page.keyboard.type('Hello');
    await page.keyboard.press('Tab');
    await expect(page.locator('baton-chat .send')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('baton-chat .launcher')).toBeFocused();
  });
});
