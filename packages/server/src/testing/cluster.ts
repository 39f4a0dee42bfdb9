import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readPostmaster } from '../database/embedded/postmaster.js';
import { startEmbedded } from '../database/embedded/start-embedded.js';
import { FaultProxy } from './fault-proxy.js';
import { type Program, startProgram, temporaryDataDir } from './program.js';

const ADDRESS = /Baton is running at http:\/\/[^\s:]+:(\d+)/;

const portOf = (url: string): number => Number(new URL(url).port);

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.end());
  });
}

/** One node as a process, behind a network of its own. */
export class ClusterNode {
  readonly proxy: FaultProxy;
  readonly #launch: () => Program;
  #program: Program;
  port = 0;

  constructor(launch: () => Program) {
    this.#launch = launch;
    this.#program = launch();
    this.proxy = new FaultProxy(0, { manyAddresses: true });
  }

  get url(): string {
    return `http://127.0.0.1:${this.proxy.port}`;
  }

  /** Resolves when it takes requests. */
  async ready(): Promise<void> {
    this.port = Number((await this.#program.seen(ADDRESS))[1]);
    this.proxy.pointTo(this.port);
    if (this.proxy.port === 0) await this.proxy.listen();
  }

  kill(): Promise<number | string> {
    this.#program.child.kill('SIGKILL');
    return this.#program.ended();
  }

  async restart(): Promise<void> {
    this.#program = this.#launch();
    await this.ready();
  }

  pause(): void {
    this.#program.child.kill('SIGSTOP');
  }

  resume(): void {
    this.#program.child.kill('SIGCONT');
  }

  async stop(): Promise<void> {
    this.resume();
    await this.kill();
    await this.proxy.close();
  }
}

async function startRedis(port: number): Promise<ChildProcess> {
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const redis = spawn(process.env.REDIS_SERVER || 'redis-server', args, { stdio: 'ignore' });
  while (!(await canConnect(port))) await pause(20);
  return redis;
}

/** Two nodes with the demo workspace on one PostgreSQL and one Redis, all of which can be made to fail. */
export class Cluster {
  readonly nodes: readonly [ClusterNode, ClusterNode];
  /** Leads to the database, wherever it runs now. */
  readonly databaseUrl: string;
  readonly #database: FaultProxy;
  readonly #folder: Awaited<ReturnType<typeof temporaryDataDir>>;
  readonly #redisPort: number;
  #redis: ChildProcess;

  private constructor(parts: {
    nodes: Cluster['nodes'];
    databaseUrl: string;
    database: FaultProxy;
    folder: Awaited<ReturnType<typeof temporaryDataDir>>;
    redisPort: number;
    redis: ChildProcess;
  }) {
    this.nodes = parts.nodes;
    this.databaseUrl = parts.databaseUrl;
    this.#database = parts.database;
    this.#folder = parts.folder;
    this.#redisPort = parts.redisPort;
    this.#redis = parts.redis;
  }

  /** Starts everything; the program was built before. `settings` are for both nodes. */
  static async start(settings: Record<string, string> = {}): Promise<Cluster> {
    const folder = await temporaryDataDir();
    const { url } = await startEmbedded(folder.path);
    const database = await new FaultProxy(portOf(url)).listen();
    const atProxy = new URL(url);
    atProxy.port = String(database.port);
    const spare = await new FaultProxy(0).listen();
    const redisPort = spare.port;
    await spare.close();
    const redis = await startRedis(redisPort);
    const env = {
      BATON_DATABASE_URL: atProxy.href,
      BATON_REDIS_URL: `redis://127.0.0.1:${redisPort}`,
      BATON_SECRET: 'a secret of the faults, the same on every node',
      BATON_LOG_LEVEL: 'silent',
      ...settings,
    };
    const launch = () => startProgram(['serve', '--demo', '--port', '0', '--host', '127.0.0.1'], env);
    const nodes = [new ClusterNode(launch), new ClusterNode(launch)] as const;
    await Promise.all(nodes.map((node) => node.ready()));
    return new Cluster({ nodes, databaseUrl: atProxy.href, database, folder, redisPort, redis });
  }

  /** The database's process is killed, and started again; what was committed is there. */
  async restartDatabase(): Promise<void> {
    await this.#killDatabase();
    const { url } = await startEmbedded(this.#folder.path);
    this.#database.pointTo(portOf(url));
  }

  /** Redis forgets everything: it is killed, and starts empty. */
  async restartRedis(): Promise<void> {
    await this.#killRedis();
    this.#redis = await startRedis(this.#redisPort);
  }

  async stop(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.stop()));
    await this.#killRedis();
    await this.#database.close();
    await this.#killDatabase();
    await this.#folder.remove();
  }

  async #killDatabase(): Promise<void> {
    const postmaster = await readPostmaster(join(this.#folder.path, 'postgres'));
    if (postmaster) process.kill(postmaster.pid, 'SIGKILL');
  }

  async #killRedis(): Promise<void> {
    const ended = once(this.#redis, 'exit');
    this.#redis.kill('SIGKILL');
    await ended;
  }
}
