import { SettingsPage } from './pages/settings-page.js';
import { ADA, expect, NOOR, SAM, test } from './test.js';

test('assignment, all to the same users or teams: goes to the user who was chosen, and to nobody else', async ({
  visitor,
  newVisitor,
  api,
  signIn,
}) => {
  await Promise.all([ADA, NOOR].map((email) => api.setPresence(email, 'available')));
  const settings = new SettingsPage(await signIn(SAM));
  await settings.open();
  await settings.page.getByRole('checkbox', { name: 'Support' }).uncheck();
  await settings.page.getByRole('checkbox', { name: 'Noor de Vries' }).check();
  await settings.save();

  for (const somebody of [visitor, await newVisitor()]) {
    await somebody.talkToAPerson();
    await somebody.isHandledBy('human', 'assigned');
    expect((await somebody.conversation()).assignee?.name).toBe('Noor de Vries');
  }
  const { id } = await visitor.conversation();
  const noor = await signIn(NOOR);
  await noor.show('Mine');
  await expect(noor.line(id)).toBeVisible();
});

test('assignment: the reason stands beside the choice of a workflow while none can be chosen', async ({
  signIn,
}) => {
  const settings = new SettingsPage(await signIn(SAM));
  await settings.open();
  const workflow = settings.page.getByRole('radio', { name: 'To different users or teams, on conditions' });
  if (await workflow.isDisabled())
    await expect(settings.card('Assignment')).toContainText(/there is none yet|no workflow yet/);
  else await expect(workflow).toBeEnabled();
});

test('assignment, a channel of its own: its differences hold for that channel alone', async ({
  api,
  signIn,
  visitor,
}) => {
  const settings = new SettingsPage(await signIn(SAM));
  await settings.open();
  await settings.page.getByRole('radio', { name: 'Email' }).check();
  await settings.page.getByRole('button', { name: 'Set differently' }).first().click();
  await settings.choose('Async handoff');
  await settings.save();
  expect((await api.settings()).channels).toEqual({ email: { process: 'async' } });
  await visitor.talkToAPerson();
  await visitor.isHandledBy('human', 'waiting');
  await settings.page.getByRole('button', { name: 'Follow all channels' }).click();
  await settings.save();
  expect((await api.settings()).channels).toEqual({});
});
