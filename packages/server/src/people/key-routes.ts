import { pageOf } from '../http/page-schema.js';
import { pageQuery } from '../http/paging.js';
import { type ApiRoute, route } from '../http/route.js';
import type { Keys } from './keys.js';
import * as schemas from './schemas.js';

/** API keys. */
export function keyRoutes(keys: Keys): ApiRoute[] {
  const tag = 'Keys';
  return [
    route({
      method: 'get',
      path: '/keys',
      role: 'admin',
      tag,
      summary: 'Lists API keys, without the keys themselves.',
      query: pageQuery,
      answer: pageOf(schemas.keySchema),
      handle: ({ actor, query }) => keys.list(actor.workspaceId, query),
    }),
    route({
      method: 'post',
      path: '/keys',
      role: 'admin',
      audit: 'keys.made',
      tag,
      summary: 'Makes an API key that acts as whoever makes it; this answer alone shows it.',
      body: schemas.newKey,
      answer: schemas.createdKeySchema,
      status: 201,
      handle: ({ actor, body }) => keys.create(actor, body.name),
    }),
    route({
      method: 'delete',
      path: '/keys/:id',
      role: 'admin',
      audit: 'keys.revoked',
      tag,
      summary: 'Revokes an API key, at once and for good.',
      handle: ({ actor, params }) => keys.revoke(actor.workspaceId, params.id),
    }),
  ];
}
