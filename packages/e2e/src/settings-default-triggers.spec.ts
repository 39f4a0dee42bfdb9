import { INSTALL } from './journeys/questions.js';
import { SettingsPage } from './pages/settings-page.js';
import { ADA, expect, SAM, test } from './test.js';

test('default triggers: what a manager switches off no longer hands off, and on again does', async ({
  visitor,
  signIn,
}) => {
  const settings = new SettingsPage(await signIn(SAM));
  await settings.open();
  await settings.turn('The visitor asks for a person', false);
  await settings.turn('The customer agent cannot answer', false);
  await settings.save();

  await visitor.write('Can I talk to a human?');
  await expect.poll(async () => (await visitor.conversation()).messages.length).toBeGreaterThan(1);
  await visitor.isHandledBy('agent');

  await settings.turn('The visitor asks for a person', true);
  await settings.save();
  await visitor.write('Please let me talk to a human');
  await visitor.isHandledBy('human', 'waiting');
  const { id } = await visitor.conversation();
  const person = await signIn(ADA);
  await person.show('Unassigned');
  await expect(person.line(id)).toBeVisible();
});

test('default triggers: a paused agent hands over chats in flight only while that trigger is on', async ({
  visitor,
  signIn,
}) => {
  const settings = new SettingsPage(await signIn(SAM));
  await visitor.write(INSTALL.question);
  await visitor.reads(INSTALL.answer);
  await settings.open();
  await settings.turn('The customer agent is paused', false);
  await settings.save();
  await settings.page.getByRole('button', { name: 'Pause customer agent' }).click();
  await settings.page.getByRole('alertdialog').getByRole('button', { name: 'Pause' }).click();
  await expect(settings.page.getByRole('button', { name: 'Resume customer agent' })).toBeVisible();

  await visitor.write('Is anybody there?');
  await visitor.isHandledBy('paused');
  await settings.turn('The customer agent is paused', true);
  await settings.save();
  await visitor.write('Hello?');
  await visitor.isHandledBy('human', 'waiting');
});
