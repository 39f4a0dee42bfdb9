/** One thing wrong with one field of an input. */
export interface FieldIssue {
  /** Where, as in `customTriggers.2.phrase`; empty when it concerns the whole. */
  readonly path: string;
  /** Stable, for programs: `required`, `too_long`, `unknown_placeholder`, … */
  readonly code: string;
  /** For people: what is wrong and what to do. */
  readonly message: string;
}

/**
 * Every way in which a call can fail, with its HTTP status and what it says when nobody says it better.
 * The one table behind problem details, socket acknowledgements and thrown faults.
 */
export const ERRORS = {
  bad_request: { status: 400, message: 'The request cannot be read.' },
  invalid: { status: 422, message: 'Some fields need another value.' },
  unauthenticated: { status: 401, message: 'Sign in, or send a valid key.' },
  session_expired: { status: 401, message: 'This session has ended. Start a new one.' },
  identity_invalid: { status: 401, message: 'This identity token is not valid.' },
  identity_expired: { status: 401, message: 'This identity token has expired. Get a fresh one.' },
  forbidden: { status: 403, message: 'You may not do this.' },
  origin_not_allowed: { status: 403, message: 'This website is not on the list of allowed origins.' },
  not_found: { status: 404, message: 'There is nothing here by that name.' },
  conflict: { status: 409, message: 'Somebody changed this in the meantime.' },
  refused: { status: 409, message: 'The conversation does not accept this now.' },
  precondition_failed: { status: 412, message: 'Somebody saved a newer version. Load it and try again.' },
  too_large: { status: 413, message: 'This is too large.' },
  rate_limited: { status: 429, message: 'Too many requests. Wait a moment and try again.' },
  unavailable: { status: 503, message: 'The service is not available right now. Try again in a moment.' },
  timeout: { status: 504, message: 'No answer came in time.' },
  not_supported: { status: 501, message: 'This is not supported here.' },
  internal: { status: 500, message: 'Something went wrong on our side.' },
} as const;

/** The name of one kind of failure. */
export type ErrorCode = keyof typeof ERRORS;

/** The one class that Baton throws; expected outcomes are values instead. */
export class BatonError extends Error {
  override readonly name = 'BatonError';
  readonly code: ErrorCode;
  readonly issues: readonly FieldIssue[];
  /** After so many milliseconds it makes sense to try again; undefined: not known. */
  readonly retryAfterMs: number | undefined;

  /** @param message For people; defaults to the code's own sentence in {@link ERRORS}. */
  constructor(
    code: ErrorCode,
    message?: string,
    options: { cause?: unknown; issues?: readonly FieldIssue[]; retryAfterMs?: number } = {},
  ) {
    super(message ?? ERRORS[code].message, { cause: options.cause });
    this.code = code;
    this.issues = options.issues ?? [];
    this.retryAfterMs = options.retryAfterMs;
  }

  /** The HTTP status that says the same. */
  get status(): number {
    return ERRORS[this.code].status;
  }
}

/** Narrows unknown text, such as a code from the network, to a code that Baton knows. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(ERRORS, value);
}
