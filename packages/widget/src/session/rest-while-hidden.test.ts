import { type Backend, newConversation } from '@baton/core';
import { afterEach, expect, test, vi } from 'vitest';
import { createWidgetStore } from '../store/create-widget-store.js';
import { testEnvironment } from '../test-environment.js';
import { restWhileHidden } from './rest-while-hidden.js';

const MINUTE = 60_000;
afterEach(() => {
  vi.restoreAllMocks();
});

function setUp() {
  const environment = testEnvironment();
  const store = createWidgetStore();
  const rest = vi.fn();
  let isBusy = false;
  const stop = restWhileHidden({
    backend: { rest } as unknown as Backend,
    environment,
    store,
    isBusy: () => isBusy,
  });
  return {
    environment,
    store,
    told: () => rest.mock.calls.map(([on]) => on),
    stop,
    setBusy: (busy: boolean) => {
      isBusy = busy;
    },
    look(visible: boolean) {
      vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visible ? 'visible' : 'hidden');
      document.dispatchEvent(new Event('visibilitychange'));
    },
  };
}

test('rests when the page is put away and comes back with it, each once', () => {
  const { told, stop } = setUp();
  for (const type of ['pagehide', 'pagehide', 'pageshow', 'pageshow']) window.dispatchEvent(new Event(type));
  expect(told()).toEqual([true, false]);
  stop();
});

test('rests after five minutes out of sight, and not when the visitor is back before', async () => {
  const { told, look, environment, stop } = setUp();
  look(false);
  await environment.pass(4 * MINUTE);
  look(true);
  await environment.pass(10 * MINUTE);
  expect(told()).toEqual([]);
  look(false);
  await environment.pass(5 * MINUTE);
  expect(told()).toEqual([true]);
  look(true);
  expect(told()).toEqual([true, false]);
  stop();
});

test('waits longer while a person is involved', async () => {
  const { told, look, environment, store, stop } = setUp();
  store.setState({ conversation: { ...newConversation('c1'), handler: 'human', queue: 'waiting' } });
  look(false);
  await environment.pass(29 * MINUTE);
  expect(told()).toEqual([]);
  await environment.pass(MINUTE);
  expect(told()).toEqual([true]);
  stop();
});

test('waits for what is still on its way', async () => {
  const { told, look, environment, setBusy, stop } = setUp();
  setBusy(true);
  look(false);
  await environment.pass(6 * MINUTE);
  expect(told()).toEqual([]);
  setBusy(false);
  await environment.pass(5 * MINUTE);
  expect(told()).toEqual([true]);
  stop();
});

test('leaves no timer and no listener', () => {
  const { look, environment, stop } = setUp();
  look(false);
  stop();
  expect(environment.held).toBe(0);
});
