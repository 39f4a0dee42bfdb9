import { lookup as resolveName } from 'node:dns';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isLoopbackAddress, isPublicAddress } from './public-address.js';

/** A request to an address that somebody typed into a form. */
export interface OutsideRequest {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  /** The rest of a longer answer is not read. */
  readonly maxAnswerBytes?: number;
}

/** What came back; a redirect is an answer like any other and is not followed. */
export type OutsideAnswer =
  | { readonly ok: true; readonly status: number; readonly body: string }
  | { readonly ok: false; readonly reason: string };

/** Sends a request outside. Never rejects: what went wrong is said in the answer. */
export type PostOutside = (request: OutsideRequest) => Promise<OutsideAnswer>;

/** How names become addresses: Node's own `dns.lookup`, or a test's. */
export type ResolveName = typeof resolveName;

const PRIVATE = 'This leads to a private address, which is never called.';
const DEFAULT_MAX_ANSWER_BYTES = 64 * 1024;

/** Why a URL cannot be called, whatever its name resolves to; undefined when that decides. */
export function refusedUrl(text: string, allowLoopback: boolean): string | undefined {
  if (!URL.canParse(text)) return 'Give a whole address such as https://example.com/baton.';
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return 'Give an address that begins with https://.';
  if (url.username !== '' || url.password !== '') return 'Leave name and password out of the address.';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isLocalName = /^(?:.*\.)?localhost\.?$/.test(host);
  if (isLocalName) return allowLoopback ? undefined : PRIVATE;
  if (isIP(host) === 0) return undefined;
  return isPublicAddress(host) || (allowLoopback && isLoopbackAddress(host)) ? undefined : PRIVATE;
}

/**
 * Resolves a name and gives only addresses that may be called. The connection is made to what this gives, so a name
 * that answers differently the next time changes nothing. One bad address refuses the name.
 */
function guardedLookup(resolve: ResolveName, allowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const first = addresses[0];
      if (!first || !addresses.every(({ address }) => allowed(address)))
        return callback(new Error(PRIVATE), '', 0);
      if (options.all) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}

async function readAnswer(response: IncomingMessage, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= maxBytes) break;
  }
  response.destroy();
  return Buffer.concat(chunks).subarray(0, maxBytes).toString('utf8');
}

function reasonOf(error: unknown): string {
  const { name, code, message } = error as NodeJS.ErrnoException;
  if (name === 'AbortError' || name === 'TimeoutError') return 'No answer came in time.';
  if (message === PRIVATE) return PRIVATE;
  if (code === 'ENOTFOUND') return 'There is no such host.';
  if (code === 'ECONNREFUSED') return 'Nothing listens at this address.';
  return `The connection failed${code ? ` (${code})` : ''}.`;
}

function send(request: OutsideRequest, options: RequestOptions): Promise<OutsideAnswer> {
  const url = new URL(request.url);
  const post = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const maxBytes = request.maxAnswerBytes ?? DEFAULT_MAX_ANSWER_BYTES;
  return new Promise((resolve, reject) => {
    const outgoing = post(url, options, (response) => {
      readAnswer(response, maxBytes).then(
        (body) => resolve({ ok: true, status: response.statusCode ?? 0, body }),
        reject,
      );
    });
    outgoing.once('error', reject);
    outgoing.end(request.body);
  });
}

/**
 * Creates what calls addresses that people gave: webhooks, the owner's own bot. Only the public internet is called,
 * and this machine where `allowLoopback` says so (for development).
 */
export function createPostOutside(settings: {
  readonly allowLoopback: boolean;
  readonly resolve?: ResolveName;
}): PostOutside {
  const { allowLoopback, resolve = resolveName } = settings;
  const allowed = (address: string) =>
    isPublicAddress(address) || (allowLoopback && isLoopbackAddress(address));
  const lookup = guardedLookup(resolve, allowed);
  return async (request) => {
    const refused = refusedUrl(request.url, allowLoopback);
    if (refused) return { ok: false, reason: refused };
    const limits = [AbortSignal.timeout(request.timeoutMs), ...(request.signal ? [request.signal] : [])];
    try {
      return await send(request, {
        method: 'POST',
        lookup,
        // A connection of its own each time: one that was kept would go on to an address that was checked long ago.
        agent: false,
        signal: AbortSignal.any(limits),
        headers: {
          ...request.headers,
          'content-type': 'application/json',
          'content-length': String(Buffer.byteLength(request.body)),
          'user-agent': 'Baton',
        },
      });
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    }
  };
}
