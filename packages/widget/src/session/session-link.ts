import {
  type Backend,
  type BackendEvent,
  BatonError,
  type Conversation,
  type Hello,
  type Message,
  type Session,
} from '@baton/core';
import type { BrowserEnvironment } from '../env.js';
import { applyBackendEvent } from '../store/apply-backend-event.js';
import { applySession, showConversation } from '../store/apply-session.js';
import type { WidgetStore } from '../store/create-widget-store.js';
import { asBatonError } from './as-baton-error.js';
import { isPassing, waitAfterMs } from './retry-delay.js';
import type { VisitorMemory } from './visitor-memory.js';

/** How much of the history comes at first; the rest as the visitor scrolls up. */
const FIRST_PAGE = 50;

/** After which message to ask: the last that is known, or the first page when what is known is only its end. */
function missingAfter(messages: readonly Message[], newest: number): number {
  const [first, last] = [messages[0], messages.at(-1)];
  if (!first || !last) return newest;
  return first.seq <= newest + 1 ? last.seq : Math.min(last.seq, newest);
}

export interface SessionLinkOptions {
  readonly backend: Backend;
  readonly store: WidgetStore;
  readonly environment: BrowserEnvironment;
  readonly memory: VisitorMemory;
  /** Who opens the session, as the page has it at that moment. */
  readonly hello: () => Hello;
  /** A session is open, or open again. */
  readonly onOpened: () => void;
  /** The settings have come or changed. */
  readonly onSettings: () => void;
  /** The way to the backend is free (again). */
  readonly onOnline: () => void;
  /** The session is no longer valid; a new one is being opened. */
  readonly onExpired: () => void;
}

/** Holds the session: opens it however long that takes, listens to its conversation, and opens it again on expiry. */
export class SessionLink {
  readonly #options: SessionLinkOptions;
  #opening: Promise<void> | null = null;
  #unsubscribe: (() => void) | null = null;
  #wake: (() => void) | null = null;
  #isStopped = false;
  #isFirst = true;

  constructor(options: SessionLinkOptions) {
    this.#options = options;
  }

  /** Resolves when a session is open; opens it when needed. Rejects only where trying again does not help. */
  open(): Promise<void> {
    this.#wake?.();
    this.#opening ??= this.#openUntilDone().catch((error: unknown) => {
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  /** Tells the backend what has changed about the page or the visitor, when a session is open. */
  async refresh(): Promise<void> {
    if (!this.#unsubscribe) return;
    this.#accept(await this.#options.backend.open(this.#options.hello()));
  }

  /** Goes on with a session that the backend gave for another reason than `open`. */
  use(session: Session): void {
    if (!this.#isStopped) this.#accept(session);
  }

  /** Goes on with another conversation. */
  follow(conversation: Conversation): void {
    if (this.#isStopped || conversation.id === this.#options.store.getState().conversation?.id) return;
    this.#options.store.setState((state) => showConversation(state, conversation));
    this.#listen(conversation);
  }

  stop(): void {
    this.#isStopped = true;
    this.#wake?.();
    this.#unsubscribe?.();
  }

  async #openUntilDone(): Promise<void> {
    for (let failures = 0; ; ) {
      if (this.#isStopped) throw new BatonError('unavailable', 'The widget has been removed.');
      this.#options.store.setState({ connection: 'connecting', failure: null });
      try {
        return this.#accept(await this.#options.backend.open(this.#options.hello()));
      } catch (cause) {
        const error = asBatonError(cause);
        this.#options.store.setState({ connection: 'offline' });
        if (!isPassing(error.code)) {
          this.#options.store.setState({ failure: error.code });
          throw error;
        }
        failures += 1;
        await this.#pause(waitAfterMs(error, failures));
      }
    }
  }

  #pause(delayMs: number): Promise<void> {
    return new Promise((resume) => {
      const cancel = this.#options.environment.after(delayMs, resume);
      this.#wake = () => {
        cancel();
        this.#wake = null;
        resume();
      };
    });
  }

  #accept(session: Session): void {
    const { store, memory } = this.#options;
    const { conversation } = session;
    const isOther = store.getState().conversation?.id !== conversation.id;
    store.setState((state) => applySession(state, session));
    // What was said since this browser kept the conversation was there before this page as well.
    if (this.#isFirst) store.setState({ baselineSeq: conversation.seq });
    this.#isFirst = false;
    if (isOther) store.setState({ readSeq: memory.readSeq(conversation) });
    if (isOther || !this.#unsubscribe) this.#listen(conversation);
    this.#options.onSettings();
    this.#options.onOpened();
    this.#options.onOnline();
  }

  #listen(conversation: Conversation): void {
    const { backend, store } = this.#options;
    this.#unsubscribe?.();
    const newest = backend.earlier ? Math.max(0, conversation.seq - FIRST_PAGE) : 0;
    const afterSeq = missingAfter(store.getState().messages, newest);
    this.#unsubscribe = backend.subscribe({ conversationId: conversation.id, afterSeq }, (event) =>
      this.#hear(event),
    );
  }

  #hear(event: BackendEvent): void {
    if (event.type === 'session_expired') this.#reopen();
    if (event.type === 'current_conversation') this.follow(event.conversation);
    this.#options.store.setState((state) => applyBackendEvent(state, event));
    if (event.type === 'settings') this.#options.onSettings();
    if (event.type === 'connection' && event.state === 'online') this.#options.onOnline();
  }

  #reopen(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    this.#opening = null;
    this.#options.onExpired();
    // A refusal is in the state as `failure`, where the visitor can try again.
    this.open().catch(() => undefined);
  }
}
