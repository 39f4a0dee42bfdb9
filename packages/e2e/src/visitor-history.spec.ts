import { expect, type Page, test } from '@playwright/test';
import { startStagePage } from './harness/npm-page.js';
import type { ServedPage } from './harness/serve.js';
import { enterStage } from './stage/enter-stage.js';

const LINES = 300;

let site: ServedPage | undefined;
test.beforeAll(async () => {
  site = await startStagePage();
});
test.afterAll(() => site?.close());

/** A visitor in a conversation of many lines. */
async function enter(page: Page): Promise<void> {
  const visitor = await enterStage(page, site);
  await visitor.write('Hello');
  await page.evaluate((lines) => {
    const { people } = window.stage.backend;
    const { id } = people.conversations()[0]!;
    people.take(id, 'ada');
    for (let line = 1; line <= lines; line++) people.reply(id, `Line ${line}.`);
  }, LINES);
  await visitor.reads(`Line ${LINES}.`);
}

/** Goes back to the first line, and says how far what was being read moved otherwise than by that. */
function readBack(page: Page): Promise<{ lines: number; strayed: number }> {
  return page.locator('baton-chat').evaluate(async ({ shadowRoot }) => {
    const list = shadowRoot!.querySelector('.log')!;
    const lines = () => [...list.querySelectorAll('.message')];
    const frames = async (count: number) => {
      for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
    };
    let strayed = 0;
    while (list.scrollTop > 0) {
      const middle = list.getBoundingClientRect().top + list.clientHeight / 2;
      const read = lines().find((line) => line.getBoundingClientRect().bottom > middle)!;
      const before = read.getBoundingClientRect().top;
      const step = Math.min(150, list.scrollTop);
      list.scrollTop -= step;
      await frames(4);
      strayed = Math.max(strayed, Math.abs(read.getBoundingClientRect().top - before - step));
    }
    return { lines: lines().length, strayed };
  });
}

/** A place may be a fraction of a pixel, and a scroll position is none of these. */
const ROUNDING_PX = 3;

test('what is read stays where it is while older messages come in above', async ({ page }) => {
  await enter(page);
  const { lines, strayed } = await readBack(page);
  expect(lines).toBe(LINES + 1);
  expect(strayed).toBeLessThan(ROUNDING_PX);
});

test('so it does in a browser that does not keep the place by itself', async ({ page }) => {
  await page.addInitScript(() => {
    const supports = CSS.supports.bind(CSS);
    CSS.supports = (...given: [string, string?]) =>
      given[0] !== 'overflow-anchor' && supports(given.join(':'));
  });
  await enter(page);
  await page.locator('baton-chat .log').evaluate((list: HTMLElement) => {
    list.style.setProperty('overflow-anchor', 'none');
  });
  const { lines, strayed } = await readBack(page);
  expect(lines).toBe(LINES + 1);
  expect(strayed).toBeLessThan(ROUNDING_PX);
});
