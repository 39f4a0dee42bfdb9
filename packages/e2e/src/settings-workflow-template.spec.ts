import { removeWorkflows, ticketOf } from './journeys/tickets.js';
import { HelpDeskPage } from './pages/help-desk-page.js';
import { SettingsPage } from './pages/settings-page.js';
import { ADA, expect, NOOR, SAM, test } from './test.js';

const NAME = 'Reassign tickets for customer agent handoff';

test('workflow template: its placeholder actions are edited, added and removed, and handoffs follow what was saved', async ({
  visitor,
  api,
  signIn,
}) => {
  await removeWorkflows(api);
  await Promise.all([ADA, NOOR].map((email) => api.setPresence(email, 'available')));
  const manager = await signIn(SAM);
  const { page } = manager;
  await page.goto(`${manager.url}/console/workflows`);
  await page.getByRole('button', { name: 'Templates', exact: true }).click();
  await page.getByRole('button', { name: `Use ${NAME}` }).click();
  await page
    .getByRole('region', { name: 'Web chat' })
    .getByRole('checkbox', { name: 'Ada Lindqvist' })
    .check();
  await page.getByRole('button', { name: 'Add workflow' }).click();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();

  // Edited: Noor instead of Ada. Removed: whoever takes other channels. Added: a note, before the branch is taken.
  await page.getByRole('button', { name: /^Rotate owner Rotate the owner among Ada Lindqvist/ }).click();
  await page.getByRole('checkbox', { name: 'Ada Lindqvist' }).uncheck();
  await page.getByRole('checkbox', { name: 'Noor de Vries' }).check();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Remove Rotate owner' }).last().click();
  await page
    .getByRole('button', { name: /^Add step/ })
    .last()
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Add a note/ })
    .click();
  await page.getByLabel('Note', { exact: true }).fill('Came by the template.');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Version 2, saved')).toBeVisible();

  const settings = new SettingsPage(manager);
  await settings.open();
  await settings.choose('To different users or teams, on conditions');
  await page.getByLabel('Workflow', { exact: true }).selectOption({ label: NAME });
  await settings.save();
  await visitor.talkToAPerson();
  await visitor.isHandledBy('human', 'assigned');
  await visitor.reads(/Noor de Vries/);
  const { number } = await ticketOf(api, (await visitor.conversation()).id);
  const noor = new HelpDeskPage(await signIn(NOOR));
  await noor.show('Mine');
  await noor.open(number);
  await noor.person.reads('Came by the template.');
});
