import type { Backend, BackendEvent } from '../backend/backend.js';
import type { ClientEnvironment } from '../client/environment.js';
import type { Conversation } from '../conversation/conversation.js';
import type { Message } from '../conversation/message.js';
import { check, describe } from './contract-checks.js';

interface Waiter {
  readonly isMet: () => boolean;
  readonly resume: () => void;
}

/** Everything that one subscription has been told, and a way to wait for more. */
export class ContractLog {
  readonly events: BackendEvent[] = [];
  readonly conversationId: string;
  readonly unsubscribe: () => void;
  readonly #environment: ClientEnvironment;
  readonly #deadlineMs: number;
  #waiters: Waiter[] = [];

  constructor(
    backend: Backend,
    position: { conversationId: string; afterSeq: number },
    limits: { environment: ClientEnvironment; deadlineMs: number },
  ) {
    this.conversationId = position.conversationId;
    this.#environment = limits.environment;
    this.#deadlineMs = limits.deadlineMs;
    this.unsubscribe = backend.subscribe(position, (event) => this.#take(event));
  }

  get messages(): Message[] {
    return this.events.flatMap((event) => (event.type === 'message' ? [event.message] : []));
  }

  /** The newest state that was told. */
  get conversation(): Conversation | undefined {
    return this.events
      .flatMap((event) => (event.type === 'conversation' ? [event.conversation] : []))
      .reduce<Conversation | undefined>(
        (best, next) => (best && best.revision > next.revision ? best : next),
        undefined,
      );
  }

  /** The first message of which `is` holds, as soon as it is here. */
  message(what: string, is: (message: Message) => boolean): Promise<Message> {
    return this.#until(what, () => this.messages.find(is));
  }

  /** The state of the conversation, as soon as `is` holds of it. */
  state(what: string, is: (conversation: Conversation) => boolean): Promise<Conversation> {
    return this.#until(what, () =>
      this.conversation && is(this.conversation) ? this.conversation : undefined,
    );
  }

  /** The first event of which `is` holds, of those that come from now on where `when` says so. */
  event(what: string, is: (event: BackendEvent) => boolean, when?: 'after the loss'): Promise<BackendEvent> {
    const isLoss = (event: BackendEvent) => event.type === 'connection' && event.state === 'offline';
    return this.#until(what, () => {
      const from = when ? this.events.findIndex(isLoss) : 0;
      return this.events.slice(Math.max(0, from)).find(is);
    });
  }

  /** Fails unless the messages so far follow one another without a gap or a repetition, from the one after `afterSeq`. */
  checkOrder(afterSeq: number): void {
    const seqs = this.messages.map(({ seq }) => seq);
    const wanted = seqs.map((_, index) => afterSeq + 1 + index);
    check(describe(seqs) === describe(wanted), `messages after ${afterSeq} came as ${describe(seqs)}`);
  }

  #take(event: BackendEvent): void {
    this.events.push(event);
    const met = this.#waiters.filter(({ isMet }) => isMet());
    this.#waiters = this.#waiters.filter((waiter) => !met.includes(waiter));
    for (const { resume } of met) resume();
  }

  #until<Value>(what: string, find: () => Value | undefined): Promise<Value> {
    return new Promise((resolve, reject) => {
      const found = find();
      if (found !== undefined) return resolve(found);
      const cancel = this.#environment.after(this.#deadlineMs, () => {
        const state = describe(this.conversation);
        reject(
          new Error(
            `waited ${this.#deadlineMs} ms for ${what}; messages: ${describe(this.messages)}; state: ${state}`,
          ),
        );
      });
      const resume = () => {
        cancel();
        resolve(find() as Value);
      };
      this.#waiters.push({ isMet: () => find() !== undefined, resume });
    });
  }
}
