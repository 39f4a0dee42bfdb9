import { expect, test } from './test.js';

test('the playground calls the widget and shows its state and events as they come', async ({
  baton,
  api: _api,
  page,
}) => {
  await page.goto(`${baton.url}/demo/playground.html`);
  const events = page.getByRole('list', { name: 'Events' });
  await expect(events.getByText('ready')).toBeVisible();
  await page.getByRole('button', { name: 'send How do I install the widget?' }).click();
  await expect(events.getByText('message:received')).toBeVisible();
  await expect(page.getByLabel('State as JSON')).toContainText('"author": "agent"');
  await page.getByLabel('Any call').fill('["open"]');
  await page.getByRole('button', { name: 'Call', exact: true }).click();
  await expect(page.locator('baton-chat').getByRole('textbox', { name: 'Message' })).toBeVisible();
});
