import { BatonError, ERRORS, type Problem } from '@baton/core';
import { HTTPException } from 'hono/http-exception';

const STATUS_CODES = {
  400: 'bad_request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  413: 'too_large',
  429: 'rate_limited',
} as const;

function isKnownStatus(status: number): status is keyof typeof STATUS_CODES {
  return status in STATUS_CODES;
}

/** Any fault as one that may be shown: what Baton did not throw itself becomes `internal` and keeps its cause. */
export function toBatonError(error: unknown): BatonError {
  if (error instanceof BatonError) return error;
  if (error instanceof HTTPException && isKnownStatus(error.status)) {
    return new BatonError(STATUS_CODES[error.status], undefined, { cause: error });
  }
  return new BatonError('internal', undefined, { cause: error });
}

/** A fault as RFC 9457 problem details; of `internal` ones only that they happened. */
export function problemOf(error: BatonError): Problem {
  const { status, message } = ERRORS[error.code];
  return {
    type: 'about:blank',
    title: message,
    status,
    code: error.code,
    ...(error.message !== message && error.code !== 'internal' ? { detail: error.message } : {}),
    ...(error.issues.length > 0 ? { errors: error.issues } : {}),
    ...(error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs }),
  };
}

/** The response that carries it. */
export function problemResponse(error: BatonError): Response {
  const body = JSON.stringify(problemOf(error));
  return new Response(body, {
    status: error.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(error.retryAfterMs !== undefined && { 'retry-after': `${Math.ceil(error.retryAfterMs / 1_000)}` }),
    },
  });
}
