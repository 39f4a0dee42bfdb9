import type { HumanRequestDetector } from '../human-request/detector.js';
import type { TriggerSettings } from '../settings/handoff-settings.js';
import type { CompiledTriggers } from '../triggers/custom-trigger.js';
import type { Evidence, HandoffSignal } from './signal.js';

/** What is known when a visitor's message is looked at. */
export interface MessageContext {
  readonly locale?: string;
  /** Whether the customer agent is paused for this channel. */
  readonly agentPaused?: boolean;
}

/** Looks at a visitor's message; null when nothing in it calls for a person. */
export type MessageEvaluator = (text: string, context?: MessageContext) => HandoffSignal | null;

function evidenceIn(text: string, place: { start: number; end: number }): Evidence | undefined {
  if (place.end <= place.start) return undefined;
  return { start: place.start, end: place.end, text: text.slice(place.start, place.end) };
}

function customSignal(text: string, triggers: CompiledTriggers): HandoffSignal | null {
  const match = triggers.match(text);
  if (!match) return null;
  const { triggerId, phrase } = match;
  return {
    kind: 'hand_off',
    reason: 'custom_trigger',
    trigger: { triggerId, phrase, evidence: evidenceIn(text, match) },
  };
}

/** What recognises words: the custom triggers of some settings, and requests for a person in some languages. */
export interface Recognisers {
  readonly triggers: CompiledTriggers;
  readonly detectHumanRequest: HumanRequestDetector['detect'];
}

/**
 * Puts recognisers and settings together (design, Triggers). The first that holds counts: the agent is paused, the
 * visitor asks plainly for a person, a custom trigger, the visitor asks vaguely (an offer). A plain request comes
 * before a custom trigger because it says what the visitor wants (product choice).
 */
export function messageEvaluator(
  { defaultTriggers }: TriggerSettings,
  { triggers, detectHumanRequest }: Recognisers,
): MessageEvaluator {
  return (text, { locale, agentPaused } = {}) => {
    if (agentPaused && defaultTriggers.agentPaused) return { kind: 'hand_off', reason: 'agent_paused' };
    const request = defaultTriggers.humanRequested ? detectHumanRequest(text, { locale }) : null;
    const asked = (kind: HandoffSignal['kind']): HandoffSignal => ({
      kind,
      reason: 'human_requested',
      trigger: { evidence: request ? evidenceIn(text, request) : undefined },
    });
    if (request?.kind === 'request') return asked('hand_off');
    return customSignal(text, triggers) ?? (request?.kind === 'offer' ? asked('offer') : null);
  };
}
