import { describe, expect, test } from 'vitest';
import { memoryTextStore } from '../env.js';
import type { Outgoing } from '../store/widget-state.js';
import { createOutboxStorage } from './outbox-storage.js';

const message = (clientId: string, at = '2026-11-22T10:00:00.000Z'): Outgoing => ({
  clientId,
  text: clientId,
  at,
  conversationId: null,
  state: 'pending',
});

describe('createOutboxStorage', () => {
  test('keeps the order of writing within one millisecond, whatever the ids', () => {
    const storage = createOutboxStorage(memoryTextStore(), 'baton:demo:');
    for (const id of ['z', 'a', 'm']) storage.put(message(id));
    expect(storage.list().map(({ clientId }) => clientId)).toEqual(['z', 'a', 'm']);
  });

  test('keeps the place of a message that is put again', () => {
    const storage = createOutboxStorage(memoryTextStore(), 'baton:demo:');
    for (const id of ['z', 'a', 'z']) storage.put(message(id));
    expect(storage.list().map(({ clientId }) => clientId)).toEqual(['z', 'a']);
  });

  test('forgets a message by its id', () => {
    const storage = createOutboxStorage(memoryTextStore(), 'baton:demo:');
    storage.put(message('z'));
    storage.remove('z');
    expect(storage.list()).toEqual([]);
  });
});
