import type { ConversationDetail } from '@baton/core';
import { expect, test } from './test.js';

test('whoever takes over sees the pages that the visitor went to without loading one', async ({
  visitor,
  api,
}) => {
  const { page } = visitor;
  await visitor.says('Hello there');
  const { id } = await visitor.conversation();
  const pages = async () => {
    const detail = await api.request<ConversationDetail>('GET', `/conversations/${id}`);
    return detail.pages.map(({ url, title }) => `${new URL(url).pathname} ${title}`);
  };
  const [start] = await pages();
  await page.evaluate(() => {
    history.pushState(null, '', '/demo/kettles');
    document.title = 'Kettles';
  });
  await expect.poll(pages).toEqual([start, '/demo/kettles Kettles']);
  await page.evaluate(() => history.back());
  await expect.poll(async () => (await pages()).length).toBe(3);
  expect((await pages()).at(-1)).toMatch(/^\/demo\/ /);
  expect(await page.evaluate(() => String(history.pushState))).toContain('[native code]');
});

test('an address of any length keeps no chat closed', async ({ visitor, baton }) => {
  const { page } = visitor;
  await page.goto(`${baton.url}/demo/?from=${'somewhere-far-away-'.repeat(200)}`);
  await expect.poll(() => page.evaluate(() => window.Baton.getState().connection)).toBe('online');
});
