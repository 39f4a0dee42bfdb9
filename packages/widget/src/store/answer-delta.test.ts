import { newConversation } from '@baton/core';
import { expect, test } from 'vitest';
import { applyBackendEvent } from './apply-backend-event.js';
import { INITIAL_STATE, type WidgetState } from './widget-state.js';

const conversation = { ...newConversation('c1'), seq: 1, revision: 1, epoch: 3 };
const start: WidgetState = { ...INITIAL_STATE, conversation };
const delta = (offset: number, text: string, epoch = 3) =>
  ({ type: 'answer_delta', conversationId: 'c1', messageId: 'm2', epoch, offset, text }) as const;
const shown = (...events: Parameters<typeof applyBackendEvent>[1][]) =>
  events.reduce(applyBackendEvent, start).partialAnswer?.text ?? null;

test('an answer is shown piece by piece as it is written', () => {
  expect(shown(delta(0, 'Yes, '), delta(5, 'you can.'))).toBe('Yes, you can.');
});

test('a piece that does not join is dropped, and so is one of another epoch', () => {
  expect(shown(delta(0, 'Yes, '), delta(9, 'lost one'))).toBe('Yes, ');
  expect(shown(delta(4, 'late'))).toBeNull();
  expect(shown(delta(0, 'old', 2))).toBeNull();
});

test('it goes away when the message comes, when the agent stops without one, and when a person takes over', () => {
  const message = { id: 'm2', seq: 2, author: 'agent', text: 'Yes.', at: '2026-01-05T09:00:00Z' } as const;
  expect(shown(delta(0, 'Yes'), { type: 'message', conversationId: 'c1', message })).toBeNull();
  expect(shown({ type: 'message', conversationId: 'c1', message }, delta(0, 'Yes'))).toBeNull();
  const silent = { type: 'typing', conversationId: 'c1', author: 'agent', active: false } as const;
  expect(shown(delta(0, 'Yes'), silent)).toBeNull();
  const taken = { ...conversation, handler: 'human', epoch: 4, revision: 2 } as const;
  expect(shown(delta(0, 'Yes'), { type: 'conversation', conversation: taken })).toBeNull();
});
