import {
  type Backend,
  type BackendEvent,
  BatonError,
  type ConnectionState,
  type Hello,
  type OpenedSession,
  type Session,
} from '@baton/core';
import { type BrowserEnvironment, browserEnvironment } from '../env.js';
import { storagePrefix } from '../session/visitor-memory.js';
import { SocketLink } from './socket-link.js';
import { Subscription } from './subscription.js';

export interface SocketBackendOptions {
  readonly workspace: string;
  /** The server's address, as in `https://chat.example.com`; the page's own origin when absent. */
  readonly apiBase?: string;
  readonly environment?: BrowserEnvironment;
}

const RESUME_AGAIN_MS = 1_000;

const isExpiry = (error: unknown): boolean =>
  error instanceof BatonError && (error.code === 'session_expired' || error.code === 'unauthenticated');

class SocketBackend implements Backend {
  readonly #options: SocketBackendOptions;
  readonly #environment: BrowserEnvironment;
  readonly #subscriptions = new Set<Subscription>();
  readonly #stops: (() => void)[] = [];
  readonly #tokenKey: string;
  #link: SocketLink | null = null;
  #hello: Hello | null = null;
  #isClosed = false;

  constructor(options: SocketBackendOptions) {
    this.#options = options;
    this.#environment = options.environment ?? browserEnvironment();
    this.#tokenKey = `${storagePrefix(options.workspace)}token`;
  }

  async open(hello: Hello): Promise<Session> {
    const link = this.#connected();
    const session = await this.#openOn(link, hello).catch((error: unknown) => {
      if (isExpiry(error)) return this.#openOn(link, hello);
      throw error;
    });
    this.#hello = hello;
    return session;
  }

  async availability() {
    return this.#connected().request('availability', {});
  }

  subscribe(...[position, listener]: Parameters<Backend['subscribe']>) {
    const subscription = new Subscription({
      position,
      listener,
      fetch: async (from) => this.#connected().request('subscribe', from),
      after: this.#environment.after,
    });
    this.#subscriptions.add(subscription);
    subscription.catchUp().catch(() => undefined);
    return () => {
      this.#subscriptions.delete(subscription);
      subscription.stop();
    };
  }

  async sendMessage(...[message]: Parameters<Backend['sendMessage']>) {
    return this.#connected().request('message', message);
  }

  async requestHandoff(...[request]: Parameters<Backend['requestHandoff']>) {
    return this.#connected().request('handoff', request);
  }

  async cancelHandoff(conversationId: string) {
    return this.#connected().request('cancel', { conversationId });
  }

  async returnToAgent(conversationId: string) {
    return this.#connected().request('return', { conversationId });
  }

  async leaveEmail(conversationId: string, email: string) {
    return this.#connected().request('email', { conversationId, email });
  }

  async close(conversationId: string) {
    return this.#connected().request('close', { conversationId });
  }

  async startConversation() {
    return this.#connected().request('start', {});
  }

  async rate(...[rating]: Parameters<Backend['rate']>) {
    await this.#connected().request('rate', rating);
  }

  typing(conversationId: string, active: boolean): void {
    this.#link?.tell('typing', { conversationId, active });
  }

  markRead(conversationId: string, seq: number): void {
    this.#link?.tell('read', { conversationId, seq });
  }

  disconnect(): void {
    this.#isClosed = true;
    for (const stop of this.#stops) stop();
    for (const subscription of this.#subscriptions) subscription.stop();
    this.#subscriptions.clear();
    this.#link?.close();
  }

  #connected(): SocketLink {
    if (this.#isClosed) throw new BatonError('unavailable', 'The backend has been disconnected.');
    this.#link ??= this.#connect();
    return this.#link;
  }

  #connect(): SocketLink {
    const { window, listen } = this.#environment;
    const link = new SocketLink({
      origin: this.#options.apiBase ?? window.location.origin,
      environment: this.#environment,
      onReconnected: () => void this.#resume(link),
      onConnection: (state) => this.#tellConnection(state),
      onEvent: (event) => this.#tell(event),
    });
    this.#stops.push(listen(window, 'online', () => link.wake()));
    this.#stops.push(listen(window, 'offline', () => link.drop()));
    return link;
  }

  /** The token is sent inside the request only, never in an address. Forgotten when the server does not know it. */
  async #openOn(link: SocketLink, hello: Hello): Promise<OpenedSession> {
    const { local } = this.#environment;
    const token = local.get(this.#tokenKey);
    try {
      const session = await link.open(token ? { ...hello, token } : hello);
      if (session.token) local.set(this.#tokenKey, session.token);
      return session;
    } catch (error) {
      if (token && isExpiry(error)) local.remove(this.#tokenKey);
      throw error;
    }
  }

  /** After every reconnect: the session again, then whatever was missed. */
  async #resume(link: SocketLink): Promise<void> {
    if (!this.#hello) return;
    try {
      const { settings, agentPaused, availability } = await this.#openOn(link, this.#hello);
      this.#tell({ type: 'settings', settings, agentPaused });
      this.#tell({ type: 'availability', availability });
      await Promise.all([...this.#subscriptions].map((subscription) => subscription.catchUp()));
      this.#tellConnection('online');
    } catch (error) {
      if (isExpiry(error)) this.#tell({ type: 'session_expired' });
      // Half a session is none: a new connection begins again from the start.
      else this.#stops.push(this.#environment.after(RESUME_AGAIN_MS, () => link.drop()));
    }
  }

  #tellConnection(state: ConnectionState): void {
    this.#tell({ type: 'connection', state });
  }

  #tell(event: BackendEvent): void {
    for (const subscription of [...this.#subscriptions]) subscription.hear(event);
  }
}

/**
 * Baton's own server as a backend, over one WebSocket. Nothing is connected before the first `open`. The
 * visitor's token stays in this browser's storage, or in memory where storage is blocked.
 *
 * @example
 * const widget = createWidget({ backend: socketBackend({ workspace: 'demo', apiBase: 'https://chat.example.com' }) });
 */
export function socketBackend(options: SocketBackendOptions): Backend {
  return new SocketBackend(options);
}
