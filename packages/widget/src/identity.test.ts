import { type Backend, BatonError, type Session } from '@baton/core';
import { type MemoryBackend, memoryBackend } from '@baton/core/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createWidget } from './create-widget.js';
import { memoryTextStore, type TextStore } from './env.js';
import { testEnvironment } from './test-environment.js';
import type { Widget, WidgetOptions } from './widget.js';

const widgets: Widget[] = [];
afterEach(() => {
  for (const widget of widgets.splice(0)) widget.destroy();
});

/** A memory backend that knows one person: whoever brings their token goes on as they. */
function withPerson(memory: MemoryBackend, identify: (token: string) => Promise<Session>) {
  const signOut = vi.fn(async () => undefined);
  const told = vi.fn(identify);
  const backend: Backend = Object.assign(memory.openTab(), { identify: told, signOut });
  return { backend, told, signOut };
}

function setUp(
  identify: (token: string, memory: MemoryBackend) => Promise<Session>,
  options: Partial<WidgetOptions> & { local?: TextStore } = {},
) {
  const memory = memoryBackend({ answer: () => 'Answer.' });
  const person = withPerson(memory, (token) => identify(token, memory));
  const environment = testEnvironment({ local: options.local });
  const widget = createWidget({
    workspace: 'demo',
    backend: person.backend,
    locale: 'en',
    ...options,
    environment,
  });
  widgets.push(widget);
  const events: string[] = [];
  for (const name of ['error', 'identity:expired'] as const)
    widget.on(name, (detail) => events.push('error' in detail ? `error ${detail.error.code}` : name));
  return { ...person, memory, widget, environment, events };
}

const until = (check: () => void) => vi.waitFor(check, { timeout: 3_000, interval: 5 });
const open = (memory: MemoryBackend) => memory.open({ workspace: 'demo' });

describe('identify', () => {
  test('goes on with the conversation that the person has elsewhere', async () => {
    let elsewhere = '';
    const { widget, told } = setUp(async (_, memory) => {
      const session = await open(memory);
      elsewhere = session.conversation.id;
      return session;
    });
    widget.identify({ token: 'signed' });
    widget.open();
    await until(() => expect(widget.getState().conversation?.id).toBe(elsewhere));
    expect(told).toHaveBeenCalledExactlyOnceWith('signed');
  });

  test('works as an option, and again with another token', async () => {
    const { widget, told } = setUp((_, memory) => open(memory), { identity: { token: 'first' } });
    widget.open();
    await until(() => expect(told).toHaveBeenCalledTimes(1));
    widget.identify({ token: 'second' });
    await until(() => expect(told.mock.calls).toEqual([['first'], ['second']]));
    widget.setContext({ plan: 'pro' });
    await until(() => expect(widget.getState().connection).toBe('online'));
    expect(told).toHaveBeenCalledTimes(2);
  });

  test('connects to nothing by itself', async () => {
    const { widget, told, environment } = setUp((_, memory) => open(memory));
    widget.identify({ token: 'signed' });
    await environment.settle();
    expect([told.mock.calls.length, widget.getState().conversation]).toEqual([0, null]);
  });

  test('with a token that has expired says so and leaves the visitor who they are', async () => {
    const { widget, events } = setUp(() => Promise.reject(new BatonError('identity_expired')));
    widget.identify({ token: 'old' });
    widget.send('Hello');
    await until(() => expect(events.sort()).toEqual(['error identity_expired', 'identity:expired']));
    await until(() => expect(widget.getState().conversation?.messages[0]?.state).toBe('sent'));
  });

  test('tries again where nobody answered', async () => {
    let attempts = 0;
    const { widget, environment, told } = setUp((_, memory) =>
      ++attempts === 1 ? Promise.reject(new BatonError('timeout')) : open(memory),
    );
    widget.identify({ token: 'signed' });
    widget.open();
    await until(() => expect(told).toHaveBeenCalledTimes(1));
    await environment.pass(6_000);
    expect(told).toHaveBeenCalledTimes(2);
  });
});

describe('reset', () => {
  test('signs the visitor out at the backend', async () => {
    const { widget, signOut } = setUp((_, memory) => open(memory));
    widget.open();
    await until(() => expect(widget.getState().conversation).not.toBeNull());
    widget.reset();
    await until(() => expect(signOut).toHaveBeenCalledOnce());
  });

  test('in one tab clears the others', async () => {
    const local = memoryTextStore();
    const { widget, memory } = setUp((_, other) => open(other), { local });
    widget.send('Private');
    await until(() => expect(widget.getState().conversation?.messages.length).toBe(2));
    const before = widget.getState().conversation?.id;
    // What a browser tells a tab when another one writes.
    window.dispatchEvent(new StorageEvent('storage', { key: 'baton:demo:reset', newValue: '1' }));
    await until(() => expect(widget.getState().conversation?.id).not.toBe(before));
    expect(memory.people.conversations().some(({ id }) => id === before)).toBe(true);
  });
});
