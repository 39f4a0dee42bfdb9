import type { Me } from '@baton/core';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { clientAddress, type TrustedProxies } from '../http/client-address.js';
import { expectedRevision, withEtag } from '../http/revision.js';
import { type ApiRoute, route } from '../http/route.js';
import type { Actor } from './actor.js';
import type { People } from './people.js';
import { credentials, meSchema, ownChanges, personSchema, presenceChange } from './schemas.js';
import { type SignIn, wrongCredentials } from './sign-in.js';
import type { SignInLimits } from './sign-in-limits.js';

/** What the routes of one's own session need. */
export interface SessionParts {
  readonly signIn: SignIn;
  readonly limits: SignInLimits;
  readonly people: People;
  readonly proxies: TrustedProxies;
  readonly describeWorkspace: (workspaceId: string) => Promise<Me['workspace']>;
}

const tag = 'Session';

function clientOf(c: Context, proxies: TrustedProxies): string {
  // `app.request()` has no connection behind it.
  const direct = c.env?.incoming ? (getConnInfo(c).remote.address ?? '') : '';
  return clientAddress(proxies, direct, c.req.header('x-forwarded-for'));
}

/** Over TLS the cookie stays there; plain http is for localhost and for behind a proxy that says which it was. */
function setCookies(c: Context, cookies: readonly string[]): void {
  const secure = c.req.url.startsWith('https:') || c.req.header('x-forwarded-proto') === 'https';
  for (const cookie of cookies)
    c.header('set-cookie', secure ? `${cookie}; Secure` : cookie, { append: true });
}

/** Signing in and out, and what concerns only whoever is signed in. */
export function sessionRoutes(parts: SessionParts): ApiRoute[] {
  const { signIn, limits, people, proxies, describeWorkspace } = parts;

  async function me(actor: Actor): Promise<Me> {
    const [person, workspace] = await Promise.all([
      people.get(actor.workspaceId, actor.userId),
      describeWorkspace(actor.workspaceId),
    ]);
    return { person, workspace };
  }

  return [
    route({
      method: 'post',
      path: '/session',
      role: 'public',
      tag,
      summary: 'Signs in and sets the session cookie.',
      body: credentials,
      answer: meSchema,
      handle: async ({ body, c }) => {
        const client = clientOf(c, proxies);
        await limits.check(body.email, client);
        const signed = await signIn.signIn(body.email, body.password);
        if (!signed) {
          await limits.failed(body.email, client);
          throw wrongCredentials();
        }
        await limits.succeeded(body.email, client);
        setCookies(c, signed.cookies);
        return me(signed.actor);
      },
    }),
    route({
      method: 'get',
      path: '/session',
      role: 'viewer',
      tag,
      summary: 'Tells who is signed in.',
      answer: meSchema,
      handle: ({ actor }) => me(actor),
    }),
    route({
      method: 'delete',
      path: '/session',
      role: 'public',
      tag,
      summary: 'Signs out.',
      handle: async ({ c }) => setCookies(c, await signIn.signOut(c.req.raw.headers)),
    }),
    route({
      method: 'get',
      path: '/me',
      role: 'viewer',
      tag,
      summary: 'Tells who is signed in.',
      answer: meSchema,
      handle: ({ actor }) => me(actor),
    }),
    route({
      method: 'put',
      path: '/me/presence',
      role: 'agent',
      tag,
      summary: "Sets one's own presence.",
      body: presenceChange,
      answer: personSchema,
      handle: ({ actor, body }) => people.setPresence(actor.workspaceId, actor.userId, body.presence),
    }),
    route({
      method: 'patch',
      path: '/me',
      role: 'agent',
      tag,
      summary:
        "Changes one's own presence, working hours and absences; If-Match guards against lost updates.",
      body: ownChanges,
      answer: personSchema,
      handle: async ({ actor: { workspaceId, userId }, body, c }) => {
        const from = expectedRevision(c);
        return withEtag(c, await people.change(workspaceId, userId, { ...body, by: userId, from }));
      },
    }),
  ];
}
