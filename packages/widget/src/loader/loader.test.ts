// @vitest-environment node
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { beforeEach, expect, test, vi } from 'vitest';

/** The loader as the page gets it, with the files' addresses and its imports replaced by the test's. */
const source = transformSync(readFileSync(new URL('./loader.ts', import.meta.url), 'utf8'), { loader: 'ts' })
  .code.replaceAll(/import\(([^)]*)\)/g, 'fetchFile($1)')
  .replaceAll('__BATON_PARTS__', '{ launcher: "assets/launcher.js", app: "assets/app.js" }')
  .replaceAll('__BATON_ROOT__', '"."')
  .replaceAll('__BATON_INTEGRITY__', '""');

type Baton = ((...call: unknown[]) => unknown) & Record<string, (...args: unknown[]) => unknown>;

/** What the launcher is given. */
interface Means {
  options(): Record<string, unknown>;
  fetchPart(part: string, attempt: number): Promise<unknown>;
  tell(event: string): void;
  answer(app: object): void;
  ended(): void;
}

/** As much of a page as the loader asks for. */
let page: { Baton?: Baton } = {};
beforeEach(() => {
  page = {};
});

/** A launcher that stands there from its start on, and does what is named; and the means that it was given. */
function createLauncher(done: readonly string[]) {
  const given: Means[] = [];
  const heard: string[] = [];
  const hear = (name: string) => {
    heard.push(name);
    return done.includes(name);
  };
  const start = vi.fn((means: Means) => {
    given.push(means);
    means.tell('ready');
    return { hear };
  });
  return { start, heard, means: () => given[0] as Means };
}

function paste(data: Record<string, string> = {}, done: readonly string[] = []) {
  const launcher = createLauncher(done);
  const fetchFile = vi.fn((_address: string): Promise<unknown> => Promise.resolve(launcher));
  const script = { src: 'https://chat.example.com/baton.js', dataset: data };
  const document = { currentScript: script, readyState: 'loading' };
  const run = () =>
    new Function('window', 'document', 'fetchFile', 'addEventListener', source)(
      page,
      document,
      fetchFile,
      vi.fn(),
    );
  run();
  return { ...launcher, fetchFile, run, baton: () => page.Baton as Baton };
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
  const app = {
    open: note('open'),
    send: note('send'),
    setTheme: note('setTheme'),
    on: note('on', off),
    once: note('once'),
    subscribe: () => off,
    getAvailability: note('getAvailability', Promise.resolve('somebody')),
  };
  return { calls, off, app };
}

const settled = () => new Promise((resume) => setTimeout(resume));

test('makes calls in their order once the app is there, in both spellings', async () => {
  const { baton, means } = paste({ workspace: 'demo' });
  const { app, calls } = createApp();
  baton()('setTheme', 'dark');
  baton()('open');
  await settled();
  baton().send?.('Hello');
  expect(calls).toEqual([]);
  means().answer(app);
  expect(calls).toEqual(['setTheme dark', 'open', 'send Hello']);
  baton()('send', 'again');
  expect(calls.at(-1)).toBe('send again');
});

test('lets the launcher hear of every call that waits, before and after it has come', async () => {
  const { baton, heard } = paste({ workspace: 'demo' });
  baton()('setTheme', 'dark');
  baton()('open');
  await settled();
  baton()('send', 'Hello');
  expect(heard).toEqual(['setTheme', 'open', 'send']);
});

test('takes over the calls of a stub that stood on the page before', async () => {
  const stub = Object.assign(() => undefined, { q: [['setTheme', 'dark'], ['open']] });
  page.Baton = stub as unknown as Baton;
  const { heard } = paste({ workspace: 'demo' });
  await settled();
  expect(heard).toEqual(['setTheme', 'open']);
});

test('fetches the launcher when it is needed and not for a listener', async () => {
  const { baton, fetchFile, means } = paste({ workspace: 'demo', load: 'manual', theme: 'dark' });
  baton()('on', 'ready', () => undefined);
  expect(baton()('getState')).toMatchObject({ ready: false, conversation: null });
  expect(fetchFile).not.toHaveBeenCalled();
  baton()('load');
  await settled();
  expect(fetchFile.mock.calls).toEqual([['https://chat.example.com/assets/launcher.js']]);
  expect(means().options()).toMatchObject({
    workspace: 'demo',
    theme: 'dark',
    apiBase: 'https://chat.example.com',
  });
});

test('fetches the other files for the launcher, from another folder for another attempt', async () => {
  const { baton, fetchFile, means } = paste({ workspace: 'demo' });
  baton()('load');
  await settled();
  await means().fetchPart('app', 0);
  await means().fetchPart('app', 2);
  expect(fetchFile.mock.calls.slice(1)).toEqual([
    ['https://chat.example.com/assets/app.js'],
    ['https://chat.example.com/assets/~2/app.js'],
  ]);
});

test('is ready when the launcher is there, for listeners that came before and for those that come after', async () => {
  const { baton, means } = paste({ workspace: 'demo' });
  const { app, calls } = createApp();
  const [early, off, late] = [vi.fn(), vi.fn(), vi.fn()];
  baton()('once', 'ready', early);
  const stop = baton()('on', 'ready', off) as () => void;
  stop();
  baton()('load');
  await settled();
  expect(baton()('getState')).toMatchObject({ ready: true, isOpen: false });
  baton()('once', 'ready', late);
  expect([early, off, late].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 1]);
  means().answer(app);
  expect(calls).toEqual([]);
});

test('tells that the chat is open before there is an app, and says so of the state', async () => {
  const { baton, means } = paste({ workspace: 'demo' });
  const { app, calls } = createApp();
  const [onOpen, onceOpen, onClose, onChange] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  baton()('on', 'open', onOpen);
  baton()('once', 'open', onceOpen);
  baton()('on', 'close', onClose);
  baton()('subscribe', onChange);
  baton()('load');
  await settled();
  means().tell('open');
  expect(baton()('getState')).toMatchObject({ isOpen: true, connection: 'connecting' });
  means().tell('close');
  means().tell('open');
  expect([onOpen, onceOpen, onClose].map(({ mock }) => mock.calls)).toEqual([[[{}], [{}]], [[{}]], [[{}]]]);
  expect(onChange.mock.calls.length).toBeGreaterThanOrEqual(3);
  means().answer(app);
  expect(calls).toEqual(['on open', 'on close']);
});

test('makes no call again that the launcher has done', async () => {
  const { baton, means } = paste({ workspace: 'demo' }, ['open']);
  const { app, calls } = createApp();
  baton()('open');
  baton()('send', 'Hello');
  await settled();
  baton()('open');
  means().answer(app);
  expect(calls).toEqual(['send Hello']);
  baton()('open');
  expect(calls).toEqual(['send Hello', 'open']);
});

test('offers what was called early again when the launcher is there later than its code', async () => {
  const { baton, heard, means } = paste({ workspace: 'demo' });
  baton()('open');
  await settled();
  means().tell('ready');
  expect(heard).toEqual(['open', 'open']);
});

test('waits for init where the tag names no workspace', async () => {
  const { baton, fetchFile, means } = paste();
  baton()('open');
  expect(fetchFile).not.toHaveBeenCalled();
  baton()('init', { workspace: 'demo' });
  await settled();
  expect(means().options()).toMatchObject({ workspace: 'demo' });
});

test('gives an off at once, which works before and after the app is there', async () => {
  const { baton, means } = paste({ workspace: 'demo' });
  const { app, calls, off } = createApp();
  const offEarly = baton()('on', 'open', () => undefined) as () => void;
  const offLate = baton()('on', 'close', () => undefined) as () => void;
  offEarly();
  baton()('open');
  await settled();
  means().answer(app);
  expect(calls).toEqual(['on close', 'open']);
  offLate();
  expect(off).toHaveBeenCalledOnce();
});

test('answers who is available as soon as the app can', async () => {
  const { baton, means } = paste({ workspace: 'demo' });
  const answer = baton()('getAvailability');
  await settled();
  means().answer(createApp().app);
  expect(await answer).toBe('somebody');
});

test('does nothing the second time that the tag is pasted', async () => {
  const { run, baton, fetchFile } = paste({ workspace: 'demo' });
  const first = baton();
  run();
  expect(page.Baton).toBe(first);
  baton()('open');
  await settled();
  expect(fetchFile).toHaveBeenCalledOnce();
});

test('takes its global away when the widget has been destroyed', async () => {
  const { baton, means } = paste({ workspace: 'demo' });
  baton()('open');
  await settled();
  means().ended();
  expect('Baton' in page).toBe(false);
});

test('puts nothing on the page when it was destroyed while the launcher was on its way', async () => {
  const { baton, start } = paste({ workspace: 'demo' });
  baton()('open');
  baton()('destroy');
  await settled();
  expect('Baton' in page).toBe(false);
  expect(start).not.toHaveBeenCalled();
});

test('tries again in another folder when the launcher did not load', async () => {
  vi.useFakeTimers();
  const { baton, fetchFile, heard } = paste({ workspace: 'demo' });
  fetchFile.mockImplementationOnce(() => Promise.reject(new Error('offline')));
  baton()('open');
  await vi.advanceTimersByTimeAsync(2_000);
  vi.useRealTimers();
  expect(fetchFile).toHaveBeenLastCalledWith('https://chat.example.com/assets/~1/launcher.js');
  expect(heard).toEqual(['open']);
});
