import {
  type Conversation,
  createHumanRequestDetector,
  EvaluatingHandoffClient,
  type HandoffClient,
  type HandoffClientOptions,
  loadLanguage,
  loadWeights,
  messageEvaluator,
  restoreTriggers,
  transition,
} from '@baton/core';
import type { HandoffInProgress } from '../store/widget-state.js';

/** Visitors of any page write English now and then, if only a word. */
const EVERYWHERE = 'en';

/**
 * The handoff client with the page's language and English, loaded for the first message. The server, which knows every
 * language, has the last word. A backend that does not send its triggers compiled costs the compiler as well.
 */
export async function createHandoffClient(options: HandoffClientOptions): Promise<HandoffClient> {
  const tags = new Set([EVERYWHERE, options.locale ?? EVERYWHERE]);
  const isCompiled = options.settings.compiledTriggers !== undefined;
  const [compiler, weights, ...languages] = await Promise.all([
    isCompiled ? null : import('@baton/core/triggers'),
    loadWeights(),
    ...[...tags].map(loadLanguage),
  ]);
  const known = languages.filter((language) => language !== null);
  const detector = createHumanRequestDetector(known, { weights });
  return new EvaluatingHandoffClient(options, (settings, { locale }) => {
    const { compiledTriggers, customTriggers } = settings;
    const triggers = compiledTriggers
      ? restoreTriggers(compiledTriggers)
      : compiler?.compileTriggers(customTriggers, { locale });
    const detectHumanRequest = detector.detect;
    return messageEvaluator(settings, { triggers: triggers ?? NO_TRIGGERS, detectHumanRequest });
  });
}

const NO_TRIGGERS = { match: () => null, matchAll: () => [] };

/**
 * What the visitor sees from the moment a handoff is requested, by the same transition that the server will make;
 * null when the conversation does not accept it now.
 */
export function requestStep(
  conversation: Conversation | null,
  request: Pick<HandoffInProgress, 'handoffId' | 'reason'>,
): HandoffInProgress | null {
  if (!conversation || conversation.handoff) return null;
  const context = { now: 0, newId: () => '', agentPaused: false };
  const { conversation: next } = transition(conversation, { type: 'handoff_requested', ...request }, context);
  return next
    ? { ...request, shown: { handler: next.handler, handoff: next.handoff, epoch: next.epoch } }
    : null;
}
