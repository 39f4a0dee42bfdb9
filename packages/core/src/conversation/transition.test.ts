import { describe, expect, test } from 'vitest';
import { ada, after, bob, context, conversationIn } from '../testing/conversation-shapes.js';
import { newConversation } from './conversation.js';
import type { Effect } from './events.js';
import { transition } from './transition.js';

const message = { id: 'm9', text: 'Hello', clientId: 'c9' };
const asked = { type: 'visitor_message', message } as const;
const requested = { type: 'handoff_requested', handoffId: 'h9', reason: 'custom_trigger' } as const;

const types = (effects: readonly Effect[]) => effects.map(({ type }) => type);
const notices = (effects: readonly Effect[]) =>
  effects.flatMap((effect) =>
    effect.type === 'append_message' && effect.message.notice ? [effect.message] : [],
  );

describe('messages', () => {
  test("a visitor's message is stored with its place and time, and asks the agent", () => {
    const { effects } = after(newConversation('c1'), [asked]);
    const at = '2026-01-05T09:00:00.000Z';
    expect(effects).toEqual([
      { type: 'append_message', message: { ...message, seq: 1, author: 'visitor', at } },
      { type: 'request_answer', epoch: 0, manner: 'answer' },
    ]);
  });

  test('nobody is asked while people have it, or while the agent is paused', () => {
    expect(types(after(conversationIn('assigned'), [asked]).effects)).toEqual(['append_message']);
    expect(types(after(conversationIn('agent'), [asked], true).effects)).toEqual(['append_message']);
    expect(types(after(conversationIn('paused'), [asked], true).effects)).toEqual(['append_message']);
  });

  test('an answer that was asked for before a takeover is stale after it', () => {
    const { conversation } = after(conversationIn('waiting'), [{ type: 'handoff_cancelled' }]);
    const answer = {
      type: 'agent_answer',
      message,
      epoch: conversationIn('agent').epoch,
      known: true,
    } as const;
    expect(transition(conversation, answer, context()).refusal?.code).toBe('stale_epoch');
  });

  test('an answer that was asked for before a close is stale after the reopening', () => {
    const before = conversationIn('agent');
    const { conversation } = after(before, [{ type: 'closed', by: 'visitor' }, asked]);
    const answer = { type: 'agent_answer', message, epoch: before.epoch, known: true } as const;
    expect(transition(conversation, answer, context()).refusal?.code).toBe('stale_epoch');
  });

  test('failed answers are counted in a row, up to an answer or a person', () => {
    const answer = (known: boolean) => ({ type: 'agent_answer', message, epoch: 0, known }) as const;
    const { conversation } = after(conversationIn('agent'), [answer(false), answer(false)]);
    expect(conversation.failedAnswers).toBe(2);
    expect(after(conversation, [answer(true)]).conversation.failedAnswers).toBe(0);
    const handedOff = [requested, { type: 'handoff_waiting', position: 1 }] as const;
    expect(after(conversation, handedOff).conversation.failedAnswers).toBe(0);
  });

  test('a person is offered once', () => {
    const { conversation } = after(conversationIn('agent'), [{ type: 'human_offered' }]);
    expect(conversation.offered).toBe(true);
    expect(transition(conversation, { type: 'human_offered' }, context()).refusal?.code).toBe(
      'already_offered',
    );
  });
});

describe('handoffs', () => {
  test('a request is opened, a further one joins it', () => {
    const first = after(conversationIn('agent'), [requested]);
    expect(first.effects).toEqual([{ type: 'open_handoff', handoffId: 'h9', reason: 'custom_trigger' }]);
    const second = after(first.conversation, [{ ...requested, handoffId: 'h10', reason: 'page' }]);
    expect(second.effects).toEqual([{ type: 'join_handoff', handoffId: 'h9', reason: 'page' }]);
  });

  test("an outcome is told in the manager's words, else in Baton's own", () => {
    const assigned = { type: 'handoff_assigned', assignee: ada } as const;
    const custom = after(conversationIn('matched'), [{ ...assigned, text: 'Ada is here!' }]);
    expect(notices(custom.effects)).toMatchObject([
      {
        text: 'Ada is here!',
        notice: { kind: 'assigned', custom: true, outcome: 'assigned', handoffId: 'h1', name: 'Ada' },
      },
    ]);
    const plain = after(conversationIn('matched'), [assigned]);
    expect(notices(plain.effects)).toMatchObject([
      { text: 'Ada is with you now.', notice: { custom: false } },
    ]);
  });

  test('whoever joins a waiting visitor is announced', () => {
    const { effects } = after(conversationIn('waiting'), [{ type: 'handoff_assigned', assignee: bob }]);
    expect(notices(effects)).toMatchObject([
      { notice: { kind: 'joined', outcome: 'assigned', name: 'Bob' } },
    ]);
  });

  test('a reassignment frees the first slot and announces the second person, without a new outcome', () => {
    const { effects } = after(conversationIn('assigned'), [{ type: 'handoff_assigned', assignee: bob }]);
    expect(types(effects)).toEqual(['release_assignee', 'append_message']);
    expect(effects[0]).toEqual({ type: 'release_assignee', assigneeId: 'ada' });
    expect(notices(effects)[0]?.notice).toMatchObject({ kind: 'joined', name: 'Bob' });
    expect(notices(effects)[0]?.notice).not.toHaveProperty('outcome');
  });

  test('the same person cannot be assigned twice', () => {
    const again = { type: 'handoff_assigned', assignee: ada } as const;
    expect(transition(conversationIn('assigned'), again, context()).refusal?.code).toBe('already_assigned');
  });

  test('a person who goes leaves the visitor waiting and told', () => {
    const left = { type: 'assignee_left', position: 3, text: 'Ada had to go.' } as const;
    const { conversation, effects } = after(conversationIn('assigned'), [left]);
    expect(conversation).toMatchObject({ queue: 'waiting', position: 3, assignee: null });
    expect(types(effects)).toEqual(['release_assignee', 'settle_handoff', 'append_message']);
    expect(notices(effects)[0]?.text).toBe('Ada had to go.');
  });

  test('a follow-up whose person goes is still promised', () => {
    const { effects } = after(conversationIn('scheduled'), [{ type: 'assignee_left', position: null }]);
    expect(effects).toEqual([{ type: 'release_assignee', assigneeId: 'ada' }]);
  });

  test('a follow-up may be given to somebody else without a word to the visitor', () => {
    const to = (assignee: typeof ada) => ({ type: 'handoff_scheduled', assignee }) as const;
    const noor = { id: 'noor', name: 'Noor' };
    const { conversation, effects } = after(conversationIn('scheduled'), [to(noor)]);
    expect(conversation).toMatchObject({ queue: 'scheduled', assignee: noor });
    expect(effects).toEqual([{ type: 'release_assignee', assigneeId: 'ada' }]);
    expect(transition(conversation, to(noor), context()).refusal?.code).toBe('already_settled');
  });

  test('left unassigned and closed by the settings, the visitor reads one message', () => {
    const unassigned = { type: 'handoff_unassigned', close: true, text: 'We will write.' } as const;
    const { conversation, effects } = after(conversationIn('matched'), [unassigned]);
    expect(conversation).toMatchObject({ status: 'closed', handler: 'agent', queue: null, handoff: null });
    expect(types(effects)).toEqual(['settle_handoff', 'append_message', 'end_handoff']);
  });

  test.each([
    ['cannot_answer', 'admit'],
    ['custom_trigger', 'answer'],
    ['human_requested', 'decline'],
    ['visitor_button', 'decline'],
  ] as const)('a declined %s is answered with "%s"', (reason, manner) => {
    const declined = [{ ...requested, reason }, { type: 'handoff_declined' }] as const;
    const { conversation, effects } = after(conversationIn('agent'), declined);
    expect(types(effects)).toEqual(['settle_handoff', 'end_handoff', 'request_answer']);
    expect(effects.at(-1)).toEqual({ type: 'request_answer', epoch: conversation.epoch, manner });
  });

  test.each(['workflow', 'api'] as const)('a declined %s asks nobody to speak', (reason) => {
    const declined = [{ ...requested, reason }, { type: 'handoff_declined' }] as const;
    expect(types(after(conversationIn('agent'), declined).effects)).toEqual([
      'settle_handoff',
      'end_handoff',
    ]);
  });
});

describe('leaving', () => {
  test.each(['matched', 'waiting'] as const)(
    'going back to the agent while %s cancels the handoff',
    (shape) => {
      const { effects } = after(conversationIn(shape), [{ type: 'returned_to_agent', by: 'visitor' }]);
      expect(types(effects)).toEqual(['settle_handoff', 'append_message', 'end_handoff']);
      expect(effects.at(-1)).toEqual({ type: 'end_handoff', handoffId: 'h1', outcome: 'cancelled' });
    },
  );

  test('going back from a person ends the handoff as it was and frees the slot', () => {
    const { effects } = after(conversationIn('assigned'), [{ type: 'returned_to_agent', by: 'human' }]);
    expect(effects).toMatchObject([
      { type: 'append_message', message: { notice: { kind: 'returned' } } },
      { type: 'release_assignee', assigneeId: 'ada' },
      { type: 'end_handoff', handoffId: 'h1', outcome: 'assigned' },
    ]);
  });

  test.each(['matched', 'waiting'] as const)(
    'closing while %s cancels the handoff in one message',
    (shape) => {
      const { effects } = after(conversationIn(shape), [{ type: 'closed', by: 'visitor' }]);
      expect(notices(effects)).toMatchObject([{ notice: { kind: 'closed', outcome: 'cancelled' } }]);
      expect(effects.at(-1)).toMatchObject({ type: 'end_handoff', outcome: 'cancelled' });
    },
  );

  test('nobody is told that a paused assistant is back', () => {
    for (const event of [
      { type: 'handoff_cancelled' },
      { type: 'handoff_expired' },
      { type: 'returned_to_agent', by: 'human' },
    ] as const) {
      const { effects } = after(conversationIn('waiting'), [event], true);
      expect(notices(effects)).toMatchObject([{ notice: { kind: 'paused' } }]);
    }
  });
});

describe('the pause', () => {
  const declined = [requested, { type: 'handoff_declined' }] as const;
  const tells = (effects: readonly Effect[]) => notices(effects).map(({ notice }) => notice?.kind);

  test('is told when it leaves the visitor with nobody', () => {
    expect(tells(after(conversationIn('agent'), [{ type: 'agent_paused' }]).effects)).toEqual(['paused']);
    expect(tells(after(conversationIn('agent'), declined, true).effects)).toEqual(['paused']);
  });

  test('is told once', () => {
    expect(tells(after(conversationIn('paused'), declined, true).effects)).toEqual([]);
  });

  test('is told to a visitor whose conversation began in it', () => {
    const fresh = newConversation('c1', true);
    expect(fresh.handler).toBe('paused');
    expect(tells(after(fresh, [asked, ...declined], true).effects)).toEqual(['paused']);
    expect(tells(after(fresh, [asked, { type: 'agent_paused' }], true).effects)).toEqual(['paused']);
  });

  test('ends at the next message after the agent has been resumed', () => {
    const { conversation, effects } = after(conversationIn('paused'), [asked]);
    expect(conversation.handler).toBe('agent');
    expect(effects.at(-1)).toEqual({ type: 'request_answer', epoch: conversation.epoch, manner: 'answer' });
  });
});
