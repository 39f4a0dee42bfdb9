import type { Message } from '../conversation/message.js';

/**
 * Puts the messages of one conversation in order whatever order they come in, drops those seen before, and says when
 * one is missing. Used by every backend that can lose or repeat a delivery (design, invariant 5).
 */
export class OrderedMessages {
  readonly #early = new Map<number, Message>();
  #last: number;
  #known: number;

  /** @param afterSeq The position: messages up to and including it have been seen. */
  constructor(afterSeq: number) {
    this.#last = afterSeq;
    this.#known = afterSeq;
  }

  /** The `seq` up to which everything has been handed out. */
  get lastSeq(): number {
    return this.#last;
  }

  /** True while a message is known to exist that has not come: fetch everything after {@link lastSeq}. */
  get hasGap(): boolean {
    return this.#known > this.#last;
  }

  /** Notes that the conversation has reached this `seq`, from a snapshot or a heartbeat. */
  expect(seq: number): void {
    this.#known = Math.max(this.#known, seq);
  }

  /** Takes messages in any order and returns those whose turn has come, in order. */
  accept(messages: readonly Message[]): Message[] {
    for (const message of messages) {
      this.expect(message.seq);
      if (message.seq > this.#last) this.#early.set(message.seq, message);
    }
    const ready: Message[] = [];
    for (let next = this.#early.get(this.#last + 1); next; next = this.#early.get(this.#last + 1)) {
      this.#early.delete(next.seq);
      this.#last = next.seq;
      ready.push(next);
    }
    return ready;
  }
}
