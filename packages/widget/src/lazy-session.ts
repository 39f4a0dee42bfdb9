import type { BatonError } from '@baton/core';
import { asBatonError } from './session/as-baton-error.js';
import type { ChatSession } from './session/chat-session.js';
import type { StartedSession, StartSessionOptions } from './session/start-session.js';

/** Gets the session's code. */
export type LoadSession = () => Promise<Pick<typeof import('./session/start-session.js'), 'startSession'>>;

export interface LazySessionOptions {
  readonly load: LoadSession;
  /** Asked for at the start of each session, as they are then. */
  readonly options: () => StartSessionOptions;
  readonly onError: (error: BatonError) => void;
}

/** The session, whose code is fetched and which is started when it is first needed. */
export class LazySession {
  readonly #given: LazySessionOptions;
  #started: Promise<StartedSession> | null = null;

  constructor(given: LazySessionOptions) {
    this.#given = given;
  }

  /** Fetches the code without starting anything. */
  prepare(): void {
    void this.#given.load().catch(() => undefined);
  }

  /** The started session; starts it when needed. */
  start(): Promise<StartedSession> {
    this.#started ??= this.#given
      .load()
      .then(({ startSession }) => startSession(this.#given.options()))
      .catch((cause: unknown) => {
        this.#started = null;
        throw asBatonError(cause);
      });
    return this.#started;
  }

  /** Does something with the session; what goes wrong is told and never thrown. */
  use(use: (chat: ChatSession) => unknown): void {
    this.start()
      .then(({ chat }) => use(chat))
      .catch((cause: unknown) => this.#given.onError(asBatonError(cause)));
  }

  /** Tells a started session what has changed; without one, the next will know. */
  refresh(): void {
    if (this.#started) this.use((chat) => chat.refresh());
  }

  /** Ends the session; the next use starts another. */
  stop(options: Parameters<StartedSession['stop']>[0]): void {
    this.#started?.then((session) => session.stop(options)).catch(() => undefined);
    this.#started = null;
  }
}
