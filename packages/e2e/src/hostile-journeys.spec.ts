import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from '@playwright/test';
import { COUNT_HELD, type HostilePage } from './hostile/hostile-page.js';
import { type HostileSite, startHostileSite } from './hostile/hostile-site.js';
import { VisitorWidget } from './pages/visitor-widget.js';
import { expect, test } from './test.js';

const PLAIN: HostilePage = { name: 'a plain page' };
const WITHOUT_CONSENT: HostilePage = { name: 'a page without consent', attributes: 'data-consent="false"' };
const PAGES = [PLAIN, WITHOUT_CONSENT];

let site: HostileSite | undefined;
test.beforeAll(async ({ prepared }) => {
  site = await startHostileSite(PAGES, prepared.server.url);
});
test.afterAll(() => site?.close());

async function visit(page: Page, hostile = PLAIN): Promise<VisitorWidget> {
  const visitor = new VisitorWidget(page);
  await visitor.visit(site?.address(hostile) ?? '');
  return visitor;
}

test('fifty navigations of a single-page application lose nothing and leave nothing', async ({
  api: _api,
  page,
}) => {
  await page.addInitScript(COUNT_HELD);
  const visitor = await visit(page);
  await visitor.write('Before');
  const held = async () => page.evaluate(() => window.__held());
  await expect.poll(async () => (await visitor.storedTexts()).length).toBe(1);
  // What goes along with a conversation comes a moment after it.
  await expect.poll(async () => (await held()).listeners.join()).toContain('hashchange');
  const before = await held();
  await page.evaluate(async () => {
    for (let view = 1; view <= 50; view++) {
      history.pushState({}, '', `?view=${view}`);
      const main = document.querySelector('#app');
      main?.replaceChildren(Object.assign(document.createElement('p'), { textContent: `View ${view}` }));
      window.Baton('setContext', { view: String(view) });
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
  await visitor.write('After');
  await expect.poll(() => visitor.storedTexts()).toEqual(['Before', 'After']);
  expect((await held()).listeners).toEqual(before.listeners);
  expect((await held()).sockets).toBe(1);
  expect(await page.locator('baton-chat').count()).toBe(1);
});

test('what is written without a network goes when it is back, once', async ({ api, page, context }) => {
  const visitor = await visit(page);
  await visitor.write('Online');
  await expect.poll(() => visitor.storedTexts()).toEqual(['Online']);
  await context.setOffline(true);
  await visitor.write('Offline 1');
  await visitor.write('Offline 2');
  await context.setOffline(false);
  await expect
    .poll(() => visitor.storedTexts(), { timeout: 30_000 })
    .toEqual(['Online', 'Offline 1', 'Offline 2']);
  const { id } = await visitor.conversation();
  const own = (await api.messages(id)).filter(({ author }) => author === 'visitor');
  expect(own.map(({ text }) => text)).toEqual(['Online', 'Offline 1', 'Offline 2']);
});

test('three tabs stay in step, also when one begins another conversation', async ({ api: _api, context }) => {
  const tabs = [];
  for (let tab = 0; tab < 3; tab++) tabs.push(await visit(await context.newPage()));
  const [first, second, third] = tabs as [VisitorWidget, VisitorWidget, VisitorWidget];
  await first.write('From the first');
  for (const tab of tabs) await tab.reads('From the first');
  await second.write('From the second');
  for (const tab of tabs) await tab.reads('From the second');
  const { id } = await third.conversation();
  expect((await first.conversation()).id).toBe(id);

  await third.page.locator('baton-chat').getByRole('button', { name: 'More options' }).click();
  await third.page.locator('baton-chat').getByRole('menuitem', { name: 'End chat' }).click();
  await third.page.locator('baton-chat').getByRole('button', { name: 'Start a new conversation' }).click();
  for (const tab of tabs) await expect.poll(async () => (await tab.conversation()).id).not.toBe(id);
  const fresh = (await third.conversation()).id;
  for (const tab of tabs) expect((await tab.conversation()).id).toBe(fresh);
});

test('nothing is kept without consent, and what there is when consent is given later', async ({
  api: _api,
  page,
}) => {
  const visitor = await visit(page, WITHOUT_CONSENT);
  await visitor.write('Hello');
  await expect.poll(() => visitor.storedTexts()).toEqual(['Hello']);
  const kept = () =>
    page.evaluate(() => Object.keys(localStorage).length + Object.keys(sessionStorage).length);
  expect(await kept()).toBe(0);
  await page.evaluate(() => void window.Baton('setConsent', true));
  expect(await kept()).toBeGreaterThan(0);
  const { id } = await visitor.conversation();
  await page.goto(site?.address(PLAIN) ?? '');
  await expect.poll(async () => (await visitor.state()).conversation?.id).toBe(id);
});

test('nothing of it is printed', async ({ api: _api, page }) => {
  const visitor = await visit(page);
  await page.emulateMedia({ media: 'print' });
  await expect(visitor.composer).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(visitor.composer).toBeVisible();
});

test('the page comes back from the back-forward cache, in step', async ({ baton, api }, { project }) => {
  test.slow();
  const { launchOptions } = project.use;
  const browser = await chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const page = await browser.newPage({ locale: 'en-GB' });
    await page.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { wasKept: persisted }));
    });
    const visitor = await visit(page);
    await visitor.write('Before');
    await expect.poll(() => visitor.storedTexts()).toEqual(['Before']);
    const { id } = await visitor.conversation();
    await page.goto(`${baton.url}/healthz`);
    const ada = await api.person('ada@demo.baton');
    await api.request('POST', `/conversations/${id}/assign`, { userId: ada.id });
    // A page from the cache has loaded already: there is no load to wait for.
    await page.goBack({ waitUntil: 'commit' });
    expect(await page.evaluate(() => (window as unknown as { wasKept: boolean }).wasKept)).toBe(true);
    await visitor.isHandledBy('human', 'assigned');
    await visitor.write('After');
    await expect.poll(() => visitor.storedTexts()).toEqual(['Before', 'After']);
  } finally {
    await browser.close();
  }
});

test('a pinned build runs by its hash alone, and not when a part of it has changed', async ({
  baton,
  api: _api,
  page,
}) => {
  const { path, integrity }: { path: string; integrity: string } = await (
    await fetch(`${baton.url}/integrity.json`)
  ).json();
  const html = `<!doctype html><title>Pinned</title>
    <script async src="${baton.url}${path}" integrity="${integrity}" crossorigin="anonymous" data-workspace="demo" data-load="immediate" data-locale="nl"></script>`;
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  const site = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html').end(html),
  );
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const pinned = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
  await page.goto(pinned);
  const widget = page.locator('baton-chat');
  await widget.getByRole('button').first().click();
  await widget.getByRole('textbox').fill('Hallo');
  await widget.getByRole('textbox').press('Enter');
  await expect
    .poll(() => page.evaluate(() => window.Baton.getState().conversation?.messages[0]?.state))
    .toBe('sent');
  expect(faults).toEqual([]);

  await page.route(/panel-part-.*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()};window.stolen=true` });
  });
  await page.goto(pinned);
  await widget.getByRole('button').first().click();
  await page.waitForResponse(/panel-part-/).catch(() => undefined);
  await expect(widget.getByRole('textbox')).toHaveCount(0);
  expect(await page.evaluate(() => 'stolen' in window)).toBe(false);
  site.close();
});
