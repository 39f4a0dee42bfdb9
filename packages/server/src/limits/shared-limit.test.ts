import { pino } from 'pino';
import type { RateLimiterRes } from 'rate-limiter-flexible';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectRedis } from '../connect-redis.js';
import { type RedisServer, startRedisServer } from '../testing/redis-server.js';
import { SharedLimit } from './shared-limit.js';

const RATE = { points: 120, seconds: 60 };

let server: RedisServer;
const clients: Awaited<ReturnType<typeof connectRedis>>[] = [];

beforeAll(async () => {
  server = await startRedisServer();
});
afterAll(async () => {
  for (const client of clients) if (client.isOpen) client.destroy();
  await server.stop();
});

async function connect() {
  const client = await connectRedis(server.url, pino({ level: 'silent' }));
  clients.push(client);
  return client;
}

/** Two nodes that keep one limit. */
async function twoNodes(name: string) {
  const [one, other] = [await connect(), await connect()];
  return [new SharedLimit(name, RATE, one), new SharedLimit(name, RATE, other)] as const;
}

/** Uses it so often at once; answers how often it was let through. */
async function use(limit: SharedLimit, key: string, times: number): Promise<number> {
  const uses = await Promise.allSettled(Array.from({ length: times }, () => limit.use(key)));
  return uses.filter(({ status }) => status === 'fulfilled').length;
}

describe('a limit', () => {
  it('of a node alone lets through what it says, each key by itself, and says when it is free again', async () => {
    const limit = new SharedLimit('alone', RATE, null);
    expect(await use(limit, 'kim', 500)).toBe(120);
    expect(await use(limit, 'sam', 50)).toBe(50);
    const refusal = (await limit.use('kim').catch((error: unknown) => error)) as RateLimiterRes;
    expect(refusal.msBeforeNext).toBeGreaterThan(0);
    expect(refusal.msBeforeNext).toBeLessThanOrEqual(60_000);
  });

  it('of two nodes lets through no more than it says on both together', async () => {
    const [one, other] = await twoNodes('together');
    const through = await Promise.all([use(one, 'kim', 500), use(other, 'kim', 500)]);
    const sum = through[0] + through[1];
    expect(sum).toBeLessThanOrEqual(120);
    // What the nodes took and did not use lapses; two at a time, so next to nothing.
    expect(sum).toBeGreaterThan(110);
    expect(await use(other, 'sam', 50)).toBe(50);
  });

  it('asks Redis once for many uses, and not at all once it is used up', async () => {
    const limit = new SharedLimit('seldom', { points: 6_000, seconds: 60 }, await connect());
    const monitor = await connect();
    const commands = async () => {
      const stats = await monitor.info('commandstats');
      return Number(/cmdstat_eval:calls=(\d+)/.exec(stats)?.[1] ?? 0);
    };
    const before = await commands();
    expect(await use(limit, 'kim', 6_000)).toBe(6_000);
    const between = await commands();
    expect(between - before).toBe(60);
    expect(await use(limit, 'kim', 1_000)).toBe(0);
    expect((await commands()) - between).toBeLessThanOrEqual(1);
  });

  it('is kept by a node for itself while Redis does not answer', async () => {
    const [one] = await twoNodes('silent');
    const other = await connect();
    await other.sendCommand(['CLIENT', 'PAUSE', '60000', 'ALL']);
    expect(await use(one, 'kim', 3)).toBe(3);
    // As a paused one takes no command to go on.
    await server.stop();
    server = await startRedisServer();
  });

  it('is kept by each node for itself while Redis is gone', async () => {
    const [one, other] = await twoNodes('gone');
    await server.stop();
    expect(await use(one, 'kim', 500)).toBe(120);
    expect(await use(other, 'kim', 500)).toBe(120);
    server = await startRedisServer();
  });
});
