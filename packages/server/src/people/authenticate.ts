import type { IncomingHttpHeaders } from 'node:http';
import type { Authenticate } from './actor.js';
import type { Keys } from './keys.js';
import type { SignIn } from './sign-in.js';

/** Recognises a request by its key when it has one, else by its session cookie. */
export function createAuthenticate(
  signIn: Pick<SignIn, 'actorOf'>,
  keys: Pick<Keys, 'actorOf'>,
): Authenticate {
  return (headers) => {
    const authorization = headers.get('authorization');
    if (authorization === null)
      return headers.has('cookie') ? signIn.actorOf(headers) : Promise.resolve(null);
    const [scheme, key] = authorization.split(' ');
    return scheme?.toLowerCase() === 'bearer' && key ? keys.actorOf(key) : Promise.resolve(null);
  };
}

/** Node's headers, as a socket's handshake has them, as the web's. */
export function toHeaders(incoming: IncomingHttpHeaders): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming)) {
    for (const single of Array.isArray(value) ? value : [value])
      if (single !== undefined) headers.append(name, single);
  }
  return headers;
}
