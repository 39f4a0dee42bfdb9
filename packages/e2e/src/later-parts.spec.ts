import type { Page } from '@playwright/test';
import { VisitorWidget } from './pages/visitor-widget.js';
import { expect, test } from './test.js';

const LATER = /\/assets\/extras-part-[\w-]+\.js$/;

/** Opens a page whose own agent answers with Markdown. */
async function visitMarkdown(page: Page, origin: string): Promise<VisitorWidget> {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A shop</title><body>
    <script>(window.Baton = () => {}).q = [['init', { answer: () => ({ text: 'It left on **Tuesday**.' }) }]]</script>
    <script src="/baton.js" data-load="immediate"></script></body></html>`;
  await page.route('**/a-page', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  const visitor = new VisitorWidget(page);
  await visitor.visit(`${origin}/a-page`);
  return visitor;
}

test('nobody sees the marks of Markdown while the part that reads it is on its way', async ({
  baton,
  page,
}) => {
  let letThrough = () => {};
  const held = new Promise<void>((resume) => {
    letThrough = resume;
  });
  await page.route(LATER, async (route) => {
    await held;
    await route.continue();
  });
  const visitor = await visitMarkdown(page, baton.url);
  // Whatever the answer looks like in any frame.
  await page.evaluate(() => {
    const root = document.querySelector('baton-chat')?.shadowRoot;
    const seen: string[] = [];
    const look = () => {
      const words = root?.querySelector('[data-author="agent"] .bubble p');
      if (words?.checkVisibility({ visibilityProperty: true })) seen.push(words.textContent ?? '');
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { seen });
  });
  await visitor.write('Where is my parcel?');
  const bubble = page.locator('baton-chat [data-author="agent"] .bubble');
  await expect(bubble).toHaveCount(1);
  letThrough();
  await expect(bubble.locator('strong')).toHaveText('Tuesday');
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect([...new Set(seen)].filter((text) => text.includes('*'))).toEqual([]);
});

test('a message can be read when the part that reads Markdown does not come', async ({ baton, page }) => {
  await page.route(LATER, (route) => route.abort());
  const visitor = await visitMarkdown(page, baton.url);
  await visitor.write('Where is my parcel?');
  await expect(visitor.transcript.getByText('It left on **Tuesday**.')).toBeVisible();
});
