import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ada, bob } from '../testing/conversation-shapes.js';
import { type Conversation, HANDOFF_OUTCOMES, HANDOFF_REASONS, newConversation } from './conversation.js';
import type { ConversationEvent, ConversationEventType, Effect } from './events.js';
import type { Message } from './message.js';
import { CONVERSATION_EVENT_TYPES, transition } from './transition.js';

const RUNS = 10_000;

/** One event that was tried, and what came of it; `after` is `before` when it was refused. */
interface Trial {
  readonly event: ConversationEvent;
  readonly before: Conversation;
  readonly after: Conversation;
  readonly effects: readonly Effect[];
  readonly isRefused: boolean;
}

/** An event made of one number, so that a failing sequence shrinks to a few small ones. */
function eventFrom(choice: number, now: Conversation, index: number): ConversationEvent {
  const type = CONVERSATION_EVENT_TYPES[choice % CONVERSATION_EVENT_TYPES.length] as ConversationEventType;
  const variant = Math.floor(choice / CONVERSATION_EVENT_TYPES.length);
  const is = (bit: number) => ((variant >> bit) & 1) === 1;
  const fields = {
    message: { id: `m${index}`, text: 'text' },
    epoch: now.epoch - (variant % 3),
    known: is(0),
    handoffId: `h${index}`,
    reason: HANDOFF_REASONS[variant % HANDOFF_REASONS.length],
    assignee: type === 'handoff_scheduled' && is(2) ? null : is(0) ? ada : bob,
    text: is(1) ? 'Written by a manager' : undefined,
    position: (variant % 4) + 1,
    close: is(0),
    successor: is(2) ? bob : undefined,
    by: 'visitor',
  };
  return { type, ...fields } as unknown as ConversationEvent;
}

/** Bit 12 of a choice says whether the agent is paused at that moment. */
function play(choices: readonly number[]): Trial[] {
  const trials: Trial[] = [];
  let now = newConversation('c1', choices.length % 5 === 0);
  for (const [index, choice] of choices.entries()) {
    const event = eventFrom(choice & 0xfff, now, index);
    const newId = () => `s${index}`;
    const result = transition(now, event, { now: index, newId, agentPaused: (choice & 0x1000) !== 0 });
    const after = result.conversation ?? now;
    trials.push({ event, before: now, after, effects: result.effects ?? [], isRefused: !!result.refusal });
    now = after;
  }
  return trials;
}

/** Holds for ten thousand random sequences, most of whose events are likely to be accepted. */
function always(holds: (trials: Trial[]) => void): void {
  const choice = fc.integer({ min: 0, max: 0x1fff });
  const choices = fc.array(choice, { minLength: 1, maxLength: 30, size: 'max' });
  fc.assert(
    fc.property(choices, (sequence) => holds(play(sequence))),
    { numRuns: RUNS },
  );
}

function only<Type extends Effect['type']>(effects: readonly Effect[], type: Type) {
  return effects.filter((effect): effect is Extract<Effect, { type: Type }> => effect.type === type);
}

const appended = (effects: readonly Effect[]): Message[] =>
  only(effects, 'append_message').map(({ message }) => message);

/** Cheaper than an `expect` for each of a million facts. */
function insist(holds: boolean, what: string, { event, before, after }: Trial): void {
  if (!holds) throw new Error(`${what}: ${JSON.stringify({ event, before, after })}`);
}

describe('over random sequences of events', () => {
  test('1: one speaker; a change of hands makes answers under way stale', () => {
    always((trials) => {
      /** How often the conversation has changed hands, counted apart from its epoch. */
      let changes = 0;
      const askedAt = new Map<number, number>();
      for (const trial of trials) {
        const { before, after, event, effects, isRefused } = trial;
        if (event.type === 'agent_answer' && !isRefused) {
          insist(
            before.status === 'open' && before.handler === 'agent',
            'the agent spoke out of turn',
            trial,
          );
          insist(event.epoch === before.epoch, 'an answer of another epoch counted', trial);
          const asked = askedAt.get(event.epoch);
          insist(asked === undefined || asked === changes, 'an answer outlived a change of hands', trial);
        }
        const speaks = appended(effects).some(({ author }) => author === 'agent');
        insist(
          speaks === (event.type === 'agent_answer' && !isRefused),
          'somebody else spoke as the agent',
          trial,
        );
        const human = appended(effects).some(({ author }) => author === 'human');
        insist(!human || before.handler === 'human', 'a person spoke without having it', trial);
        const changesHands = before.handler !== after.handler || before.status !== after.status;
        if (changesHands) changes++;
        insist(
          changesHands ? after.epoch > before.epoch : after.epoch >= before.epoch,
          'the epoch did not rise',
          trial,
        );
        for (const { epoch } of only(effects, 'request_answer')) {
          insist(
            after.handler === 'agent' && epoch === after.epoch,
            'an answer was asked for out of turn',
            trial,
          );
          askedAt.set(epoch, changes);
        }
      }
    });
  });

  test('2: at most one open handoff; further triggers join it', () => {
    always((trials) => {
      const open = new Set<string>();
      for (const trial of trials) {
        for (const { handoffId } of only(trial.effects, 'join_handoff')) {
          insist(open.has(handoffId), 'joined a handoff that is not open', trial);
        }
        for (const { handoffId } of only(trial.effects, 'open_handoff')) open.add(handoffId);
        insist(open.size <= 1, 'a second handoff was opened', trial);
        for (const { handoffId } of only(trial.effects, 'end_handoff')) open.delete(handoffId);
        const current = trial.after.handoff;
        insist(current ? open.has(current.id) : open.size === 0, 'the state forgot a handoff', trial);
      }
    });
  });

  test('3: every handoff ends once, in the outcome that was recorded last', () => {
    always((trials) => {
      const closing = trials.at(-1)!;
      const end = closing.after.status === 'closed' ? [] : playClose(closing.after);
      const recorded = new Map<string, string>();
      const ended = new Map<string, string>();
      const opened = new Set<string>();
      for (const trial of [...trials, ...end]) {
        for (const { handoffId } of only(trial.effects, 'open_handoff')) opened.add(handoffId);
        for (const { handoffId, outcome } of only(trial.effects, 'settle_handoff')) {
          insist(opened.has(handoffId) && !ended.has(handoffId), 'settled a handoff that is not open', trial);
          recorded.set(handoffId, outcome);
        }
        for (const { handoffId, outcome } of only(trial.effects, 'end_handoff')) {
          insist(!ended.has(handoffId), 'ended a handoff twice', trial);
          insist(HANDOFF_OUTCOMES.includes(outcome), 'ended in no outcome', trial);
          insist(recorded.get(handoffId) === outcome, 'ended in another outcome than was recorded', trial);
          ended.set(handoffId, outcome);
        }
      }
      expect(ended.size).toBe(opened.size);
    });
  });

  test('4: every outcome but declined is told in exactly one message', () => {
    always((trials) => {
      for (const trial of trials) {
        const told = appended(trial.effects).flatMap(({ notice }) =>
          notice?.outcome ? [`${notice.handoffId} ${notice.outcome}`] : [],
        );
        const settled = only(trial.effects, 'settle_handoff')
          .filter(({ outcome }) => outcome !== 'declined')
          .map(({ handoffId, outcome }) => `${handoffId} ${outcome}`);
        insist(told.join() === settled.join(), `told [${told}] and settled [${settled}]`, trial);
        insist(
          appended(trial.effects).every(({ text }) => text !== ''),
          'a message is empty',
          trial,
        );
      }
    });
  });

  test('5: messages are numbered from 1 without gaps', () => {
    always((trials) => {
      let last = 0;
      for (const trial of trials) {
        for (const { seq } of appended(trial.effects)) insist(seq === ++last, `${seq} is not ${last}`, trial);
        insist(trial.after.seq === last, 'the state counts otherwise', trial);
      }
    });
  });

  test('6: a closed conversation takes nothing but what reopens it', () => {
    always((trials) => {
      for (const trial of trials) {
        const { before, after, event, isRefused } = trial;
        if (before.status !== 'closed') continue;
        const reopens = event.type === 'visitor_message' || event.type === 'reopened';
        insist(isRefused === !reopens, 'accepted or refused wrongly while closed', trial);
        insist(
          isRefused ? after === before : after.status === 'open',
          'the state is neither kept nor open',
          trial,
        );
      }
    });
  });
});

/** The end that brings every open handoff to its own. */
function playClose(before: Conversation): Trial[] {
  const event = { type: 'closed', by: 'system' } as const;
  const result = transition(before, event, { now: 0, newId: () => 'end', agentPaused: false });
  return [
    {
      event,
      before,
      after: result.conversation ?? before,
      effects: result.effects ?? [],
      isRefused: !!result.refusal,
    },
  ];
}
