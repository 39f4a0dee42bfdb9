import type { Frame, Page } from '@playwright/test';
import { COUNT_HELD } from './hostile/hostile-page.js';
import { type HostileSite, startHostileSite } from './hostile/hostile-site.js';
import { HOSTILE_PAGES } from './hostile/pages.js';
import { expect, test } from './test.js';

const QUESTION = 'How do I install the widget on my website?';

declare global {
  interface Window {
    __changes(): { globals: string[]; prototypes: string[] };
    __held(): { listeners: string[]; timers: number; sockets: number };
  }
}

let site: HostileSite | undefined;
test.beforeAll(async ({ prepared }) => {
  site = await startHostileSite(HOSTILE_PAGES, prepared.server.url);
});
test.afterAll(() => site?.close());

/** Everything that the page hears of as wrong. */
function collectFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  return faults;
}

/** The frame that the widget is in. */
async function widgetFrame(page: Page, isFramed: boolean): Promise<Page | Frame> {
  if (!isFramed) return page;
  const frame = await page.waitForSelector('iframe').then((element) => element.contentFrame());
  if (!frame) throw new Error('There is no frame.');
  return frame;
}

for (const hostile of HOSTILE_PAGES) {
  test(`on a page with ${hostile.name} the widget sends, receives and leaves no trace`, async ({
    api,
    page,
  }) => {
    if (hostile.sandbox) await api.request('PATCH', '/workspace', { allowedOrigins: ['null'] });
    const faults = collectFaults(page);
    await page.addInitScript(COUNT_HELD);
    if (hostile.before) await page.addInitScript(hostile.before);
    await page.goto(site?.address(hostile) ?? '');
    const frame = await widgetFrame(page, hostile.sandbox !== undefined);
    const widget = frame.locator('baton-chat');

    await widget.getByRole('button', { name: 'Open chat' }).click();
    const composer = widget.getByRole('textbox', { name: 'Message' });
    await composer.fill(QUESTION);
    await composer.press('Enter');
    await expect(widget.getByRole('log')).toContainText('script tag');
    await expect
      .poll(() => frame.evaluate(() => window.Baton.getState().conversation?.messages.length))
      .toBe(2);

    expect(await frame.evaluate(() => window.__changes())).toEqual({ globals: ['Baton'], prototypes: [] });
    expect(await widget.count()).toBe(1);
    await frame.evaluate(() => window.Baton('destroy'));
    await expect(widget).toHaveCount(0);
    expect(await frame.evaluate(() => window.__changes())).toEqual({ globals: [], prototypes: [] });
    await expect
      .poll(() => frame.evaluate(() => window.__held()))
      .toEqual({ listeners: [], timers: 0, sockets: 0 });
    expect(faults).toEqual([]);
  });
}
