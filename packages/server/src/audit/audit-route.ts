import type { ApiRoute } from '../http/route.js';
import type { Actor } from '../people/actor.js';
import type { Platform } from '../platform.js';
import { recordAudit } from './audit-log.js';

/** Roles whose changes are kept: what managers and administrators set up, not the conversations people work on. */
const AUDITED = ['manager', 'admin'];

/** True for a route whose every success belongs in the audit log. */
export function needsAudit({ method, role }: ApiRoute): boolean {
  return method !== 'get' && AUDITED.includes(role);
}

const idOf = (answer: unknown): string | null => {
  const id = answer && typeof answer === 'object' && 'id' in answer ? answer.id : null;
  return typeof id === 'string' ? id : null;
};

/** The top-level names of what was sent, which say what changed without its values. */
const namesIn = (body: unknown): string[] =>
  body && typeof body === 'object' && !Array.isArray(body) ? Object.keys(body) : [];

/** Wraps a route that declares its `audit` action, so that what it did is noted before it is answered. */
export function audited(platform: Platform, route: ApiRoute): ApiRoute {
  const { audit } = route;
  if (!audit || audit === 'by-service' || audit === 'changes-nothing') return route;
  return {
    ...route,
    async handle(request) {
      const answer = await route.handle(request);
      const actor: Actor | null = request.actor;
      if (actor) {
        await recordAudit(platform.db, {
          workspaceId: actor.workspaceId,
          actorId: actor.userId,
          action: audit,
          target: Object.values(request.params)[0] ?? idOf(answer),
          detail: { fields: namesIn(request.body), ...(actor.via === 'key' && { via: 'key' }) },
        });
      }
      return answer;
    },
  };
}
