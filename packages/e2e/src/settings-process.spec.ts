import { INSTALL } from './journeys/questions.js';
import { SettingsPage } from './pages/settings-page.js';
import { ADA, expect, SAM, test } from './test.js';

test('handoff process: live assigns at once to the next available person', async ({
  visitor,
  api,
  signIn,
}) => {
  const settings = new SettingsPage(await signIn(SAM));
  await settings.open();
  await settings.choose('Async handoff');
  await settings.choose('Live handoff to a human agent');
  await expect(settings.page.getByRole('region', { name: 'Unsaved changes' })).toBeHidden();
  await api.setPresence(ADA, 'available');
  await visitor.talkToAPerson();
  await visitor.isHandledBy('human', 'assigned');
  const { id } = await visitor.conversation();
  const person = await signIn(ADA);
  await person.show('Mine');
  await expect(person.line(id)).toBeVisible();
});

test('handoff process: async assigns a person who follows up later, present or not', async ({
  visitor,
  api,
  signIn,
}) => {
  const settings = new SettingsPage(await signIn(SAM));
  await settings.open();
  await settings.choose('Async handoff');
  await settings.save();
  await visitor.talkToAPerson();
  await visitor.isHandledBy('human', 'scheduled');
  const { id } = await visitor.conversation();
  expect(await api.handoff(id)).toMatchObject({ process: 'async', outcome: 'scheduled' });
  const person = await signIn(ADA);
  await person.show('All open');
  await expect(person.line(id)).toBeVisible();
});

test('handoff process: don’t hand off to anyone shows no assignment, and the agent goes on answering', async ({
  visitor,
  api,
  signIn,
}) => {
  const settings = new SettingsPage(await signIn(SAM));
  await settings.open();
  await settings.choose('Don’t hand off to anyone');
  await expect(settings.card('Assignment')).toBeHidden();
  await expect(settings.card('Messages')).toBeHidden();
  await settings.save();
  await api.setPresence(ADA, 'available');
  await visitor.write('Can I talk to a human?');
  await visitor.write(INSTALL.question);
  await visitor.reads(INSTALL.answer);
  await visitor.isHandledBy('agent');
  const { id } = await visitor.conversation();
  expect(await api.handoff(id)).toMatchObject({ outcome: 'declined' });
  const person = await signIn(ADA);
  await person.show('Unassigned');
  await expect(person.line(id)).toBeHidden();
  await person.show('All open');
  await expect(person.line(id)).toContainText('Assistant');
  await settings.choose('Live handoff to a human agent');
  await expect(settings.page.getByRole('checkbox', { name: 'Support' })).toBeChecked();
});
