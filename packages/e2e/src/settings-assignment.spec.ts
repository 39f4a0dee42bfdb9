import { removeWorkflows, ticketOf } from './journeys/tickets.js';
import { HelpDeskPage } from './pages/help-desk-page.js';
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

test('assignment, to different users or teams on conditions: a ticket in the help desk, for whom the workflow chose', async ({
  visitor,
  api,
  signIn,
}) => {
  await removeWorkflows(api);
  await Promise.all([ADA, NOOR].map((email) => api.setPresence(email, 'available')));
  const manager = await signIn(SAM);
  const { page } = manager;
  await page.goto(`${manager.url}/console/workflows`);
  await page.getByRole('link', { name: 'New workflow' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Lawyers to Noor');
  const add = async (kind: RegExp) => {
    await page
      .getByRole('button', { name: /^Add step/ })
      .last()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: kind }).click();
  };
  await add(/^Rotate owner/);
  await page.getByRole('checkbox', { name: 'Noor de Vries' }).check();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Version 1, saved')).toBeVisible();

  const settings = new SettingsPage(manager);
  await settings.open();
  await settings.choose('To different users or teams, on conditions');
  await page.getByLabel('Workflow', { exact: true }).selectOption({ label: 'Lawyers to Noor' });
  await settings.save();
  await visitor.talkToAPerson();
  await visitor.isHandledBy('human', 'assigned');
  await visitor.reads(/Noor de Vries/);
  const { number } = await ticketOf(api, (await visitor.conversation()).id);
  const noor = new HelpDeskPage(await signIn(NOOR));
  await noor.show('Mine');
  await noor.open(number);
  await noor.person.write('Hello, this is Noor.');
  await visitor.reads('Hello, this is Noor.');
});

test('assignment, needed skills: only somebody who has them gets it', async ({ visitor, api, signIn }) => {
  const { id } = await api.person(NOOR);
  await api.request('PATCH', `/users/${id}`, { skills: ['billing'] });
  await Promise.all([ADA, NOOR].map((email) => api.setPresence(email, 'available')));
  const settings = new SettingsPage(await signIn(SAM));
  await settings.open();
  await settings.page
    .getByRole('group', { name: 'Needed skills' })
    .getByRole('checkbox', { name: 'billing' })
    .check();
  await settings.save();
  await api.setPresence(NOOR, 'away');
  await visitor.talkToAPerson();
  await visitor.isHandledBy('human', 'waiting');
  const noor = await signIn(NOOR);
  await noor.becomeAvailable();
  await visitor.isHandledBy('human', 'assigned');
  await noor.show('Mine');
  await expect(noor.line((await visitor.conversation()).id)).toBeVisible();
  await api.request('PATCH', `/users/${id}`, { skills: [] });
});

test('assignment: the reason stands beside the choice of a workflow while none can be chosen', async ({
  api,
  signIn,
}) => {
  await removeWorkflows(api);
  const settings = new SettingsPage(await signIn(SAM));
  await settings.open();
  const workflow = settings.page.getByRole('radio', { name: 'To different users or teams, on conditions' });
  await expect(workflow).toBeDisabled();
  await expect(settings.card('Assignment')).toContainText(/there is none yet|no workflow yet/);
  await expect(workflow).toHaveAccessibleDescription(/there is none yet|no workflow yet/);
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
