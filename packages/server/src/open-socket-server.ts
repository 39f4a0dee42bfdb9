import type { Server as HttpServer } from 'node:http';
import { SOCKET_PATH } from '@baton/core';
import type { Logger } from 'pino';
import type { RedisClientType } from 'redis';
import { Server } from 'socket.io';
import { connectRedis, forgetPublished, PUBLISHED_STREAM } from './connect-redis.js';
import { writeTogether } from './realtime/write-together.js';

/** Socket.IO on the server's listener, reaching the sockets of every node when there is a Redis. */
export interface SocketServer {
  readonly io: Server;
  /** The one that the nodes share; null without one. */
  readonly redis: RedisClientType | null;
  /** Takes what was published lately out of Redis; nothing without one. */
  forgetPublished(): Promise<void>;
  /** Lets go of Redis; the sockets have been closed before. */
  close(): Promise<void>;
}

/** A dead connection is noticed within the sum of the two: 18 s of the 20 allowed (goals, Reliability). */
const PING_INTERVAL_MS = 10_000;
const PING_TIMEOUT_MS = 8_000;
/** Largest message of a client: the longest text in UTF-8, with room for what goes with it. */
const MAX_PACKET_BYTES = 128 * 1024;

/**
 * Opens Socket.IO; what only several nodes need is loaded only for them.
 * @throws BatonError `unavailable` when Redis is asked for and does not answer.
 */
export async function openSocketServer(
  http: HttpServer,
  redisUrl: string | undefined,
  log: Logger,
): Promise<SocketServer> {
  const redis = redisUrl ? await connectRedis(redisUrl, log) : null;
  const adapter =
    redis &&
    (await import('@socket.io/redis-streams-adapter')).createAdapter(redis, { streamName: PUBLISHED_STREAM });
  const io = new Server(http, {
    path: SOCKET_PATH,
    serveClient: false,
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: MAX_PACKET_BYTES,
    pingInterval: PING_INTERVAL_MS,
    pingTimeout: PING_TIMEOUT_MS,
    // Which websites may talk to a workspace is its own setting, checked when a session opens; no cookie is sent along.
    cors: { origin: '*' },
    ...(adapter ? { adapter } : {}),
  });
  writeTogether(io.engine);
  return {
    io,
    redis,
    async forgetPublished() {
      if (redis) await forgetPublished(redis);
    },
    async close() {
      // Also ends the adapter's own connections to Redis.
      await io.close();
      if (redis?.isOpen) await redis.close();
    },
  };
}
