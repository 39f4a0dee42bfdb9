import { violations } from './journeys/axe.js';
import { SettingsPage } from './pages/settings-page.js';
import { expect, SAM, test } from './test.js';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the settings in the ${colorScheme} theme, at a desk or on a phone`, async ({
    signIn,
  }) => {
    const settings = new SettingsPage(await signIn(SAM));
    const { page } = settings;
    await page.emulateMedia({ colorScheme });
    await settings.open();
    await settings.page.getByRole('radio', { name: 'Email' }).check();
    await settings.page.getByRole('button', { name: 'Set differently' }).nth(2).click();
    await settings.page.getByRole('textbox', { name: 'When the team is available' }).fill('{');
    expect(await violations(page)).toEqual([]);
    await settings.show('Try it');
    await page.getByLabel('The visitor writes').fill('Can I talk to a human about my refund?');
    await page.getByRole('button', { name: 'Try it', exact: true }).click();
    await expect(page.getByRole('status', { name: 'Result' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await settings.show('Backtest');
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await violations(page)).toEqual([]);
    await settings.show('Versions');
    await expect(page.getByRole('list', { name: 'Versions' }).getByRole('listitem').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await settings.show('Settings');
    const panel = await settings.openTriggers();
    await panel
      .getByRole('button', { name: /^Language and exceptions/ })
      .first()
      .click();
    await panel.getByRole('button', { name: 'Add exception' }).first().click();
    expect(await violations(page)).toEqual([]);
  });
}
