import { SettingsPage } from './pages/settings-page.js';
import { ADA, expect, SAM, test } from './test.js';

test('rights: an agent may look at the settings and try them, and change nothing', async ({
  signIn,
  baton,
}) => {
  const settings = new SettingsPage(await signIn(ADA));
  const { page } = settings;
  await settings.open();
  await expect(page.getByText('Changing them takes the role of manager.')).toBeVisible();
  await expect(page.getByRole('switch', { name: 'The visitor asks for a person' })).toBeDisabled();
  await expect(page.getByRole('radio', { name: 'Async handoff' })).toBeDisabled();
  await expect(page.getByRole('textbox', { name: 'When the team is available' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Edit custom triggers' })).toHaveCount(0);
  const refused = await page.evaluate(async (url) => {
    const current = await (await fetch(`${url}/api/v1/handoff-settings`)).json();
    const put = {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(current.settings),
    };
    return (await fetch(`${url}/api/v1/handoff-settings`, put)).status;
  }, baton.url);
  expect(refused).toBe(403);
  await settings.show('Try it');
  await page.getByLabel('The visitor writes').fill('Can I talk to a human?');
  await page.getByRole('button', { name: 'Try it', exact: true }).click();
  await expect(page.getByText('Handed off: the visitor waits for a person')).toBeVisible();
});

test('rights: a manager may change them', async ({ signIn, api }) => {
  const settings = new SettingsPage(await signIn(SAM));
  await settings.open();
  await settings.choose('Async handoff');
  await settings.save();
  expect((await api.settings()).process).toBe('async');
});
