import { connect, createServer, type Server, type Socket } from 'node:net';

/** What the network does to what goes through. */
export type Weather =
  | 'clear'
  /** Everything arrives late. */
  | 'slow'
  /** What the server says is lost, and no error tells of it. */
  | 'deaf'
  /** What the client says is lost, and no error tells of it. */
  | 'mute'
  /** No connection comes about. */
  | 'cut';

const SLOW_MS = 300;

type Pair = readonly [client: Socket, server: Socket];

/** A network between clients and a server that can be made to fail; also plays the load balancer. */
export class FaultProxy {
  readonly #pairs = new Set<Pair>();
  readonly #listener: Server = createServer((client) => this.#accept(client));
  #weather: Weather = 'clear';
  #target: number;
  #accepted = 0;
  port = 0;

  readonly #manyAddresses: boolean;

  /**
   * @param target The port on this machine that it leads to.
   * @param options.manyAddresses Connects from many addresses, as a server limits what comes from one.
   */
  constructor(target: number, { manyAddresses = false } = {}) {
    this.#target = target;
    // Elsewhere the system has only one address of its own.
    this.#manyAddresses = manyAddresses && process.platform === 'linux';
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.#listener.listen(0, '127.0.0.1', resolve));
    const address = this.#listener.address();
    this.port = typeof address === 'object' && address ? address.port : 0;
    return this;
  }

  /** Changes the weather. Connections from which something was lost end when it clears, as they do in life. */
  set(weather: Weather): void {
    const wasLossy = this.#weather === 'deaf' || this.#weather === 'mute';
    this.#weather = weather;
    if (weather === 'cut' || wasLossy) this.reset();
  }

  /** Sends new connections to another port and ends those that there are. */
  pointTo(target: number): void {
    this.#target = target;
    this.reset();
  }

  /** Breaks every connection off. */
  reset(): void {
    for (const pair of this.#pairs) for (const socket of pair) socket.resetAndDestroy();
    this.#pairs.clear();
  }

  async close(): Promise<void> {
    this.reset();
    await new Promise((resolve) => this.#listener.close(resolve));
  }

  #accept(client: Socket): void {
    if (this.#weather === 'cut') {
      client.resetAndDestroy();
      return;
    }
    this.#accepted += 1;
    const localAddress = this.#manyAddresses ? `127.0.0.${2 + (this.#accepted % 250)}` : undefined;
    const server = connect({ port: this.#target, host: '127.0.0.1', localAddress });
    const pair = [client, server] as const;
    this.#pairs.add(pair);
    for (const socket of pair) {
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.#pairs.delete(pair);
        for (const either of pair) either.destroy();
      });
    }
    client.on('data', (chunk) => this.#carry(chunk, server, 'mute'));
    server.on('data', (chunk) => this.#carry(chunk, client, 'deaf'));
  }

  #carry(chunk: Buffer, to: Socket, lostIn: Weather): void {
    if (this.#weather === lostIn) return;
    const write = () => !to.destroyed && to.write(chunk);
    if (this.#weather === 'slow') setTimeout(write, SLOW_MS);
    else write();
  }
}
