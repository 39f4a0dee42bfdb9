import {
  type Assignee,
  type Backend,
  type BackendEvent,
  type BackendListener,
  BatonError,
  type Conversation,
  type ConversationEvent,
  type HandoffReceipt,
  type HandoffRequest,
  type Message,
  type MessageReceipt,
  newConversation,
  type OutgoingMessage,
  type PageAnswer,
  type Position,
  type Session,
  type TriggerSettings,
  transition,
} from '@baton/core';

/** Who sits at the shop's desk. */
const ROBIN: Assignee = { id: 'robin', name: 'Robin' };

const SETTINGS: TriggerSettings = {
  process: 'live',
  defaultTriggers: { cannotAnswer: true, humanRequested: true, agentPaused: true },
  customTriggers: [{ id: 'refund', phrase: 'refund', match: 'forms', enabled: true }],
};

/**
 * A shop's own backend. This one keeps everything in the page; yours would call your servers. Baton's state machine
 * does the thinking: what happens goes in as an event, and its effects are what there is to store and to tell.
 */
export class ShopBackend implements Backend {
  readonly #listeners = new Set<BackendListener>();
  readonly #receipts = new Map<string, HandoffReceipt>();
  #messages: Message[] = [];
  #conversation: Conversation = newConversation(crypto.randomUUID());

  async open(): Promise<Session> {
    return {
      visitorId: 'visitor',
      conversation: this.#conversation,
      settings: SETTINGS,
      agentPaused: false,
      availability: await this.availability(),
      branding: {
        name: 'The corner bakery',
        agentName: 'Crumb',
        greeting: 'Hello! Ask about bread or delivery.',
      },
    };
  }

  async availability(): ReturnType<Backend['availability']> {
    return { available: true, nextOpening: null };
  }

  subscribe({ afterSeq }: Position, listener: BackendListener): () => void {
    this.#listeners.add(listener);
    listener({ type: 'connection', state: 'online' });
    for (const message of this.#messages) if (message.seq > afterSeq) listener(this.#told(message));
    return () => this.#listeners.delete(listener);
  }

  async sendMessage({ clientId, text }: OutgoingMessage): Promise<MessageReceipt> {
    return this.#storeOnce(clientId, (message) => ({ type: 'visitor_message', message }), text);
  }

  /** The page's own agent has answered; the state machine refuses it when a person has taken over meanwhile. */
  async recordAnswer({ clientId, text, citations, epoch }: PageAnswer): Promise<MessageReceipt> {
    const asEvent = (message: Pick<Message, 'id' | 'clientId' | 'text'>): ConversationEvent => ({
      type: 'agent_answer',
      message: { ...message, citations },
      epoch,
      known: true,
    });
    return this.#storeOnce(clientId, asEvent, text);
  }

  async requestHandoff({ key, reason }: HandoffRequest): Promise<HandoffReceipt> {
    const known = this.#receipts.get(key);
    if (known) return known;
    this.#apply({ type: 'handoff_requested', handoffId: key, reason });
    this.#apply({ type: 'handoff_assigned', assignee: ROBIN, text: 'Robin from the shop is with you now.' });
    const receipt: HandoffReceipt = {
      handoffId: key,
      reason,
      outcome: 'assigned',
      conversation: this.#conversation,
    };
    this.#receipts.set(key, receipt);
    return receipt;
  }

  async cancelHandoff(): Promise<Conversation> {
    return this.#apply({ type: 'handoff_cancelled' });
  }

  async returnToAgent(): Promise<Conversation> {
    return this.#apply({ type: 'returned_to_agent', by: 'visitor' });
  }

  async leaveEmail(): Promise<Conversation> {
    throw new BatonError('not_supported', 'The shop answers in the chat only.');
  }

  async close(): Promise<Conversation> {
    return this.#apply({ type: 'closed', by: 'visitor' });
  }

  async startConversation(): Promise<Conversation> {
    this.#messages = [];
    this.#conversation = newConversation(crypto.randomUUID());
    return this.#conversation;
  }

  async rate(): Promise<void> {}

  disconnect(): void {
    this.#listeners.clear();
  }

  /** The shop's side: Robin answers. */
  reply(text: string): void {
    const message = { id: crypto.randomUUID(), text, authorId: ROBIN.id, authorName: ROBIN.name };
    this.#apply({ type: 'human_message', message });
  }

  /** A message that is sent again, because its acknowledgement was lost, is the one that is stored already. */
  #storeOnce(
    clientId: string,
    event: (message: Pick<Message, 'id' | 'clientId' | 'text'>) => ConversationEvent,
    text: string,
  ): MessageReceipt {
    const isStored = (message: Message): boolean => message.clientId === clientId;
    if (!this.#messages.some(isStored)) this.#apply(event({ id: crypto.randomUUID(), clientId, text }));
    const message = this.#messages.find(isStored);
    if (!message) throw new BatonError('internal');
    return { message, conversation: this.#conversation };
  }

  #apply(event: ConversationEvent): Conversation {
    const context = { now: Date.now(), newId: () => crypto.randomUUID(), agentPaused: false };
    const { conversation, effects, refusal } = transition(this.#conversation, event, context);
    if (refusal) throw new BatonError('refused', refusal.message);
    this.#conversation = conversation;
    for (const effect of effects) {
      if (effect.type !== 'append_message') continue;
      this.#messages.push(effect.message);
      this.#tell(this.#told(effect.message));
    }
    this.#tell({ type: 'conversation', conversation });
    return conversation;
  }

  #told(message: Message): BackendEvent {
    return { type: 'message', conversationId: this.#conversation.id, message };
  }

  #tell(event: BackendEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
