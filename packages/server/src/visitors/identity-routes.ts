import * as v from 'valibot';
import { type ApiRoute, route } from '../http/route.js';
import type { IdentitySecrets } from './identity-secrets.js';

const stateSchema = v.object({ configured: v.boolean(), createdAt: v.nullable(v.string()) });
const secretSchema = v.object({ secret: v.string(), createdAt: v.string() });
const tag = 'Workspace';

/** The secret that the owner's server signs visitors' identities with. */
export function identityRoutes(secrets: IdentitySecrets): ApiRoute[] {
  return [
    route({
      method: 'get',
      path: '/workspace/identity',
      role: 'manager',
      tag,
      summary: 'Reads whether visitors can be identified. The secret itself is never shown again.',
      answer: stateSchema,
      handle: ({ actor }) => secrets.state(actor.workspaceId),
    }),
    route({
      method: 'post',
      path: '/workspace/identity/secret',
      role: 'admin',
      audit: 'identity_secret.changed',
      tag,
      summary:
        'Makes a new identity secret and shows it once. Tokens signed with the one before count no more.',
      answer: secretSchema,
      status: 201,
      handle: ({ actor }) => secrets.renew(actor),
    }),
  ];
}
