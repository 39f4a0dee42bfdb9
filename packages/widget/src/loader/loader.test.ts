// @vitest-environment node
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { beforeEach, expect, test, vi } from 'vitest';

/** The loader as the page gets it, with the app's address and its import replaced by the test's. */
const source = transformSync(readFileSync(new URL('./loader.ts', import.meta.url), 'utf8'), { loader: 'ts' })
  .code.replaceAll(/import\(([^)]*)\)/g, 'loadApp($1)')
  .replaceAll('__BATON_APP__', '"assets/app.js"')
  .replaceAll('__BATON_ROOT__', '"."')
  .replaceAll('__BATON_INTEGRITY__', '""');

type Baton = ((...call: unknown[]) => unknown) & Record<string, (...args: unknown[]) => unknown>;

/** As much of a page as the loader asks for. */
let page: { Baton?: Baton } = {};
beforeEach(() => {
  page = {};
});

function paste(data: Record<string, string> = {}, app = createApp()) {
  const loadApp = vi.fn(() => Promise.resolve(app));
  const script = { src: 'https://chat.example.com/baton.js', dataset: data };
  const document = { currentScript: script, readyState: 'loading' };
  const run = () =>
    new Function('window', 'document', 'loadApp', 'addEventListener', source)(
      page,
      document,
      loadApp,
      vi.fn(),
    );
  run();
  return { ...app, loadApp, run, baton: () => page.Baton as Baton };
}

/** An app that notes what is asked of it. */
function createApp() {
  const calls: string[] = [];
  const off = vi.fn();
  const note =
    (name: string, result?: unknown) =>
    (...args: unknown[]) => {
      calls.push([name, ...args.filter((arg) => typeof arg !== 'function')].join(' '));
      return result;
    };
  const target = {
    open: note('open'),
    send: note('send'),
    setTheme: note('setTheme'),
    on: note('on', off),
    once: note('once'),
  };
  const start = vi.fn((_options: object, _ended: () => void) => target);
  return { calls, off, start };
}

const settled = () => new Promise((resume) => setTimeout(resume));

test('makes calls in their order once the app is there, in both spellings', async () => {
  const { baton, calls } = paste({ workspace: 'demo' });
  baton()('setTheme', 'dark');
  baton()('open');
  baton().send?.('Hello');
  expect(calls).toEqual([]);
  await settled();
  expect(calls).toEqual(['setTheme dark', 'open', 'send Hello']);
  baton()('send', 'again');
  expect(calls.at(-1)).toBe('send again');
});

test('takes over the calls of a stub that stood on the page before', async () => {
  const stub = Object.assign(() => undefined, { q: [['setTheme', 'dark'], ['open']] });
  page.Baton = stub as unknown as Baton;
  const { calls } = paste({ workspace: 'demo' });
  await settled();
  expect(calls).toEqual(['setTheme dark', 'open']);
});

test('loads the app when it is needed and not for a listener', async () => {
  const { baton, loadApp, start } = paste({ workspace: 'demo', load: 'manual', theme: 'dark' });
  baton()('on', 'ready', () => undefined);
  expect(baton()('getState')).toMatchObject({ ready: false, conversation: null });
  expect(loadApp).not.toHaveBeenCalled();
  baton()('load');
  await settled();
  expect(loadApp).toHaveBeenCalledWith('https://chat.example.com/assets/app.js');
  expect(start.mock.calls[0]?.[0]).toMatchObject({
    workspace: 'demo',
    theme: 'dark',
    apiBase: 'https://chat.example.com',
  });
});

test('waits for init where the tag names no workspace', async () => {
  const { baton, loadApp, start } = paste();
  baton()('open');
  expect(loadApp).not.toHaveBeenCalled();
  baton()('init', { workspace: 'demo' });
  await settled();
  expect(start.mock.calls[0]?.[0]).toMatchObject({ workspace: 'demo' });
});

test('gives an off at once, which works before and after the app is there', async () => {
  const { baton, calls, off } = paste({ workspace: 'demo' });
  const offEarly = baton()('on', 'open', () => undefined) as () => void;
  const offLate = baton()('on', 'close', () => undefined) as () => void;
  offEarly();
  baton()('open');
  await settled();
  expect(calls).toEqual(['on close', 'open']);
  offLate();
  expect(off).toHaveBeenCalledOnce();
});

test('does nothing the second time that the tag is pasted', async () => {
  const { run, baton, loadApp } = paste({ workspace: 'demo' });
  const first = baton();
  run();
  expect(page.Baton).toBe(first);
  baton()('open');
  await settled();
  expect(loadApp).toHaveBeenCalledOnce();
});

test('takes its global away when the widget has been destroyed', async () => {
  const { baton, start } = paste({ workspace: 'demo' });
  baton()('open');
  await settled();
  start.mock.calls[0]?.[1]();
  expect('Baton' in page).toBe(false);
});

test('tries again under another address when the app did not load', async () => {
  vi.useFakeTimers();
  const app = createApp();
  const { baton, loadApp } = paste({ workspace: 'demo' }, app);
  loadApp.mockImplementationOnce(() => Promise.reject(new Error('offline')));
  baton()('open');
  await vi.advanceTimersByTimeAsync(2_000);
  vi.useRealTimers();
  expect(loadApp).toHaveBeenLastCalledWith('https://chat.example.com/assets/app.js?1');
  expect(app.calls).toEqual(['open']);
});
