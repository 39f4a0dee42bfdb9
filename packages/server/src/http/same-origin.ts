import { BatonError } from '@baton/core';

/**
 * True unless another website's page asks. Browsers say where a request comes from in `Sec-Fetch-Site`, older ones in
 * `Origin`; a program that sends neither is not a page.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  if (origin === null) return true;
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  return URL.canParse(origin) && new URL(origin).host === host;
}

/**
 * Refuses a change that another website's page asks for with somebody's cookie.
 * @throws BatonError `forbidden`.
 */
export function requireSameOrigin(headers: Headers): void {
  if (isSameOrigin(headers)) return;
  throw new BatonError('forbidden', 'Another website asked for this. Do it from the console, or use a key.');
}
