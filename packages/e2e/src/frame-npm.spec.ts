import { startNpmPage } from './harness/npm-page.js';
import { VisitorWidget } from './pages/visitor-widget.js';
import { expect, test } from './test.js';

/** How a page has the widget that is made in the page itself, and not by the script tag. */
const PAGES: readonly { name: string; source: (apiBase: string) => string }[] = [
  {
    name: 'createWidget',
    source: (apiBase) => `import { createWidget } from '@baton/widget';
      window.made = createWidget({ workspace: 'demo', apiBase: '${apiBase}' });`,
  },
  {
    name: 'React, in StrictMode',
    source: (apiBase) => `import { BatonWidget } from '@baton/widget/react';
      import { StrictMode } from 'react';
      import { createRoot } from 'react-dom/client';
      createRoot(document.querySelector('#root')).render(
        <StrictMode><BatonWidget workspace="demo" apiBase="${apiBase}" /></StrictMode>);`,
  },
  {
    name: '<baton-chat>',
    source: (apiBase) => `import '@baton/widget/element';
      const chat = document.createElement('baton-chat');
      chat.setAttribute('workspace', 'demo');
      chat.setAttribute('api-base', '${apiBase}');
      document.body.append(chat);`,
  },
];

for (const { name, source } of PAGES) {
  test(`the frame opens at the click and becomes the panel: ${name}`, async ({ baton, page, api: _api }) => {
    const site = await startNpmPage(source(baton.url));
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    let letThrough = () => {};
    const held = new Promise<void>((resume) => {
      letThrough = resume;
    });
    await page.route(/\/panel-part-/, async (route) => {
      await held;
      await route.continue();
    });
    const visitor = new VisitorWidget(page);
    await visitor.visit(site.url);
    await expect(visitor.composer).toBeFocused();
    await expect(page.getByRole('dialog', { name: 'Assistant' })).toHaveCount(1);
    const footer = page.locator('baton-chat').getByRole('button', { name: 'Talk to a person' });
    await expect(footer).toHaveCount(0);
    const field = await visitor.composer.elementHandle();
    await page.keyboard.type('How do I install the widget on my website?');
    await page.keyboard.press('Enter');
    await page.keyboard.type('And');
    letThrough();
    await expect(footer).toBeVisible();
    expect(await field?.evaluate((area) => area.isConnected)).toBe(true);
    await expect(visitor.composer).toBeFocused();
    await expect(visitor.composer).toHaveValue('And');
    await visitor.reads(/script tag/);
    await expect(page.locator('baton-chat')).toHaveCount(1);
    await expect(page.locator('baton-chat [data-author="visitor"] .bubble')).toHaveCount(1);
    expect(faults).toEqual([]);
    await site.close();
  });
}
