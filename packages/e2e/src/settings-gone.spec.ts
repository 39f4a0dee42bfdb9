import type { HandoffSettings, Person } from '@baton/core';
import { violations } from './journeys/axe.js';
import { SettingsPage } from './pages/settings-page.js';
import { expect, SAM, test } from './test.js';

test('somebody whom the settings name is switched off: every save says so, where it stands, and how to go on', async ({
  api,
  signIn,
}) => {
  test.slow();
  const unique = Date.now().toString(36);
  const leaver = await api.request<Person>('POST', '/users', {
    name: 'Lea Vermeer',
    email: `lea-${unique}@demo.baton`,
    role: 'agent',
  });
  const before = await api.settings();
  const assignment = { ...before.assignment, userIds: [leaver.id] } as HandoffSettings['assignment'];
  const { version } = await api.saveSettings({ ...before, assignment });
  await api.request('DELETE', `/users/${leaver.id}`);

  const settings = new SettingsPage(await signIn(SAM));
  const { page } = settings;
  await settings.open();
  await expect(settings.card('Assignment')).toContainText(
    'Somebody chosen here was removed or switched off.',
  );

  // A trigger is not saved over it, and the panel says why.
  const panel = await settings.openTriggers();
  await settings.addTrigger(panel, 'warranty');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByRole('alert')).toContainText('Assignment: There is no such person any more.');
  await panel.getByRole('button', { name: 'Try first' }).click();

  // Nor from the page, whose fields are another channel's now.
  await page.getByRole('radio', { name: 'Email' }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const bar = page.getByRole('region', { name: 'Unsaved changes' });
  await expect(bar).toContainText('Assignment: There is no such person any more. Choose another.');
  // The list scrolls, as in a team of many.
  await page.getByRole('list', { name: 'Users' }).evaluate((list) => {
    list.style.maxHeight = '80px';
  });
  expect(await violations(page)).toEqual([]);
  await page.getByRole('radio', { name: 'All channels' }).check();
  await page.getByRole('checkbox', { name: 'Somebody who was removed' }).click();
  await settings.save();
  expect((await api.settings()).customTriggers.map(({ phrase }) => phrase)).toContain('warranty');

  // A version that names them comes back as unsaved changes, with the field marked.
  await settings.show('Versions');
  await page.getByRole('button', { name: `Restore version ${version}` }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText(`Version ${version} names what is no longer there.`)).toBeVisible();
  await page.getByRole('checkbox', { name: 'Somebody who was removed' }).click();
  await settings.save();
  expect((await api.settings()).customTriggers.map(({ phrase }) => phrase)).not.toContain('warranty');
});
