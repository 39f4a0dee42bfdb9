import { afterEach, expect, test, vi } from 'vitest';
import { type Arrival, Doorkeeper } from './doorkeeper.js';
import { createPlace } from './place.js';

const keepers: Doorkeeper[] = [];
afterEach(() => {
  for (const keeper of keepers.splice(0)) keeper.hear('destroy', []);
  vi.unstubAllGlobals();
  vi.useRealTimers();
  localStorage.clear();
  sessionStorage.clear();
  document.documentElement.lang = 'en';
});

const root = () => document.querySelector('baton-chat')?.shadowRoot;
const launcher = () => root()?.querySelector<HTMLButtonElement>('.launcher') ?? null;
const frame = () => root()?.querySelector<HTMLElement>('.root');
const settled = () => new Promise((resume) => setTimeout(resume));

/** A doorkeeper at a page, and the app that it may fetch. */
function setUp(raw: Record<string, unknown> = {}) {
  const arrivals: Arrival[] = [];
  const start = (arrival: Arrival) => {
    arrivals.push(arrival);
    return 'the widget';
  };
  const fetched: string[] = [];
  const fetchPart = vi.fn((part: string, attempt: number): Promise<unknown> => {
    fetched.push(attempt ? `${part} ${attempt}` : part);
    return Promise.resolve({ start });
  });
  const calls = { tell: vi.fn(), answer: vi.fn(), ended: vi.fn() };
  const keeper: Doorkeeper = new Doorkeeper(window, {
    ...calls,
    fetchPart,
    options: () => ({ workspace: 'demo', ...raw }),
    call: (name, ...args) => void keeper.hear(name, args),
  });
  keepers.push(keeper);
  return { ...calls, keeper, fetched, fetchPart, arrivals };
}

test('puts a launcher on the page, tells that it is ready, and fetches nothing', () => {
  const onReady = vi.fn();
  document.addEventListener('baton:ready', onReady, { once: true });
  const { keeper, tell, fetched } = setUp();
  keeper.appear();
  expect(launcher()?.getAttribute('aria-label')).toBe('Open chat');
  expect([tell.mock.calls, onReady.mock.calls.length]).toEqual([[['ready']], 1]);
  expect(fetched).toEqual([]);
});

test('a chat that was opened before the app came is open on the next page too', () => {
  const { keeper, arrivals } = setUp();
  keeper.appear();
  launcher()?.click();
  expect(arrivals).toEqual([]);
  const next = setUp();
  keepers.shift()?.hear('destroy', []);
  next.keeper.appear();
  expect(next.tell.mock.calls).toEqual([['ready'], ['open']]);
  next.keeper.hear('close', []);
  keepers.shift()?.hear('destroy', []);
  const last = setUp();
  last.keeper.appear();
  expect(last.tell.mock.calls).toEqual([['ready']]);
});

test('speaks the language of the page', async () => {
  document.documentElement.lang = 'he-IL';
  setUp().keeper.appear();
  await vi.waitFor(() => expect(launcher()?.getAttribute('aria-label')).toBe('פתיחת הצ׳אט'));
  expect(frame()).toMatchObject({ dir: 'rtl', lang: 'he' });
});

test('fetches the chat once, with its panel, when the visitor comes near', async () => {
  const { keeper, fetched, arrivals, answer } = setUp();
  keeper.appear();
  launcher()?.dispatchEvent(new Event('pointerenter'));
  launcher()?.dispatchEvent(new Event('focus'));
  launcher()?.click();
  await vi.waitFor(() => expect(answer).toHaveBeenCalledWith('the widget'));
  expect(fetched).toEqual(['panel', 'app']);
  expect(arrivals[0]).toMatchObject({ isReady: true, isWanted: true, isOpen: true });
});

test('gives the visitor the field at once, and asks for the rest when the frame has been seen', async () => {
  vi.useFakeTimers();
  const { keeper, fetched } = setUpAlone();
  keeper.hear('open', []);
  expect(root()?.activeElement).toBe(field());
  expect(fetched).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(fetched).toEqual(['panel', 'app']);
});

test('has the frame ready, out of sight, for a visitor who comes near', () => {
  setUpAlone();
  expect(panel()).toBeNull();
  launcher()?.dispatchEvent(new Event('pointerenter'));
  expect(panel()?.dataset.open).toBe('false');
  expect(panel()?.hasAttribute('inert')).toBe(true);
});

test('gives the app the place where the launcher stands, with the same button in it', async () => {
  const { keeper, arrivals } = setUp();
  keeper.appear();
  const [host, button] = [document.querySelector('baton-chat'), launcher()];
  launcher()?.click();
  await vi.waitFor(() => expect(arrivals).toHaveLength(1));
  const place = arrivals[0]?.createPlace({ page: document, layout: 'floating' });
  expect(place?.host).toBe(host);
  expect(launcher()).toBe(button);
  place?.remove();
});

test.each(['send', 'requestHuman', 'reset', 'getAvailability', 'leaveEmail'])(
  'fetches the app for %s, without the panel',
  (name) => {
    const { keeper, fetched } = setUp();
    keeper.appear();
    keeper.hear(name, ['text']);
    expect(fetched).toEqual(['app']);
  },
);

test.each([
  ['on', 'open'],
  ['identify', {}],
  ['prefill', 'text'],
  ['setContext', {}],
  ['setConsent', true],
  ['close', undefined],
])('fetches nothing for %s', (name, value) => {
  const { keeper, fetched } = setUp();
  keeper.appear();
  keeper.hear(name, [value]);
  expect(fetched).toEqual([]);
});

test('fetches the app for consent that is withdrawn: what is stored must go', () => {
  const { keeper, fetched } = setUp();
  keeper.appear();
  keeper.hear('setConsent', [false]);
  expect(fetched).toEqual(['app']);
});

test('shows at once what the page says of the launcher, and hands it on', async () => {
  const { keeper, arrivals } = setUp({ position: 'left' });
  keeper.appear();
  keeper.hear('setTheme', ['dark']);
  keeper.hear('setLocale', ['fr']);
  expect(frame()).toMatchObject({ lang: 'fr', dataset: { theme: 'dark', side: 'left' } });
  keeper.hear('hide', []);
  expect(launcher()).toBeNull();
  keeper.hear('show', []);
  expect(launcher()).not.toBeNull();
  keeper.hear('open', []);
  await vi.waitFor(() => expect(arrivals).toHaveLength(1));
  expect(arrivals[0]?.options).toMatchObject({ theme: 'dark', locale: 'fr', hideLauncher: false });
});

test.each([
  ['a conversation', () => localStorage.setItem('baton:demo:conversation', 'c1'), ['app']],
  ['an open panel', () => sessionStorage.setItem('baton:demo:open', '1'), ['panel', 'app']],
])('brings the app at once to a visitor who comes back to %s', async (_, remember, parts) => {
  remember();
  const { keeper, fetched } = setUp();
  keeper.appear();
  expect(launcher()).not.toBeNull();
  await vi.waitFor(() => expect(fetched).toEqual(parts));
});

test('reads nothing of what is stored where the visitor has not consented', () => {
  localStorage.setItem('baton:demo:conversation', 'c1');
  const { keeper, fetched } = setUp({ consent: 'false' });
  keeper.appear();
  expect(fetched).toEqual([]);
});

test('draws the look of the last visit, whatever else may stand there', () => {
  const look = { launcher: 'pill', launcherText: 'Ask us', properties: { '--look-accent': '#123456' } };
  localStorage.setItem('baton:demo:look', JSON.stringify(look));
  setUp().keeper.appear();
  expect(launcher()?.textContent).toBe('Ask us');
  expect(frame()?.style.getPropertyValue('--look-accent')).toBe('#123456');
});

test('wears what the page says of the look before what is remembered', () => {
  localStorage.setItem('baton:demo:look', JSON.stringify({ launcher: 'circle', properties: {} }));
  const attributes = {
    accent: '#7c2d92',
    onAccent: '#fff',
    launcher: 'pill',
    launcherText: 'Ask',
    logo: '/a".png',
  };
  setUp(attributes).keeper.appear();
  const { style } = document.querySelector('baton-chat') as HTMLElement;
  expect(style.getPropertyValue('--baton-accent')).toBe('#7c2d92');
  expect(style.getPropertyValue('--baton-on-accent')).toBe('#fff');
  expect(style.getPropertyValue('--baton-logo')).toBe('url("/a\\".png")');
  expect(launcher()?.textContent).toBe('Ask');
});

test("takes the page's look off an element of the page's own when it leaves", () => {
  const host = document.createElement('div');
  host.style.color = 'red';
  const look = { accent: '#7c2d92', logo: '/a.png' };
  createPlace({ page: document, layout: 'inline', host, look }).remove();
  expect(host.getAttribute('style')).toBe('color: red;');
});

test.each(['null', '{', '"text"'])('is not misled by %s in place of a look', (text) => {
  localStorage.setItem('baton:demo:look', text);
  setUp().keeper.appear();
  expect(launcher()).not.toBeNull();
});

test('leaves the drawing to the app where the chat stands in the page', async () => {
  const { keeper, fetched, arrivals, tell } = setUp({ inline: '#chat' });
  keeper.appear();
  await vi.waitFor(() => expect(arrivals).toHaveLength(1));
  expect(root()).toBeUndefined();
  expect(fetched).toEqual(['panel', 'app']);
  expect(tell).not.toHaveBeenCalled();
  expect(arrivals[0]).toMatchObject({ isReady: false, isOpen: undefined });
});

test('tries again when the app did not load', async () => {
  vi.useFakeTimers();
  const { keeper, fetchPart, fetched, answer } = setUp();
  keeper.appear();
  fetchPart.mockImplementationOnce(() => Promise.reject(new Error('offline')));
  keeper.hear('send', ['text']);
  await vi.advanceTimersByTimeAsync(2_000);
  vi.useRealTimers();
  expect(fetched).toEqual(['app 1']);
  expect(answer).toHaveBeenCalledOnce();
});

test('leaves nothing behind when it is destroyed, nor comes back with an app that was on its way', async () => {
  const before = document.documentElement.outerHTML;
  const { keeper, arrivals, ended } = setUp();
  keeper.appear();
  keeper.hear('open', []);
  keeper.hear('destroy', []);
  await settled();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(arrivals).toEqual([]);
  expect(ended).toHaveBeenCalledOnce();
});

const panel = () => root()?.querySelector<HTMLElement>('.panel') ?? null;
const field = () => root()?.querySelector('textarea') ?? null;

/** One whose app does not come. */
function setUpAlone(raw: Record<string, unknown> = {}) {
  const made = setUp(raw);
  made.fetchPart.mockImplementation((part: string) => {
    made.fetched.push(part);
    return new Promise(() => {});
  });
  made.keeper.appear();
  return made;
}

test('opens and closes the frame by itself, and tells the page each time', async () => {
  const { keeper, tell } = setUpAlone();
  expect(
    ['open', 'open', 'toggle', 'toggle', 'close', 'show', 'open', 'hide'].map((name) =>
      keeper.hear(name, []),
    ),
  ).toEqual(Array(8).fill(true));
  expect(tell.mock.calls.flat()).toEqual(['ready', 'open', 'close', 'open', 'close', 'open', 'close']);
  await settled();
  expect(panel()?.dataset.open).toBe('false');
  keeper.hear('open', []);
  expect(panel()?.dataset.open).toBe('true');
  expect(root()?.activeElement).toBe(field());
});

test('leaves to the app what takes one', () => {
  const { keeper } = setUpAlone();
  expect(
    ['send', 'on', 'setTheme', 'identify', 'getState', 'requestHuman'].map((name) => keeper.hear(name, [])),
  ).toEqual(Array(6).fill(false));
});

test('shows what the page writes into the field, before and after there is one', async () => {
  const { keeper } = setUpAlone();
  keeper.hear('prefill', ['About the red one']);
  keeper.hear('open', []);
  await settled();
  expect(field()?.value).toBe('About the red one');
  keeper.hear('prefill', ['About the blue one']);
  expect(field()?.value).toBe('About the blue one');
});

test('names the dialog in the language of the page, and shows none before it can', async () => {
  document.documentElement.lang = 'de';
  const { keeper } = setUpAlone();
  keeper.hear('open', []);
  await vi.waitFor(() => expect(field()?.getAttribute('aria-label')).toBe('Nachricht'));
  keeper.hear('setLocale', ['fr']);
  await vi.waitFor(() => expect(launcher()?.getAttribute('aria-label')).toBe('Fermer le chat'));
  expect(field()?.getAttribute('aria-label')).toBe('Message');
});

test('calls the customer agent in the frame what the owner called it at the last visit', async () => {
  const title = () => root()?.querySelector('h1')?.textContent;
  const first = setUpAlone();
  first.keeper.hear('open', []);
  await vi.waitFor(() => expect(title()).toBe('Assistant'));
  first.keeper.hear('destroy', []);
  localStorage.setItem('baton:demo:look', JSON.stringify({ name: 'Robin', properties: {} }));
  setUpAlone().keeper.hear('open', []);
  await vi.waitFor(() => expect(title()).toBe('Robin'));
});

test('hands the panel over with the app, even if the app was fetched for something else', async () => {
  const { keeper, arrivals, fetched } = setUp();
  keeper.appear();
  keeper.hear('send', ['Hello']);
  keeper.hear('open', []);
  await settled();
  expect(fetched).toEqual(['app']);
  expect(arrivals[0]).toMatchObject({ isWanted: true, isOpen: true });
});
