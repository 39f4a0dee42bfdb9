import { hasRole, ROLES } from '@baton/core';
import type { Page } from '@playwright/test';
import { RestClient } from './harness/rest-client.js';
import { violations } from './journeys/axe.js';
import {
  addressOf,
  CONSOLE_PAGES,
  fillWorkspace,
  PAGE_NAMES,
  type Parameters,
  PEOPLE,
  settled,
  signedIn,
} from './journeys/console-pages.js';
import { expect, test } from './test.js';

/** How a button is called that changes something. */
const CHANGES =
  /^(Add|New|Delete|Remove|Revoke|Edit|Change|Save|Pause|Resume|Import|Make|Deactivate|Set|Take|Close|Restore)\b/;

let parameters: Parameters;
test.beforeAll(async ({ prepared }) => {
  parameters = await fillWorkspace(new RestClient(prepared.server.url), prepared.settings);
});

for (const role of ROLES) {
  test.describe(`as ${role}`, () => {
    let page: Page;
    test.beforeAll(async ({ prepared, browser }) => {
      page = await signedIn(browser, prepared.server.url, PEOPLE[role]);
    });
    test.afterAll(() => page.context().close());

    for (const name of PAGE_NAMES) {
      const { opens, changes } = CONSOLE_PAGES[name];
      const mayOpen = hasRole(role, opens);
      const mayChange = changes === null || hasRole(role, changes);
      const does = !mayOpen ? 'cannot be opened' : mayChange ? 'opens' : 'can be looked at';

      test(`${name} ${does}, and what is not offered is explained`, async ({ baton }) => {
        await page.goto(baton.url + addressOf(name, parameters));
        if (!mayOpen) {
          await expect(page.getByText(`It takes the role of ${opens}.`)).toBeVisible();
          const way = page.locator(`nav a[href="${addressOf(name, parameters)}"]`);
          await expect(way).toHaveCount(0);
          expect(await violations(page)).toEqual([]);
          return;
        }
        await settled(page);
        await expect(page.getByRole('alert')).toHaveCount(0);
        if (mayChange) return;
        const main = page.locator('main');
        await expect(main.getByText(new RegExp(`takes the role of ${changes}`)).first()).toBeVisible();
        // One's own hours are one's own to set.
        const mine = changes === 'manager' && role === 'agent' ? /^Edit Ada/ : /^$/;
        // An article or a step opens to be read; its title may begin with such a word.
        const offered = await main
          .locator('button:enabled:not(.article-open, .step-open)')
          .filter({ visible: true })
          .all();
        const names = await Promise.all(
          offered.map(async (button) =>
            String((await button.getAttribute('aria-label')) ?? (await button.textContent())).trim(),
          ),
        );
        expect(names.filter((text) => CHANGES.test(text) && !mine.test(text))).toEqual([]);
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}
