import type { AuditEntry } from '@baton/core';
import * as v from 'valibot';
import { pageOf } from '../http/page-schema.js';
import { pageQuery } from '../http/paging.js';
import { type ApiRoute, route } from '../http/route.js';
import type { Platform } from '../platform.js';
import { listAudit } from './audit-log.js';

const entrySchema = v.object({
  id: v.string(),
  at: v.string(),
  actor: v.nullable(v.object({ id: v.string(), name: v.nullable(v.string()) })),
  action: v.string(),
  target: v.nullable(v.string()),
  detail: v.nullable(v.record(v.string(), v.unknown())),
}) satisfies v.GenericSchema<unknown, AuditEntry>;

/** Who changed what (contract, REST). */
export function auditRoutes(platform: Platform): ApiRoute[] {
  return [
    route({
      method: 'get',
      path: '/audit-log',
      role: 'manager',
      tag: 'Audit log',
      summary: 'Lists changes of settings, people and workflows, and erasures, the latest first.',
      query: v.object({
        ...pageQuery.entries,
        action: v.optional(v.string()),
        actorId: v.optional(v.string()),
      }),
      answer: pageOf(entrySchema),
      handle: ({ actor, query }) => listAudit(platform.db, actor.workspaceId, query),
    }),
  ];
}
