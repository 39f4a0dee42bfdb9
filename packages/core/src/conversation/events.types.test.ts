import { expectTypeOf, test } from 'vitest';
import { type Backend, createHandoffClient, transition } from '../index.js';
import type { memoryBackend } from '../testing/index.js';
import type { Conversation } from './conversation.js';
import type { ConversationEvent, Effect, Refusal, TransitionContext } from './events.js';
import type { Notice } from './message.js';

/** Checked by the compiler (`tsc -p tsconfig.test.json`): nothing here runs. */
const declare = <Value>() => ({}) as Value;
const never = (_run: () => void): void => {};

test('a transition is either a new state with effects or a refusal', () => {
  never(() => {
    const result = transition(
      declare<Conversation>(),
      { type: 'human_offered' },
      declare<TransitionContext>(),
    );
    if (result.refusal) {
      expectTypeOf(result.refusal).toEqualTypeOf<Refusal>();
      expectTypeOf(result.conversation).toEqualTypeOf<undefined>();
    } else {
      expectTypeOf(result.conversation).toEqualTypeOf<Conversation>();
      expectTypeOf(result.effects).toEqualTypeOf<readonly Effect[]>();
    }
  });
});

test('an event that is not one, or lacks a field, does not compile', () => {
  never(() => {
    // @ts-expect-error there is no such event
    declare<(event: ConversationEvent) => void>()({ type: 'exploded' });
    // @ts-expect-error an answer says under which epoch it was asked
    declare<(event: ConversationEvent) => void>()({
      type: 'agent_answer',
      message: { id: 'm', text: '' },
      known: true,
    });
    // @ts-expect-error a conversation is replaced and never changed in place
    declare<Conversation>().status = 'closed';
    // @ts-expect-error a notice has a kind
    declare<(notice: Notice) => void>()({ custom: true });
  });
});

test("a client's listeners get what their event carries", () => {
  never(() => {
    const client = createHandoffClient(declare<Parameters<typeof createHandoffClient>[0]>());
    client.on('handoff', (receipt) => expectTypeOf(receipt.handoffId).toEqualTypeOf<string>());
    // @ts-expect-error there is no such event
    client.on('handed_off', () => {});
  });
});

test('the memory backend is a backend', () => {
  expectTypeOf<ReturnType<typeof memoryBackend>>().toExtend<Backend>();
});
