import { withTimeout } from '../client/with-retries.js';
import type { AnswerManner } from '../conversation/events.js';
import type { MemoryHandoffs } from './memory-handoffs.js';
import type { MemoryAgent, MemoryAnswer } from './memory-options.js';
import type { AnswerRequest, MemoryRoom } from './memory-room.js';
import type { MemoryWorld } from './memory-world.js';

const DEFAULT_TIMEOUT_MS = 20_000;
/** Failed answers in a row after which a person is offered (design, Triggers). */
const OFFER_AFTER = 3;

/** What is said where a person would be brought in and nobody is; the page's own agent has no way to say it. */
const PLAIN_WORDS: Readonly<Record<AnswerManner, string | null>> = {
  answer: null,
  admit: 'I do not know the answer to that.',
  decline: 'I cannot bring in a person here. Ask me again in other words and I will try to help.',
};

/** The customer agent's side of the conversations in memory. */
export class MemoryAnswers {
  readonly #world: MemoryWorld;
  readonly #handoffs: MemoryHandoffs;
  readonly #agent: MemoryAgent | undefined;
  readonly #timeoutMs: number;

  constructor(
    world: MemoryWorld,
    handoffs: MemoryHandoffs,
    options: { agent?: MemoryAgent; timeoutMs?: number },
  ) {
    this.#world = world;
    this.#handoffs = handoffs;
    this.#agent = options.agent;
    this.#timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  }

  /** Starts the answer that the last events asked for, unless the conversation has changed hands since. */
  start(room: MemoryRoom): void {
    const wanted = room.wantedAnswer;
    room.wantedAnswer = null;
    if (wanted?.epoch === room.conversation.epoch) void this.#answer(room, wanted);
  }

  async #answer(room: MemoryRoom, wanted: AnswerRequest): Promise<void> {
    if (!this.#agent && wanted.manner === 'answer') return;
    const answer = await this.#ask(room, wanted.manner);
    if (room.conversation.epoch !== wanted.epoch) return;
    if (answer === null && wanted.manner === 'answer')
      this.#handoffs.consider(room, { kind: 'hand_off', reason: 'cannot_answer' });
    // Still here: there was an answer, or its lack hands off to nobody.
    if (room.conversation.epoch === wanted.epoch) this.#say(room, wanted, answer);
    this.start(room);
  }

  async #ask(room: MemoryRoom, manner: AnswerManner): Promise<MemoryAnswer> {
    const agent = this.#agent;
    if (!agent) return null;
    const { conversation, messages, locale } = room;
    const text = messages.filter(({ author }) => author === 'visitor').at(-1)?.text ?? '';
    const question = { text, manner, locale, conversation, messages: [...messages] };
    const typing = { type: 'typing', conversationId: conversation.id, author: 'agent' } as const;
    room.publish({ ...typing, active: true });
    try {
      return await withTimeout(async () => agent(question), this.#timeoutMs, this.#world.environment);
    } catch {
      return null;
    } finally {
      room.publish({ ...typing, active: false });
    }
  }

  #say(room: MemoryRoom, { epoch, manner }: AnswerRequest, answer: MemoryAnswer): void {
    const known = answer !== null && manner !== 'admit';
    const said = answer ?? PLAIN_WORDS[manner] ?? PLAIN_WORDS.admit ?? '';
    const content =
      typeof said === 'string' ? { text: said } : { text: said.text, citations: said.citations };
    const message = { id: this.#world.environment.newId(), ...content };
    this.#world.attempt(room, { type: 'agent_answer', message, epoch, known });
    if (room.conversation.failedAnswers >= OFFER_AFTER) {
      this.#handoffs.consider(room, { kind: 'offer', reason: 'human_requested' });
    }
  }
}
