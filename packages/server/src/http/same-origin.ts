import { BatonError } from '@baton/core';

/**
 * Refuses a change that another website's page asks for with the visitor's cookie. Browsers say where a request comes
 * from in `Sec-Fetch-Site`, older ones in `Origin`; a program that sends neither is not a page.
 * @throws BatonError `forbidden`.
 */
export function requireSameOrigin(headers: Headers): void {
  const site = headers.get('sec-fetch-site');
  if (site !== null) {
    if (site === 'same-origin' || site === 'none') return;
  } else {
    const origin = headers.get('origin');
    if (origin === null) return;
    const host = headers.get('x-forwarded-host') ?? headers.get('host');
    if (URL.canParse(origin) && new URL(origin).host === host) return;
  }
  throw new BatonError('forbidden', 'Another website asked for this. Do it from the console, or use a key.');
}
