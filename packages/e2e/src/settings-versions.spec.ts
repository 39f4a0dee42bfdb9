import { SettingsPage } from './pages/settings-page.js';
import { expect, SAM, test } from './test.js';

test('versions: who changed what, side by side, and the way back', async ({ signIn, api }) => {
  const settings = new SettingsPage(await signIn(SAM));
  const { page } = settings;
  await settings.open();
  await settings.choose('Async handoff');
  await settings.save();
  await settings.show('Versions');
  const newest = page.getByRole('list', { name: 'Versions' }).locator(':scope > li').first();
  await expect(newest).toContainText('Sam Okafor');
  await expect(newest).toContainText('Handoff process: Live handoff → Async handoff');
  await newest.getByRole('button', { name: 'Show the difference' }).click();
  await expect(newest.getByRole('row', { name: 'Handoff process Live handoff Async handoff' })).toBeVisible();
  await page
    .getByRole('button', { name: /^Restore/ })
    .first()
    .click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText(/is in force again/)).toBeVisible();
  expect((await api.settings()).process).toBe('live');
});

test('versions: a change made in between is shown and not overwritten; both go on section by section', async ({
  signIn,
  api,
}) => {
  const settings = new SettingsPage(await signIn(SAM));
  const { page } = settings;
  await settings.open();
  await settings.choose('Async handoff');
  await settings.turn('Ask for an email address first', true);
  const theirs = await api.settings();
  await api.saveSettings({ ...theirs, process: 'none', customTriggers: [] });
  await expect(page.getByText(/saved version \d+ on/)).toBeVisible();
  await expect(page.getByText('Trigger “refund” deleted')).toBeVisible();
  await page.getByRole('radio', { name: /^Keep mine/ }).check();
  await page.getByRole('button', { name: /^Go on with version/ }).click();
  await settings.save();
  const now = await api.settings();
  expect([now.process, now.fallbacks.askForEmail, now.customTriggers]).toEqual(['async', true, []]);
});

test('try it and backtest: unsaved settings on a made-up message, and on the conversations that are stored', async ({
  visitor,
  signIn,
  api,
}) => {
  const off = { cannotAnswer: false, humanRequested: false, agentPaused: false };
  await api.saveSettings({ ...(await api.settings()), defaultTriggers: off });
  await visitor.write('My parcels never came');
  await visitor.isHandledBy('agent');

  const settings = new SettingsPage(await signIn(SAM));
  const { page } = settings;
  await settings.open();
  const panel = await settings.openTriggers();
  await settings.addTrigger(panel, 'parcel');
  await panel.getByRole('button', { name: 'Try first' }).click();
  await settings.show('Try it');
  await expect(page.getByText('With your unsaved changes.')).toBeVisible();
  await page.getByLabel('The visitor writes').fill('Where are my parcels?');
  await page.getByLabel('Who is online').selectOption('these');
  await page.getByRole('checkbox', { name: 'Ada Lindqvist' }).check();
  await page.getByRole('button', { name: 'Try it', exact: true }).click();
  const result = page.getByRole('status', { name: 'Result' });
  await expect(result).toContainText('Handed off to Ada Lindqvist');
  await expect(result.locator('mark')).toHaveText('parcels');

  await settings.show('Backtest');
  await page.getByRole('button', { name: 'Run backtest' }).click();
  const flip = page.getByRole('listitem').filter({ hasText: 'My parcels never came' });
  await expect(flip).toContainText('Would hand off');
  await expect(flip.locator('mark')).toHaveText('parcels');
  expect((await api.settings()).customTriggers.map(({ phrase }) => phrase)).not.toContain('parcel');

  // Leaving asks first.
  await page.getByRole('link', { name: 'Knowledge' }).click();
  await expect(page.getByRole('alertdialog', { name: 'Leave without saving?' })).toBeVisible();
  await page.getByRole('button', { name: 'Stay' }).click();
  await page.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Unsaved changes' })).toBeHidden();
});
