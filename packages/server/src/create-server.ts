import type { Logger } from 'pino';
import type { Config } from './config/config.js';
import { openDatabase } from './database/open-database.js';
import { createLog } from './observability/create-log.js';
import type { StartedNode } from './start-node.js';

/** What a test or an embedding program may put in place of the real thing. */
export interface ServerOverrides {
  readonly log?: Logger;
  readonly now?: () => number;
  /** Where the files for browsers are. */
  readonly publicDir?: string;
}

/** Where a started server is, and what its operator has to know. */
export interface RunningServer extends StartedNode {
  /** Resolves when the server cannot go on because its embedded database went away. */
  readonly lost: Promise<void>;
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

/**
 * Creates a server; nothing happens before `start`.
 *
 * @example
 * const server = createServer(config);
 * const { url } = await server.start();
 */
export function createServer(config: Config, overrides: ServerOverrides = {}): BatonServer {
  const { log = createLog(config.logLevel), now = () => Date.now(), publicDir } = overrides;
  const undos: (() => unknown)[] = [];
  const onStop = (undo: () => unknown) => void undos.push(undo);
  let stopping: Promise<void> | null = null;

  async function unwind(): Promise<void> {
    for (let undo = undos.pop(); undo; undo = undos.pop()) await undo();
  }

  return {
    async start() {
      try {
        const opened = await openDatabase(config, log);
        onStop(() => opened.close());
        // Loaded only now, so that a second start on the same data is refused at once.
        const { startNode } = await import('./start-node.js');
        const node = await startNode({ config, opened, log, now, publicDir, onStop });
        return { ...node, lost: opened.lost };
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
