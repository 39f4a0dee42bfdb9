import AxeBuilder from '@axe-core/playwright';
import type { Page as ListPage, WorkflowSummary } from '@baton/core';
import type { Page } from '@playwright/test';
import { quick } from './journeys/axe.js';
import { removeWorkflows, ticketOf } from './journeys/tickets.js';
import { SettingsPage } from './pages/settings-page.js';
import { ADA, expect, NOOR, SAM, test } from './test.js';

const NAME = 'Reassign tickets for customer agent handoff';

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
  const { violations: found } = await quick(new AxeBuilder({ page })).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Makes the reference template's workflow in the console: web chat for Ada and Noor, email for Noor alone. */
async function addFromTemplate(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/console/workflows`);
  await page.getByRole('button', { name: 'Templates', exact: true }).click();
  await page.getByRole('button', { name: `Use ${NAME}` }).click();
  const web = page.getByRole('region', { name: 'Web chat' });
  await web.getByRole('checkbox', { name: 'Ada Lindqvist' }).check();
  await web.getByRole('checkbox', { name: 'Noor de Vries' }).check();
  await page.getByRole('region', { name: 'Email' }).getByRole('checkbox', { name: 'Noor de Vries' }).check();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add workflow' }).click();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
}

/** Chooses the workflow in the handoff settings, and what happens when it finds nobody. */
async function chooseInSettings(settings: SettingsPage, whenUnassigned: 'Keep chat open' | 'Close chat') {
  await settings.open();
  await settings.choose('To different users or teams, on conditions');
  await settings.page.getByLabel('Workflow', { exact: true }).selectOption({ label: NAME });
  await settings.choose(whenUnassigned);
  await settings.save();
}

test('workflow: a template from the gallery rotates the owner by channel, and its run can be looked at', async ({
  visitor,
  newVisitor,
  api,
  signIn,
}) => {
  await removeWorkflows(api);
  await Promise.all([ADA, NOOR].map((email) => api.setPresence(email, 'available')));
  const manager = await signIn(SAM);
  const { page } = manager;
  await addFromTemplate(page, manager.url);
  expect(await violations(page)).toEqual([]);

  await page.getByText('Describe the ticket').click();
  await page.getByLabel('Channel', { exact: true }).selectOption('email');
  await page.getByRole('button', { name: 'Run test' }).click();
  await expect(page.getByText('Noor de Vries would get the ticket')).toBeVisible();
  await expect(page.locator('.step-card.is-lit')).toHaveCount(2);

  const settings = new SettingsPage(manager);
  await chooseInSettings(settings, 'Keep chat open');

  const owners: (string | undefined)[] = [];
  for (const somebody of [visitor, await newVisitor()]) {
    await somebody.talkToAPerson();
    await somebody.isHandledBy('human', 'assigned');
    owners.push((await ticketOf(api, (await somebody.conversation()).id)).owner?.name);
  }
  expect(owners.sort()).toEqual(['Ada Lindqvist', 'Noor de Vries']);

  await page.goto(`${manager.url}/console/workflows`);
  await page.getByRole('link', { name: /2 done/ }).click();
  await expect(page.getByRole('row')).toHaveCount(3);
  // A run that begins while the page is open shows without a reload.
  await (await newVisitor()).talkToAPerson();
  await expect(page.getByRole('row')).toHaveCount(4);
  await page.getByRole('row').nth(1).getByRole('link').click();
  await expect(page.getByText(/Rotate the owner among Ada Lindqvist and Noor de Vries/)).toBeVisible();
  await expect(page.getByText('Holds: the channel is web')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

for (const [choice, status, queue] of [
  ['Keep chat open', 'open', 'unassigned'],
  ['Close chat', 'closed', null],
] as const) {
  test(`live and unassigned by the workflow, ${choice.toLowerCase()}: the visitor is told, once`, async ({
    visitor,
    api,
    signIn,
  }) => {
    await removeWorkflows(api);
    const manager = await signIn(SAM);
    await addFromTemplate(manager.page, manager.url);
    await chooseInSettings(new SettingsPage(manager), choice);
    const { messages } = await api.settings();

    await visitor.talkToAPerson();
    await visitor.reads(messages.unassigned.default);
    await expect.poll(async () => (await visitor.conversation()).status).toBe(status);
    expect((await visitor.conversation()).queue).toBe(queue);
    const { id } = await visitor.conversation();
    const told = (await api.messages(id)).filter(({ notice }) => notice?.outcome !== undefined);
    expect(told.map(({ notice }) => notice?.outcome)).toEqual(['unassigned']);
    expect((await ticketOf(api, id)).status).toBe(status === 'open' ? 'new' : 'closed');
    const ids = (await api.conversations('unassigned')).map((item) => item.id);
    expect(ids.includes(id)).toBe(status === 'open');
  });
}

test('workflow: built from nothing, with what is wrong shown at its step', async ({ api, signIn }) => {
  await removeWorkflows(api);
  const manager = await signIn(SAM);
  const { page } = manager;
  await page.goto(`${manager.url}/console/workflows`);
  await page.getByRole('link', { name: 'New workflow' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Mine');
  await page.getByLabel('What starts it').selectOption('manual');
  const add = async (kind: RegExp) => {
    await page
      .getByRole('button', { name: /^Add step/ })
      .last()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: kind }).click();
  };
  await add(/^Assign/);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('.step-card.is-wrong')).toContainText('Choose one.');

  await page.getByRole('button', { name: /^Assign/ }).click();
  await page.getByLabel('Person').selectOption({ label: 'Ada Lindqvist' });
  await page.getByRole('button', { name: 'Done' }).click();
  await add(/^Wait/);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Move Wait up' }).click();
  const cards = page.locator('.step-card');
  await expect(cards.first()).toContainText('Wait 10 minutes');
  await page.getByRole('button', { name: 'Duplicate Assign' }).click();
  await expect(cards).toHaveCount(3);
  await page.getByRole('button', { name: 'Remove Assign' }).last().click();
  await expect(cards).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(cards).toHaveCount(3);
  await page.getByRole('button', { name: 'Remove Assign' }).last().click();

  await page.getByRole('link', { name: 'All workflows' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stay' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Version 1, saved')).toBeVisible();
  await page.reload();
  await expect(cards).toHaveText([/Wait 10 minutes/, /Assign to Ada Lindqvist/]);

  // Somebody else saves; this editor is told so and loses nothing.
  const { items } = await api.request<ListPage<WorkflowSummary>>('GET', '/workflows');
  const id = items[0]?.id ?? '';
  const { document } = await api.request<{ document: object }>('GET', `/workflows/${id}`);
  await api.request('PUT', `/workflows/${id}`, { ...document, name: 'Theirs' });
  await page.getByLabel('Name', { exact: true }).fill('Ours');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Version 3, saved')).toBeVisible();
});
