import type { BatonError, HandoffClient, HandoffReason, HandoffReceipt, TriggerRecord } from '@baton/core';
import { applyReceipt } from '../store/apply-backend-event.js';
import { changeOutgoing } from '../store/outgoing.js';
import type { Outgoing, WidgetState } from '../store/widget-state.js';
import { asBatonError } from './as-baton-error.js';
import { isPassing } from './retry-delay.js';
import type { SessionLinkOptions } from './session-link.js';

/** What a call for a person says. */
export interface PersonRequest {
  readonly reason: HandoffReason;
  readonly trigger?: TriggerRecord;
  readonly context?: Record<string, string>;
}

export interface ConversationClientOptions
  extends Pick<SessionLinkOptions, 'backend' | 'environment' | 'hello' | 'store'> {
  /** Resolves when a session is open. */
  readonly open: () => Promise<void>;
  readonly onError: (error: BatonError) => void;
}

type HandoffPart = typeof import('./handoff-part.js');

/** Core's handoff client over the widget's session: sends messages, asks for a person, and shows both at once. */
export class ConversationClient {
  readonly #options: ConversationClientOptions;
  #part: Promise<HandoffPart> | null = null;
  #client: HandoffClient | null = null;
  /** The message that is being sent: what a trigger matches, it matches in this one. */
  #sending: Outgoing | null = null;

  constructor(options: ConversationClientOptions) {
    this.#options = options;
  }

  /** Fetches the triggers and the rules; soon there will be a message. */
  prepare(): Promise<HandoffPart> {
    this.#part ??= import('./handoff-part.js').catch((cause: unknown) => {
      this.#part = null;
      throw asBatonError(cause);
    });
    return this.#part;
  }

  /** New settings, or a pause: they hold from the next message on. */
  useSettings(): void {
    const { settings, agentPaused } = this.#options.store.getState();
    if (settings) this.#client?.useSettings(settings, agentPaused);
  }

  async requestHuman(request: PersonRequest): Promise<HandoffReceipt> {
    const { store, environment } = this.#options;
    const client = await this.#ready();
    const { requestStep } = await this.prepare();
    const handoffId = environment.newId();
    store.setState((state) => ({
      request: requestStep(state.conversation, { handoffId, reason: request.reason }),
      requestFailed: false,
      offer: state.offer === 'shown' ? 'dismissed' : state.offer,
    }));
    try {
      return await client.requestHuman(request);
    } catch (error) {
      store.setState({ requestFailed: true });
      throw error;
    } finally {
      store.setState({ request: null });
    }
  }

  /** Resolves when the message is stored and the handoff that it led to is settled. */
  async deliver(message: Outgoing): Promise<void> {
    const { store } = this.#options;
    const client = await this.#ready();
    const current = conversationId(store.getState());
    client.useConversation(message.conversationId ?? current);
    this.#sending = message;
    try {
      const { clientId, attachments } = message;
      await client.visitorMessage(message.text, { clientId, attachments });
    } catch (cause) {
      await this.#recover(message, asBatonError(cause));
    } finally {
      this.#sending = null;
      client.useConversation(conversationId(store.getState()));
      store.setState({ request: null });
    }
  }

  async #recover(message: Outgoing, error: BatonError): Promise<void> {
    const { store, onError } = this.#options;
    const { clientId, text, attachments } = message;
    const current = conversationId(store.getState());
    const isStored = !store.getState().outgoing.some((waiting) => waiting.clientId === clientId);
    if (isStored && !isPassing(error.code)) {
      store.setState({ requestFailed: true });
      onError(error);
      return;
    }
    const isLost = error.code === 'not_found' && (message.conversationId ?? current) !== current;
    if (!isLost) throw error;
    // The conversation that it was written in is gone: it goes into the current one.
    store.setState((state) => changeOutgoing(state, clientId, { conversationId: current }));
    const client = await this.#ready();
    await client.visitorMessage(text, { clientId, attachments });
  }

  async #ready(): Promise<HandoffClient> {
    const [part] = await Promise.all([this.prepare(), this.#options.open()]);
    const { backend, environment, hello, store } = this.#options;
    const { settings } = store.getState();
    if (!this.#client && settings) {
      const { locale } = hello();
      const client = await part.createHandoffClient({ backend, environment, settings, locale });
      // Another message may have come this far meanwhile.
      if (!this.#client) {
        this.#client = client;
        this.#listen(client, part);
        this.useSettings();
      }
    }
    const client = this.#client as HandoffClient;
    client.useConversation(conversationId(store.getState()));
    return client;
  }

  #listen(client: HandoffClient, { requestStep }: HandoffPart): void {
    const { store } = this.#options;
    client.on('signal', ({ kind, reason }) => {
      const handoffId = this.#sending?.clientId;
      store.setState(({ conversation, offer }) => {
        if (kind === 'offer')
          return offer === 'none' && conversation?.handler === 'agent' ? { offer: 'shown' } : {};
        return handoffId ? { request: requestStep(conversation, { handoffId, reason }) } : {};
      });
    });
    client.on('sent', (receipt) => store.setState((state) => applyReceipt(state, receipt)));
    client.on('handoff', ({ handoffId, reason, outcome, conversation }) =>
      store.setState((state) => ({
        ...applyReceipt(state, { conversation }),
        settled: { handoffId, reason, outcome },
        request: null,
        requestFailed: false,
      })),
    );
  }
}

/** The id of the conversation of an open session. */
function conversationId({ conversation }: WidgetState): string {
  return conversation?.id ?? '';
}
