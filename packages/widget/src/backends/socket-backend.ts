import {
  type Backend,
  type BackendEvent,
  BatonError,
  type ConnectionState,
  type Hello,
  type HostPage,
  type OpenedSession,
  type Session,
  type Upload,
  type UploadRequest,
} from '@baton/core';
import { type BrowserEnvironment, browserEnvironment } from '../env.js';
import { resumeAfterMs } from '../session/retry-delay.js';
import { storagePrefix } from '../session/visitor-memory.js';
import { deviceOf } from './device.js';
import { type Acknowledged, type Body, SocketLink, type Value } from './socket-link.js';
import { type SocketUploadOptions, startUpload } from './socket-upload.js';
import { Subscription } from './subscription.js';

export interface SocketBackendOptions {
  readonly workspace: string;
  /** The server's address, as in `https://chat.example.com`; the page's own origin when absent. */
  readonly apiBase?: string;
  readonly environment?: BrowserEnvironment;
}

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

  async identify(token: string): Promise<Session> {
    const device = deviceOf(this.#environment, this.#options.workspace);
    const { token: fresh, ...session } = await this.#request('identify', { token, device });
    if (fresh) this.#environment.local.set(this.#tokenKey, fresh);
    return session;
  }

  async signOut(): Promise<void> {
    this.#environment.local.remove(this.#tokenKey);
    this.#hello = null;
    await this.#link?.request('sign_out', {});
  }

  availability: Backend['availability'] = () => this.#request('availability', {});

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
    return this.#request('message', message);
  }

  async requestHandoff(...[request]: Parameters<Backend['requestHandoff']>) {
    return this.#request('handoff', request);
  }

  cancelHandoff: Backend['cancelHandoff'] = (conversationId) => this.#request('cancel', { conversationId });

  returnToAgent: Backend['returnToAgent'] = (conversationId) => this.#request('return', { conversationId });

  leaveEmail: Backend['leaveEmail'] = (conversationId, email) =>
    this.#request('email', { conversationId, email });

  close: Backend['close'] = (conversationId) => this.#request('close', { conversationId });

  startConversation: Backend['startConversation'] = () => this.#request('start', {});

  async rate(...[rating]: Parameters<Backend['rate']>) {
    await this.#request('rate', rating);
  }

  earlier: Backend['earlier'] = (conversationId, beforeSeq) =>
    this.#request('earlier', { conversationId, beforeSeq });

  upload(request: UploadRequest): Upload {
    const announce: SocketUploadOptions['announce'] = (about) => this.#request('upload', about);
    return startUpload({ window: this.#environment.window, origin: this.#origin(), announce }, request);
  }

  async attachmentUrl(conversationId: string, attachmentId: string) {
    const { path } = await this.#request('file', { conversationId, attachmentId });
    return this.#origin() + path;
  }

  giveFeedback: Backend['giveFeedback'] = async (feedback) =>
    void (await this.#request('feedback', feedback));

  submitForm: Backend['submitForm'] = async (answers) => void (await this.#request('form', answers));

  typing(conversationId: string, active: boolean): void {
    this.#link?.tell('typing', { conversationId, active });
  }

  markRead(conversationId: string, seq: number): void {
    this.#link?.tell('read', { conversationId, seq });
  }

  visit(conversationId: string, page: HostPage): void {
    if (!this.#hello || this.#hello.page?.url === page.url) return;
    // A session that is opened again is opened from there.
    this.#hello = { ...this.#hello, page };
    this.#link?.tell('visit', { conversationId, page });
  }

  rest(isResting: boolean): void {
    if (isResting) this.#link?.rest();
    else if (this.#hello) this.#link?.resume();
  }

  disconnect(): void {
    this.#isClosed = true;
    for (const stop of this.#stops) stop();
    for (const subscription of this.#subscriptions) subscription.stop();
    this.#subscriptions.clear();
    this.#link?.close();
  }

  /** What the server no longer knows this connection for may go through on the next one. */
  async #request<Name extends Acknowledged>(name: Name, body: Body<Name>): Promise<Value<Name>> {
    const link = this.#connected();
    try {
      return await link.request(name, body);
    } catch (cause) {
      if (!isExpiry(cause)) throw cause;
      link.drop();
      throw new BatonError('unavailable', undefined, { cause });
    }
  }

  #origin(): string {
    return this.#options.apiBase ?? this.#environment.window.location.origin;
  }

  #connected(): SocketLink {
    if (this.#isClosed) throw new BatonError('unavailable', 'The backend has been disconnected.');
    this.#link ??= this.#connect();
    return this.#link;
  }

  #connect(): SocketLink {
    const { window, listen } = this.#environment;
    const link = new SocketLink({
      origin: this.#origin(),
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
    // The backend knows its workspace; the widget around it need not be told again.
    const request = { ...hello, workspace: this.#options.workspace };
    const { local } = this.#environment;
    const token = local.get(this.#tokenKey);
    try {
      const session = await link.open(token ? { ...request, token } : request);
      if (!session.token) return session;
      const stored = local.get(this.#tokenKey);
      // Another tab has begun or changed the session meanwhile: one browser is one visitor.
      if (stored !== null && stored !== token) return await this.#openOn(link, hello);
      local.set(this.#tokenKey, session.token);
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
      const { settings, agentPaused, availability, conversation } = await this.#openOn(link, this.#hello);
      this.#tell({ type: 'settings', settings, agentPaused });
      this.#tell({ type: 'availability', availability });
      this.#tell({ type: 'current_conversation', conversation });
      await Promise.all([...this.#subscriptions].map((subscription) => subscription.catchUp()));
      this.#tellConnection('online');
    } catch (error) {
      if (isExpiry(error)) this.#tell({ type: 'session_expired' });
      // Half a session is none: a new connection begins again from the start.
      else this.#stops.push(this.#environment.after(resumeAfterMs(error), () => link.drop()));
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
