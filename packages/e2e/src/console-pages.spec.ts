import type { Page, Route } from '@playwright/test';
import { type BatonServer, startBaton } from './harness/baton-server.js';
import { RestClient } from './harness/rest-client.js';
import { temporaryFolder } from './harness/temporary-folder.js';
import { violations } from './journeys/axe.js';
import {
  addressOf,
  fillWorkspace,
  PAGE_NAMES,
  type PageName,
  type Parameters,
  PEOPLE,
  settled,
  signedIn,
  signInHere,
} from './journeys/console-pages.js';
import { expect, test } from './test.js';

const API = '**/api/v1/**';
/** Who is asking is answered always: without it there is only the sign-in page. */
const isMe = (route: Route): boolean => /\/api\/v1\/(me|session)$/.test(route.request().url());

let parameters: Parameters;
let admin: Page;
test.beforeAll(async ({ prepared, browser }) => {
  const { url } = prepared.server;
  parameters = await fillWorkspace(new RestClient(url), prepared.settings);
  admin = await signedIn(browser, url, PEOPLE.admin);
});
test.afterAll(() => admin.context().close());

for (const name of PAGE_NAMES) {
  test(`${name}: opens by its address, also after signing in, and axe finds nothing, light or dark`, async ({
    baton,
    page,
  }) => {
    const address = addressOf(name, parameters);
    await page.goto(baton.url + address);
    await expect(page.getByRole('heading', { name: 'Sign in to your inbox' })).toBeVisible();
    await signInHere(page, PEOPLE.admin);
    await settled(page);
    expect(new URL(page.url()).pathname).toBe(address);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page).toHaveTitle(/.+ · Baton$/);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
  });

  test(`${name}: says that it is loading while the server is slow`, async ({ baton }) => {
    let release = (): void => {};
    const answered = new Promise<void>((resolve) => {
      release = resolve;
    });
    await admin.route(API, async (route) => {
      if (!isMe(route)) await answered;
      await route.continue();
    });
    await admin.goto(baton.url + addressOf(name, parameters));
    await expect(admin.getByRole('status', { name: /^Loading/ }).first()).toBeVisible();
    release();
    await settled(admin);
    await admin.unrouteAll({ behavior: 'wait' });
  });

  test(`${name}: says so when the server fails, and tries again`, async ({ baton }) => {
    const fail = { status: 500, contentType: 'application/problem+json', body: '{"code":"internal"}' };
    await admin.route(API, (route) => (isMe(route) ? route.continue() : route.fulfill(fail)));
    await admin.goto(baton.url + addressOf(name, parameters));
    const alerts = admin.getByRole('alert');
    await expect(alerts.first()).toBeVisible();
    expect(await violations(admin)).toEqual([]);
    await admin.unroute(API);
    const again = admin.getByRole('button', { name: 'Try again' });
    await expect(async () => {
      while ((await again.count()) > 0) await again.first().click();
      await expect(alerts).toHaveCount(0, { timeout: 2_000 });
    }).toPass();
    await settled(admin);
  });
}

test.describe('in an empty workspace', () => {
  /** What tells a newcomer that there is nothing yet, and what to do; null where there is always something. */
  const NOTHING: Readonly<Record<PageName, RegExp | null>> = {
    inbox: /No open conversations|does not exist/,
    helpDesk: /No tickets here|does not exist/,
    humanHandoff: /None yet\. Add words/,
    knowledge: /No articles yet/,
    workflows: /No workflows yet/,
    workflow: /does not exist|could not be loaded/,
    workflowRuns: /does not exist|could not be loaded/,
    workflowRun: /does not exist|could not be loaded/,
    team: /No teams yet/,
    reports: /Nothing happened in this time/,
    auditLog: /Nothing was changed yet/,
    theme: null,
    channels: /The chat on your website/,
    webhooks: /No webhooks yet/,
    keys: null,
    install: /No website is on the list yet/,
  };
  const EMAIL = 'kim@example.com';
  const PASSWORD = 'an empty workspace';
  let empty: BatonServer;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let newcomer: Page;
  test.beforeAll(async ({ browser }) => {
    folder = await temporaryFolder();
    empty = await startBaton({
      dataDir: folder.path,
      demo: false,
      settings: { BATON_ADMIN_EMAIL: EMAIL, BATON_ADMIN_PASSWORD: PASSWORD },
    });
    newcomer = await signedIn(browser, empty.url, EMAIL, PASSWORD);
  });
  test.afterAll(async () => {
    await newcomer.context().close();
    await empty.stop();
    await folder.remove();
  });

  for (const name of PAGE_NAMES) {
    test(`${name}: says what is missing`, async () => {
      await newcomer.goto(empty.url + addressOf(name, { view: 'open' }));
      await settled(newcomer);
      const nothing = NOTHING[name];
      if (nothing) await expect(newcomer.locator('main').getByText(nothing).first()).toBeVisible();
      expect(await violations(newcomer)).toEqual([]);
    });
  }
});

test('the page that is open is in sight in the navigation, on a low screen and in a phone’s bar', async ({
  baton,
}) => {
  for (const size of [
    { width: 1440, height: 620 },
    { width: 390, height: 844 },
  ]) {
    await admin.setViewportSize(size);
    await admin.goto(baton.url + addressOf('install', parameters));
    await settled(admin);
    const link = admin.getByRole('navigation', { name: 'Console' }).getByRole('link', { name: 'Install' });
    await expect(link).toBeInViewport({ ratio: 0.9 });
  }
  await admin.setViewportSize({ width: 1280, height: 720 });
});
