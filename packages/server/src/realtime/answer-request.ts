import { type Ack, BatonError, ERRORS, type FieldIssue } from '@baton/core';
import type { Logger } from 'pino';
import * as v from 'valibot';

function fieldIssues(issues: readonly v.BaseIssue<unknown>[]): FieldIssue[] {
  return issues.map((issue) => ({
    path: v.getDotPath(issue) ?? '',
    code: issue.received === 'undefined' ? 'required' : issue.type,
    message: issue.message,
  }));
}

/** Reads what came over a socket. @throws BatonError `invalid` that names each wrong field. */
export function parseRequest<Schema extends v.GenericSchema>(
  schema: Schema,
  payload: unknown,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, payload);
  if (parsed.success) return parsed.output;
  throw new BatonError('invalid', undefined, { issues: fieldIssues(parsed.issues) });
}

function refusal(error: unknown, log: Logger): Ack<never> {
  if (error instanceof BatonError) {
    return {
      ok: false,
      code: error.code,
      message: error.message,
      ...(error.issues.length > 0 && { issues: error.issues }),
    };
  }
  log.error({ err: error }, 'a socket request failed');
  return { ok: false, code: 'internal', message: ERRORS.internal.message };
}

/**
 * Makes a listener for one kind of request: what came is validated, the work done, and the sender told the result or,
 * without any inner detail, why not. A request without a reply function is done and nobody told.
 */
export function answerRequest<Schema extends v.GenericSchema, Value>(
  log: Logger,
  schema: Schema,
  work: (request: v.InferOutput<Schema>) => Promise<Value>,
): (payload: unknown, reply?: unknown) => Promise<void> {
  return async (payload, reply) => {
    // With a missing payload Socket.IO puts the reply first.
    const answer = typeof payload === 'function' ? payload : reply;
    const respond = (ack: Ack<Value>) => typeof answer === 'function' && answer(ack);
    try {
      const request = parseRequest(schema, typeof payload === 'function' ? undefined : payload);
      respond({ ok: true, value: await work(request) });
    } catch (error) {
      respond(refusal(error, log));
    }
  };
}
