import type { Publisher } from '../realtime/publisher.js';
import type { StoredConversation } from './stored-conversation.js';

/** Pieces that come faster are told together: a reader sees no difference, a socket does. */
const INTERVAL_MS = 80;

/**
 * Shows the visitor an answer while it is being written. What counts is the message that follows under the same id;
 * this is lossy, and falls silent as soon as the conversation has changed hands.
 */
export class AnswerStream {
  readonly messageId: string;
  readonly #publisher: Publisher;
  readonly #stored: StoredConversation;
  readonly #isCurrent: () => Promise<boolean>;
  #pending = '';
  #told = 0;
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(parts: {
    readonly messageId: string;
    readonly publisher: Publisher;
    readonly stored: StoredConversation;
    /** Whether the answer is still wanted. */
    readonly isCurrent: () => Promise<boolean>;
  }) {
    this.messageId = parts.messageId;
    this.#publisher = parts.publisher;
    this.#stored = parts.stored;
    this.#isCurrent = parts.isCurrent;
  }

  add(piece: string): void {
    if (this.#closed || piece === '') return;
    this.#pending += piece;
    this.#timer ??= setTimeout(() => void this.#flush(), INTERVAL_MS);
  }

  /** Tells no more: the message follows, or nothing does. */
  close(): void {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
  }

  async #flush(): Promise<void> {
    this.#timer = null;
    const wanted = await this.#isCurrent().catch(() => false);
    if (!wanted) this.close();
    if (this.#closed) return;
    const text = this.#pending;
    this.#pending = '';
    const { id, state } = this.#stored;
    const { messageId } = this;
    const offset = this.#told;
    this.#told += text.length;
    this.#publisher.toVisitor(id, {
      type: 'answer_delta',
      conversationId: id,
      messageId,
      epoch: state.epoch,
      offset,
      text,
    });
  }
}
