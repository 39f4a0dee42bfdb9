import { expect, type Page, test } from '@playwright/test';
import { startStagePage } from './harness/npm-page.js';
import type { ServedPage } from './harness/serve.js';
import { enterStage } from './stage/enter-stage.js';

let site: ServedPage | undefined;
test.beforeAll(async () => {
  site = await startStagePage();
});
test.afterAll(() => site?.close());

/** Begins to listen to what is read out. */
function listen(page: Page): Promise<void> {
  return page.locator('baton-chat').evaluate(({ shadowRoot }) => {
    window.heard = window.listen(shadowRoot!);
  });
}

const heard = (page: Page) => page.evaluate(() => window.heard);

/** What the browser tells assistive technology of the conversation as a live region. */
async function regionOf(page: Page): Promise<Record<string, unknown>> {
  const tools = await page.context().newCDPSession(page);
  const { nodes } = await tools.send('Accessibility.getFullAXTree');
  await tools.detach();
  const log = nodes.find(({ role }) => role?.value === 'log');
  return Object.fromEntries((log?.properties ?? []).map(({ name, value }) => [name, value.value]));
}

/** A person of the shop takes the conversation and writes so many messages. */
function writes(page: Page, from: number, to: number): Promise<void> {
  return page.evaluate(
    ([first, last]) => {
      const { people } = window.stage.backend;
      const { id, assignee } = people.conversations()[0]!;
      if (!assignee) people.take(id, 'ada');
      for (let place = first; place <= last; place++) people.reply(id, `Line ${place}.`);
    },
    [from, to] as const,
  );
}

test('an answer is read out once, when it is whole, and not while it is being written', async ({ page }) => {
  const visitor = await enterStage(page, site);
  await visitor.write('Do you deliver?');
  await expect(page.locator('baton-chat .dots')).toBeVisible();
  await listen(page);
  for (const piece of ['We deliver ', 'in town ', 'every morning.']) {
    await page.evaluate((text) => window.stage.say(text), piece);
    await visitor.reads(piece.trim());
  }
  expect(await heard(page)).toEqual([]);
  await page.evaluate(() => window.stage.say());
  await expect(page.locator('baton-chat').getByRole('link', { name: 'Delivery' })).toBeVisible();
  // Additions one by one, when whoever reads has finished.
  expect(await regionOf(page)).toMatchObject({ live: 'polite', atomic: false, relevant: 'additions text' });
  const said = await heard(page);
  expect(said.filter((words) => words.includes('We deliver in town every morning.'))).toHaveLength(1);
  expect(said.join(' ').match(/deliver/g)).toHaveLength(1);
});

test('so is one that the backend streams', async ({ page }) => {
  const visitor = await enterStage(page, site);
  await visitor.write('Do you deliver?');
  await expect(page.locator('baton-chat .dots')).toBeVisible();
  await listen(page);
  const texts = ['We deliver ', 'in town.'];
  for (const place of texts.keys()) {
    await page.evaluate(
      ([text, offset]) => {
        const { id: conversationId, epoch } = window.stage.backend.people.conversations()[0]!;
        const delta = { conversationId, messageId: 'm2', epoch, offset, text };
        window.stage.tell({ type: 'answer_delta', ...delta });
      },
      [texts[place]!, texts.slice(0, place).join('').length] as const,
    );
    await visitor.reads(
      texts
        .slice(0, place + 1)
        .join('')
        .trim(),
    );
  }
  expect(await heard(page)).toEqual([]);
  await page.evaluate((text) => {
    const { id: conversationId, seq } = window.stage.backend.people.conversations()[0]!;
    const at = new Date().toISOString();
    const message = { id: 'm2', seq: seq + 1, author: 'agent', text, at } as const;
    window.stage.tell({ type: 'message', conversationId, message });
  }, texts.join(''));
  await expect(page.locator('baton-chat').getByRole('button', { name: 'Good answer' })).toBeVisible();
  const said = (await heard(page)).join(' ');
  expect(said.match(/We deliver in town\./g)).toHaveLength(1);
  expect(said.match(/deliver/g)).toHaveLength(1);
});

test('what was said before is not read out, however it comes in, and news after it once', async ({
  page,
}) => {
  const visitor = await enterStage(page, site);
  await visitor.write('Is anybody there?');
  await writes(page, 1, 150);
  await visitor.reads('Line 150.');
  // Kept for the next visit, after which one more is written.
  const isKept = () =>
    Object.keys(localStorage).some((key) => localStorage.getItem(key)?.includes('Line 150.'));
  await page.waitForFunction(isKept);
  await writes(page, 151, 151);
  await page.evaluate(() => {
    sessionStorage.clear();
    window.stage.comeBack();
  });
  await expect(visitor.launcher).toBeVisible();
  await listen(page);
  await visitor.open();
  await visitor.reads('Line 151.');
  const log = page.locator('baton-chat .log');
  const reach = async (line: string) => {
    await expect(async () => {
      await log.evaluate((list) => list.scrollTo(0, 0));
      await expect(log.getByText(line, { exact: true })).toBeAttached({ timeout: 200 });
    }).toPass();
  };
  await reach('Line 60.');
  expect((await heard(page)).filter((words) => words.includes('Line'))).toEqual([]);
  await writes(page, 152, 152);
  await expect(log.getByText('Line 152.')).toBeAttached();
  await reach('Line 1.');
  const lines = (await heard(page)).join(' ').match(/Line \d+\./g);
  expect(lines).toEqual(['Line 152.']);
});

test('a long conversation is not read out again to those who scroll back in it', async ({ page }) => {
  const visitor = await enterStage(page, site);
  await visitor.write('Is anybody there?');
  await writes(page, 1, 100);
  await visitor.reads('Line 100.');
  await listen(page);
  const log = page.locator('baton-chat .log');
  await expect(async () => {
    await log.evaluate((list) => list.scrollTo(0, 0));
    await expect(log.getByText('Line 1.', { exact: true })).toBeAttached({ timeout: 200 });
  }).toPass();
  expect((await heard(page)).join(' ').match(/Line \d+\./g)).toBeNull();
});

test('a person is read out with their name, and what the visitor does themselves is not', async ({
  page,
}) => {
  const visitor = await enterStage(page, site);
  await visitor.write('Is anybody there?');
  await visitor.reads('Is anybody there?');
  await listen(page);
  await writes(page, 1, 1);
  await visitor.reads('Line 1.');
  const typing = (active: boolean) =>
    page.evaluate((is) => {
      const { people } = window.stage.backend;
      people.typing(people.conversations()[0]!.id, is);
    }, active);
  await typing(true);
  await expect(page.locator('baton-chat .dots')).toBeVisible();
  await typing(false);
  await expect(page.locator('baton-chat .dots')).toHaveCount(0);
  await visitor.write('Thank you!');
  await visitor.reads('Sent');
  const said = (await heard(page)).join(' ');
  expect(said.match(/Ada Lindqvist \S+ [AP]M Line 1\./g)).toHaveLength(1);
  expect(said).not.toMatch(/Thank you|Sen[dt]|typing/);
});

test('what goes wrong is read out once', async ({ page }) => {
  const visitor = await enterStage(page, site);
  const widget = page.locator('baton-chat');
  await visitor.write('Is anybody there?');
  await visitor.reads('Is anybody there?');
  await listen(page);
  for (const state of ['offline', 'online'] as const)
    await page.evaluate((now) => window.stage.tell({ type: 'connection', state: now }), state);
  await expect(widget.getByText('Connected again')).toBeAttached();
  await page.evaluate(() => {
    window.stage.refuses = true;
  });
  await visitor.write('Nobody takes this');
  await visitor.reads('Could not be sent');
  const said = (await heard(page)).join(' ');
  for (const words of ['Connection lost', 'Connected again', 'Could not be sent'])
    expect(said.split(words), words).toHaveLength(2);
});
