const ADA = 'ada@demo.baton';

const conversation = ({ page }) => page.evaluate(() => window.Baton.getState().conversation);

async function until(stage, holds) {
  for (let tries = 0; tries < 100; tries++) {
    if (holds(await conversation(stage))) return;
    await stage.page.waitForTimeout(100);
  }
  throw new Error('The conversation did not come so far.');
}

const button = ({ widget }, name) => widget.getByRole('button', { name }).first();

async function say(stage, text) {
  const field = stage.widget.getByRole('textbox', { name: 'Message' });
  await field.fill(text);
  await field.press('Enter');
}

async function setPresence({ demo }, presence) {
  const ada = await demo.as(ADA);
  await ada('PUT', '/me/presence', { presence });
  return ada;
}

/** The states in the order in which one visitor comes through them; each begins where the one before ended. */
export const STATES = {
  launcher: async () => undefined,
  async welcome(stage) {
    await button(stage, 'Open chat').click();
    await stage.widget.locator('.suggestions button').first().waitFor();
  },
  async answer(stage) {
    await say(stage, 'How do I install the widget?');
    await until(stage, (now) => now?.messages.some(({ author }) => author === 'agent'));
  },
  async files(stage) {
    await stage.widget.locator('input[type=file]').setInputFiles([
      { name: 'invoice.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 an invoice') },
      { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Some notes.') },
    ]);
    await button(stage, 'Send').waitFor();
  },
  async menu(stage) {
    await button(stage, 'Remove invoice.pdf').click();
    await button(stage, 'Remove notes.txt').click();
    await button(stage, 'More options').click();
  },
  async waiting(stage) {
    await stage.page.keyboard.press('Escape');
    await setPresence(stage, 'away');
    await button(stage, 'Talk to a person').click();
    await until(stage, (now) => now?.queue === 'waiting');
  },
  async email(stage) {
    await button(stage, 'Leave your email instead').click();
  },
  async assigned(stage) {
    const ada = await setPresence(stage, 'available');
    await until(stage, (now) => now?.queue === 'assigned');
    const { id } = await conversation(stage);
    await ada('POST', `/conversations/${id}/messages`, {
      text: 'Hello, I am Ada. Let me look at that for you.',
    });
    await until(stage, (now) => now?.messages.some(({ author }) => author === 'human'));
  },
  async offline(stage) {
    await stage.context.setOffline(true);
    await say(stage, 'Are you still there?');
    await stage.page.waitForTimeout(1_500);
  },
  async rating(stage) {
    await stage.context.setOffline(false);
    await until(stage, (now) => now?.messages.at(-1)?.state === 'sent');
    await stage.widget.getByText('Connected again').waitFor({ state: 'hidden' });
    const { id } = await conversation(stage);
    const ada = await setPresence(stage, 'away');
    await ada('POST', `/conversations/${id}/close`);
    await until(stage, (now) => now?.status === 'closed');
    await stage.widget.getByRole('radio', { name: 'Good', exact: true }).check({ force: true });
  },
  async 'right-to-left'(stage) {
    await stage.page.evaluate(() => window.Baton('setLocale', 'ar'));
    await stage.page.waitForTimeout(800);
  },
};
