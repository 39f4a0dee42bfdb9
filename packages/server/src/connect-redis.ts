import { BatonError } from '@baton/core';
import type { Logger } from 'pino';
import type { RedisClientType } from 'redis';

/** The stream by which the nodes tell one another what to publish. */
export const PUBLISHED_STREAM = 'socket.io';

/**
 * Forgets what was published: its entries carry the texts of messages until thousands of others have come. A node that
 * has not read them yet finds the gap, as after any loss.
 */
export async function forgetPublished(client: RedisClientType): Promise<void> {
  await client.xTrim(PUBLISHED_STREAM, 'MAXLEN', 0);
}

type Call = (...args: never[]) => Promise<unknown>;

/** The calls whose promises the Socket.IO adapter drops: a connection that breaks at the wrong moment would end the process. */
const DROPPED_CALLS = ['publish', 'subscribe'] as const;

/** Keeps the rejections of those calls from being unhandled, on the client and on every copy the adapter makes of it. */
function tolerateLoss<Client extends RedisClientType>(client: Client, log: Logger): Client {
  for (const name of DROPPED_CALLS) {
    const call = client[name].bind(client) as unknown as Call;
    const tolerant: Call = (...args) =>
      call(...args).catch((error: Error) =>
        log.debug({ message: error.message }, `Redis did not take a ${name}`),
      );
    Object.assign(client, { [name]: tolerant });
  }
  const duplicate = client.duplicate.bind(client);
  return Object.assign(client, { duplicate: () => tolerateLoss(duplicate() as unknown as Client, log) });
}

/**
 * Connects to the Redis that the nodes share. Once connected it comes back by itself after a loss; until it does, what
 * happens on one node reaches the browsers of another by their next look at the database.
 * @throws BatonError `unavailable` when it does not answer at the start.
 */
export async function connectRedis(url: string, log: Logger): Promise<RedisClientType> {
  const { createClient } = await import('redis');
  const client = tolerateLoss(createClient({ url }) as unknown as RedisClientType, log);
  let connected = false;
  client.on('error', (error: Error) => {
    if (connected) log.warn({ message: error.message }, 'the connection to Redis broke; trying again');
    else client.destroy();
  });
  try {
    await client.connect();
    connected = true;
    return client;
  } catch (cause) {
    throw new BatonError('unavailable', 'Redis does not answer at BATON_REDIS_URL.', { cause });
  }
}
