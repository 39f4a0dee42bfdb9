import { readFile } from 'node:fs/promises';
import type { ConversationDetail, Message, Page } from '@baton/core';
import { INSTALL } from './journeys/questions.js';
import { expect, test } from './test.js';

test('a visitor judges an answer, rates the conversation and takes it along', async ({ visitor, api }) => {
  const widget = visitor.page.locator('baton-chat');
  await visitor.write(INSTALL.question);
  await visitor.reads(INSTALL.answer);
  await widget.getByRole('button', { name: 'Good answer' }).click();
  await expect(widget.getByText('Thanks for telling us.')).toBeVisible();
  const { id } = await visitor.conversation();
  const messages = () => api.request<Page<Message>>('GET', `/conversations/${id}/messages`);
  await expect.poll(async () => (await messages()).items.some(({ helpful }) => helpful === true)).toBe(true);

  await widget.getByRole('button', { name: 'More options' }).click();
  const [download] = await Promise.all([
    visitor.page.waitForEvent('download'),
    widget.getByRole('menuitem', { name: 'Download transcript (TXT)' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain(INSTALL.question);

  await widget.getByRole('button', { name: 'More options' }).click();
  await widget.getByRole('menuitem', { name: 'End chat' }).click();
  await widget.getByText('How was this conversation?').waitFor();
  await widget.getByRole('radio', { name: 'Very good' }).focus();
  await visitor.page.keyboard.press('Space');
  await widget.getByRole('textbox', { name: 'Anything to add?' }).fill('Quick and clear');
  await widget.getByRole('button', { name: 'Send rating' }).click();
  await expect(widget.getByText('Thank you for your rating.')).toBeVisible();
  const { rating } = await api.request<ConversationDetail>('GET', `/conversations/${id}`);
  expect(rating).toEqual({ score: 5, comment: 'Quick and clear' });
});

test('the owner asks before the chat, and the answers reach the person', async ({ api, baton, page }) => {
  const before = await api.request<object>('GET', '/widget-settings');
  const fields = [
    { id: 'name', required: true },
    { id: 'email', required: true },
    { id: 'order', label: 'Order number' },
  ];
  await api.request('PUT', '/widget-settings', { ...before, preChat: { enabled: true, fields } });
  try {
    await page.goto(`${baton.url}/demo/`);
    await page.getByRole('button', { name: 'Open chat' }).click();
    const widget = page.locator('baton-chat');
    await widget.getByLabel('Name').fill('Ada Visitor');
    await widget.getByLabel('Email address').fill('nonsense');
    await widget.getByRole('button', { name: 'Start chat' }).click();
    await expect(widget.getByLabel('Email address')).toBeFocused();
    await expect(widget.getByText(/Check the address/)).toBeVisible();
    await widget.getByLabel('Email address').fill('ada@example.com');
    await widget.getByLabel('Order number (optional)').fill('A-7');
    await widget.getByRole('button', { name: 'Start chat' }).click();
    const composer = widget.getByRole('textbox', { name: 'Message' });
    await composer.fill('Hello there');
    await composer.press('Enter');
    await expect
      .poll(() => page.evaluate(() => window.Baton.getState().conversation?.messages.length))
      .toBeGreaterThan(0);
    const id = await page.evaluate(() => window.Baton.getState().conversation?.id);
    const detail = async () => {
      const found = await api.request<ConversationDetail>('GET', `/conversations/${id}`).catch(() => null);
      return (
        found && {
          name: found.contact.name,
          email: found.contact.email,
          order: found.context['Order number'],
        }
      );
    };
    await expect.poll(detail).toEqual({ name: 'Ada Visitor', email: 'ada@example.com', order: 'A-7' });
  } finally {
    await api.request('PUT', '/widget-settings', before);
  }
});

test('a manager changes the look, and the next page has it', async ({ api, baton, page, signIn }) => {
  const before = await api.request<object>('GET', '/widget-settings');
  const person = await signIn('sam@demo.baton');
  try {
    await person.page.goto(`${baton.url}/console/chat-design`);
    await person.page.getByLabel('Colour', { exact: true }).fill('#ffd60a');
    await expect(person.page.getByText(/Links in this colour are hard to read on white/)).toBeVisible();
    await person.page.getByLabel('Colour', { exact: true }).fill('#7c2d92');
    await person.page.getByLabel('Chat button').selectOption('pill');
    await person.page.getByLabel('Text on the chat button').fill('Ask us');
    await person.page.getByRole('button', { name: 'Save' }).click();
    await expect(person.page.getByText('Saved. Visitors see it with their next page.')).toBeVisible();

    await page.goto(`${baton.url}/demo/`);
    await page.getByRole('button', { name: 'Open chat' }).click();
    await expect.poll(() => page.evaluate(() => window.Baton.getState().connection)).toBe('online');
    await page.getByRole('button', { name: 'Close chat' }).first().click();
    const launcher = page.getByRole('button', { name: 'Open chat' });
    await expect(launcher).toHaveCSS('background-color', 'rgb(124, 45, 146)');
    await page.reload();
    await expect(launcher).toHaveCSS('background-color', 'rgb(124, 45, 146)');
    await expect(launcher).toContainText('Ask us');
  } finally {
    await api.request('PUT', '/widget-settings', before);
  }
});
