import {
  type BackendEvent,
  type BackendListener,
  type LogPage,
  type Message,
  OrderedMessages,
  type Position,
} from '@baton/core';

/** How long a message that is known to exist may be late before it is fetched: events of one step come together. */
const GAP_PATIENCE_MS = 250;

export interface SubscriptionOptions {
  readonly position: Position;
  readonly listener: BackendListener;
  /** Joins the conversation's live events and gives what came after the position. */
  readonly fetch: (position: Position) => Promise<LogPage>;
  readonly after: (delayMs: number, callback: () => void) => () => void;
}

/** One listener's view of one conversation: every message once, in order, whatever the connection does. */
export class Subscription {
  readonly #options: SubscriptionOptions;
  readonly #ordered: OrderedMessages;
  #cancelCheck: (() => void) | null = null;
  #isFetching = false;
  #isWanted = false;
  #isStopped = false;

  constructor(options: SubscriptionOptions) {
    this.#options = options;
    this.#ordered = new OrderedMessages(options.position.afterSeq);
  }

  /**
   * Fetches everything after the last message until there is no more. A failure is left to the next reconnect. Asked for
   * while it is fetching, it fetches once more: what it has read may be from before the connection stood.
   */
  async catchUp(): Promise<void> {
    if (this.#isFetching) {
      this.#isWanted = true;
      return;
    }
    do {
      this.#isWanted = false;
      await this.#fetchAll();
    } while (this.#isWanted);
  }

  async #fetchAll(): Promise<void> {
    if (this.#isStopped) return;
    this.#isFetching = true;
    try {
      for (let more = true; more && !this.#isStopped; ) {
        const page = await this.#options.fetch({
          ...this.#options.position,
          afterSeq: this.#ordered.lastSeq,
        });
        more = page.more && page.messages.length > 0;
        this.#deliver(page.messages);
        this.#ordered.expect(page.conversation.seq);
        this.#tell({ type: 'conversation', conversation: page.conversation });
      }
    } finally {
      this.#isFetching = false;
      this.#watchGap();
    }
  }

  hear(event: BackendEvent): void {
    const { conversationId } = this.#options.position;
    const about =
      event.type === 'conversation'
        ? event.conversation.id
        : 'conversationId' in event
          ? event.conversationId
          : null;
    if (about !== null && about !== conversationId) return;
    if (event.type === 'message') this.#deliver([event.message]);
    else this.#tell(event);
    if (event.type === 'conversation') this.#ordered.expect(event.conversation.seq);
    this.#watchGap();
  }

  stop(): void {
    this.#isStopped = true;
    this.#cancelCheck?.();
  }

  #deliver(messages: readonly Message[]): void {
    const { conversationId } = this.#options.position;
    for (const message of this.#ordered.accept(messages))
      this.#tell({ type: 'message', conversationId, message });
  }

  #tell(event: BackendEvent): void {
    if (!this.#isStopped) this.#options.listener(event);
  }

  #watchGap(): void {
    if (!this.#ordered.hasGap || this.#cancelCheck || this.#isFetching || this.#isStopped) return;
    this.#cancelCheck = this.#options.after(GAP_PATIENCE_MS, () => {
      this.#cancelCheck = null;
      if (this.#ordered.hasGap) this.catchUp().catch(() => undefined);
    });
  }
}
