import type { Conversation, HandoffReason } from '../conversation/conversation.js';
import type { Assignment, HandoffProcess, HandoffSettings } from '../settings/handoff-settings.js';
import { localize } from '../settings/localized-text.js';
import { fillPlaceholders } from '../settings/placeholders.js';
import type { RoutingAvailability } from './availability.js';
import { type HandoffSignal, isAnsweredByHandoff, type TriggerRecord } from './signal.js';
import { openingTime, waitTime } from './visitor-times.js';

/** One step of the reasoning, in words for the person who reads it. */
export interface DecisionStep {
  readonly rule:
    | 'conversation'
    | 'signal'
    | 'trigger'
    | 'process'
    | 'assignment'
    | 'availability'
    | 'message';
  readonly text: string;
}

/** The message that the visitor would read, and which of the three settings it came from. */
export interface DecisionMessage {
  readonly kind: 'available' | 'unavailable' | 'unassigned';
  readonly text: string;
}

/** What to do about a signal, and why. */
export type HandoffDecision = { readonly steps: readonly DecisionStep[] } & (
  | { readonly action: 'continue' }
  | { readonly action: 'offer' }
  /** A handoff is open already; note the reason there. */
  | { readonly action: 'join'; readonly handoffId: string; readonly reason: HandoffReason }
  /** The process hands off to nobody: record it, and go on answering. */
  | { readonly action: 'decline'; readonly reason: HandoffReason; readonly trigger?: TriggerRecord }
  | {
      readonly action: 'hand_off';
      readonly reason: HandoffReason;
      readonly trigger?: TriggerRecord;
      readonly process: Exclude<HandoffProcess, 'none'>;
      readonly assignment: Assignment;
      /** What becomes of it, given the availability; a workflow decides for itself later. */
      readonly outcome: 'assigned' | 'waiting' | 'scheduled' | 'workflow' | 'email_wanted';
      readonly message: DecisionMessage | null;
    }
);

/** Everything that the decision is made from. */
export interface DecisionInput {
  /** The settings of the conversation's channel (see `settingsForChannel`). */
  readonly settings: HandoffSettings;
  readonly conversation: Conversation;
  readonly signal: HandoffSignal | null;
  readonly availability: RoutingAvailability;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  readonly locale?: string;
  /** False: there is no way to reach the visitor once they have left. True by default. */
  readonly reachable?: boolean;
}

/** Which default trigger can switch a reason off. */
const SWITCHES: Readonly<Partial<Record<HandoffReason, keyof HandoffSettings['defaultTriggers']>>> = {
  cannot_answer: 'cannotAnswer',
  human_requested: 'humanRequested',
  agent_paused: 'agentPaused',
};

const REASON_TEXTS: Readonly<Record<HandoffReason, string>> = {
  cannot_answer: 'The customer agent cannot answer.',
  human_requested: 'The visitor asks for a person.',
  agent_paused: 'The customer agent is paused.',
  custom_trigger: 'A custom trigger matched.',
  visitor_button: 'The visitor pressed Talk to a person.',
  page: 'The page asked for a person.',
  workflow: 'A workflow asked for a person.',
  api: 'The API asked for a person.',
};

function reasonText(signal: HandoffSignal): string {
  const words = signal.trigger?.evidence?.text;
  return words ? `${REASON_TEXTS[signal.reason]} Matched words: “${words}”.` : REASON_TEXTS[signal.reason];
}

/** The manager's message for what is about to happen, with the placeholders filled in. */
export function decisionMessage(
  input: Pick<DecisionInput, 'settings' | 'availability' | 'locale'> & Partial<Pick<DecisionInput, 'now'>>,
  kind: DecisionMessage['kind'],
): DecisionMessage {
  const { settings, availability, locale, now } = input;
  const { assignee, teamName, position, expectedWaitMinutes, nextOpening, timeZone } = availability;
  const { showPosition } = settings.fallbacks;
  const text = fillPlaceholders(localize(settings.messages[kind], locale), {
    'agent.name': assignee?.name,
    'team.name': teamName,
    position: showPosition ? position?.toString() : undefined,
    wait: showPosition && expectedWaitMinutes ? waitTime(expectedWaitMinutes, locale) : undefined,
    nextOpening: nextOpening ? openingTime(nextOpening, { locale, timeZone }, now) : undefined,
  });
  return { kind, text };
}

function handOff(input: DecisionInput, signal: HandoffSignal, steps: DecisionStep[]): HandoffDecision {
  const { settings, availability } = input;
  const { process, assignment } = settings;
  const { reason, trigger } = signal;
  if (process === 'none') {
    steps.push({
      rule: 'process',
      text: 'The process hands off to nobody: recorded, and the agent goes on answering.',
    });
    return { action: 'decline', reason, trigger, steps };
  }
  steps.push({
    rule: 'process',
    text: process === 'live' ? 'Live: assign now.' : 'Async: assign for a follow-up later.',
  });
  const common = { action: 'hand_off', reason, trigger, process, assignment, steps } as const;
  if (assignment.type === 'workflow') {
    steps.push({ rule: 'assignment', text: 'A ticket is created and the chosen workflow assigns it.' });
    return { ...common, outcome: 'workflow', message: null };
  }
  const { assignee } = availability;
  if (process === 'async' && settings.fallbacks.askForEmail && input.reachable === false) {
    steps.push({
      rule: 'message',
      text: 'The visitor is asked for an address before a follow-up is promised.',
    });
    return { ...common, outcome: 'email_wanted', message: null };
  }
  steps.push({
    rule: 'availability',
    text: assignee ? `${assignee.name} is next.` : 'Nobody is eligible at this moment.',
  });
  const outcome = process === 'async' ? 'scheduled' : assignee ? 'assigned' : 'waiting';
  const isThere = assignee !== null && availability.available;
  const message = decisionMessage(input, isThere ? 'available' : 'unavailable');
  steps.push({
    rule: 'message',
    text: `The visitor reads the message for when the team is ${message.kind}.`,
  });
  return { ...common, outcome, message };
}

/**
 * What becomes of a signal under the settings, and why, step by step (design, Triggers and Handoff settings). Pure:
 * the same input gives the same decision in the browser, on the server and in a simulation.
 */
export function decideHandoff(input: DecisionInput): HandoffDecision {
  const { settings, conversation, signal } = input;
  const steps: DecisionStep[] = [];
  if (conversation.status === 'closed') {
    return { action: 'continue', steps: [{ rule: 'conversation', text: 'The conversation is closed.' }] };
  }
  if (!signal)
    return { action: 'continue', steps: [{ rule: 'signal', text: 'Nothing calls for a person.' }] };
  steps.push({ rule: 'signal', text: reasonText(signal) });
  const toggle = SWITCHES[signal.reason];
  if (toggle && !settings.defaultTriggers[toggle]) {
    steps.push({ rule: 'trigger', text: 'This default trigger is switched off.' });
    return { action: 'continue', steps };
  }
  if (conversation.handoff && isAnsweredByHandoff(signal)) {
    steps.push({ rule: 'conversation', text: 'A handoff is open already, which answers this.' });
    return { action: 'continue', steps };
  }
  if (conversation.handoff) {
    steps.push({ rule: 'conversation', text: 'A handoff is open already; this joins it.' });
    return { action: 'join', handoffId: conversation.handoff.id, reason: signal.reason, steps };
  }
  if (signal.kind === 'offer') {
    const offers = !conversation.offered && conversation.handler === 'agent' && settings.process !== 'none';
    steps.push({
      rule: 'conversation',
      text: offers ? 'Talk to a person is offered.' : 'It has been offered, or cannot be.',
    });
    return { action: offers ? 'offer' : 'continue', steps };
  }
  return handOff(input, signal, steps);
}
