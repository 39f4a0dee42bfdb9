import { detectHumanRequest } from '../human-request/index.js';
import type { TriggerSettings } from '../settings/handoff-settings.js';
import { compileTriggers, restoreTriggers } from '../triggers/index.js';
import { type MessageEvaluator, messageEvaluator } from './evaluate-message.js';

/**
 * Prepares the triggers of some settings once, for evaluating many messages, in every language. A page that knows its
 * language and wants to pay for no other builds its own of `messageEvaluator`, `restoreTriggers` and
 * `createHumanRequestDetector`.
 */
export function createMessageEvaluator(
  settings: TriggerSettings,
  options: { locale?: string } = {},
): MessageEvaluator {
  const { compiledTriggers, customTriggers } = settings;
  const triggers = compiledTriggers
    ? restoreTriggers(compiledTriggers)
    : compileTriggers(customTriggers, options);
  const evaluate = messageEvaluator(settings, { triggers, detectHumanRequest });
  return (text, context = {}) => evaluate(text, { ...context, locale: context.locale ?? options.locale });
}
