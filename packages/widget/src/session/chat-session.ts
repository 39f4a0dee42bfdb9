import {
  type Attachment,
  type Backend,
  BatonError,
  type Conversation,
  type HandoffReceipt,
  type Hello,
} from '@baton/core';
import type { BrowserEnvironment } from '../env.js';
import { applyReceipt } from '../store/apply-backend-event.js';
import type { WidgetStore } from '../store/create-widget-store.js';
import { asBatonError } from './as-baton-error.js';
import { ConversationClient, type PersonRequest } from './conversation-client.js';
import type { ConversationExtras } from './conversation-extras.js';
import { Outbox } from './outbox.js';
import { createOutboxStorage } from './outbox-storage.js';
import { isPassing } from './retry-delay.js';
import { SessionLink } from './session-link.js';
import type { VisitorMemory } from './visitor-memory.js';

export interface ChatSessionOptions {
  readonly backend: Backend;
  readonly store: WidgetStore;
  readonly environment: BrowserEnvironment;
  readonly memory: VisitorMemory;
  readonly hello: () => Hello;
  /** The signed token by which the page says who the visitor is, if it has. */
  readonly identityToken: () => string | null;
  readonly onError: (error: BatonError) => void;
  readonly onExpired: () => void;
  /** The visitor was signed out in another tab. */
  readonly onSignedOut: () => void;
}

const IDENTIFY_AGAIN_MS = 5_000;

/** The visitor's side of a conversation: everything that goes to the backend goes through here. */
export class ChatSession {
  readonly #options: ChatSessionOptions;
  readonly #link: SessionLink;
  readonly #outbox: Outbox;
  readonly #client: ConversationClient;
  readonly #stops: (() => void)[] = [];
  #extras: Promise<ConversationExtras> | null = null;
  /** The token that the backend has been told, so that it is told once. */
  #identifiedBy: string | null = null;

  constructor(options: ChatSessionOptions) {
    const { store, environment, memory, backend } = options;
    this.#options = options;
    this.#outbox = new Outbox({
      store,
      environment,
      storage: createOutboxStorage(environment.local, memory.prefix),
      send: (message) => this.#client.deliver(message),
      onRejected: options.onError,
    });
    this.#link = new SessionLink({
      ...options,
      backend,
      onOpened: () => void this.#identify(),
      onExpired: () => this.#expired(),
      onSettings: () => this.#client.useSettings(),
      onOnline: () => {
        this.#outbox.flush();
        void this.#identify();
      },
    });
    this.#client = new ConversationClient({ ...options, open: () => this.#link.open() });
    store.setState({
      abilities: {
        files: Boolean(backend.upload && backend.attachmentUrl),
        feedback: Boolean(backend.giveFeedback),
        form: Boolean(backend.submitForm),
        earlier: Boolean(backend.earlier),
      },
    });
    this.#outbox.restore();
    this.#stops.push(
      store.subscribe((state, before) => this.#remember(state.conversation, before.conversation)),
    );
    this.#stops.push(
      environment.listen(environment.window, 'storage', (event) => this.#noticeTab(event as StorageEvent)),
    );
    if (!this.#outbox.isEmpty) this.connect();
  }

  /** Something is still on its way to the backend. */
  get isBusy(): boolean {
    return !this.#outbox.isEmpty;
  }

  /** Resolves when a session is open. Rejects only where trying again does not help. */
  open(): Promise<void> {
    return this.#link.open();
  }

  /** Opens the session in the background; why it can not be opened stands in the state. */
  connect(): void {
    this.#link.open().catch(this.#options.onError);
  }

  send(text: string, attachments: readonly Attachment[] = []): void {
    this.#outbox.add(text, this.#options.store.getState().conversation?.id ?? null, attachments);
    this.connect();
  }

  /** Files, history, feedback: what most conversations begin without. */
  extras(): Promise<ConversationExtras> {
    this.#extras ??= import('./conversation-extras.js')
      .then(({ ConversationExtras }) => {
        return new ConversationExtras({ ...this.#options, open: () => this.#link.open() });
      })
      .catch((cause: unknown) => {
        this.#extras = null;
        throw asBatonError(cause);
      });
    return this.#extras;
  }

  retry(clientId: string): void {
    this.#outbox.retry(clientId);
    this.connect();
  }

  discard(clientId: string): void {
    this.#outbox.discard(clientId);
  }

  requestHuman(request: PersonRequest): Promise<HandoffReceipt> {
    return this.#client.requestHuman(request);
  }

  cancelHandoff(): Promise<void> {
    return this.#change((backend, id) => backend.cancelHandoff(id));
  }

  returnToAgent(): Promise<void> {
    return this.#change((backend, id) => backend.returnToAgent(id));
  }

  closeConversation(): Promise<void> {
    return this.#change((backend, id) => backend.close(id));
  }

  async leaveEmail(email: string): Promise<void> {
    await this.#change((backend, id) => backend.leaveEmail(id, email));
    this.#options.store.setState({ leftEmail: email });
  }

  async startConversation(): Promise<void> {
    await this.#link.open();
    this.#link.follow(await this.#options.backend.startConversation());
  }

  /** Tells the backend what has changed about the page or the visitor. */
  async refresh(): Promise<void> {
    await this.#link.refresh();
  }

  typing(active: boolean): void {
    const { backend, store } = this.#options;
    const { conversation } = store.getState();
    this.#client.prepare().catch(() => undefined);
    if (conversation) backend.typing?.(conversation.id, active);
  }

  markRead(): void {
    const { backend, store, memory } = this.#options;
    const { conversation, messages, readSeq } = store.getState();
    const seq = messages.at(-1)?.seq ?? 0;
    if (!conversation || seq <= readSeq) return;
    store.setState({ readSeq: seq });
    memory.rememberRead(conversation.id, seq);
    backend.markRead?.(conversation.id, seq);
  }

  stop(): void {
    for (const stop of this.#stops) stop();
    void this.#extras?.then((extras) => extras.stop());
    this.#outbox.stop();
    this.#link.stop();
  }

  async #change(change: (backend: Backend, conversationId: string) => Promise<Conversation>): Promise<void> {
    const { backend, store } = this.#options;
    await this.#link.open();
    const id = store.getState().conversation?.id ?? '';
    const conversation = await change(backend, id);
    store.setState((state) => applyReceipt(state, { conversation }));
  }

  async #identify(): Promise<void> {
    const { backend, identityToken, onError, onExpired } = this.#options;
    const token = identityToken();
    if (!token || token === this.#identifiedBy) return;
    this.#identifiedBy = token;
    try {
      if (!backend.identify)
        throw new BatonError('not_supported', 'This backend can not tell who the visitor is.');
      this.#link.use(await backend.identify(token));
    } catch (cause) {
      const error = asBatonError(cause);
      if (isPassing(error.code)) this.#identifyLater(error);
      else if (error.code === 'identity_expired') onExpired();
      onError(error);
    }
  }

  #identifyLater({ retryAfterMs = 0 }: BatonError): void {
    this.#identifiedBy = null;
    const delayMs = Math.max(IDENTIFY_AGAIN_MS, retryAfterMs);
    this.#stops.push(this.#options.environment.after(delayMs, () => void this.#identify()));
  }

  #expired(): void {
    this.#identifiedBy = null;
    this.#options.onExpired();
  }

  /** A conversation in which something was said is worth coming back to on the next page. */
  #remember(now: Conversation | null, before: Conversation | null): void {
    if (!now || now === before) return;
    this.#options.memory.rememberConversation(now.seq > 0 && now.status === 'open' ? now.id : null);
  }

  /** What another tab of the same site has done. */
  #noticeTab({ key, newValue }: StorageEvent): void {
    const { memory, environment, store } = this.#options;
    if (createOutboxStorage(environment.local, memory.prefix).owns(key) && newValue)
      this.#outbox.noticeForeign();
    if (key === memory.resetKey && newValue) this.#options.onSignedOut();
    const isOther = newValue !== null && newValue !== store.getState().conversation?.id;
    if (key === `${memory.prefix}conversation` && isOther) this.refresh().catch(this.#options.onError);
  }
}
