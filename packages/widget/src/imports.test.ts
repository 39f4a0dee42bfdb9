// @vitest-environment node
import { expect, test } from 'vitest';

const ENTRIES = {
  '.': () => import('./index.js'),
  element: () => import('./element/index.js'),
  react: () => import('./react/index.js'),
};

test.each(Object.entries(ENTRIES))('importing %s on a server touches nothing', async (_, load) => {
  const before = Object.getOwnPropertyNames(globalThis);
  expect(typeof document).toBe('undefined');
  expect(Object.keys(await load()).length).toBeGreaterThan(0);
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
});

test('on a server a widget takes every call and does nothing', async () => {
  const { createWidget } = await import('./index.js');
  const widget = createWidget({ workspace: 'demo' });
  widget.open();
  widget.on('open', () => {})();
  widget.subscribe(() => {})();
  expect(widget.getState().ready).toBe(false);
  await expect(widget.getAvailability()).rejects.toMatchObject({ code: 'unavailable' });
});
