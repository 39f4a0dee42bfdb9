import { type Ack, BatonError, ERRORS } from '@baton/core';
import type { Logger } from 'pino';
import type * as v from 'valibot';
import { parseInput } from '../http/field-issues.js';

function refusal(error: unknown, log: Logger): Ack<never> {
  if (error instanceof BatonError) {
    const { code, message, issues, retryAfterMs } = error;
    return {
      ok: false,
      code,
      message,
      ...(issues.length > 0 && { issues }),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    };
  }
  log.error({ err: error }, 'a socket request failed');
  return { ok: false, code: 'internal', message: ERRORS.internal.message };
}

/**
 * Makes a listener for one kind of request: what came is validated, the work done, and the sender told the result or,
 * without any inner detail, why not. A request without a reply function is done and nobody told. The work also gets
 * whatever the listener is given about where the request comes from.
 */
export function answerRequest<Schema extends v.GenericSchema, Value, From = undefined>(
  log: Logger,
  schema: Schema,
  work: (request: v.InferOutput<Schema>, from: From) => Promise<Value>,
): (payload: unknown, reply?: unknown, from?: From) => Promise<void> {
  return async (payload, reply, from) => {
    // With a missing payload Socket.IO puts the reply first.
    const answer = typeof payload === 'function' ? payload : reply;
    const respond = (ack: Ack<Value>) => typeof answer === 'function' && answer(ack);
    try {
      const request = parseInput(schema, typeof payload === 'function' ? undefined : payload);
      respond({ ok: true, value: await work(request, from as From) });
    } catch (error) {
      respond(refusal(error, log));
    }
  };
}
