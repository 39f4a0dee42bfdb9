import { afterEach, expect, test } from 'vitest';
import { browserEnvironment } from '../env.js';
import { createVisitorMemory } from '../session/visitor-memory.js';
import { createWidgetStore } from '../store/create-widget-store.js';
import { createAppearance } from '../view/appearance.js';
import { followLook } from '../view/follow-look.js';
import { recall, rememberOpen } from './recall.js';

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

const environment = browserEnvironment();
const memory = createVisitorMemory('demo', environment);
const recalled = () => recall(window, { workspace: 'demo' });

test('finds nothing in a browser that has seen nothing', () => {
  expect(recalled()).toEqual({ wasOpen: false, hasConversation: false, look: {} });
});

test('finds what the app remembers of the visitor', () => {
  memory.rememberOpen(true);
  memory.rememberConversation('c1');
  expect(recalled()).toMatchObject({ wasOpen: true, hasConversation: true });
  memory.rememberOpen(false);
  memory.rememberConversation(null);
  expect(recalled()).toMatchObject({ wasOpen: false, hasConversation: false });
});

test('remembers an open chat as the app does, where storage may be used', () => {
  rememberOpen(window, { workspace: 'demo' }, true);
  expect([recalled().wasOpen, memory.wasOpen()]).toEqual([true, true]);
  rememberOpen(window, { workspace: 'demo' }, false);
  expect([recalled().wasOpen, memory.wasOpen()]).toEqual([false, false]);
  rememberOpen(window, { workspace: 'demo', consent: false }, true);
  expect(sessionStorage.length).toBe(0);
  const blocked = Object.defineProperty({} as Window, 'sessionStorage', {
    get: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
  expect(() => rememberOpen(blocked, { workspace: 'demo' }, true)).not.toThrow();
});

test('finds the owner’s look with the properties that the app has made of it', async () => {
  const store = createWidgetStore();
  const follow = followLook({
    store,
    environment,
    appearance: createAppearance({}, environment),
    memoryKey: `${memory.prefix}look`,
    onError: (cause) => {
      throw cause;
    },
  });
  const look = {
    accent: '#123456',
    accentDark: null,
    radius: 12,
    font: '',
    density: 'comfortable',
    logoUrl: null,
    launcher: 'pill',
    launcherText: 'Ask us',
    position: 'left',
    theme: 'dark',
  } as const;
  const preChat = { enabled: false, fields: [] };
  const branding = { agentName: 'Robin' } as never;
  store.setState({ branding, widget: { look, preChat, attachments: true, rating: true } as never });
  await expect
    .poll(() => recalled().look)
    .toMatchObject({ launcher: 'pill', launcherText: 'Ask us', position: 'left', name: 'Robin' });
  expect(recalled().look.properties).toMatchObject({
    '--look-accent': '#123456',
    '--look-on-accent': '#ffffff',
  });
  store.setState({ branding: { agentName: 'Kim' } as never });
  await expect.poll(() => recalled().look.name).toBe('Kim');
  follow.stop();
});
