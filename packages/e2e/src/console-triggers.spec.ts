import { SettingsPage } from './pages/settings-page.js';
import { expect, SAM, test } from './test.js';

const MANY = 10_000;

test('ten thousand triggers: few rows are drawn, one is found, warned of, changed and saved', async ({
  api,
  signIn,
}) => {
  test.slow();
  const before = await api.settings();
  const customTriggers = Array.from({ length: MANY }, (_, index) => ({
    id: `many-${index}`,
    phrase: index === MANY - 1 ? 'word 1234' : `word ${index}`,
    match: 'exact' as const,
    enabled: true,
  }));
  await api.saveSettings({ ...before, customTriggers });
  const settings = new SettingsPage(await signIn(SAM));
  await settings.open();
  const panel = await settings.openTriggers();
  const rows = panel.getByRole('textbox', { name: /^Word or phrase/ });
  await expect(rows.first()).toHaveValue('word 0');
  expect(await rows.count()).toBeLessThan(60);

  // The last one is warned of by the worker, which has the whole list.
  await panel.getByRole('searchbox', { name: 'Find a trigger' }).fill('word 1234');
  await expect(panel.getByText('2 found')).toBeVisible();
  await expect(panel.getByText('“word 1234” is already in the list.')).toBeVisible();
  await panel.getByLabel('Test a message').fill('about word 9998, please');
  await expect(panel.locator('mark')).toHaveText('word 9998');

  await rows.last().fill('another word');
  await expect(panel.getByText('is already in the list')).toBeHidden();
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel).toBeHidden();
  const saved = await api.settings();
  expect(saved.customTriggers).toHaveLength(MANY);
  expect(saved.customTriggers.at(-1)?.phrase).toBe('another word');
});
