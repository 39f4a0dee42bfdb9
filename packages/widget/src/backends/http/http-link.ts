import { BatonError, ERRORS, type ErrorCode, type FieldIssue, isErrorCode } from '@baton/core';
import type { BrowserEnvironment } from '../../env.js';
import { toJson } from '../../to-json.js';

/** Under the 10 s after which the visitor must see that a message does not get through. */
const TIMEOUT_MS = 7_000;

export interface HttpLinkOptions {
  /** Where the protocol is served, as in `https://shop.example.com/chat`. */
  readonly url: string;
  readonly environment: BrowserEnvironment;
  readonly fetch: typeof fetch;
  readonly token: () => string | null;
}

export interface HttpRequest {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
}

interface ProblemDetails {
  readonly code?: unknown;
  readonly detail?: unknown;
  readonly errors?: readonly FieldIssue[];
  readonly retryAfterMs?: unknown;
}

/** What a status says where the body does not name a code. */
function codeOf(status: number): ErrorCode {
  const codes = Object.keys(ERRORS) as ErrorCode[];
  if (status === 401) return 'session_expired';
  return (
    codes.find((code) => ERRORS[code].status === status) ?? (status >= 500 ? 'unavailable' : 'bad_request')
  );
}

/** In the body, or in the header where the server lets other sites read it. A date is left to guesswork. */
function retryAfterOf(response: Response, { retryAfterMs }: ProblemDetails): number | undefined {
  const delayMs = Number(retryAfterMs ?? Number(response.headers.get('retry-after')) * 1_000);
  return delayMs > 0 ? delayMs : undefined;
}

async function failureOf(response: Response): Promise<BatonError> {
  const problem: ProblemDetails = await response.json().catch(() => ({}));
  const code = isErrorCode(problem.code) ? problem.code : codeOf(response.status);
  const message = typeof problem.detail === 'string' ? problem.detail : undefined;
  return new BatonError(code, message, {
    issues: Array.isArray(problem.errors) ? problem.errors : [],
    retryAfterMs: retryAfterOf(response, problem),
  });
}

/** Requests and answers of the HTTP protocol (docs/http-backend.md). */
export class HttpLink {
  readonly #options: HttpLinkOptions;
  readonly #aborts = new Set<AbortController>();
  #isClosed = false;

  constructor(options: HttpLinkOptions) {
    this.#options = options;
  }

  /** Rejects with a `BatonError`; after `unavailable` and `timeout` it may or may not have been done. */
  async ask<Value>(request: HttpRequest): Promise<Value> {
    const abort = new AbortController();
    let isLate = false;
    const cancel = this.#options.environment.after(TIMEOUT_MS, () => {
      isLate = true;
      abort.abort();
    });
    try {
      const response = await this.send(request, abort);
      return (response.status === 204 ? null : await response.json()) as Value;
    } catch (cause) {
      if (cause instanceof BatonError) throw cause;
      throw new BatonError(isLate ? 'timeout' : 'unavailable', undefined, { cause });
    } finally {
      cancel();
      this.#aborts.delete(abort);
    }
  }

  /** Asks without a limit of time, for answers that go on. Rejects with a `BatonError` when it is refused. */
  async send({ method = 'POST', path, body }: HttpRequest, abort: AbortController): Promise<Response> {
    if (this.#isClosed) throw new BatonError('unavailable', 'The backend has been disconnected.');
    const { url, fetch, token } = this.#options;
    this.#aborts.add(abort);
    const known = token();
    const response = await fetch(`${url}${path}`, {
      method,
      signal: abort.signal,
      cache: 'no-store',
      credentials: 'omit',
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(known && { authorization: `Bearer ${known}` }),
      },
      ...(body !== undefined && { body: toJson(body) }),
    });
    if (!response.ok) throw await failureOf(response);
    return response;
  }

  /** Says something that nobody needs to hear. */
  tell(path: string, body: unknown): void {
    this.ask({ path, body }).catch(() => undefined);
  }

  close(): void {
    this.#isClosed = true;
    for (const abort of this.#aborts) abort.abort();
    this.#aborts.clear();
  }
}
