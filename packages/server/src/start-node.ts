import { randomUUID } from 'node:crypto';
import { createServer as createHttpServer, type Server as HttpServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BatonError } from '@baton/core';
import { getRequestListener } from '@hono/node-server';
import type { Logger } from 'pino';
import { serveFiles } from './attachments/serve-files.js';
import { compose } from './compose.js';
import type { Config } from './config/config.js';
import type { OpenDatabase } from './database/open-database.js';
import { serveDemoPages } from './demo/demo-pages.js';
import { createHttpApp } from './http/create-http-app.js';
import { createMetrics } from './observability/metrics.js';
import { openSocketServer, type SocketServer } from './open-socket-server.js';
import { createKeys } from './people/keys.js';
import type { Platform } from './platform.js';
import { ensureWorkspace, type FirstStart } from './workspaces/first-start.js';
import { keepSecret } from './workspaces/secrets.js';

/** What a node is started on. */
export interface NodeParts {
  readonly config: Config;
  readonly opened: OpenDatabase;
  readonly log: Logger;
  readonly now: () => number;
  readonly publicDir: string | undefined;
  /** Is given what undoes each step, to be done in reverse order; also when a later step fails. */
  readonly onStop: (undo: () => unknown) => void;
}

/** A node that takes requests. */
export interface StartedNode {
  readonly port: number;
  readonly url: string;
  readonly firstStart: FirstStart;
}

/** How long requests, answers and assignments under way may take to finish when the server stops. */
const FINISH_WITHIN_MS = 5_000;
/** Longer than the idle time-out of usual load balancers, which then close first. */
const KEEP_ALIVE_MS = 75_000;

function listen(http: HttpServer, { port, host }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', (cause: NodeJS.ErrnoException) => {
      const inUse = `Port ${port} is in use. Stop what uses it, or choose another with --port.`;
      const other = `Baton cannot listen on ${host ?? 'port'} ${port}: ${cause.code ?? cause.message}.`;
      reject(new BatonError('conflict', cause.code === 'EADDRINUSE' ? inUse : other, { cause }));
    });
    http.listen(port, host, () => resolve((http.address() as AddressInfo).port));
  });
}

/** Takes no new connection, lets requests in flight finish, and sends sockets away: they find another node, or wait. */
function close(http: HttpServer, { io }: SocketServer): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => http.closeAllConnections(), FINISH_WITHIN_MS);
    http.close(() => {
      clearTimeout(force);
      resolve();
    });
    io.local.disconnectSockets(true);
    // Packets of this turn of the event loop, the farewell among them, are written at its end (`writeTogether`).
    setImmediate(() => {
      io.engine.close();
      http.closeIdleConnections();
    });
  });
}

async function ensureFirstStart(platform: Platform): Promise<FirstStart> {
  const { config } = platform;
  if (config.demo) {
    const { seedDemo } = await import('./demo/seed-demo.js');
    await seedDemo(platform);
  }
  const firstStart = await ensureWorkspace(platform);
  if (config.apiKey) {
    const owner = { workspaceId: firstStart.workspaceId, userId: firstStart.administratorId };
    await createKeys(platform).create(owner, 'BATON_API_KEY', config.apiKey);
  }
  return firstStart;
}

async function fillDemo(platform: Platform, url: string): Promise<void> {
  const { importDemoArticles } = await import('./demo/import-demo-articles.js');
  await importDemoArticles(platform, url);
}

/** Puts a node on an open database: first start, services, realtime, HTTP; then listens. */
export async function startNode({
  config,
  opened,
  log,
  now,
  publicDir,
  onStop,
}: NodeParts): Promise<StartedNode> {
  const { db, pool } = opened;
  const metrics = createMetrics();
  const platform: Platform = { config, db, pool, log, metrics, now, newId: () => randomUUID() };
  const firstStart = await ensureFirstStart(platform);
  const secret = config.secret ?? (await keepSecret(db, 'sessions'));

  // Socket.IO takes over the listeners that are there when it is attached, so this one comes first.
  let answer: RequestListener = (_request, response) => response.writeHead(503).end();
  const http = createHttpServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) =>
    answer(request, response),
  );
  const sockets = await openSocketServer(http, config.redisUrl, log);
  onStop(() => sockets.close());

  let url = '';
  const { services, realtime, authenticate, routes, outreach } = compose({
    platform,
    pool,
    io: sockets.io,
    redis: sockets.redis,
    secret,
    forgetPublished: () => sockets.forgetPublished(),
    publicUrl: () => config.publicUrl ?? url,
  });
  let accepting = true;
  const app = createHttpApp({
    platform,
    authenticate,
    routes,
    publicDir,
    serveFiles: (app) => serveFiles(app, services),
    accepting: () => accepting,
    servePages(pages) {
      outreach.servePages(pages);
      if (config.demo) serveDemoPages(pages, platform);
    },
  });
  answer = getRequestListener(app.fetch);
  onStop(() => services.stop(FINISH_WITHIN_MS));
  onStop(() => outreach.stop());
  onStop(() => realtime.stop());
  await services.start();
  realtime.start();
  outreach.start();

  const port = await listen(http, config);
  onStop(() => {
    accepting = false;
    return close(http, sockets);
  });
  url = `http://localhost:${port}`;
  if (config.demo) await fillDemo(platform, url);
  return { port, url, firstStart };
}
