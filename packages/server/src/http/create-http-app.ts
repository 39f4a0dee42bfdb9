import { BatonError } from '@baton/core';
import { Hono } from 'hono';
import { routePath } from 'hono/route';
import { ping } from '../database/connect.js';
import type { Authenticate } from '../people/actor.js';
import type { Platform } from '../platform.js';
import { serveAssets } from './assets.js';
import { describeFault } from './describe-fault.js';
import { observeRequests } from './observe-requests.js';
import { openApiDocument } from './openapi.js';
import { problemResponse, toBatonError } from './problem.js';
import { packageVersion, publicFolder } from './public-folder.js';
import { registerRoutes } from './register-routes.js';
import type { ApiRoute } from './route.js';

/** What the HTTP side is made of. */
export interface HttpParts {
  readonly platform: Platform;
  readonly authenticate: Authenticate;
  readonly routes: readonly ApiRoute[];
  /** Where the files for browsers are; the build's own folder by default. */
  readonly publicDir?: string;
  /** Adds the files that visitors send and read, outside of the API. */
  readonly serveFiles?: (app: Hono) => void;
  /** Adds pages of its own, which come before files of the same address. */
  readonly servePages?: (app: Hono) => void;
  /** False once the server is stopping: it takes no new work. */
  readonly accepting?: () => boolean;
}

const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'strict-transport-security': 'max-age=15552000',
  'x-permitted-cross-domain-policies': 'none',
};

function handleFaults(app: Hono, { log }: Platform): void {
  app.notFound(() => problemResponse(new BatonError('not_found')));
  app.onError((fault, c) => {
    const error = toBatonError(fault);
    if (error.status >= 500)
      log.error({ fault: describeFault(fault), route: routePath(c, -1) }, 'a request failed');
    return problemResponse(error);
  });
}

function serveOperations(app: Hono, { platform, accepting = () => true }: HttpParts): void {
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) => {
    if (!accepting()) throw new BatonError('unavailable', 'This server is stopping.');
    await ping(platform.db).catch((cause) => {
      throw new BatonError('unavailable', 'The database does not answer.', { cause });
    });
    return c.json({ status: 'ready' });
  });
  app.get('/metrics', async (c) => {
    const { registry } = platform.metrics;
    return c.text(await registry.metrics(), 200, { 'content-type': registry.contentType });
  });
}

/** Assembles everything that the server answers over HTTP. */
export function createHttpApp(parts: HttpParts): Hono {
  const { platform, routes } = parts;
  const app = new Hono();
  app.use(observeRequests(platform.log, platform.metrics));
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.header(name, value);
  });
  handleFaults(app, platform);
  serveOperations(app, parts);
  const description = openApiDocument(routes, packageVersion());
  app.get('/api/openapi.json', (c) => c.json(description));
  registerRoutes(app, routes, parts.authenticate);
  parts.serveFiles?.(app);
  parts.servePages?.(app);
  serveAssets(app, parts.publicDir ?? publicFolder(), platform.config.demo);
  return app;
}
