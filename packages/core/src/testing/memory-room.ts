import type { BackendEvent, FormAnswers, HandoffReceipt, Rating } from '../backend/backend.js';
import type { Conversation } from '../conversation/conversation.js';
import type { ConversationEvent, Effect, Refusal, TransitionContext } from '../conversation/events.js';
import type { Message } from '../conversation/message.js';
import { transition } from '../conversation/transition.js';
import { BatonError } from '../errors.js';
import type { MemorySubscription } from './memory-subscription.js';

export type AnswerRequest = Extract<Effect, { type: 'request_answer' }>;

/** One conversation with everything that is kept of it. */
export class MemoryRoom {
  conversation: Conversation;
  readonly messages: Message[] = [];
  /** What was stored and found under each client id, so that sending again changes nothing. */
  readonly sent = new Map<string, { readonly message: Message; readonly handoffId?: string }>();
  /** What came of each request key. */
  readonly requested = new Map<string, HandoffReceipt>();
  readonly ratings: Rating[] = [];
  /** The content of files by their id. */
  readonly files = new Map<string, unknown>();
  readonly feedback = new Map<string, boolean | null>();
  readonly forms: FormAnswers[] = [];
  readonly subscriptions = new Set<MemorySubscription>();
  readonly locale: string | undefined;
  email: string | null = null;
  /** The last answer that was asked for and not yet started. */
  wantedAnswer: AnswerRequest | null = null;

  constructor(conversation: Conversation, locale?: string) {
    this.conversation = conversation;
    this.locale = locale;
  }

  /** Takes the event or throws `refused`; what is left to do is returned. */
  apply(event: ConversationEvent, context: TransitionContext): readonly Effect[] {
    const refusal = this.attempt(event, context);
    if ('code' in refusal) throw new BatonError('refused', refusal.message);
    return refusal;
  }

  /** Takes the event and returns what is left to do, or the refusal. */
  attempt(event: ConversationEvent, context: TransitionContext): readonly Effect[] | Refusal {
    const result = transition(this.conversation, event, context);
    if (result.refusal) return result.refusal;
    this.conversation = result.conversation;
    for (const effect of result.effects) this.#keep(effect);
    this.publish({ type: 'conversation', conversation: this.conversation });
    return result.effects;
  }

  publish(event: BackendEvent): void {
    for (const subscription of this.subscriptions) subscription.push(event);
  }

  #keep(effect: Effect): void {
    if (effect.type === 'request_answer') this.wantedAnswer = effect;
    if (effect.type !== 'append_message') return;
    this.messages.push(effect.message);
    this.publish({ type: 'message', conversationId: this.conversation.id, message: effect.message });
  }
}
