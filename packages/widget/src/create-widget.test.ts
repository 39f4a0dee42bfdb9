import { defaultHandoffSettings } from '@baton/core';
import { type MemoryBackend, type MemoryBackendOptions, memoryBackend } from '@baton/core/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createWidget } from './create-widget.js';
import { memoryTextStore } from './env.js';
import type { WidgetEventName } from './store/widget-events.js';
import { type TestEnvironment, testEnvironment } from './test-environment.js';
import type { Widget, WidgetOptions } from './widget.js';

const ada = { id: 'ada', name: 'Ada' };
const settings = defaultHandoffSettings('memory');
const widgets: Widget[] = [];

afterEach(() => {
  for (const widget of widgets.splice(0)) widget.destroy();
});

interface SetUp extends Partial<WidgetOptions> {
  readonly memory?: MemoryBackendOptions;
}

function setUp({ memory = {}, ...options }: SetUp = {}) {
  const environment = (options.environment as TestEnvironment | undefined) ?? testEnvironment();
  const answer = ({ text }: { text: string }) => (text.startsWith('Q') ? 'Answer.' : null);
  const backend = memoryBackend({ people: [ada], ...(options.answer ? {} : { answer }), ...memory });
  const widget = createWidget({ workspace: 'demo', backend, locale: 'en', ...options, environment });
  widgets.push(widget);
  const events: string[] = [];
  const watch = (...names: WidgetEventName[]) => {
    for (const name of names) widget.on(name, () => events.push(name));
  };
  const state = () => widget.getState();
  return { widget, backend, environment, events, watch, state, said: () => texts(widget) };
}

const texts = (widget: Widget) =>
  (widget.getState().conversation?.messages ?? []).map(({ author, text }) => `${author}: ${text}`);
const root = () => document.querySelector('baton-chat')!.shadowRoot!;
const until = (check: () => void) => vi.waitFor(check, { timeout: 3_000, interval: 5 });

describe('on the page', () => {
  test('draws a launcher in a shadow root and connects to nothing', async () => {
    const open = vi.fn();
    const { backend } = setUp({ memory: { hooks: { before: open } } });
    await until(() =>
      expect(root().querySelector('.launcher')?.getAttribute('aria-label')).toBe('Open chat'),
    );
    expect(backend.people.conversations()).toEqual([]);
    expect(open).not.toHaveBeenCalled();
  });

  test.each([
    ['takes files', {}, 1],
    ['takes none', { upload: undefined }, 0],
  ] as const)(
    'does not let a dropped file replace the page where the chat %s',
    async (_, abilities, taken) => {
      const backend = { ...memoryBackend({ people: [ada] }), ...abilities };
      const { widget } = setUp({ backend });
      widget.open();
      await until(() => expect(root().querySelector('[aria-label="Emoji"]')).not.toBeNull());
      const panel = root().querySelector('.panel')!;
      const isLeftToBrowser = (type: string) => {
        const file = new File(['notes'], 'notes.txt', { type: 'text/plain' });
        const dataTransfer = { types: ['Files'], files: [file], dropEffect: 'copy' };
        return panel.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), { dataTransfer }));
      };
      await until(() => expect(isLeftToBrowser('dragover')).toBe(false));
      expect(isLeftToBrowser('drop')).toBe(false);
      await until(() => expect(root().querySelectorAll('.tray-file')).toHaveLength(taken));
    },
  );

  test('keeps what is written into the frame when the panel comes, in the same field', async () => {
    const { widget } = setUp();
    widget.open();
    await until(() => expect(root().activeElement?.localName).toBe('textarea'));
    const field = root().querySelector('textarea')!;
    field.value = 'Where is';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => expect(root().querySelector('[aria-label="Emoji"]')).not.toBeNull());
    expect(root().querySelector('textarea')).toBe(field);
    expect(field.value).toBe('Where is');
    expect(root().querySelectorAll('[role=dialog]').length).toBe(1);
  });

  test('opens the panel with the composer focused, and closes it to the launcher with Escape', async () => {
    const { widget, state } = setUp();
    widget.open();
    await until(() => expect(root().activeElement?.localName).toBe('textarea'));
    expect(root().querySelector('[role=dialog]')?.getAttribute('aria-labelledby')).toBe('baton-title');
    root()
      .querySelector('textarea')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await until(() => expect(root().activeElement?.className).toBe('launcher'));
    expect(state().isOpen).toBe(false);
  });

  test('never says that the connection is lost while the chat opens', async () => {
    const { widget, state } = setUp();
    const seen = new Set<string>();
    const observer = new MutationObserver(() => {
      if (root().querySelector('.connection-lost')) seen.add('lost');
    });
    observer.observe(root(), { childList: true, subtree: true });
    widget.open();
    expect(state().connection).toBe('connecting');
    await until(() => expect(state().connection).toBe('online'));
    observer.disconnect();
    expect([...seen]).toEqual([]);
  });

  test('leaves nothing behind when it is destroyed', async () => {
    const before = document.documentElement.outerHTML;
    const { widget, environment, state } = setUp();
    widget.open();
    widget.send('Q1');
    await until(() => expect(state().conversation?.messages.length).toBe(2));
    widget.destroy();
    await environment.settle();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(environment.held).toBe(0);
  });

  test('tells its events to listeners and, bubbling, on its element', async () => {
    const heard = vi.fn();
    document.addEventListener('baton:message:sent', heard);
    const { widget, events, watch } = setUp();
    watch('ready', 'open', 'conversation:started', 'message:sent', 'message:received');
    widget.open();
    widget.send('Q1');
    await until(() => expect(events).toContain('message:received'));
    expect(events).toEqual(['open', 'ready', 'conversation:started', 'message:sent', 'message:received']);
    expect(heard).toHaveBeenCalledOnce();
    expect(heard.mock.calls[0]?.[0].detail.message).toMatchObject({
      author: 'visitor',
      text: 'Q1',
      state: 'sent',
    });
    document.removeEventListener('baton:message:sent', heard);
  });

  test('goes on when a listener throws, and lets the page see the fault', async () => {
    const { widget, environment } = setUp();
    const second = vi.fn();
    widget.on('open', () => {
      throw new Error('mine');
    });
    widget.on('open', second);
    widget.open();
    expect(second).toHaveBeenCalledOnce();
    await expect(environment.pass(0)).rejects.toThrow('mine');
  });

  test('stops telling a listener that was taken off, and tells one of `once` once', () => {
    const { widget } = setUp();
    const often = vi.fn();
    const once = vi.fn();
    const off = widget.on('open', often);
    widget.once('open', once);
    widget.toggle();
    widget.toggle();
    off();
    widget.toggle();
    expect(often).toHaveBeenCalledOnce();
    expect(once).toHaveBeenCalledOnce();
  });

  test('refuses options that can not work', () => {
    expect(() => createWidget({})).toThrow('Give `workspace`');
  });
});

describe('a handoff', () => {
  test('shows as matched at once, before the backend has answered', async () => {
    let release = () => {};
    const held = new Promise<void>((resume) => {
      release = resume;
    });
    const before = (method: string) => (method === 'sendMessage' ? held : undefined);
    const { widget, state } = setUp({ memory: { hooks: { before } } });
    widget.send('I want to talk to a human');
    await until(() => expect(state().conversation?.handler).toBe('matched'));
    release();
    await until(() => expect(state().conversation).toMatchObject({ handler: 'human', assignee: ada }));
  });

  test('puts the visitor in line, tells the position, and takes them back to the agent', async () => {
    const { widget, state, events, watch, backend } = setUp({
      memory: { people: [{ ...ada, available: false }] },
    });
    watch('handoff:requested', 'handoff:waiting', 'handoff:assigned', 'handoff:cancelled');
    widget.requestHuman();
    await until(() => expect(state().conversation).toMatchObject({ queue: 'waiting', position: 1 }));
    widget.cancelHandoff();
    await until(() => expect(state().conversation?.handler).toBe('agent'));
    widget.requestHuman();
    await until(() => expect(state().conversation?.queue).toBe('waiting'));
    backend.people.setAvailable('ada', true);
    await until(() => expect(state().conversation?.assignee).toEqual(ada));
    expect(events).toEqual([
      'handoff:requested',
      'handoff:waiting',
      'handoff:cancelled',
      'handoff:requested',
      'handoff:waiting',
      'handoff:assigned',
    ]);
  });

  test('that can not be requested is told as an error and as failed, and offered again', async () => {
    const before = (method: string) => {
      if (method === 'requestHandoff') throw new Error('down');
    };
    const environment = testEnvironment();
    const { widget, events, watch } = setUp({ environment, memory: { hooks: { before } } });
    watch('error', 'handoff:failed');
    widget.open();
    widget.requestHuman();
    await environment.settle();
    await environment.pass(40_000);
    expect(events.sort()).toEqual(['error', 'handoff:failed']);
    await until(() =>
      expect(root().querySelector('[role=alert]')?.textContent).toContain('could not be reached'),
    );
  });

  test('uses a trigger that was saved while the widget was open', async () => {
    const { widget, state, backend } = setUp();
    widget.send('Q1');
    await until(() => expect(state().conversation?.messages.length).toBe(2));
    const trigger = { id: 't1', phrase: 'annulering', match: 'exact', enabled: true } as const;
    backend.workspace.saveSettings({ ...settings, customTriggers: [trigger] });
    widget.send('Ik wil een annulering');
    await until(() => expect(state().conversation?.assignee).toEqual(ada));
    expect(backend.people.conversations()[0]?.handoff?.reason).toBe('custom_trigger');
  });
});

describe('the page’s own agent', () => {
  test('answers piece by piece, with its sources', async () => {
    const answer = vi.fn(async function* () {
      yield 'Two ';
      yield { text: 'days.', citations: [{ title: 'Delivery' }] };
    });
    const { widget, said, backend, state } = setUp({ answer });
    widget.send('How long?');
    await until(() => expect(said()).toEqual(['visitor: How long?', 'agent: Two days.']));
    expect(backend.people.transcript(state().conversation!.id).messages[1]?.citations).toEqual([
      { title: 'Delivery' },
    ]);
    expect(answer.mock.calls.length).toBe(1);
  });

  test.each([
    ['says that it cannot', () => ({ cannotAnswer: true }) as const],
    ['says nothing', () => ''],
    ['fails', () => Promise.reject(new Error('no model'))],
  ])('hands off when it %s', async (_, answer) => {
    const { widget, state, backend } = setUp({ answer });
    widget.send('What is the meaning of life?');
    await until(() => expect(state().conversation?.assignee).toEqual(ada));
    expect(backend.people.conversations()[0]?.handoff?.reason).toBe('cannot_answer');
  });

  test('is silent after a person has taken over', async () => {
    let release = (_: string) => {};
    const answer = () => new Promise<string>((resume) => (release = resume));
    const { widget, said, backend, state, environment } = setUp({ answer });
    widget.send('How long?');
    await until(() => expect(state().conversation?.messages.length).toBe(1));
    await environment.settle();
    backend.people.take(state().conversation!.id, 'ada');
    await until(() => expect(state().conversation?.assignee).toEqual(ada));
    release('Too late.');
    await environment.settle();
    expect(said().filter((line) => line.startsWith('agent'))).toEqual([]);
  });

  test('is asked once where it does not know and the process hands off to nobody', async () => {
    const memory = { settings: { ...settings, process: 'none' } as const };
    const answer = vi.fn(() => ({ cannotAnswer: true }) as const);
    const { widget, said, environment } = setUp({ answer, memory });
    widget.send('What is the meaning of life?');
    await until(() => expect(said().length).toBe(2));
    await environment.settle();
    expect(said().length).toBe(2);
    expect(answer).toHaveBeenCalledOnce();
  });

  test('needs no backend', async () => {
    const widget = createWidget({ answer: () => 'Hello.', environment: testEnvironment() });
    widgets.push(widget);
    widget.send('Hi');
    await until(() => expect(texts(widget)).toEqual(['visitor: Hi', 'agent: Hello.']));
  });
});

describe('a returning visitor', () => {
  const reload = (backend: MemoryBackend, local = memoryTextStore()) => ({
    backend: backend.openTab(),
    environment: testEnvironment({ local }),
  });

  /** A visitor with a person, in a browser that keeps what it has. */
  async function withPerson({ isOpen }: { isOpen: boolean }) {
    const local = memoryTextStore();
    const first = setUp({ environment: testEnvironment({ local }) });
    if (isOpen) first.widget.open();
    first.widget.send('I want to talk to a human');
    await until(() => expect(first.state().conversation?.assignee).toEqual(ada));
    return { local, first, id: first.state().conversation!.id };
  }

  test('finds the conversation again, with what was missed as unread', async () => {
    const { local, first, id } = await withPerson({ isOpen: true });
    // The panel shows it all, which is a moment after it is known.
    await until(() => expect(local.get(`baton:demo:read:${id}`)).toBe('2'));
    first.widget.destroy();
    first.backend.people.reply(id, 'Hello, I am Ada.');
    const second = createWidget({ workspace: 'demo', ...reload(first.backend, local) });
    widgets.push(second);
    await until(() => expect(second.getState().unread).toBe(1));
    expect(second.getState().conversation).toMatchObject({ id, handler: 'human' });
  });

  test('counts what was never shown as unread, from the first message on', async () => {
    const { local, first, id } = await withPerson({ isOpen: false });
    first.widget.destroy();
    first.backend.people.reply(id, 'Hello, I am Ada.');
    const second = createWidget({ workspace: 'demo', ...reload(first.backend, local) });
    widgets.push(second);
    await until(() => expect(second.getState().unread).toBe(2));
  });

  test('is told nothing of what came meanwhile as news, though this browser had kept the conversation', async () => {
    const { local, first, id } = await withPerson({ isOpen: true });
    // What keeps it comes a moment after the first message.
    await vi.waitFor(async () => {
      await first.environment.pass(1_000);
      expect(local.keys()).toContain('baton:demo:snapshot');
    });
    first.widget.destroy();
    first.backend.people.reply(id, 'Hello, I am Ada.');
    const second = createWidget({ workspace: 'demo', ...reload(first.backend, local) });
    widgets.push(second);
    const heard: string[] = [];
    second.on('message:received', ({ message }) => heard.push(message.text));
    await until(() => expect(texts(second)).toContain('human: Hello, I am Ada.'));
    first.backend.people.reply(id, 'Are you there?');
    await until(() => expect(heard).toContain('Are you there?'));
    expect(heard).toEqual(['Are you there?']);
  });

  test('has forgotten everything after a reset', async () => {
    const local = memoryTextStore();
    const { widget, state, environment } = setUp({ environment: testEnvironment({ local }) });
    widget.send('Q1');
    await until(() => expect(state().conversation?.messages.length).toBe(2));
    await environment.settle();
    widget.reset();
    expect(local.keys()).toEqual([]);
    expect(state().conversation).toBeNull();
  });
});
