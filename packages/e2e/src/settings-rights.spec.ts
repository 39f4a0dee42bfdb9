import { INSTALL } from './journeys/questions.js';
import { SettingsPage } from './pages/settings-page.js';
import { ADA, expect, SAM, test } from './test.js';

test('rights: an agent may look at the settings and try them, and change nothing', async ({
  signIn,
  baton,
}) => {
  const settings = new SettingsPage(await signIn(ADA));
  const { page } = settings;
  await settings.open();
  await expect(page.getByText('Changing these settings takes the role of manager.')).toBeVisible();
  await expect(page.getByRole('switch', { name: 'The visitor asks for a person' })).toBeDisabled();
  await expect(page.getByRole('radio', { name: 'Async handoff' })).toBeDisabled();
  const assignment = settings.card('Assignment');
  await expect(assignment.locator('input, select, button').first()).toBeVisible();
  await expect(assignment.locator(':is(input:not([type=search]), select, button):enabled')).toHaveCount(0);
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

test('rights, usage allowance: once the month’s answers are spent the agent pauses, and the next message goes to people', async ({
  signIn,
  visitor,
  api,
}) => {
  const settings = new SettingsPage(await signIn(SAM));
  const { page } = settings;
  await settings.open();
  const { budget } = await api.request<{ budget: { answersUsed: number } }>('GET', '/customer-agent');
  await page.getByRole('button', { name: 'Change hours and budget' }).click();
  const panel = page.getByRole('dialog', { name: 'When and how it answers' });
  await panel.getByLabel('Most answers in a month').fill('a few');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('Give a whole number, or leave it empty for no limit.')).toBeVisible();
  await panel.getByLabel('Most answers in a month').fill(String(budget.answersUsed + 1));
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel).toBeHidden();

  await visitor.write(INSTALL.question);
  await visitor.reads(INSTALL.answer);
  await expect(page.getByText('The budget is spent')).toBeVisible();
  await visitor.write('And on a second website?');
  await visitor.isHandledBy('human', 'waiting');
  const { id } = await visitor.conversation();
  expect(await api.handoff(id)).toMatchObject({ reason: 'agent_paused' });
  const person = await signIn(ADA);
  await person.show('Unassigned');
  await expect(person.line(id)).toBeVisible();
  await api.request('PATCH', '/customer-agent', { answerBudget: null });
});

test('rights: a manager may change them', async ({ signIn, api }) => {
  const settings = new SettingsPage(await signIn(SAM));
  await settings.open();
  await settings.choose('Async handoff');
  await settings.save();
  expect((await api.settings()).process).toBe('async');
});
