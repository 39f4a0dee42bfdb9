import { BatonError, ERRORS, type ErrorCode, isErrorCode, type Problem } from '@baton/core';

/** What the console needs of `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface RequestOptions {
  readonly body?: unknown;
  /** A file, sent as it is instead of JSON. */
  readonly content?: Blob;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Sends one request under the API's root and answers its JSON body; rejects with a `BatonError`. */
export type Request = <Body>(method: string, path: string, options?: RequestOptions) => Promise<Body>;

export interface RequestSettings {
  readonly fetch: Fetch;
  /** @default '/api/v1' */
  readonly root?: string;
  /** @default 20_000 */
  readonly timeoutMs?: number;
  /** Called when the server no longer knows who is asking. */
  readonly onUnauthenticated?: () => void;
}

const UNREACHABLE = 'The server cannot be reached. Check your connection and try again.';
const TOO_SLOW = 'The server took too long to answer. Try again.';

function codeForStatus(status: number): ErrorCode {
  const entry = Object.entries(ERRORS).find(([, error]) => error.status === status);
  return entry && isErrorCode(entry[0]) ? entry[0] : 'internal';
}

/** Reads an error response: problem details where there are any, else what the status says. */
export async function errorFromResponse(response: Response): Promise<BatonError> {
  const problem = (await response.json().catch(() => null)) as Partial<Problem> | null;
  const code = isErrorCode(problem?.code) ? problem.code : codeForStatus(response.status);
  return new BatonError(code, problem?.detail || ERRORS[code].message, { issues: problem?.errors ?? [] });
}

function errorFromFault(fault: unknown): BatonError {
  if (fault instanceof BatonError) return fault;
  const timedOut = fault instanceof Error && fault.name === 'TimeoutError';
  return new BatonError(timedOut ? 'timeout' : 'unavailable', timedOut ? TOO_SLOW : UNREACHABLE, {
    cause: fault,
  });
}

/** Builds the one way in which the console talks HTTP: JSON, same-origin cookie, time limit, typed errors. */
export function createRequest(settings: RequestSettings): Request {
  const { fetch, root = '/api/v1', timeoutMs = 20_000, onUnauthenticated } = settings;
  return async <Body>(method: string, path: string, options: RequestOptions = {}): Promise<Body> => {
    const hasBody = options.body !== undefined;
    const response = await fetch(`${root}${path}`, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        ...(hasBody ? { 'content-type': 'application/json' } : {}),
        ...options.headers,
      },
      body: hasBody ? JSON.stringify(options.body) : options.content,
      signal: options.signal ?? AbortSignal.timeout(timeoutMs),
    }).catch((fault: unknown) => Promise.reject(errorFromFault(fault)));
    if (!response.ok) {
      const error = await errorFromResponse(response);
      if (response.status === 401) onUnauthenticated?.();
      throw error;
    }
    if (response.status === 204) return undefined as Body;
    const text = await response.text();
    return (text === '' ? undefined : JSON.parse(text)) as Body;
  };
}

/** The header that has a change refused when it was made from another state than the one in force; null: none. */
export function ifMatch(revision: string | null): Pick<RequestOptions, 'headers'> {
  return revision === null ? {} : { headers: { 'if-match': `"${revision}"` } };
}

/** Narrows anything that was caught to the one error class, so that it can be shown. */
export function toBatonError(fault: unknown): BatonError {
  return fault instanceof BatonError ? fault : new BatonError('internal', undefined, { cause: fault });
}
