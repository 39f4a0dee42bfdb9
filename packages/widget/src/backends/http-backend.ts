import {
  type AnswerFeedback,
  type Availability,
  type Backend,
  type BackendEvent,
  BatonError,
  type Conversation,
  type FormAnswers,
  type HandoffReceipt,
  type HandoffRequest,
  type Hello,
  type LogPage,
  type MessageReceipt,
  type OpenedSession,
  type OutgoingMessage,
  type PageAnswer,
  type Position,
  type Rating,
  type Session,
} from '@baton/core';
import { type BrowserEnvironment, browserEnvironment } from '../env.js';
import { storagePrefix } from '../session/visitor-memory.js';
import { HttpLink } from './http/http-link.js';
import { LiveStream } from './http/live-stream.js';
import { Subscription } from './subscription.js';

/** What a server can do beside what every server must. */
export type HttpFeature = 'answers' | 'identity' | 'feedback' | 'forms';

export interface HttpBackendOptions {
  /** Where your server speaks the protocol, as in `https://shop.example.com/chat`. */
  readonly url: string;
  /** Tells two chats on one page apart; `http` when absent. */
  readonly workspace?: string;
  /** The optional parts of the protocol that your server speaks; none when absent. */
  readonly features?: readonly HttpFeature[];
  readonly environment?: BrowserEnvironment;
  /** For tests, and for headers of your own. */
  readonly fetch?: typeof fetch;
}

interface Channel {
  readonly stream: LiveStream;
  readonly subscriptions: Set<Subscription>;
}

const at = (conversationId: string, what = '') =>
  `/conversations/${encodeURIComponent(conversationId)}${what}`;

class HttpBackend implements Backend {
  readonly #environment: BrowserEnvironment;
  readonly #link: HttpLink;
  readonly #tokenKey: string;
  readonly #channels = new Map<string, Channel>();
  readonly #stops: (() => void)[] = [];
  readonly recordAnswer?: (answer: PageAnswer) => Promise<MessageReceipt>;
  readonly identify?: (token: string) => Promise<Session>;
  readonly giveFeedback?: (feedback: AnswerFeedback) => Promise<void>;
  readonly submitForm?: (answers: FormAnswers) => Promise<void>;

  constructor({ url, workspace = 'http', features = [], environment, fetch }: HttpBackendOptions) {
    this.#environment = environment ?? browserEnvironment();
    const { window, listen, local } = this.#environment;
    this.#tokenKey = `${storagePrefix(workspace)}token`;
    this.#link = new HttpLink({
      url: url.replace(/\/+$/, ''),
      environment: this.#environment,
      fetch: fetch ?? window.fetch.bind(window),
      token: () => local.get(this.#tokenKey),
    });
    this.#stops.push(listen(window, 'online', () => this.#each(({ stream }) => stream.wake())));
    this.#stops.push(listen(window, 'offline', () => this.#each(({ stream }) => stream.drop())));
    if (features.includes('answers'))
      this.recordAnswer = ({ conversationId, ...answer }) =>
        this.#post(at(conversationId, '/answers'), answer);
    if (features.includes('identity'))
      this.identify = async (token) => this.#keep(await this.#post('/identity', { token }));
    if (features.includes('feedback'))
      this.giveFeedback = ({ conversationId, ...feedback }) =>
        this.#post(at(conversationId, '/feedback'), feedback);
    if (features.includes('forms'))
      this.submitForm = ({ conversationId, ...answers }) => this.#post(at(conversationId, '/form'), answers);
  }

  async open(hello: Hello): Promise<Session> {
    const { local } = this.#environment;
    try {
      return this.#keep(await this.#post<OpenedSession>('/sessions', hello));
    } catch (error) {
      if (!(error instanceof BatonError && error.code === 'session_expired' && local.get(this.#tokenKey)))
        throw error;
      local.remove(this.#tokenKey);
      return this.#keep(await this.#post<OpenedSession>('/sessions', hello));
    }
  }

  async signOut(): Promise<void> {
    await this.#link.ask({ method: 'DELETE', path: '/sessions/current' });
    this.#environment.local.remove(this.#tokenKey);
  }

  availability(): Promise<Availability> {
    return this.#link.ask({ method: 'GET', path: '/availability' });
  }

  subscribe(position: Position, listener: (event: BackendEvent) => void): () => void {
    const { conversationId } = position;
    const channel = this.#channels.get(conversationId) ?? this.#listen(conversationId);
    const subscription = new Subscription({
      position,
      listener,
      fetch: ({ afterSeq }) =>
        this.#link.ask<LogPage>({ method: 'GET', path: at(conversationId, `/log?after=${afterSeq}`) }),
      after: this.#environment.after,
    });
    channel.subscriptions.add(subscription);
    subscription.catchUp().catch(() => undefined);
    return () => {
      subscription.stop();
      channel.subscriptions.delete(subscription);
      if (channel.subscriptions.size > 0) return;
      channel.stream.stop();
      if (this.#channels.get(conversationId) === channel) this.#channels.delete(conversationId);
    };
  }

  sendMessage({ conversationId, ...message }: OutgoingMessage): Promise<MessageReceipt> {
    return this.#post(at(conversationId, '/messages'), message);
  }

  requestHandoff({ conversationId, ...request }: HandoffRequest): Promise<HandoffReceipt> {
    return this.#post(at(conversationId, '/handoffs'), request);
  }

  cancelHandoff(conversationId: string): Promise<Conversation> {
    return this.#post(at(conversationId, '/cancel'), {});
  }

  returnToAgent(conversationId: string): Promise<Conversation> {
    return this.#post(at(conversationId, '/return'), {});
  }

  leaveEmail(conversationId: string, email: string): Promise<Conversation> {
    return this.#post(at(conversationId, '/email'), { email });
  }

  close(conversationId: string): Promise<Conversation> {
    return this.#post(at(conversationId, '/close'), {});
  }

  startConversation(): Promise<Conversation> {
    return this.#post('/conversations', {});
  }

  async rate({ conversationId, ...rating }: Rating): Promise<void> {
    await this.#post(at(conversationId, '/rating'), rating);
  }

  typing(conversationId: string, active: boolean): void {
    this.#link.tell(at(conversationId, '/typing'), { active });
  }

  markRead(conversationId: string, seq: number): void {
    this.#link.tell(at(conversationId, '/read'), { seq });
  }

  rest(isResting: boolean): void {
    this.#each(({ stream }) => (isResting ? stream.rest() : stream.wake()));
  }

  disconnect(): void {
    for (const stop of this.#stops) stop();
    this.#each(({ stream, subscriptions }) => {
      stream.stop();
      for (const subscription of subscriptions) subscription.stop();
    });
    this.#channels.clear();
    this.#link.close();
  }

  #post<Value>(path: string, body: unknown): Promise<Value> {
    return this.#link.ask<Value>({ path, body });
  }

  #keep({ token, ...session }: OpenedSession): Session {
    if (token) this.#environment.local.set(this.#tokenKey, token);
    return session;
  }

  #each(use: (channel: Channel) => void): void {
    for (const channel of this.#channels.values()) use(channel);
  }

  #listen(conversationId: string): Channel {
    const subscriptions = new Set<Subscription>();
    const tell = (event: BackendEvent) => {
      for (const subscription of [...subscriptions]) subscription.hear(event);
    };
    const stream = new LiveStream({
      link: this.#link,
      path: at(conversationId, '/events'),
      environment: this.#environment,
      onOpen: () => {
        for (const subscription of subscriptions) subscription.catchUp().catch(() => undefined);
        tell({ type: 'connection', state: 'online' });
      },
      onEvent: tell,
      onLost: () => tell({ type: 'connection', state: 'offline' }),
      onExpired: () => tell({ type: 'session_expired' }),
    });
    const channel = { stream, subscriptions };
    this.#channels.set(conversationId, channel);
    return channel;
  }
}

/**
 * Any server as a backend, over plain HTTP and server-sent events (docs/http-backend.md). Nothing is asked before the
 * first `open`. The session's token stays in this browser's storage, or in memory where storage is blocked.
 *
 * @example
 * const widget = createWidget({ backend: httpBackend({ url: 'https://shop.example.com/chat' }) });
 */
export function httpBackend(options: HttpBackendOptions): Backend {
  return new HttpBackend(options);
}
