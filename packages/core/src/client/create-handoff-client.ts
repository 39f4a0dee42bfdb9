import { createMessageEvaluator } from '../handoff/create-message-evaluator.js';
import { EvaluatingHandoffClient, type HandoffClient, type HandoffClientOptions } from './handoff-client.js';

/**
 * Evaluates the triggers on each visitor's message and sends the handoff request to whatever backend it is given,
 * with time-outs, retries and one idempotency key (design, Parts).
 *
 * @example
 * const client = createHandoffClient({ backend, settings, conversationId });
 * client.on('handoff', ({ outcome }) => show(outcome));
 * await client.visitorMessage('Can I talk to a person?');
 */
export function createHandoffClient(options: HandoffClientOptions): HandoffClient {
  return new EvaluatingHandoffClient(options, createMessageEvaluator);
}
