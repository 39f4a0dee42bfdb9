import { violations } from './journeys/axe.js';
import { INSTALL } from './journeys/questions.js';
import { ADA, expect, test } from './test.js';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('axe objects to nothing in any state', async ({ visitor, api }) => {
      test.setTimeout(240_000);
      const { page } = visitor;
      const widget = page.locator('baton-chat');
      const clean = async (state: string) => expect(await violations(page, 'baton-chat'), state).toEqual([]);
      await visitor.write(INSTALL.question);
      await visitor.reads(INSTALL.answer);
      await widget.getByRole('button', { name: 'Emoji' }).click();
      await widget.getByRole('button', { name: '👍' }).waitFor();
      await clean('emoji');
      await page.keyboard.press('Escape');
      await widget.locator('input[type=file]').setInputFiles({
        name: 'notes.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('notes'),
      });
      await widget.getByRole('button', { name: 'Remove notes.txt' }).waitFor();
      await clean('a file');
      await widget.getByRole('button', { name: 'Remove notes.txt' }).click();
      await widget.getByRole('button', { name: 'More options' }).click();
      await clean('the menu');
      await page.keyboard.press('Escape');
      await visitor.talkToAPerson();
      await visitor.isHandledBy('human', 'waiting');
      await widget.getByRole('button', { name: 'Leave your email instead' }).click();
      await clean('the email form');
      await api.setPresence(ADA, 'available');
      await visitor.isHandledBy('human', 'assigned');
      await clean('with a person');
      await page.context().setOffline(true);
      await expect(widget.getByText(/Connection lost/)).toBeVisible();
      await clean('offline');
      await page.context().setOffline(false);
      await expect(widget.getByText('Connected again')).toBeAttached();
      await api.close((await visitor.conversation()).id);
      await widget.getByText('How was this conversation?').waitFor();
      await widget.getByRole('radio', { name: 'Good', exact: true }).focus();
      await page.keyboard.press('Space');
      await clean('the rating');
      await page.evaluate(() => window.Baton('setLocale', 'he'));
      await expect(widget.locator('.root')).toHaveAttribute('lang', 'he');
      await clean('from right to left');
      await page.evaluate(() => window.Baton('close'));
      await clean('closed');
    });
  });
}

test('everything can be done with the keyboard, and the focus is where it belongs', async ({ visitor }) => {
  const { page } = visitor;
  const widget = page.locator('baton-chat');
  await expect(visitor.composer).toBeFocused();
  await page.keyboard.type(INSTALL.question);
  await page.keyboard.press('Enter');
  await visitor.reads(INSTALL.answer);
  await expect(visitor.composer).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(widget.getByRole('button', { name: 'Emoji' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(widget.getByRole('button', { name: '😀' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(visitor.composer).toBeFocused();
  await expect(visitor.composer).toHaveValue('😄');
  await visitor.composer.fill('');
  await widget.getByRole('button', { name: 'More options' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await expect(widget.getByRole('menuitem', { name: 'Start a new conversation' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(widget.getByRole('button', { name: 'More options' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(visitor.launcher).toBeFocused();
});

test('the accessibility tree says what the chat is', async ({ visitor }) => {
  await visitor.write(INSTALL.question);
  await visitor.reads(INSTALL.answer);
  await expect(visitor.page.locator('baton-chat')).toMatchAriaSnapshot(`
    - dialog "Relay":
      - banner:
        - heading "Relay" [level=1]
        - paragraph: AI assistant
        - button "More options"
        - button "Close chat"
      - log "Conversation"
      - textbox "Message"
      - button "Send" [disabled]
  `);
});

test('at 400 % the chat still fits and can be used', async ({ visitor }) => {
  // 1280 by 1024 at 400 % (WCAG 2.2, 1.4.10).
  await visitor.page.setViewportSize({ width: 320, height: 256 });
  await visitor.write('Hello there');
  await visitor.reads('Hello there');
  await expect(visitor.composer).toBeInViewport();
  const panel = visitor.page.locator('baton-chat .panel');
  expect(await panel.boundingBox()).toMatchObject({ x: 0, width: 320 });
  expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  const pageWidth = () => visitor.page.evaluate(() => document.documentElement.scrollWidth);
  const open = await pageWidth();
  await visitor.page.evaluate(() => window.Baton('destroy'));
  expect(open).toBe(await pageWidth());
});
