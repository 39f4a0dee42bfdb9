import {
  BatonError,
  type Conversation,
  type ConversationEvent,
  type Effect,
  type Message,
  type Refusal,
  type TicketActor,
  type TransitionContext,
  transition,
} from '@baton/core';
import type { AnswerDue, StoredConversation } from './stored-conversation.js';

/**
 * One unit of work on one conversation: events are applied in memory, then saved in one piece or not at all. It holds
 * what the state machine asks for; who runs the turn carries it out.
 */
export class Turn {
  readonly stored: StoredConversation;
  readonly effects: Effect[] = [];
  /** Those that this turn adds. */
  readonly messages: Message[] = [];
  readonly #context: TransitionContext;
  #conversation: Conversation;
  /** Where the conversation goes when it is handed off; kept until another is set. */
  destinationId: string | null;
  /** Since when it counts as waiting when it comes into the line, ISO 8601 UTC; null: since this turn. */
  waitsSince: string | null = null;
  /** Who acts, for the ticket's history; null: a rule of Baton. */
  by: TicketActor | null = null;

  constructor(stored: StoredConversation, context: TransitionContext) {
    this.stored = stored;
    this.#context = context;
    this.#conversation = stored.state;
    this.destinationId = stored.destinationId;
  }

  /** When the turn happens; milliseconds since 1970, UTC. */
  get now(): number {
    return this.#context.now;
  }

  get conversation(): Conversation {
    return this.#conversation;
  }

  /** Whether the customer agent does not answer on this conversation's channel now. */
  get agentPaused(): boolean {
    return this.#context.agentPaused;
  }

  /** True while no event has been accepted and the destination is as it was: there is nothing to save. */
  get isUnchanged(): boolean {
    return this.#conversation === this.stored.state && this.destinationId === this.stored.destinationId;
  }

  /** True while nothing has to be written beside the conversation and its messages. */
  get onlyAddsMessages(): boolean {
    const isMessage = ({ type }: Effect) => type === 'append_message' || type === 'request_answer';
    return this.effects.every(isMessage) && this.destinationId === this.stored.destinationId;
  }

  /** Applies an event; returns the refusal, if the state does not accept it. */
  try(event: ConversationEvent): Refusal | undefined {
    const result = transition(this.#conversation, event, this.#context);
    if (result.refusal) return result.refusal;
    this.#conversation = result.conversation;
    for (const effect of result.effects) {
      this.effects.push(effect);
      if (effect.type === 'append_message') this.messages.push(effect.message);
    }
    return undefined;
  }

  /** Applies an event. @throws BatonError `refused` when the state does not accept it. */
  apply(event: ConversationEvent): void {
    const refusal = this.try(event);
    if (refusal) throw new BatonError('refused', refusal.message);
  }

  /** What the saved conversation will be. One turn is one revision, however many events it took. */
  next(): StoredConversation {
    const state = { ...this.#conversation, revision: this.stored.state.revision + 1 };
    const { stored, waitsSince } = this;
    return {
      ...stored,
      state,
      destinationId: this.destinationId,
      waitingSince: state.queue === 'waiting' ? (stored.waitingSince ?? waitsSince ?? this.#at()) : null,
      answerDue: this.#answerDue(state.revision),
    };
  }

  /** When the turn happens; ISO 8601 UTC. */
  #at(): string {
    return new Date(this.#context.now).toISOString();
  }

  /** The last request for an answer that still holds, else the old debt, unless this turn paid or voided it. */
  #answerDue(revision: number): AnswerDue | null {
    const { handler, status, epoch } = this.#conversation;
    if (handler !== 'agent' || status !== 'open') return null;
    const request = this.effects.findLast((effect) => effect.type === 'request_answer');
    if (request?.type === 'request_answer' && request.epoch === epoch)
      return { revision, at: this.#at(), manner: request.manner };
    const answered = this.messages.some((message) => message.author === 'agent');
    return answered || epoch !== this.stored.state.epoch ? null : this.stored.answerDue;
  }
}
