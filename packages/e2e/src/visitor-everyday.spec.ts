import { INSTALL } from './journeys/questions.js';
import { expect, test } from './test.js';

test('a quick reply is sent as if it had been written', async ({ visitor }) => {
  const reply = visitor.page.locator('baton-chat .suggestions button').first();
  const text = (await reply.textContent()) ?? '';
  expect(text).not.toBe('');
  await reply.click();
  await expect.poll(() => visitor.storedTexts()).toEqual([text]);
  await expect(visitor.page.locator('baton-chat .suggestions')).toHaveCount(0);
  await expect(visitor.composer).toBeFocused();
});

test('an answer can be copied, and that is said', async ({ visitor }) => {
  const { page } = visitor;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitor.write(INSTALL.question);
  await visitor.reads(INSTALL.answer);
  const { messages } = await visitor.conversation();
  const widget = page.locator('baton-chat');
  await widget.getByRole('button', { name: 'Copy' }).last().click();
  await expect(widget.getByRole('status').getByText('Copied')).toBeVisible();
  const answer = messages.findLast(({ author }) => author === 'agent')?.text;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(answer);
});

for (const way of ['pasted', 'dropped'] as const) {
  test(`a file that is ${way} is added to the message`, async ({ visitor }) => {
    const { page } = visitor;
    await expect(page.locator('baton-chat').getByRole('button', { name: 'Emoji' })).toBeVisible();
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['notes'], 'notes.txt', { type: 'text/plain' }));
      return transfer;
    });
    if (way === 'pasted') {
      await visitor.composer.evaluate((field, clipboardData) => {
        field.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
        );
      }, data);
    } else {
      const panel = page.locator('baton-chat .panel');
      // The browser would open it in place of the page wherever nobody says that it is taken.
      const isTaken = await panel.evaluate((target, dataTransfer) => {
        const event = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
        return !target.dispatchEvent(event);
      }, data);
      expect(isTaken).toBe(true);
      await expect(page.locator('baton-chat .drop')).toBeVisible();
      await panel.dispatchEvent('drop', { dataTransfer: data });
      await expect(page.locator('baton-chat .drop')).toHaveCount(0);
    }
    await expect(page.locator('baton-chat').getByRole('button', { name: 'Remove notes.txt' })).toBeVisible();
    // Nothing is sent before its files are.
    await expect(page.locator('baton-chat .tray-file')).toHaveAttribute('data-state', 'ready');
    await visitor.write('Here they are');
    await expect(
      page.locator('baton-chat').getByRole('button', { name: 'Download notes.txt' }),
    ).toBeVisible();
  });
}
