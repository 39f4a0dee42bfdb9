import { describe, expect, test } from 'vitest';
import { HANDOFF_REASONS, type HandoffReason } from '../conversation/conversation.js';
import { defaultHandoffSettings } from '../settings/default-settings.js';
import type { HandoffSettings } from '../settings/handoff-settings.js';
import { ada, conversationIn, type Shape } from '../testing/conversation-shapes.js';
import { type DecisionInput, decideHandoff, decisionMessage } from './decide-handoff.js';

const settings: HandoffSettings = {
  ...defaultHandoffSettings('inbox'),
  messages: {
    available: { default: 'Meet {agent.name}.', nl: 'Maak kennis met {agent.name}.' },
    unavailable: { default: 'You are number {position}; it takes {wait}. We open {nextOpening}.' },
    unassigned: { default: '{team.name} has it.' },
  },
};
const workflow = { type: 'workflow', destinationId: 'desk', workflowId: 'w1' } as const;
const free = { available: true, nextOpening: null, assignee: ada };
const nobody = { available: false, nextOpening: null, assignee: null, position: 2, expectedWaitMinutes: 5 };

function decide(change: Partial<DecisionInput> & { shape?: Shape; reason?: HandoffReason } = {}) {
  const { shape = 'agent', reason = 'custom_trigger', ...rest } = change;
  const signal = { kind: 'hand_off', reason } as const;
  const conversation = conversationIn(shape);
  return decideHandoff({ settings, conversation, signal, availability: free, now: 0, ...rest });
}

describe.each(HANDOFF_REASONS)('the reason %s', (reason) => {
  test.each([
    ['live', 'direct', 'somebody', 'assigned', 'available'],
    ['live', 'direct', 'nobody', 'waiting', 'unavailable'],
    ['live', 'workflow', 'somebody', 'workflow', undefined],
    ['live', 'workflow', 'nobody', 'workflow', undefined],
    ['async', 'direct', 'somebody', 'scheduled', 'available'],
    ['async', 'direct', 'nobody', 'scheduled', 'unavailable'],
    ['async', 'workflow', 'somebody', 'workflow', undefined],
    ['async', 'workflow', 'nobody', 'workflow', undefined],
  ] as const)('under %s and %s with %s there is %s', (process, type, who, outcome, kind) => {
    const assignment = type === 'workflow' ? workflow : settings.assignment;
    const availability = who === 'somebody' ? free : nobody;
    const decision = decide({ reason, availability, settings: { ...settings, process, assignment } });
    expect(decision).toMatchObject({ action: 'hand_off', reason, process, assignment, outcome });
    expect(decision.action === 'hand_off' && decision.message?.kind).toBe(kind);
  });

  test('is recorded and hands off to nobody under none', () => {
    const none = { ...settings, process: 'none' } as const;
    expect(decide({ reason, settings: none })).toMatchObject({ action: 'decline', reason });
  });

  test('is nothing to a closed conversation', () => {
    expect(decide({ reason, shape: 'closed' }).action).toBe('continue');
  });

  test.each(['matched', 'assigned', 'waiting', 'scheduled', 'unassigned'] as const)(
    'joins the handoff that is %s, unless it is about the agent',
    (shape) => {
      const isAboutAgent = reason === 'cannot_answer' || reason === 'agent_paused';
      const joined = { action: 'join', handoffId: 'h1', reason };
      expect(decide({ reason, shape })).toMatchObject(isAboutAgent ? { action: 'continue' } : joined);
    },
  );
});

describe('a default trigger that is switched off', () => {
  test.each([
    ['cannot_answer', 'cannotAnswer'],
    ['human_requested', 'humanRequested'],
    ['agent_paused', 'agentPaused'],
  ] as const)('ignores %s alone', (reason, toggle) => {
    const off = { ...settings, defaultTriggers: { ...settings.defaultTriggers, [toggle]: false } };
    const acted = HANDOFF_REASONS.filter(
      (other) => decide({ reason: other, settings: off }).action === 'hand_off',
    );
    expect(acted).toEqual(HANDOFF_REASONS.filter((other) => other !== reason));
  });
});

describe('an offer', () => {
  const signal = { kind: 'offer', reason: 'human_requested' } as const;

  test('is made once, by the agent, where somebody could come', () => {
    const offered = { ...conversationIn('agent'), offered: true };
    expect(decide({ signal }).action).toBe('offer');
    expect(decide({ signal, conversation: offered }).action).toBe('continue');
    expect(decide({ signal, shape: 'paused' }).action).toBe('continue');
    expect(decide({ signal, shape: 'waiting' }).action).toBe('continue');
    expect(decide({ signal, settings: { ...settings, process: 'none' } }).action).toBe('continue');
  });
});

test('nothing calls for a person: nothing is done', () => {
  expect(decide({ signal: null })).toEqual({
    action: 'continue',
    steps: [{ rule: 'signal', text: 'Nothing calls for a person.' }],
  });
});

test('the steps say why, in order, with the matched words', () => {
  const trigger = { triggerId: 't1', phrase: 'refund', evidence: { start: 0, end: 7, text: 'refunds' } };
  const { steps } = decide({
    signal: { kind: 'hand_off', reason: 'custom_trigger', trigger },
    availability: nobody,
  });
  expect(steps.map(({ rule }) => rule)).toEqual(['signal', 'process', 'availability', 'message']);
  expect(steps[0]?.text).toContain('“refunds”');
});

describe('the message', () => {
  const text = (
    change: Partial<Parameters<typeof decisionMessage>[0]>,
    kind: 'available' | 'unavailable' | 'unassigned',
  ) => decisionMessage({ settings, availability: nobody, ...change }, kind).text;
  const monday = Date.UTC(2026, 0, 5, 18);

  test("names the person in the visitor's language", () => {
    expect(text({ availability: free, locale: 'nl-BE' }, 'available')).toBe('Maak kennis met Ada.');
    expect(text({ availability: { ...free, teamName: 'Sales' } }, 'unassigned')).toBe('Sales has it.');
  });

  test('says place, wait and opening, in the zone of the visitor', () => {
    const availability = { ...nobody, nextOpening: '2026-01-06T08:00:00Z', timeZone: 'Europe/Amsterdam' };
    const said = text({ availability, now: monday }, 'unavailable');
    expect(said).toMatch(/^You are number 2; it takes 5 minutes\. We open Tuesday.* 9:00.*GMT\+1\.$/);
  });

  test('says the date of an opening that is far off', () => {
    const availability = { ...nobody, nextOpening: '2026-01-19T08:00:00Z' };
    expect(text({ availability, now: monday }, 'unavailable')).toContain('January 19');
  });

  test('keeps place and wait to itself where the settings say so', () => {
    const quiet = { ...settings, fallbacks: { ...settings.fallbacks, showPosition: false } };
    expect(text({ settings: quiet }, 'unavailable')).not.toMatch(/\d/);
  });

  test('is written even when the locale or the zone is none', () => {
    const availability = { ...nobody, nextOpening: '2026-01-06T08:00:00Z', timeZone: 'Mars/Olympus' };
    expect(text({ availability, locale: 'not a tag' }, 'unavailable')).toContain('Tuesday');
  });
});

describe('a follow-up', () => {
  const process = 'async';

  test('by somebody who does not work now says that nobody is there', () => {
    const decision = decide({
      settings: { ...settings, process },
      availability: { ...free, available: false, nextOpening: '1970-01-01T08:00:00Z' },
    });
    expect(decision).toMatchObject({ outcome: 'scheduled', message: { kind: 'unavailable' } });
    expect(decision.action === 'hand_off' && decision.message?.text).toContain('8:00');
  });

  test('is not promised to who cannot be reached, where the settings ask for an address', () => {
    const asks = { ...settings, process, fallbacks: { ...settings.fallbacks, askForEmail: true } } as const;
    expect(decide({ settings: asks, reachable: false })).toMatchObject({
      outcome: 'email_wanted',
      message: null,
    });
    expect(decide({ settings: asks, reachable: true })).toMatchObject({ outcome: 'scheduled' });
    expect(decide({ settings: asks })).toMatchObject({ outcome: 'scheduled' });
    expect(decide({ settings: { ...settings, process }, reachable: false })).toMatchObject({
      outcome: 'scheduled',
    });
    expect(decide({ settings: { ...asks, process: 'live' }, reachable: false })).toMatchObject({
      outcome: 'assigned',
    });
  });
});
