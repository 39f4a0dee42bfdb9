import { BatonError, type ConversationDetail, type Message } from '@baton/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { detail, handoffRecord, message, scriptedLive, summary } from '../testing/fixtures.js';
import { createTranscript } from './create-transcript.js';

const stored: Message[] = [
  message(1, 'visitor', 'Hi'),
  message(2, 'agent', 'Hello'),
  message(3, 'visitor', 'Refund?'),
];

function start(log = [...stored]) {
  const conversation = summary('c1', { seq: log.length }).conversation;
  const live = scriptedLive((afterSeq) => ({
    conversation,
    messages: log.filter((entry) => entry.seq > afterSeq),
    more: false,
  }));
  const fetchDetail = vi.fn(
    async (): Promise<ConversationDetail> => detail(summary('c1', { seq: log.length })),
  );
  const fetchMessages = vi.fn(async (_id: string, after: number) => ({
    items: log.filter((entry) => entry.seq > after),
    nextCursor: null,
  }));
  const transcript = createTranscript({
    conversationId: 'c1',
    live,
    api: { conversation: fetchDetail, messages: fetchMessages, notes: async () => [] },
  });
  const stop = transcript.start();
  const seqs = () => transcript.store.getState().messages.map((entry) => entry.seq);
  return { live, log, transcript, stop, seqs, fetchDetail, fetchMessages };
}

const ready = (started: ReturnType<typeof start>) =>
  vi.waitFor(() => expect(started.transcript.store.getState().status).toBe('ready'));
const tellMessage = (started: ReturnType<typeof start>, entry: Message) =>
  started.live.tell({ type: 'message', conversationId: 'c1', message: entry });

afterEach(() => {
  vi.useRealTimers();
});

describe('the transcript', () => {
  it('loads the log and then shows what comes, once and in order', async () => {
    const started = start();
    await ready(started);
    tellMessage(started, message(5, 'visitor', 'second'));
    expect(started.seqs()).toEqual([1, 2, 3]);
    tellMessage(started, message(4, 'visitor', 'first'));
    tellMessage(started, message(4, 'visitor', 'first'));
    expect(started.seqs()).toEqual([1, 2, 3, 4, 5]);
  });

  it('fetches a message that was lost on the way', async () => {
    const started = start();
    await ready(started);
    vi.useFakeTimers();
    started.log.push(message(4, 'visitor', 'lost'), message(5, 'visitor', 'came'));
    tellMessage(started, message(5, 'visitor', 'came'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(started.seqs()).toEqual([1, 2, 3, 4, 5]);
  });

  it('fetches a last message that was lost, told of by the conversation alone', async () => {
    const started = start();
    await ready(started);
    vi.useFakeTimers();
    started.log.push(message(4, 'visitor', 'lost'));
    started.live.tell({ type: 'conversation', summary: summary('c1', { seq: 4, revision: 2 }) });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(started.seqs()).toEqual([1, 2, 3, 4]);
  });

  it('watches again from the last message after a reconnection', async () => {
    const started = start();
    await ready(started);
    started.log.push(message(4, 'visitor', 'while away'));
    started.live.comeOnline();
    await vi.waitFor(() => expect(started.seqs()).toEqual([1, 2, 3, 4]));
    expect(started.live.watched).toEqual([0, 3]);
  });

  it('loads over HTTP while there is no live connection', async () => {
    const started = start();
    started.stop();
    started.live.store.setState({ connection: 'offline' });
    const transcript = createTranscript({
      conversationId: 'c1',
      live: started.live,
      api: {
        conversation: started.fetchDetail,
        messages: async (_id, after) => ({
          items: stored.filter((entry) => entry.seq > after),
          nextCursor: null,
        }),
        notes: async () => [],
      },
    });
    transcript.start();
    await vi.waitFor(() => expect(transcript.store.getState().messages).toHaveLength(3));
  });

  it('watches once it is connected, also when the log is still being read over HTTP', async () => {
    const started = start();
    started.stop();
    started.live.watched.length = 0;
    started.live.store.setState({ connection: 'offline' });
    let answer = (): void => {};
    const slow = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const messages = vi.fn(async () => slow.then(() => ({ items: stored, nextCursor: null })));
    const transcript = createTranscript({
      conversationId: 'c1',
      live: started.live,
      api: { conversation: started.fetchDetail, messages, notes: async () => [] },
    });
    transcript.start();
    await vi.waitFor(() => expect(messages).toHaveBeenCalled());
    started.live.comeOnline();
    expect(started.live.watched).toEqual([]);
    answer();
    await vi.waitFor(() => expect(started.live.watched).toEqual([3]));
  });

  it('fetches the handoff record when the conversation tells of a new handoff', async () => {
    const started = start();
    await ready(started);
    const record = handoffRecord('h1');
    started.fetchDetail.mockResolvedValue(detail(summary('c1', { seq: 3, revision: 2 }), [record]));
    const handoff = { id: 'h1', reason: 'custom_trigger', outcome: 'waiting', trigger: null } as const;
    started.live.tell({
      type: 'conversation',
      summary: summary('c1', { seq: 3, revision: 2, handler: 'human' }, { handoff }),
    });
    await vi.waitFor(() => expect(started.transcript.store.getState().detail?.handoffs).toEqual([record]));
  });

  it('begins at the end of a long log, and fetches what came before when asked', async () => {
    const log = Array.from({ length: 250 }, (_, index) => message(index + 1, 'visitor', `${index + 1}`));
    const started = start(log);
    await ready(started);
    const { transcript, live, fetchMessages } = started;
    const state = () => transcript.store.getState();
    expect([live.watched, started.seqs()[0], state().earlier]).toEqual([[150], 151, 'there']);
    tellMessage(started, message(251, 'visitor', 'new'));
    await Promise.all([transcript.loadEarlier(), transcript.loadEarlier()]);
    expect([started.seqs()[0], state().earlier]).toEqual([51, 'there']);
    fetchMessages.mockRejectedValueOnce(new Error('offline'));
    await transcript.loadEarlier();
    expect([started.seqs()[0], state().earlier]).toEqual([51, 'failed']);
    await transcript.loadEarlier();
    expect(state().earlier).toBe('none');
    await transcript.loadEarlier();
    expect(started.seqs()).toEqual(Array.from({ length: 251 }, (_, index) => index + 1));
    expect(fetchMessages.mock.calls.map(([, after]) => after)).toEqual([50, 0, 0]);
  });

  it('shows who is typing until they have written, or go silent', async () => {
    const started = start();
    await ready(started);
    vi.useFakeTimers();
    const typing = { type: 'typing', conversationId: 'c1', author: 'visitor', active: true } as const;
    started.live.tell(typing);
    expect(started.transcript.store.getState().typing).toEqual({
      author: 'visitor',
      name: null,
      note: false,
    });
    tellMessage(started, message(4, 'visitor', 'done'));
    expect(started.transcript.store.getState().typing).toBeNull();
    started.live.tell(typing);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(started.transcript.store.getState().typing).toBeNull();
  });

  it('says that a conversation does not exist', async () => {
    const live = scriptedLive(() => {
      throw new BatonError('not_found');
    });
    const api = {
      conversation: async () => Promise.reject(new BatonError('not_found')),
      messages: async () => ({ items: [], nextCursor: null }),
    };
    const transcript = createTranscript({ conversationId: 'gone', live, api });
    transcript.start();
    await vi.waitFor(() => expect(transcript.store.getState().status).toBe('missing'));
  });
});
