import {
  type Backend,
  BatonError,
  type HandoffReason,
  type HandoffReceipt,
  type Message,
  type TriggerRecord,
  withRetries,
} from '@baton/core';
import type { BrowserEnvironment } from '../env.js';
import { applyReceipt } from '../store/apply-backend-event.js';
import type { WidgetStore } from '../store/create-widget-store.js';
import type { WidgetState } from '../store/widget-state.js';
import { asBatonError } from './as-baton-error.js';
import { type AnswerSource, type ReadAnswer, readAnswer } from './read-answer.js';

/** What the page's own agent is told beside the question. */
export interface AnswerContext {
  readonly conversationId: string;
  readonly locale: string;
  /** The conversation so far, the question last. */
  readonly messages: readonly Message[];
  readonly context: Readonly<Record<string, string>>;
  /** Aborted when the answer is no longer wanted: a person took over, or the conversation ended. */
  readonly signal: AbortSignal;
}

/** A page's own customer agent. Throwing, no text, or `{cannotAnswer: true}` hands the conversation off. */
export type AnswerFunction = (question: string, context: AnswerContext) => AnswerSource;

const ASKED: readonly HandoffReason[] = ['human_requested', 'visitor_button', 'page'];
/** Product choice: as long as a visitor who sees the dots still waits. */
const SILENCE_LIMIT_MS = 30_000;

export interface PageAgentOptions {
  readonly answer: AnswerFunction;
  readonly backend: Backend;
  readonly store: WidgetStore;
  readonly environment: BrowserEnvironment;
  readonly requestHuman: (request: {
    reason: HandoffReason;
    trigger: TriggerRecord;
  }) => Promise<HandoffReceipt>;
  readonly about: () => { readonly locale: string; readonly context: Readonly<Record<string, string>> };
  readonly onError: (error: BatonError) => void;
}

/** The visitor's message that waits for the agent's answer; null when there is none. */
export function openQuestion(state: WidgetState): Message | null {
  const { conversation, request, messages } = state;
  const last = messages.at(-1);
  if (!conversation || request || conversation.status !== 'open' || conversation.handler !== 'agent')
    return null;
  return last?.author === 'visitor' && last.seq === conversation.seq ? last : null;
}

/** Lets the page's own agent answer while the conversation is the agent's, under the epoch of the question. */
export class PageAgent {
  readonly #options: PageAgentOptions;
  readonly #stop: () => void;
  /** Questions that the agent has had its say about; asking it again would give the same. */
  readonly #done = new Set<string>();
  #current: { readonly messageId: string; readonly epoch: number; readonly abort: AbortController } | null =
    null;

  constructor(options: PageAgentOptions) {
    this.#options = options;
    this.#stop = options.store.subscribe((state) => this.#look(state));
  }

  stop(): void {
    this.#stop();
    this.#current?.abort.abort();
  }

  #look(state: WidgetState): void {
    const epoch = state.conversation?.epoch ?? 0;
    this.#passOver(state);
    if (this.#current && this.#current.epoch !== epoch) this.#current.abort.abort();
    const question = openQuestion(state);
    if (
      !question ||
      this.#done.has(question.id) ||
      (this.#current?.messageId === question.id && this.#current.epoch === epoch)
    )
      return;
    this.#current?.abort.abort();
    const current = { messageId: question.id, epoch, abort: new AbortController() };
    this.#current = current;
    this.#answer(question, current).catch((cause: unknown) => this.#fail(cause));
  }

  /** A refusal means that a person took over meanwhile, and then the answer is rightly dropped. */
  #fail(cause: unknown): void {
    const error = asBatonError(cause);
    this.#options.store.setState({ partialAnswer: null, typing: null });
    if (error.code !== 'refused') this.#options.onError(error);
  }

  /** The visitor asked for a person and the process hands off to nobody: the backend says so, not the page. */
  #passOver({ settled, messages }: WidgetState): void {
    const last = messages.at(-1);
    const isAsked = settled?.outcome === 'declined' && ASKED.includes(settled.reason);
    if (!isAsked || last?.author !== 'visitor' || this.#done.has(settled.handoffId)) return;
    this.#done.add(settled.handoffId).add(last.id);
  }

  async #answer(question: Message, current: { epoch: number; abort: AbortController }): Promise<void> {
    const { store } = this.#options;
    store.setState({ typing: { author: 'agent' } });
    const answer = await this.#ask(question, current.abort);
    if (current.abort.signal.aborted) return;
    store.setState(answer.known ? { typing: null } : { typing: null, partialAnswer: null });
    if (answer.known) return this.#record(question.id, answer, current.epoch);
    this.#done.add(question.id);
    await this.#options.requestHuman({
      reason: 'cannot_answer',
      trigger: { messageId: question.clientId ?? question.id },
    });
  }

  /** A failure and too long a silence count as "cannot answer" (design, Triggers). */
  async #ask(question: Message, abort: AbortController): Promise<ReadAnswer> {
    const { store, environment, answer, about } = this.#options;
    const { conversation, messages } = store.getState();
    let cancelLimit = () => {};
    const silence = new Promise<ReadAnswer>((resolve) => {
      const restart = () => {
        cancelLimit();
        cancelLimit = environment.after(SILENCE_LIMIT_MS, () => resolve({ known: false }));
      };
      restart();
      abort.signal.addEventListener('abort', () => resolve({ known: false }), { once: true });
    });
    const onPart = (text: string) => {
      if (abort.signal.aborted) return;
      store.setState({ typing: null, partialAnswer: { text } });
    };
    const context = { ...about(), conversationId: conversation?.id ?? '', messages, signal: abort.signal };
    try {
      const source = (async () => readAnswer(await answer(question.text, context), onPart))();
      return await Promise.race([source, silence]);
    } catch {
      return { known: false };
    } finally {
      cancelLimit();
    }
  }

  async #record(about: string, answer: ReadAnswer & { known: true }, epoch: number): Promise<void> {
    const { backend, store, environment } = this.#options;
    const conversationId = store.getState().conversation?.id;
    if (!conversationId) return;
    const { text, citations } = answer;
    const sent = { conversationId, clientId: `answer:${about}`, epoch, text, citations };
    const receipt = await withRetries(async () => {
      if (!backend.recordAnswer)
        throw new BatonError('not_supported', 'This backend takes no answers from the page.');
      return backend.recordAnswer(sent);
    }, environment);
    store.setState((state) => ({ ...applyReceipt(state, receipt), partialAnswer: null }));
  }
}
