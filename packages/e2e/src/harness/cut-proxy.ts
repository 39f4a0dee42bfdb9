import { connect, createServer, type Server, type Socket } from 'node:net';

/** A network that can be cut, between the browser and one or another server. */
export interface CutProxy {
  readonly url: string;
  /** Ends every connection and refuses new ones. */
  cut(): void;
  /** Keeps connections open and lets nothing through from the server: one-way loss, which no error announces. */
  muteServer(): void;
  restore(): void;
  /** Sends connections from now on to another port, as a load balancer would; those to the old one end. */
  pointTo(port: number): void;
  close(): Promise<void>;
}

type State = 'open' | 'cut' | 'muted';

class TcpProxy implements CutProxy {
  readonly #pairs = new Set<readonly [Socket, Socket]>();
  readonly #server: Server = createServer({ pauseOnConnect: true }, (client) => this.#accept(client));
  #state: State = 'open';
  #target: number;
  url = '';

  constructor(target: number) {
    this.#target = target;
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    this.url = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
    return this;
  }

  cut(): void {
    this.#state = 'cut';
    this.#endAll();
  }

  muteServer(): void {
    this.#state = 'muted';
    for (const [, upstream] of this.#pairs) upstream.pause();
  }

  restore(): void {
    // What was held back while muted would arrive late and whole; a network that lost it does not do that.
    if (this.#state === 'muted') this.#endAll();
    this.#state = 'open';
  }

  pointTo(port: number): void {
    this.#target = port;
    this.#endAll();
  }

  async close(): Promise<void> {
    this.#endAll();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #endAll(): void {
    for (const pair of this.#pairs) for (const socket of pair) socket.destroy();
    this.#pairs.clear();
  }

  #accept(client: Socket): void {
    if (this.#state === 'cut') {
      client.destroy();
      return;
    }
    const upstream = connect(this.#target, '127.0.0.1');
    const pair = [client, upstream] as const;
    this.#pairs.add(pair);
    for (const socket of pair) {
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.#pairs.delete(pair);
        for (const either of pair) either.destroy();
      });
    }
    client.pipe(upstream);
    upstream.on('data', (chunk) => client.write(chunk));
    if (this.#state === 'muted') upstream.pause();
    client.resume();
  }
}

/** Puts a proxy in front of the server on this port. */
export function startCutProxy(port: number): Promise<CutProxy> {
  return new TcpProxy(port).listen();
}
