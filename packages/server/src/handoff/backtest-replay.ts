import {
  createMessageEvaluator,
  decideHandoff,
  type Evidence,
  type HandoffReason,
  type HandoffSettings,
  type HandoffSignal,
  newConversation,
  settingsForChannel,
} from '@baton/core';
import { agentPhrases } from '../customer-agent/agent-phrases.js';
import type { PastConversation, PastHandoff, PastMessage } from './backtest-conversations.js';

/** A handoff in a conversation: one that was, or one that would have been. */
export interface ReplayedHandoff {
  readonly reason: HandoffReason;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly phrase: string | null;
  /** What the visitor wrote, with the place of the words that count. */
  readonly said: { readonly text: string; readonly evidence: Evidence | null } | null;
}

/** The first handoff of a conversation as it happened, and as it would have happened. */
export interface Replay {
  readonly before: ReplayedHandoff | null;
  readonly after: ReplayedHandoff | null;
}

const NOBODY = { available: false, nextOpening: null, assignee: null };

/** Reasons that come with the visitor's words and are found in them again. */
const IN_THE_WORDS = new Set<HandoffReason>(['custom_trigger', 'human_requested']);

const latestAt = (messages: readonly PastMessage[], at: number): PastMessage | undefined =>
  messages.findLast((message) => message.author === 'visitor' && message.at <= at);

/** The message that a recorded handoff was about. */
function messageOf({ messages }: PastConversation, handoff: PastHandoff): PastMessage | undefined {
  const { messageId } = handoff.trigger ?? {};
  return messages.find(({ id }) => id === messageId) ?? latestAt(messages, handoff.at);
}

function recorded(past: PastConversation, handoff: PastHandoff): ReplayedHandoff {
  const { reason, at, trigger } = handoff;
  const message = messageOf(past, handoff);
  const said = message ? { text: message.text, evidence: trigger?.evidence ?? null } : null;
  return { reason, at, phrase: trigger?.phrase ?? null, said };
}

/** A signal at a moment of the conversation. */
interface Moment {
  readonly at: number;
  readonly signal: HandoffSignal;
  readonly text: string | null;
}

const handsOff = (reason: HandoffReason): HandoffSignal => ({ kind: 'hand_off', reason });

/** What was recorded and is not in the visitor's words: the pause, no answer, a button, the page, the API. */
function recordedMoments(past: PastConversation): Moment[] {
  return past.handoffs.flatMap((handoff) => {
    const reasons = [handoff.reason, ...handoff.joined].filter((reason) => !IN_THE_WORDS.has(reason));
    const text = messageOf(past, handoff)?.text ?? null;
    return reasons.map((reason) => ({ at: handoff.at, signal: handsOff(reason), text }));
  });
}

/** The customer agent's own words for not knowing stand in the log also where that trigger was off. */
function admissions(past: PastConversation): Moment[] {
  const { admit } = agentPhrases(past.locale);
  return past.messages
    .filter(({ author, text }) => author === 'agent' && text === admit)
    .map(({ at }) => ({
      at,
      signal: handsOff('cannot_answer'),
      text: latestAt(past.messages, at)?.text ?? null,
    }));
}

/** Whether a signal hands off under some settings; a person who takes a conversation asks no settings. */
function takesEffect(settings: HandoffSettings, signal: HandoffSignal): boolean {
  if (signal.reason === 'api') return true;
  const conversation = newConversation('backtest');
  return (
    decideHandoff({ settings, conversation, signal, availability: NOBODY, now: 0 }).action === 'hand_off'
  );
}

/**
 * Prepares some settings for running over stored conversations; their triggers are compiled once. A conversation is
 * followed up to its first handoff: what the visitor wrote after that was written to a person.
 */
export function createReplay(settings: HandoffSettings): (past: PastConversation) => Replay {
  const evaluate = createMessageEvaluator(settings);
  const channels = new Map<string, HandoffSettings>();
  const forChannel = (channel: string): HandoffSettings => {
    const known = channels.get(channel) ?? settingsForChannel(settings, channel);
    channels.set(channel, known);
    return known;
  };

  const wordMoments = (past: PastConversation, until: number): Moment[] =>
    past.messages.flatMap(({ author, at, text }) => {
      if (author !== 'visitor' || at > until) return [];
      const signal = evaluate(text, { locale: past.locale ?? undefined });
      return signal ? { at, signal, text } : [];
    });

  return (past) => {
    const first = past.handoffs.find(({ outcome }) => outcome !== 'declined');
    const until = first?.at ?? Number.POSITIVE_INFINITY;
    const moments = [...wordMoments(past, until), ...recordedMoments(past), ...admissions(past)]
      .filter(({ at }) => at <= until)
      .sort((a, b) => a.at - b.at);
    const settingsHere = forChannel(past.channel);
    const effective = moments.find(({ signal }) => takesEffect(settingsHere, signal));
    return { before: first ? recorded(past, first) : null, after: effective ? replayed(effective) : null };
  };
}

function replayed({ at, signal, text }: Moment): ReplayedHandoff {
  const { reason, trigger } = signal;
  const said = text === null ? null : { text, evidence: trigger?.evidence ?? null };
  return { reason, at, phrase: trigger?.phrase ?? null, said };
}
