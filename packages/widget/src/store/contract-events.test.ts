import {
  type Conversation,
  type HandoffOutcome,
  type Message,
  type NoticeKind,
  newConversation,
} from '@baton/core';
import { describe, expect, test } from 'vitest';
import { applyBackendEvent, applyReceipt, storeMessages } from './apply-backend-event.js';
import { showConversation } from './apply-session.js';
import { contractEvents } from './contract-events.js';
import { INITIAL_STATE, type WidgetState } from './widget-state.js';

const fresh = newConversation('c1');
const began = showConversation(INITIAL_STATE, fresh);
const ada = { id: 'ada', name: 'Ada' };
const handoff = { id: 'h1', reason: 'human_requested', outcome: null, from: 'agent' } as const;
const requested = { ...fresh, handler: 'matched', epoch: 1, revision: 2, handoff } as const;

function message(seq: number, author: Message['author'], more: Partial<Message> = {}): Message {
  return { id: `m${seq}`, seq, author, text: 'Hi', at: '2026-01-05T09:00:00.000Z', ...more };
}

function notice(seq: number, kind: NoticeKind, outcome?: HandoffOutcome): Message {
  return message(seq, 'system', { notice: { kind, custom: false, outcome } });
}

function withConversation(state: WidgetState, change: Partial<Conversation>): WidgetState {
  const conversation = { ...state.conversation!, revision: state.conversation!.revision + 1, ...change };
  return applyBackendEvent(state, { type: 'conversation', conversation });
}

const names = (prev: WidgetState, next: WidgetState) => contractEvents(prev, next).map(({ name }) => name);

describe('messages', () => {
  test('start the conversation, and are told as sent and received', () => {
    const next = storeMessages(began, [message(1, 'visitor'), message(2, 'agent')]);
    expect(names(began, next)).toEqual([
      'conversation:started',
      'message:sent',
      'message:received',
      'unread',
    ]);
  });

  test('are told once, however often they are delivered', () => {
    const next = storeMessages(began, [message(1, 'visitor')]);
    expect(names(next, storeMessages(next, [message(1, 'visitor')]))).toEqual([]);
  });

  test('that were there when the page came are history, and told by the badge alone', () => {
    const loaded = showConversation(INITIAL_STATE, { ...fresh, seq: 2 });
    expect(names(loaded, storeMessages(loaded, [message(1, 'visitor'), message(2, 'agent')]))).toEqual([
      'unread',
    ]);
  });

  test('are not unread before the eyes of the visitor', () => {
    const open = { ...began, isOpen: true };
    expect(names(open, storeMessages(open, [message(1, 'agent')]))).not.toContain('unread');
  });
});

describe('a handoff', () => {
  test('is requested the moment that a trigger matches, and not again when the backend agrees', () => {
    const shown = { handler: 'matched', handoff: { ...handoff, id: 'local' }, epoch: 1 } as const;
    const matched: WidgetState = {
      ...began,
      request: { handoffId: 'local', reason: 'human_requested', shown },
    };
    expect(names(began, matched)).toEqual(['handoff:requested']);
    expect(names(matched, { ...withConversation(matched, requested), request: null })).toEqual([]);
  });

  test('that comes settled in one step is requested and settled', () => {
    const next = withConversation(began, { handler: 'human', queue: 'assigned', assignee: ada, handoff });
    expect(names(began, next)).toEqual(['handoff:requested', 'handoff:assigned']);
    const [, assigned] = contractEvents(began, next);
    expect(assigned?.detail).toMatchObject({
      conversationId: 'c1',
      assignee: ada,
      reason: 'human_requested',
    });
  });

  test.each(['waiting', 'scheduled', 'unassigned'] as const)('tells that it is %s', (queue) => {
    const prev = withConversation(began, requested);
    expect(names(prev, withConversation(prev, { handler: 'human', queue }))).toEqual([`handoff:${queue}`]);
  });

  test('tells each new position, and who joins', () => {
    const prev = withConversation(began, { ...requested, handler: 'human', queue: 'waiting', position: 2 });
    const moved = withConversation(prev, { position: 1 });
    expect(names(prev, moved)).toEqual(['handoff:position']);
    const joined = withConversation(moved, { queue: 'assigned', assignee: ada, position: null });
    expect(names(moved, joined)).toEqual(['handoff:assigned']);
    const taken = withConversation(joined, { assignee: { id: 'bob', name: 'Bob' } });
    expect(names(joined, taken)).toEqual(['handoff:assigned']);
  });

  test.each([
    ['cancelled', 'handoff:cancelled'],
    ['failed', 'handoff:failed'],
    ['expired', 'handoff:expired'],
    ['returned', 'handoff:returned'],
  ] as const)('that was %s is told by its notice', (kind, name) => {
    const prev = withConversation(began, requested);
    const back = storeMessages(withConversation(prev, { handler: 'agent', handoff: null }), [
      notice(1, kind),
    ]);
    expect(names(prev, back)).toContain(name);
  });

  test('that is declined is told once, from the answer to the request', () => {
    const settled = { handoffId: 'h1', reason: 'page', outcome: 'declined' } as const;
    const next: WidgetState = { ...began, settled };
    expect(names(began, next)).toEqual(['handoff:declined']);
    expect(names(next, { ...next, settled: { ...settled } })).toEqual([]);
  });

  test('that could not be requested has failed', () => {
    expect(names(began, { ...began, requestFailed: true })).toEqual(['handoff:failed']);
  });

  test('is offered once', () => {
    const next = withConversation(began, { offered: true });
    expect(names(began, next)).toEqual(['handoff:offered']);
    expect(names(next, { ...next, offer: 'dismissed' })).toEqual([]);
  });

  test('that was open when the page came is not told as new', () => {
    const loaded = showConversation(INITIAL_STATE, {
      ...requested,
      handler: 'human',
      queue: 'waiting',
      seq: 3,
    });
    expect(names(INITIAL_STATE, loaded).filter((name) => name.startsWith('handoff'))).toEqual([]);
  });
});

describe('the conversation', () => {
  test('is told as closed and as reopened', () => {
    const closed = withConversation(began, { status: 'closed' });
    expect(names(began, closed)).toEqual(['conversation:closed']);
    expect(names(closed, withConversation(closed, { status: 'open' }))).toEqual(['conversation:reopened']);
  });

  test('goes by the highest revision', () => {
    const newer = withConversation(began, { revision: 9, handler: 'paused' });
    expect(applyReceipt(newer, { conversation: { ...fresh, revision: 8 } }).conversation?.handler).toBe(
      'paused',
    );
  });

  test('takes no event of another one', () => {
    const event = { type: 'message', conversationId: 'c2', message: message(1, 'agent') } as const;
    expect(applyBackendEvent(began, event)).toBe(began);
  });
});

test('tells the window, the connection and the availability when they change', () => {
  const next: WidgetState = {
    ...INITIAL_STATE,
    ready: true,
    isOpen: true,
    connection: 'online',
    availability: { available: true, nextOpening: null },
  };
  expect(names(INITIAL_STATE, next)).toEqual(['ready', 'open', 'connection:changed', 'availability:changed']);
  expect(names(next, { ...next, availability: { available: true, nextOpening: null } })).toEqual([]);
});

test('never leaves a hole: an acknowledged message waits for those before it', () => {
  const receipt = {
    message: message(3, 'visitor', { clientId: 'x' }),
    conversation: { ...fresh, seq: 3, revision: 3 },
  };
  const next = applyReceipt(began, receipt);
  expect(next.messages).toEqual([]);
  expect(
    storeMessages(next, [message(1, 'visitor'), message(2, 'agent'), receipt.message]).messages.length,
  ).toBe(3);
});
