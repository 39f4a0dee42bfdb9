import { BatonError, type Message, type ReplyRequest } from '@baton/core';
import { describe, expect, it, vi } from 'vitest';
import { message } from '../testing/fixtures.js';
import { createOutbox, pendingOf } from './outbox.js';

function start() {
  const sent: ReplyRequest[] = [];
  let fails = false;
  const reply = vi.fn(async (_id: string, request: ReplyRequest): Promise<{ message: Message }> => {
    if (fails) throw new BatonError('unavailable');
    sent.push(request);
    return { message: message(sent.length, 'human', request.text, { clientId: request.clientId }) };
  });
  const setFails = (value: boolean): void => {
    fails = value;
  };
  const onSent = vi.fn();
  const outbox = createOutbox({ reply }, onSent);
  const pending = () => pendingOf(outbox.store.getState(), 'c1');
  return { outbox, sent, reply, onSent, pending, fail: setFails };
}

describe('the outbox', () => {
  it('shows a reply as being sent until it is acknowledged', async () => {
    const { outbox, pending, onSent } = start();
    outbox.send('c1', 'Hello');
    expect(pending()).toMatchObject([{ text: 'Hello', state: 'sending' }]);
    await vi.waitFor(() => expect(pending()).toEqual([]));
    expect(onSent).toHaveBeenCalledOnce();
  });

  it('sends replies in the order in which they were written', async () => {
    const { outbox, sent } = start();
    for (const text of ['one', 'two', 'three']) outbox.send('c1', text);
    await vi.waitFor(() => expect(sent.map((reply) => reply.text)).toEqual(['one', 'two', 'three']));
  });

  it('keeps a reply that failed, and sends it again under the same id', async () => {
    const { outbox, sent, pending, reply, fail } = start();
    fail(true);
    outbox.send('c1', 'Hello');
    await vi.waitFor(() =>
      expect(pending()[0]).toMatchObject({ state: 'failed', error: { code: 'unavailable' } }),
    );
    const { clientId } = pending()[0]!;
    fail(false);
    outbox.retry('c1', clientId);
    await vi.waitFor(() => expect(pending()).toEqual([]));
    expect(sent).toEqual([{ clientId, text: 'Hello' }]);
    expect(reply.mock.calls.map((call) => call[1].clientId)).toEqual([clientId, clientId]);
  });

  it('lets go of a failed reply that turns out to have arrived', async () => {
    const { outbox, pending, fail } = start();
    fail(true);
    outbox.send('c1', 'Hello');
    await vi.waitFor(() => expect(pending()[0]?.state).toBe('failed'));
    outbox.settle('c1', [message(1, 'human', 'Hello', { clientId: pending()[0]!.clientId })]);
    expect(pending()).toEqual([]);
  });

  it('keeps what was being written in each conversation', () => {
    const { outbox } = start();
    outbox.setDraft('c1', 'half a sen');
    outbox.setDraft('c2', 'other');
    expect(outbox.store.getState().drafts).toEqual({ c1: 'half a sen', c2: 'other' });
  });
});
