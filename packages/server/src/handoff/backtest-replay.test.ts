import { defaultHandoffSettings, type HandoffSettings } from '@baton/core';
import { describe, expect, it } from 'vitest';
import type { PastConversation, PastHandoff } from './backtest-conversations.js';
import { createReplay } from './backtest-replay.js';

const MINUTE = 60_000;
const refund = { id: 't', phrase: 'refund', match: 'forms', enabled: true } as const;

function settings(change: Partial<HandoffSettings> = {}): HandoffSettings {
  return { ...defaultHandoffSettings('inbox'), ...change };
}

/** The visitor's texts a minute apart, each answered half a minute later. */
function past(
  texts: readonly string[],
  handoffs: Partial<PastHandoff>[] = [],
  answer = 'Here.',
): PastConversation {
  return {
    id: 'c',
    channel: 'web',
    locale: 'en',
    contact: null,
    messages: texts.flatMap((text, index) => [
      { id: `m${index}`, author: 'visitor' as const, text, at: index * MINUTE },
      { id: `a${index}`, author: 'agent' as const, text: answer, at: index * MINUTE + MINUTE / 2 },
    ]),
    handoffs: handoffs.map((handoff) => ({
      reason: 'custom_trigger',
      joined: [],
      trigger: null,
      outcome: 'assigned',
      at: MINUTE,
      ...handoff,
    })),
  };
}

const replay = (conversation: PastConversation, change: Partial<HandoffSettings> = {}) =>
  createReplay(settings(change))(conversation);

describe('a replayed conversation', () => {
  it('would be handed off by a trigger that was not there, at the words that match', () => {
    const { before, after } = replay(past(['Hello', 'Two refunds please']), { customTriggers: [refund] });
    expect(before).toBeNull();
    expect(after).toMatchObject({
      reason: 'custom_trigger',
      phrase: 'refund',
      at: MINUTE,
      said: { text: 'Two refunds please', evidence: { start: 4, end: 11, text: 'refunds' } },
    });
  });

  it('would not be handed off by a trigger that is gone', () => {
    const { before, after } = replay(past(['Hello', 'A refund'], [{}]));
    expect(before).toMatchObject({ reason: 'custom_trigger', said: { text: 'A refund' } });
    expect(after).toBeNull();
  });

  it('is followed no further than its first handoff: the rest was written to a person', () => {
    const late = past(['Hello', 'Hello again', 'My refund'], [{ reason: 'visitor_button' }]);
    expect(replay(late, { customTriggers: [refund] }).after).toMatchObject({ reason: 'visitor_button' });
  });

  it('keeps what was asked for by a button, and drops it where nobody is handed anything', () => {
    const pressed = past(['Hello'], [{ reason: 'visitor_button' }]);
    expect(replay(pressed).after).toMatchObject({ reason: 'visitor_button' });
    expect(replay(pressed, { process: 'none' }).after).toBeNull();
  });

  it('leaves what a person took by hand with that person, whatever the process', () => {
    expect(replay(past(['Hello'], [{ reason: 'api' }]), { process: 'none' }).after).not.toBeNull();
  });

  it('knows from the record what the agent could not answer, also where that was declined', () => {
    const declined = past(['What now?'], [{ reason: 'cannot_answer', outcome: 'declined' }]);
    expect(replay(declined)).toMatchObject({ before: null, after: { reason: 'cannot_answer' } });
    const off = { cannotAnswer: false, humanRequested: true, agentPaused: true };
    expect(replay(declined, { defaultTriggers: off }).after).toBeNull();
  });

  it('knows from the log what the agent admitted, where that trigger was off', () => {
    const admitted = past(['What now?'], [], "I'm sorry, I can't find an answer to that.");
    expect(replay(admitted).after).toMatchObject({ reason: 'cannot_answer', said: { text: 'What now?' } });
  });

  it('goes by the settings of its channel', () => {
    const conversation = { ...past(['A refund']), channel: 'email' };
    const change = { customTriggers: [refund], channels: { email: { process: 'none' as const } } };
    expect(replay(conversation, change).after).toBeNull();
    expect(replay({ ...conversation, channel: 'web' }, change).after).not.toBeNull();
  });
});
