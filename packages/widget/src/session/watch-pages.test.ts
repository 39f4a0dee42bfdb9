import { newConversation } from '@baton/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hostPage } from '../host-page.js';
import { createWidgetStore, type WidgetStore } from '../store/create-widget-store.js';
import { type TestEnvironment, testEnvironment } from '../test-environment.js';
import { watchPages } from './watch-pages.js';

let environment: TestEnvironment;
let store: WidgetStore;
let stop: () => void;
const visit = vi.fn();
const addresses = () => visit.mock.calls.map(([, { url }]) => new URL(url).pathname);

beforeEach(() => {
  visit.mockClear();
  history.replaceState(null, '', '/start');
  environment = testEnvironment();
  store = createWidgetStore();
  store.setState({ conversation: newConversation('c1') });
});
afterEach(() => {
  stop();
  Reflect.deleteProperty(window, 'navigation');
});

function watch() {
  stop = watchPages({ store, environment, visit });
}

test('tells of a page when the visitor has stayed on it, under the title that it has by then', async () => {
  const navigation = new EventTarget();
  Object.assign(window, { navigation });
  watch();
  const go = (path: string) => {
    history.pushState(null, '', path);
    navigation.dispatchEvent(new Event('currententrychange'));
  };
  await environment.pass(5_000);
  go('/passing-through');
  await environment.pass(1_000);
  go('/kettles');
  document.title = 'Kettles';
  await environment.pass(5_000);
  expect(addresses()).toEqual(['/start', '/kettles']);
  expect(visit.mock.lastCall).toEqual([
    'c1',
    { url: new URL('/kettles', location.href).href, title: 'Kettles' },
  ]);
});

test.each([
  ['the visitor goes back', () => dispatchEvent(new Event('popstate'))],
  ['a part of the page is named', () => dispatchEvent(new Event('hashchange'))],
  ['the page comes into sight', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['the chat does something', () => store.setState({ isOpen: true })],
])('where the browser does not tell, looks when %s', async (_, happen) => {
  watch();
  await environment.pass(5_000);
  history.pushState(null, '', '/kettles');
  await environment.pass(5_000);
  expect(addresses()).toEqual(['/start']);
  happen();
  await environment.pass(5_000);
  expect(addresses()).toEqual(['/start', '/kettles']);
});

test('replaces nothing of the page and leaves nothing behind', () => {
  const { pushState, replaceState } = history;
  watch();
  expect([history.pushState, history.replaceState]).toEqual([pushState, replaceState]);
  expect(environment.held).toBeGreaterThan(0);
  stop();
  expect(environment.held).toBe(0);
});

test('an address or a title of any length is cut to what a backend takes', () => {
  history.replaceState(null, '', `/${'long/'.repeat(1_000)}`);
  document.title = 'A title. '.repeat(100);
  const { url, title } = hostPage(environment);
  expect([url.length, title?.length]).toEqual([2_000, 500]);
});
