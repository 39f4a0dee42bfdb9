import { afterEach, expect, test, vi } from 'vitest';
import { createWidgetStore } from '../store/create-widget-store.js';
import { testEnvironment } from '../test-environment.js';
import { startAlerts } from './alerts.js';

afterEach(() => {
  vi.unstubAllGlobals();
  document.title = '';
});

const answer = (seq: number, text = `Answer ${seq}`) =>
  ({ id: `m${seq}`, clientId: null, seq, author: 'agent', authorName: 'Robin', text, at: '' }) as never;

/** A browser that lets pages notify and sound, as much as is said. */
function setUp({ permission = 'granted', sounds = 'running' } = {}) {
  const notes: { title: string; body: string }[] = [];
  const close = vi.fn();
  class Notification {
    static permission = permission;
    close = close;
    onclick = () => {};
    constructor(title: string, { body }: { body: string }) {
      notes.push(Object.assign(this, { title, body }));
    }
  }
  const tones: number[] = [];
  class AudioContext {
    state = sounds;
    currentTime = 0;
    destination = {};
    close = () => Promise.resolve();
    createGain = () => ({
      connect() {},
      gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} },
    });
    createOscillator = () => {
      const frequency = { value: 0 };
      return { frequency, connect() {}, start: () => tones.push(frequency.value), stop() {} };
    };
  }
  vi.stubGlobal('Notification', Notification);
  vi.stubGlobal('AudioContext', AudioContext);
  document.title = 'A shop';
  const environment = testEnvironment();
  const store = createWidgetStore();
  store.setState({ isPageVisible: true });
  const start = () => startAlerts({ store, environment, prefix: 'p:' });
  const stop = start();
  const receive = (...messages: never[]) =>
    store.setState(({ messages: before }) => ({ messages: [...before, ...messages] }));
  return { notes, close, tones, environment, store, start, stop, receive };
}

test('a page out of sight has the number of unread messages in its title, and gets it back whole', () => {
  const { store, receive, stop } = setUp();
  receive(answer(1));
  expect(document.title).toBe('A shop');
  store.setState({ isPageVisible: false });
  expect(document.title).toBe('(1) A shop');
  receive(answer(2));
  expect(document.title).toBe('(2) A shop');
  document.title = 'Another page of the shop';
  receive(answer(3));
  expect(document.title).toBe('(3) Another page of the shop');
  store.setState({ isPageVisible: true });
  expect(document.title).toBe('Another page of the shop');
  store.setState({ isPageVisible: false });
  stop();
  expect(document.title).toBe('Another page of the shop');
});

test('what comes unread is heard, unless the visitor has switched it off, which is kept', () => {
  const { store, receive, tones, start, stop, environment } = setUp();
  receive(answer(1));
  expect(tones).toEqual([660, 880]);
  store.setState({ isOpen: true });
  receive(answer(2));
  expect(tones).toHaveLength(2);
  store.setState(({ alerts }) => ({ isOpen: false, readSeq: 2, alerts: { ...alerts, sound: false } }));
  receive(answer(3));
  expect(tones).toHaveLength(2);
  stop();
  store.setState(({ alerts }) => ({ alerts: { ...alerts, sound: true } }));
  start();
  expect(store.getState().alerts.sound).toBe(false);
  expect(environment.local.get('p:alerts')).toContain('quiet');
});

test('a notification comes where it is wanted and allowed, with who wrote what, and none in sight', () => {
  const { store, receive, notes } = setUp();
  store.setState(({ alerts }) => ({ alerts: { ...alerts, notify: true } }));
  receive(answer(1));
  expect(notes).toEqual([]);
  store.setState({ isPageVisible: false });
  receive(answer(2, 'x'.repeat(500)));
  expect(notes).toMatchObject([{ title: 'Robin', body: 'x'.repeat(140) }]);
  store.setState(({ alerts }) => ({ alerts: { ...alerts, notify: false } }));
  receive(answer(3));
  expect(notes).toHaveLength(1);
});

test('what was there before is no news', () => {
  const { store, receive, notes, tones } = setUp();
  store.setState(({ alerts }) => ({
    baselineSeq: 2,
    isPageVisible: false,
    alerts: { ...alerts, notify: true },
  }));
  receive(answer(1), answer(2));
  expect([notes, tones]).toEqual([[], []]);
  receive(answer(3));
  expect([notes.length, tones.length]).toEqual([1, 2]);
});

test('what a browser forbids is not done', () => {
  const { store, receive, notes, tones } = setUp({ permission: 'denied', sounds: 'suspended' });
  store.setState(({ alerts }) => ({ isPageVisible: false, alerts: { ...alerts, notify: true } }));
  receive(answer(3));
  expect([notes, tones]).toEqual([[], []]);
  vi.stubGlobal('AudioContext', undefined);
  vi.stubGlobal(
    'Notification',
    class {
      static permission = 'granted';
      constructor() {
        throw new TypeError('Illegal constructor');
      }
    },
  );
  expect(() => receive(answer(4))).not.toThrow();
});
