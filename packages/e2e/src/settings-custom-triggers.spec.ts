import { SettingsPage } from './pages/settings-page.js';
import { ADA, expect, SAM, test } from './test.js';

test('custom triggers: added, excepted, deleted with undo and saved in the panel; the words are shown to the agent', async ({
  visitor,
  api,
  signIn,
}) => {
  const before = await api.settings();
  const off = { cannotAnswer: false, humanRequested: false, agentPaused: false };
  await api.saveSettings({ ...before, customTriggers: [], defaultTriggers: off });
  const settings = new SettingsPage(await signIn(SAM));
  await settings.open();
  const panel = await settings.openTriggers();
  await settings.addTrigger(panel, 'cancel');
  await panel.getByRole('button', { name: 'Language and exceptions of cancel' }).click();
  await panel.getByRole('button', { name: 'Add exception' }).click();
  await panel.getByRole('textbox', { name: 'Exception 1 of cancel' }).fill('cancel my newsletter');
  await settings.addTrigger(panel, 'refund');
  await settings.addTrigger(panel, 'Refund');
  await expect(panel.getByText('“Refund” is already in the list.')).toBeVisible();
  await panel.getByRole('button', { name: 'Delete Refund', exact: true }).click();
  await panel.getByRole('button', { name: 'Delete refund', exact: true }).click();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByRole('textbox', { name: /^Word or phrase/ })).toHaveCount(2);
  await panel.getByLabel('Test a message').fill('Can I get refunds?');
  await expect(panel.locator('mark')).toHaveText('refunds');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel).toBeHidden();

  await visitor.write('I want to cancel my newsletter');
  await visitor.isHandledBy('agent');
  await visitor.write('And then I cancelled my order');
  await visitor.isHandledBy('human', 'waiting');
  const { id } = await visitor.conversation();
  const person = await signIn(ADA);
  await person.show('Unassigned');
  await person.line(id).click();
  await expect(person.transcript.locator('mark')).toHaveText('cancelled');
});

test('custom triggers: a list is imported with a preview; unsaved changes are not lost by closing', async ({
  api,
  signIn,
}) => {
  const settings = new SettingsPage(await signIn(SAM));
  await settings.open();
  const panel = await settings.openTriggers();
  await panel.getByRole('button', { name: 'Import' }).click();
  const dialog = settings.page.getByRole('dialog', { name: 'Import triggers' });
  await dialog.getByLabel('Words and phrases').fill('lawyer\n\nRefund\nmedia request\nLawyer');
  await expect(dialog.getByText('2 to add')).toBeVisible();
  await expect(dialog.getByText('2 skipped: already in the list')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add 2' }).click();
  await settings.page.keyboard.press('Escape');
  await settings.page.getByRole('button', { name: 'Keep editing' }).click();
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel).toBeHidden();
  const phrases = (await api.settings()).customTriggers.map(({ phrase }) => phrase);
  expect(phrases).toEqual(expect.arrayContaining(['lawyer', 'media request']));
});
