import type { Locator, Page } from '@playwright/test';
import { RestClient } from './harness/rest-client.js';
import { expect, SAM, test } from './test.js';

const question = (page: Page) => page.getByRole('alertdialog');

/** Esc in the moment after a key, before the page has been painted again. */
function typeAndCancelAtOnce(field: Locator, text: string): Promise<void> {
  return field.evaluate(async (input: HTMLInputElement, value) => {
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    input.closest('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
  }, text);
}

test('what was typed is not lost by Esc, nor by a link, and a secret is not replaced by one press', async ({
  baton,
  signIn,
}) => {
  test.slow();
  const api = new RestClient(baton.url);
  await api.request('POST', '/webhooks', { url: 'https://example.com/kept', events: [] });
  const { page, url } = await signIn(SAM);

  await page.goto(`${url}/console/help-desk/open`);
  await page.getByRole('button', { name: 'Canned responses' }).click();
  await page.getByRole('button', { name: 'Add canned response' }).click();
  await typeAndCancelAtOnce(page.getByLabel('Shortcut'), 'soon');
  await expect(question(page)).toContainText('What you changed here is not saved.');
  await expect(question(page).getByRole('button', { name: 'Keep editing' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Shortcut')).toHaveValue('soon');
  await page.keyboard.press('Escape');
  await question(page).getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.goto(`${url}/console/webhooks`);
  await page
    .getByRole('button', { name: /example\.com\/kept/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Replace the signing secret' }).click();
  await question(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Copy the signing secret now')).toBeHidden();
  await page.getByRole('button', { name: 'Replace the signing secret' }).click();
  await question(page).getByRole('button', { name: 'Replace' }).click();
  await expect(page.getByText('Copy the signing secret now')).toBeVisible();

  await page.goto(`${url}/console/chat-design`);
  await page.getByLabel('Density').selectOption('Compact');
  await page.getByRole('link', { name: 'Reports' }).click();
  await question(page).getByRole('button', { name: 'Stay' }).click();
  await expect(page.getByLabel('Density')).toHaveValue('compact');
  await page.getByRole('link', { name: 'Reports' }).click();
  await question(page).getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reports' })).toBeVisible();
});

test('going back does not lose a workflow that is being built', async ({ signIn }) => {
  const { page, url } = await signIn(SAM);
  await page.goto(`${url}/console/workflows`);
  await page.getByRole('link', { name: 'New workflow' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Half of it');
  await page.goBack();
  await expect(question(page)).toContainText('would be lost');
  await question(page).getByRole('button', { name: 'Stay' }).click();
  await expect(page).toHaveURL(/\/console\/workflows\/new$/);
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Half of it');
  await page.goBack();
  await question(page).getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Workflows' })).toBeVisible();
});

test('an article is found by its title', async ({ signIn }) => {
  const { page, url } = await signIn(SAM);
  await page.goto(`${url}/console/knowledge`);
  await page.getByRole('searchbox', { name: 'Find an article' }).fill('canned');
  const articles = page.getByRole('region', { name: 'Articles' }).getByRole('listitem');
  await expect(articles).toHaveCount(1);
  await expect(articles).toContainText('English');
  await page.getByRole('searchbox', { name: 'Find an article' }).fill('no such title');
  await expect(page.getByText('No article has these words in its title.')).toBeVisible();
});
