import { violations } from './journeys/axe.js';
import { INSTALL } from './journeys/questions.js';
import { ADA, expect, SAM, test } from './test.js';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('the widget has nothing that axe objects to, with an answer and while waiting', async ({
      visitor,
    }) => {
      expect(await violations(visitor.page, 'baton-chat')).toEqual([]);
      await visitor.write(INSTALL.question);
      await visitor.reads(INSTALL.answer);
      expect(await violations(visitor.page, 'baton-chat')).toEqual([]);
      await visitor.talkToAPerson();
      await visitor.isHandledBy('human', 'waiting');
      expect(await violations(visitor.page, 'baton-chat')).toEqual([]);
    });
  });
}

test('the console has nothing that axe objects to', async ({ visitor, api, signIn }) => {
  await api.setPresence(ADA, 'available');
  await visitor.talkToAPerson();
  await visitor.isHandledBy('human', 'assigned');
  const { id } = await visitor.conversation();

  const person = await signIn(ADA);
  await person.show('Mine');
  await person.line(id).click();
  await expect(person.reply).toBeVisible();
  expect(await violations(person.page)).toEqual([]);

  const manager = await signIn(SAM);
  await manager.page.goto(`${manager.url}/console/customer-agent/human-handoff`);
  await manager.page.getByRole('button', { name: 'Edit custom triggers' }).click();
  await expect(manager.page.getByRole('dialog')).toBeVisible();
  expect(await violations(manager.page)).toEqual([]);
});
