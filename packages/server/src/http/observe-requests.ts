import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from 'pino';
import type { Metrics } from '../observability/metrics.js';

/**
 * Counts and logs every request by the pattern of its route: no address, query, body or client, so that nothing about
 * a person is kept (design, Server).
 */
export function observeRequests(log: Logger, metrics: Metrics): MiddlewareHandler {
  return async (c, next) => {
    const startedAt = performance.now();
    await next();
    const { method } = c.req;
    const { status } = c.res;
    const route = routePath(c, -1);
    const seconds = (performance.now() - startedAt) / 1_000;
    metrics.requestSeconds.observe({ method, route, status }, seconds);
    log.debug({ method, route, status, ms: Math.round(seconds * 1_000) }, 'request');
  };
}
