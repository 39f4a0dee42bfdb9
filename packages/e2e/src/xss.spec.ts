import type { Page } from '@playwright/test';
import { startTrustedPage } from './harness/trusted-page.js';
import { asMessages, xssTexts } from './journeys/xss-corpora.js';
import { ADA, expect, test } from './test.js';

/** What texts are made of in the widget; nothing else may come of one. */
const ALLOWED =
  'P A STRONG EM CODE PRE UL OL LI BLOCKQUOTE BR DIV TABLE THEAD TBODY TR TH TD SPAN BUTTON IMG TIME BDI SVG PATH CIRCLE';

/** Notes every sign that something ran or reached out. */
async function watch(page: Page): Promise<string[]> {
  const signs: string[] = [];
  page.on('dialog', (dialog) => {
    signs.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && hostname !== 'localhost')
      signs.push(`request: ${request.url()}`);
  });
  page.on('pageerror', (error) => signs.push(`error: ${error.message}`));
  await page.exposeFunction('sawExecution', (name: string) => void signs.push(`ran: ${name}`));
  await page.addInitScript(() => {
    const told = (window as unknown as { sawExecution(name: string): void }).sawExecution;
    for (const name of ['alert', 'confirm', 'prompt'] as const)
      Object.defineProperty(window, name, { value: () => told(name) });
  });
  return signs;
}

/** Elements and attributes that no text may make, in the widget's shadow root or the console's transcript. */
function intruders(page: Page, allowed: string, within: string): Promise<string[]> {
  return page.evaluate(
    ([names, selector]) => {
      const widget = document.querySelector('baton-chat')?.shadowRoot;
      const root = (widget ?? document).querySelector(selector!);
      if (!root) return ['There is nothing to look at.'];
      const known = new Set(names!.split(' '));
      return [...(root?.querySelectorAll('*') ?? [])].flatMap((element) => {
        const name = element.tagName.toUpperCase();
        const bad = element.getAttributeNames().filter((attribute) => attribute.startsWith('on'));
        const address = element.getAttribute('href') ?? '';
        const isUnsafe = address !== '' && !/^(https?:|mailto:|\/api\/v1\/attachments\/)/.test(address);
        const found = [...bad, ...(known.has(name) ? [] : [name]), ...(isUnsafe ? [address] : [])];
        return found.map((what) => `${name}: ${what}`);
      });
    },
    [allowed, within] as const,
  );
}

test('nothing that anybody writes runs, or reaches out, in the widget or the console', async ({
  baton,
  api,
  page,
  signIn,
}) => {
  test.setTimeout(420_000);
  const texts = asMessages(await xssTexts());
  const signs = await watch(page);
  const title = '"><img src=x onerror=alert(1)>';
  const host = await startTrustedPage(baton.url, title);
  await page.goto(host.url);
  await page.evaluate((text) => window.Baton('setContext', { note: text, '<b>name</b>': text }), title);
  await page.getByRole('button', { name: 'Open chat' }).click();
  await page.evaluate(() => window.Baton('requestHuman', { reason: 'page' }));
  await expect.poll(() => page.evaluate(() => window.Baton.getState().conversation?.handler)).toBe('human');
  const id = await page.evaluate(() => window.Baton.getState().conversation?.id ?? '');
  // The visitor writes no faster than a person could.
  for (const text of texts.slice(0, 40))
    await page.evaluate((message) => window.Baton('send', message), text);

  await api.setPresence(ADA, 'available');
  const person = await signIn(ADA);
  const consoleSigns = await watch(person.page);
  await person.page.goto(`${baton.url}/console/inbox/all/${id}`);
  await expect(person.transcript).toBeVisible();
  await api.request('POST', `/conversations/${id}/assign`, {});
  for (const [index, text] of texts.entries()) {
    await api.request('POST', `/conversations/${id}/messages`, { text });
    // Both have drawn it before so many more come that one would pass unseen.
    if (index % 40 === 39 || index === texts.length - 1) {
      await expect
        .poll(() => page.evaluate(() => window.Baton.getState().conversation?.messages.at(-1)?.text), {
          timeout: 30_000,
        })
        .toBe(text);
      expect(await intruders(page, ALLOWED, '.log')).toEqual([]);
    }
  }
  const CONSOLE = `${ALLOWED} ARTICLE MARK`;
  await expect.poll(() => intruders(person.page, CONSOLE, '[role=log]')).toEqual([]);
  expect(signs).toEqual([]);
  expect(consoleSigns).toEqual([]);
  await host.close();
});
