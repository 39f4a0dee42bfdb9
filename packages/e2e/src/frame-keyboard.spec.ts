import type { Page } from '@playwright/test';
import { holdPanel } from './journeys/hold-panel.js';
import { VisitorWidget } from './pages/visitor-widget.js';
import { expect, test } from './test.js';

const SCREEN = { width: 390, height: 844 };
const KEYBOARD = 336;

/** A phone's keyboard lies over the page: only the visual viewport becomes smaller, or is moved. */
const PRETEND = `(() => {
  let covered = 0, top = 0;
  const { prototype } = VisualViewport;
  Object.defineProperty(prototype, 'height', { get: () => innerHeight - covered, configurable: true });
  Object.defineProperty(prototype, 'offsetTop', { get: () => top, configurable: true });
  window.__keyboard = (height, offsetTop = 0) => {
    covered = height;
    top = offsetTop;
    visualViewport.dispatchEvent(new Event('resize'));
    visualViewport.dispatchEvent(new Event('scroll'));
  };
})();`;

const keyboard = (page: Page, height: number, offsetTop = 0) =>
  page.evaluate(`__keyboard(${height}, ${offsetTop})`);

/** Where the panel, its field and its header are, from the top of the page. */
const edges = (page: Page) =>
  page.locator('baton-chat').evaluate((host) => {
    const box = (name: string) => host.shadowRoot!.querySelector(name)!.getBoundingClientRect();
    return {
      top: box('.panel').top,
      bottom: box('.panel').bottom,
      header: box('.header').top,
      field: box('.field').bottom <= box('.panel').bottom,
    };
  });

const settled = (page: Page) =>
  page.locator('baton-chat').evaluate(async (host) => {
    const animations = host.shadowRoot!.querySelector('.panel')!.getAnimations();
    await Promise.all(animations.map(({ finished }) => finished));
  });

const fits = (top: number, height: number) => ({ top, bottom: top + height, header: top, field: true });

test.describe('on a phone', () => {
  test.use({ viewport: SCREEN, hasTouch: true, isMobile: true });

  test('the frame stays above the keyboard, and so does the panel that takes its place', async ({
    baton,
    page,
  }) => {
    await page.addInitScript(PRETEND);
    const letThrough = await holdPanel(page);
    const visitor = new VisitorWidget(page);
    await visitor.visit(`${baton.url}/demo/`);
    await settled(page);
    expect(await edges(page)).toEqual(fits(0, SCREEN.height));
    await keyboard(page, KEYBOARD);
    expect(await edges(page)).toEqual(fits(0, SCREEN.height - KEYBOARD));
    await keyboard(page, KEYBOARD, 120);
    expect(await edges(page)).toEqual(fits(120, SCREEN.height - KEYBOARD));
    letThrough();
    await expect(page.locator('baton-chat').getByRole('button', { name: 'Emoji' })).toBeVisible();
    expect(await edges(page)).toEqual(fits(120, SCREEN.height - KEYBOARD));
    await expect(visitor.composer).toBeFocused();
    await keyboard(page, 0);
    expect(await edges(page)).toEqual(fits(0, SCREEN.height));
  });

  test('the frame opens above a keyboard that is there already', async ({ baton, page }) => {
    await page.addInitScript(PRETEND);
    await holdPanel(page);
    await page.goto(`${baton.url}/demo/`);
    const visitor = new VisitorWidget(page);
    await expect(visitor.launcher).toBeVisible();
    await keyboard(page, KEYBOARD);
    await visitor.open();
    await settled(page);
    expect(await edges(page)).toEqual(fits(0, SCREEN.height - KEYBOARD));
    await page.keyboard.press('Escape');
    await keyboard(page, 0);
    await visitor.open();
    await settled(page);
    expect(await edges(page)).toEqual(fits(0, SCREEN.height));
  });
});
