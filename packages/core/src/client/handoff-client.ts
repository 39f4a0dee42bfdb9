import type { Backend, HandoffReceipt, MessageReceipt } from '../backend/backend.js';
import type { HandoffReason } from '../conversation/conversation.js';
import type { Attachment } from '../conversation/message.js';
import { BatonError } from '../errors.js';
import type { MessageEvaluator } from '../handoff/evaluate-message.js';
import { type HandoffSignal, isAnsweredByHandoff, type TriggerRecord } from '../handoff/signal.js';
import type { TriggerSettings } from '../settings/handoff-settings.js';
import { type ClientEnvironment, hostEnvironment } from './environment.js';
import { DEFAULT_RETRY, type RetryPolicy, withRetries } from './with-retries.js';

/** What the client tells while it works. */
export interface HandoffClientEvents {
  /** A trigger matched the visitor's message; before anything is sent. */
  signal: (signal: HandoffSignal) => void;
  /** The message is stored. */
  sent: (receipt: MessageReceipt) => void;
  /** The handoff is settled, joined or declined. */
  handoff: (receipt: HandoffReceipt) => void;
  /** The handoff could not be requested; the visitor must be told. */
  failed: (error: BatonError) => void;
}

/** Prepares the evaluation of messages under some settings; called again when they change. */
export type PrepareEvaluator = (settings: TriggerSettings, options: { locale?: string }) => MessageEvaluator;

export interface HandoffClientOptions {
  readonly backend: Backend;
  readonly settings: TriggerSettings;
  /** Where the messages go; may be set later with `useConversation`. */
  readonly conversationId?: string;
  /** BCP 47 tag of the visitor's language. */
  readonly locale?: string;
  readonly environment?: ClientEnvironment;
  readonly retry?: RetryPolicy;
}

/** What goes with a message beside its text. */
export interface VisitorMessageOptions {
  /** The sender's own id; sending it again changes nothing. */
  readonly clientId?: string;
  readonly attachments?: readonly Attachment[];
}

/** What became of one visitor's message. */
export interface VisitorMessageResult {
  readonly signal: HandoffSignal | null;
  readonly receipt: MessageReceipt;
  /** Set when the message led to a handoff request that was answered. */
  readonly handoff?: HandoffReceipt;
  /** Set when the message is stored and the handoff that it called for could not be requested. */
  readonly failure?: BatonError;
}

/** The headless client: triggers and handoff requests in anybody's own interface. */
export interface HandoffClient {
  /** Sends the message and, when a trigger matches, requests the handoff. Rejects only when it cannot be sent. */
  visitorMessage(text: string, options?: VisitorMessageOptions): Promise<VisitorMessageResult>;
  /** Requests a person outright. A failure is emitted and rejected. */
  requestHuman(request?: {
    reason?: HandoffReason;
    trigger?: TriggerRecord;
    context?: Record<string, string>;
  }): Promise<HandoffReceipt>;
  cancel(): Promise<void>;
  useConversation(conversationId: string): void;
  /** New settings or a pause, as the backend told them; they hold from the next message on. */
  useSettings(settings: TriggerSettings, agentPaused?: boolean): void;
  on<Name extends keyof HandoffClientEvents>(name: Name, listener: HandoffClientEvents[Name]): () => void;
}

type Listeners = { [Name in keyof HandoffClientEvents]: Set<HandoffClientEvents[Name]> };

/** The client over any evaluator; `createHandoffClient` gives it the one that knows every language. */
export class EvaluatingHandoffClient implements HandoffClient {
  readonly #backend: Backend;
  readonly #environment: ClientEnvironment;
  readonly #retry: RetryPolicy;
  readonly #locale: string | undefined;
  readonly #listeners: Listeners = {
    signal: new Set(),
    sent: new Set(),
    handoff: new Set(),
    failed: new Set(),
  };
  readonly #prepare: PrepareEvaluator;
  #evaluate: MessageEvaluator;
  #agentPaused = false;
  #conversationId: string | undefined;

  constructor(options: HandoffClientOptions, prepare: PrepareEvaluator) {
    this.#prepare = prepare;
    this.#backend = options.backend;
    this.#environment = options.environment ?? hostEnvironment();
    this.#retry = options.retry ?? DEFAULT_RETRY;
    this.#locale = options.locale;
    this.#conversationId = options.conversationId;
    this.#evaluate = prepare(options.settings, { locale: options.locale });
  }

  async visitorMessage(text: string, options: VisitorMessageOptions = {}): Promise<VisitorMessageResult> {
    const conversationId = this.#conversation();
    const clientId = options.clientId ?? this.#environment.newId();
    const { attachments } = options;
    const message = { conversationId, clientId, text, ...(attachments?.length && { attachments }) };
    const signal = this.#evaluate(text, { locale: this.#locale, agentPaused: this.#agentPaused });
    if (signal) this.#emit('signal', signal);
    const receipt = await this.#call(() => this.#backend.sendMessage(message));
    this.#emit('sent', receipt);
    if (receipt.handoff) {
      this.#emit('handoff', receipt.handoff);
      return { signal, receipt, handoff: receipt.handoff };
    }
    if (signal?.kind !== 'hand_off' || (receipt.conversation.handoff && isAnsweredByHandoff(signal))) {
      return { signal, receipt };
    }
    const trigger = { ...signal.trigger, messageId: clientId };
    // The message's own id is the key: asking again for the same message can never open a second handoff.
    const request = { conversationId, key: clientId, reason: signal.reason, trigger };
    const asked = await this.#request(request).then(
      (handoff) => ({ handoff }),
      (failure: BatonError) => ({ failure }),
    );
    return { signal, receipt, ...asked };
  }

  async requestHuman(request: Parameters<HandoffClient['requestHuman']>[0] = {}): Promise<HandoffReceipt> {
    const conversationId = this.#conversation();
    const key = this.#environment.newId();
    return this.#request({ ...request, conversationId, key, reason: request.reason ?? 'page' });
  }

  async cancel(): Promise<void> {
    const conversationId = this.#conversation();
    await this.#call(() => this.#backend.cancelHandoff(conversationId));
  }

  useConversation(conversationId: string): void {
    this.#conversationId = conversationId;
  }

  useSettings(settings: TriggerSettings, agentPaused = this.#agentPaused): void {
    this.#agentPaused = agentPaused;
    this.#evaluate = this.#prepare(settings, { locale: this.#locale });
  }

  on<Name extends keyof HandoffClientEvents>(name: Name, listener: HandoffClientEvents[Name]): () => void {
    this.#listeners[name].add(listener);
    return () => this.#listeners[name].delete(listener);
  }

  async #request(request: Parameters<Backend['requestHandoff']>[0]): Promise<HandoffReceipt> {
    try {
      const receipt = await this.#call(() => this.#backend.requestHandoff(request));
      this.#emit('handoff', receipt);
      return receipt;
    } catch (error) {
      this.#emit('failed', error as BatonError);
      throw error;
    }
  }

  #call<Value>(call: () => Promise<Value>): Promise<Value> {
    return withRetries(call, this.#environment, this.#retry);
  }

  #conversation(): string {
    if (this.#conversationId) return this.#conversationId;
    throw new BatonError('bad_request', 'Give `conversationId`, or call useConversation() first.');
  }

  #emit<Name extends keyof HandoffClientEvents>(
    name: Name,
    ...args: Parameters<HandoffClientEvents[Name]>
  ): void {
    for (const listener of this.#listeners[name]) {
      try {
        (listener as (...values: unknown[]) => void)(...args);
      } catch (error) {
        // As the host does for its own events: reported as uncaught, without stopping the message or other listeners.
        this.#environment.after(0, () => {
          throw error;
        });
      }
    }
  }
}
