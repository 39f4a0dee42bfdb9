import type {
  Backend,
  BackendListener,
  HandoffReceipt,
  HandoffRequest,
  Hello,
  MessageReceipt,
  OutgoingMessage,
  PageAnswer,
  Position,
  Rating,
  Session,
} from '../backend/backend.js';
import type { Conversation } from '../conversation/conversation.js';
import { BatonError } from '../errors.js';
import type { Availability } from '../handoff/availability.js';
import type { MemoryAnswers } from './memory-answers.js';
import { checkText, invalid } from './memory-checks.js';
import { type MemoryExtras, memoryExtras } from './memory-extras.js';
import type { MemoryHandoffs } from './memory-handoffs.js';
import type { MemoryHooks, MemoryMethod } from './memory-options.js';
import type { MemoryRoom } from './memory-room.js';
import { MemorySubscription } from './memory-subscription.js';
import type { MemoryWorld } from './memory-world.js';

/** What the connections of all visitors share. */
export interface MemoryServices {
  readonly world: MemoryWorld;
  readonly handoffs: MemoryHandoffs;
  readonly answers: MemoryAnswers;
  readonly hooks: MemoryHooks;
  /** Whether the page gives the answers. */
  readonly pageAnswers: boolean;
}

/** One visitor, in as many tabs as there are connections. */
export interface MemoryVisitor {
  readonly id: string;
  readonly roomIds: Set<string>;
  room: MemoryRoom | null;
}

/** The backend as one tab of one visitor has it. */
export class MemoryConnection implements Backend {
  readonly #services: MemoryServices;
  readonly #world: MemoryWorld;
  readonly #visitor: MemoryVisitor;
  readonly #unsubscribes = new Set<() => void>();
  readonly recordAnswer?: (answer: PageAnswer) => Promise<MessageReceipt>;
  readonly earlier: MemoryExtras['earlier'];
  readonly upload: MemoryExtras['upload'];
  readonly attachmentUrl: MemoryExtras['attachmentUrl'];
  readonly giveFeedback: MemoryExtras['giveFeedback'];
  readonly submitForm: MemoryExtras['submitForm'];
  #isConnected = true;

  constructor(services: MemoryServices, visitor: MemoryVisitor) {
    this.#services = services;
    this.#world = services.world;
    this.#visitor = visitor;
    const extras = memoryExtras({
      room: (conversationId) => this.#room(conversationId),
      call: (method, work) => this.#call(method, work),
      newId: () => this.#world.environment.newId(),
    });
    this.earlier = extras.earlier;
    this.upload = extras.upload;
    this.attachmentUrl = extras.attachmentUrl;
    this.giveFeedback = extras.giveFeedback;
    this.submitForm = extras.submitForm;
    if (services.pageAnswers) this.recordAnswer = (answer) => this.#recordAnswer(answer);
  }

  open(hello: Hello): Promise<Session> {
    return this.#call('open', () => {
      const room = this.#visitor.room ?? this.#enter(hello.locale);
      return { visitorId: this.#visitor.id, conversation: room.conversation, ...this.#world.setup() };
    });
  }

  availability(): Promise<Availability> {
    return this.#call('availability', () => this.#world.availability());
  }

  subscribe({ conversationId, afterSeq }: Position, listener: BackendListener): () => void {
    if (!this.#isConnected || !this.#visitor.roomIds.has(conversationId)) return () => {};
    const room = this.#world.room(conversationId);
    const subscription = new MemorySubscription(listener, this.#world.environment);
    subscription.push({ type: 'connection', state: 'online' });
    for (const message of room.messages) {
      if (message.seq > afterSeq) subscription.push({ type: 'message', conversationId, message });
    }
    subscription.push({ type: 'conversation', conversation: room.conversation });
    room.subscriptions.add(subscription);
    const unsubscribe = () => {
      subscription.stop();
      room.subscriptions.delete(subscription);
      this.#unsubscribes.delete(unsubscribe);
    };
    this.#unsubscribes.add(unsubscribe);
    return unsubscribe;
  }

  sendMessage({
    conversationId,
    clientId,
    text,
    attachments = [],
  }: OutgoingMessage): Promise<MessageReceipt> {
    return this.#call('sendMessage', () => {
      checkText(text, attachments.length > 0);
      const room = this.#room(conversationId);
      const before = room.sent.get(clientId);
      if (before) return { ...before, conversation: room.conversation };
      const files = attachments.length > 0 ? { attachments } : {};
      const draft = { ...this.#draft(text), clientId, ...files };
      this.#world.dispatch(room, { type: 'visitor_message', message: draft });
      const message = room.messages.at(-1)!;
      // Kept before anything follows from it, and again with what did.
      room.sent.set(clientId, { message });
      const handoff = this.#services.handoffs.evaluate(room, text, clientId);
      const receipt = { message, ...(handoff && { handoff }) };
      room.sent.set(clientId, receipt);
      this.#services.answers.start(room);
      return { ...receipt, conversation: room.conversation };
    });
  }

  requestHandoff(request: HandoffRequest): Promise<HandoffReceipt> {
    return this.#call('requestHandoff', () => {
      const room = this.#room(request.conversationId);
      const before = room.requested.get(request.key);
      if (before) return { ...before, conversation: room.conversation };
      const receipt = this.#services.handoffs.request(room, request);
      room.requested.set(request.key, receipt);
      this.#services.answers.start(room);
      return receipt;
    });
  }

  cancelHandoff(conversationId: string): Promise<Conversation> {
    return this.#change('cancelHandoff', conversationId, (room) => {
      if (room.conversation.handoff) this.#world.dispatch(room, { type: 'handoff_cancelled' });
    });
  }

  returnToAgent(conversationId: string): Promise<Conversation> {
    return this.#change('returnToAgent', conversationId, (room) => {
      if (room.conversation.handoff) this.#world.dispatch(room, { type: 'returned_to_agent', by: 'visitor' });
    });
  }

  leaveEmail(conversationId: string, email: string): Promise<Conversation> {
    return this.#change('leaveEmail', conversationId, (room) => {
      const address = email.trim();
      if (!/^[^\s@]+@[^\s@]+$/.test(address)) throw invalid('email', 'malformed', 'Give an email address.');
      this.#services.handoffs.leaveEmail(room, address);
    });
  }

  close(conversationId: string): Promise<Conversation> {
    return this.#change('close', conversationId, (room) => this.#close(room));
  }

  startConversation(): Promise<Conversation> {
    return this.#call('startConversation', () => {
      const current = this.#visitor.room;
      if (current && current.messages.length > 0) this.#close(current);
      const { conversation } = this.#enter(current?.locale);
      current?.publish({ type: 'current_conversation', conversation });
      return conversation;
    });
  }

  rate(rating: Rating): Promise<void> {
    return this.#call('rate', () => {
      if (![1, 2, 3, 4, 5].includes(rating.score))
        throw invalid('score', 'out_of_range', 'Give a score from 1 to 5.');
      this.#room(rating.conversationId).ratings.push(rating);
    });
  }

  disconnect(): void {
    this.#isConnected = false;
    for (const unsubscribe of [...this.#unsubscribes]) unsubscribe();
  }

  #recordAnswer({ conversationId, clientId, epoch, text, citations }: PageAnswer): Promise<MessageReceipt> {
    return this.#call('recordAnswer', () => {
      checkText(text);
      const room = this.#room(conversationId);
      const before = room.sent.get(clientId);
      if (before) return { ...before, conversation: room.conversation };
      const message = { ...this.#draft(text), clientId, citations };
      this.#world.dispatch(room, { type: 'agent_answer', message, epoch, known: true });
      const receipt = { message: room.messages.at(-1)! };
      room.sent.set(clientId, receipt);
      return { ...receipt, conversation: room.conversation };
    });
  }

  #draft(text: string) {
    return { id: this.#world.environment.newId(), text };
  }

  #close(room: MemoryRoom): void {
    if (room.conversation.status === 'open') this.#world.dispatch(room, { type: 'closed', by: 'visitor' });
  }

  /** Gives the visitor a fresh conversation. */
  #enter(locale?: string): MemoryRoom {
    const room = this.#world.createRoom(locale);
    this.#visitor.room = room;
    this.#visitor.roomIds.add(room.conversation.id);
    return room;
  }

  #room(conversationId: string): MemoryRoom {
    if (!this.#visitor.roomIds.has(conversationId)) throw new BatonError('not_found');
    return this.#world.room(conversationId);
  }

  #change(
    method: MemoryMethod,
    conversationId: string,
    change: (room: MemoryRoom) => void,
  ): Promise<Conversation> {
    return this.#call(method, () => {
      const room = this.#room(conversationId);
      change(room);
      return room.conversation;
    });
  }

  async #call<Value>(method: MemoryMethod, work: () => Value): Promise<Value> {
    const { hooks } = this.#services;
    try {
      await hooks.before?.(method);
      if (!this.#isConnected) throw new BatonError('unavailable', 'This backend has been disconnected.');
      const value = work();
      await hooks.after?.(method);
      return value;
    } catch (cause) {
      throw cause instanceof BatonError ? cause : new BatonError('unavailable', undefined, { cause });
    }
  }
}
