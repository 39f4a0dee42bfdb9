import { randomUUID } from 'node:crypto';
import { createServer as createHttpServer, type Server as HttpServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BatonError } from '@baton/core';
import { getRequestListener } from '@hono/node-server';
import type { Logger } from 'pino';
import { compose } from './compose.js';
import type { Config } from './config/config.js';
import { type OpenDatabase, openDatabase } from './database/open-database.js';
import { importDemoArticles } from './demo/import-demo-articles.js';
import { seedDemo } from './demo/seed-demo.js';
import { createHttpApp } from './http/create-http-app.js';
import { createLog } from './observability/create-log.js';
import { createMetrics } from './observability/metrics.js';
import { openSocketServer } from './open-socket-server.js';
import { createKeys } from './people/keys.js';
import type { Platform } from './platform.js';
import { ensureWorkspace, type FirstStart } from './workspaces/first-start.js';
import { keepSecret } from './workspaces/secrets.js';

/** What a test or an embedding program may put in place of the real thing. */
export interface ServerOverrides {
  readonly log?: Logger;
  readonly now?: () => number;
  /** Where the files for browsers are. */
  readonly publicDir?: string;
}

/** A Baton server. */
export interface BatonServer {
  /**
   * Opens the database, brings it up to date and listens.
   * @throws BatonError with a message for the operator: `conflict` when the data or the port is in use, `unavailable`.
   */
  start(): Promise<RunningServer>;
  /** Stops taking work, finishes what is in flight, and lets go of everything. Safe to call twice. */
  stop(): Promise<void>;
}

/** Where a started server is, and what its operator has to know. */
export interface RunningServer {
  readonly port: number;
  /** As in `http://localhost:4400`. */
  readonly url: string;
  readonly firstStart: FirstStart;
  /** Resolves when the server cannot go on because its embedded database went away. */
  readonly lost: Promise<void>;
}

/** How long requests, answers and assignments under way may take to finish when the server stops. */
const FINISH_WITHIN_MS = 5_000;
/** Longer than the idle time-out of usual load balancers, which then close first. */
const KEEP_ALIVE_MS = 75_000;

type Undo = () => Promise<unknown> | unknown;

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

function closeHttp(http: HttpServer): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => http.closeAllConnections(), FINISH_WITHIN_MS);
    http.close(() => {
      clearTimeout(force);
      resolve();
    });
    http.closeIdleConnections();
  });
}

async function prepare(platform: Platform) {
  const { config, db } = platform;
  if (config.demo) await seedDemo(platform);
  const firstStart = await ensureWorkspace(platform);
  if (config.apiKey) {
    const owner = { workspaceId: firstStart.workspaceId, userId: firstStart.administratorId };
    await createKeys(platform).create(owner, 'BATON_API_KEY', config.apiKey);
  }
  return { firstStart, secret: config.secret ?? (await keepSecret(db, 'sessions')) };
}

function platformOf(config: Config, opened: OpenDatabase, log: Logger, now: () => number): Platform {
  return { config, db: opened.db, log, metrics: createMetrics(), now, newId: () => randomUUID() };
}

async function startServer(config: Config, overrides: ServerOverrides, undo: Undo[]): Promise<RunningServer> {
  const log = overrides.log ?? createLog(config.logLevel);
  const opened = await openDatabase(config, log);
  undo.push(() => opened.close());
  const platform = platformOf(config, opened, log, overrides.now ?? (() => Date.now()));
  const { firstStart, secret } = await prepare(platform);

  let accepting = true;
  // Socket.IO takes over the listeners that are there when it is attached, so this one comes first.
  let answer: RequestListener = (_request, response) => response.writeHead(503).end();
  const http = createHttpServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) =>
    answer(request, response),
  );
  const sockets = await openSocketServer(http, config.redisUrl, log);
  undo.push(() => sockets.close());
  const { services, realtime, authenticate, routes } = compose({
    platform,
    pool: opened.pool,
    io: sockets.io,
    secret,
  });
  const { publicDir } = overrides;
  const app = createHttpApp({ platform, authenticate, routes, publicDir, accepting: () => accepting });
  answer = getRequestListener(app.fetch);
  undo.push(() => services.stop(FINISH_WITHIN_MS));
  undo.push(() => realtime.stop());
  services.start();
  realtime.start();

  const port = await listen(http, config);
  undo.push(() => {
    accepting = false;
    const closed = closeHttp(http);
    sockets.io.local.disconnectSockets(true);
    sockets.io.engine.close();
    return closed;
  });
  const url = `http://localhost:${port}`;
  if (config.demo) await importDemoArticles(platform, url);
  return { port, url, firstStart, lost: opened.lost };
}

/**
 * Creates a server; nothing happens before `start`.
 *
 * @example
 * const server = createServer(config);
 * const { url } = await server.start();
 */
export function createServer(config: Config, overrides: ServerOverrides = {}): BatonServer {
  const undo: Undo[] = [];
  let stopping: Promise<void> | null = null;

  async function unwind(): Promise<void> {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  }

  return {
    async start() {
      try {
        return await startServer(config, overrides, undo);
      } catch (error) {
        await unwind();
        throw error;
      }
    },
    stop() {
      stopping ??= unwind();
      return stopping;
    },
  };
}
