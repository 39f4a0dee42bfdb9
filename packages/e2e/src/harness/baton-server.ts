import { type Program, startNode } from './program.js';

/** An admin's key for setting tests up over REST; the server creates it on its first start. */
export const API_KEY = 'e2e-0123456789abcdef0123456789abcdef';

/** Where a server keeps its data and how it is reached. */
export interface ServerOptions {
  readonly dataDir: string;
  /** Chosen by the system when absent; kept over restarts. */
  readonly port?: number;
  readonly databaseUrl?: string;
  readonly redisUrl?: string;
  /** Whether it begins with the demo workspace, or with an empty one. @default true */
  readonly demo?: boolean;
  /** Further settings, as an operator gives them. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** The real server program, as an operator runs it. */
export interface BatonServer {
  readonly url: string;
  readonly port: number;
  /** Ends it as a crash would: `kill -9`, nothing said, nothing saved. */
  crash(): Promise<void>;
  /** Starts it again on the same port and data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const STOPS_WITHIN_MS = 10_000;
const ADDRESS = /Baton is running at (http:\/\/[^\s:]+:(\d+))/;

function environment({ dataDir, databaseUrl, redisUrl, settings }: ServerOptions): Record<string, string> {
  return {
    BATON_DATA_DIR: dataDir,
    BATON_API_KEY: API_KEY,
    BATON_SECRET: 'a secret of the journeys, the same on every node',
    BATON_LOG_LEVEL: 'warn',
    ...(databaseUrl && { BATON_DATABASE_URL: databaseUrl }),
    ...(redisUrl && { BATON_REDIS_URL: redisUrl }),
    ...settings,
  };
}

/** Asks it to stop, as an operator does, and expects it to be done in good time. */
async function stopGracefully(program: Program): Promise<void> {
  let late = false;
  const limit = setTimeout(() => {
    late = true;
    void program.kill('SIGKILL');
  }, STOPS_WITHIN_MS);
  const { output } = await program.kill('SIGTERM');
  clearTimeout(limit);
  if (late) throw new Error(`The server had not stopped ${STOPS_WITHIN_MS} ms after SIGTERM.\n${output}`);
}

/** Starts the server, with the demo workspace unless told otherwise, and waits until it says where it is. */
export async function startBaton(options: ServerOptions): Promise<BatonServer> {
  const launch = (port: number): Program =>
    startNode(
      [
        'packages/server/dist/main.js',
        'serve',
        ...(options.demo === false ? [] : ['--demo']),
        '--port',
        String(port),
      ],
      environment(options),
    );
  let program = launch(options.port ?? 0);
  const [, url = '', port = ''] = await program.seen(ADDRESS);
  return {
    url,
    port: Number(port),
    crash: async () => {
      await program.kill('SIGKILL');
    },
    restart: async () => {
      program = launch(Number(port));
      await program.seen(ADDRESS);
    },
    stop: () => stopGracefully(program),
  };
}
