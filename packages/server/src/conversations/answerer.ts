import { BatonError } from '@baton/core';
import type { AgentQuestion, AgentReply, CustomerAgent } from '../customer-agent/agent-question.js';
import { handOff } from '../handoff/hand-off.js';
import { describeFault } from '../http/describe-fault.js';
import type { Platform } from '../platform.js';
import type { Publisher } from '../realtime/publisher.js';
import { AnswerStream } from './answer-stream.js';
import { latestMessages } from './message-repository.js';
import type { AnswerDue, StoredConversation } from './stored-conversation.js';
import type { Turn } from './turn.js';
import type { SavedTurn, TurnScope, Turns } from './turns.js';

const HISTORY_LENGTH = 20;
/** After so long an answer counts as failed, and the visitor gets a person instead (product choice). */
const ANSWER_TIMEOUT_MS = 30_000;
/** A debt this old was left by a node that is gone: a living one pays or fails within the time-out. */
const ABANDONED_AFTER_MS = ANSWER_TIMEOUT_MS + 5_000;

/** What the agent says, under the id that its message has from the first piece on. */
type Said = AgentReply & { readonly id: string };

/**
 * Pays the customer agent's debts: each saved turn that owes the visitor an answer is answered once, here, and one
 * that a crashed node left behind by whichever node sweeps first. The answer is kept only if the debt still stands,
 * so a person who took over meanwhile is never talked over (design, invariant 1).
 */
export class Answerer {
  readonly #platform: Platform;
  readonly #turns: Turns;
  readonly #publisher: Publisher;
  readonly #answer: CustomerAgent['answer'];
  readonly #running = new Set<Promise<void>>();
  readonly #stopping = new AbortController();

  constructor(parts: {
    platform: Platform;
    turns: Turns;
    publisher: Publisher;
    answer: CustomerAgent['answer'];
  }) {
    this.#platform = parts.platform;
    this.#turns = parts.turns;
    this.#publisher = parts.publisher;
    this.#answer = parts.answer;
    parts.turns.onSaved((saved) => this.#onSaved(saved));
  }

  /** Takes over the debts of nodes that are gone. */
  async sweep(): Promise<void> {
    const { db, now } = this.#platform;
    const abandoned = await db
      .selectFrom('conversations')
      .select('id')
      .where('answer_due_at', '<', new Date(now() - ABANDONED_AFTER_MS))
      .limit(100)
      .execute();
    for (const { id } of abandoned) await this.#start(id);
  }

  /** Answers everything that is owed, whatever its age; for the start of a server that was alone. */
  async payAll(): Promise<void> {
    const owed = await this.#platform.db
      .selectFrom('conversations')
      .select('id')
      .where('answer_due_at', 'is not', null)
      .execute();
    for (const { id } of owed) void this.#start(id);
  }

  /** Lets the answers under way finish, up to a limit; the rest stays owed in the database. */
  async stop(limitMs: number): Promise<void> {
    const cancel = setTimeout(() => this.#stopping.abort(), limitMs);
    await Promise.allSettled(this.#running);
    clearTimeout(cancel);
  }

  #onSaved({ next }: SavedTurn): void {
    if (next.answerDue?.revision === next.state.revision) void this.#start(next.id);
  }

  #start(conversationId: string): Promise<void> {
    const work = this.#pay(conversationId).catch((error) => {
      this.#platform.log.error(
        { fault: describeFault(error), conversationId },
        'the customer agent could not answer; the sweep will try again',
      );
    });
    this.#running.add(work);
    void work.finally(() => this.#running.delete(work));
    return work;
  }

  async #pay(conversationId: string): Promise<void> {
    const stored = await this.#turns.peek(conversationId);
    const due = stored.answerDue;
    if (!due) return;
    const stream = this.#stream(stored, due);
    this.#typing(stored, true);
    try {
      const reply = await this.#ask(stored, due, stream);
      stream.close();
      const said = { ...reply, id: stream.messageId };
      if (reply.known || due.manner !== 'answer') await this.#say(stored, due, said);
      else await this.#giveUp(stored, due, said);
    } finally {
      stream.close();
      this.#typing(stored, false);
    }
  }

  #stream(stored: StoredConversation, due: AnswerDue): AnswerStream {
    const isCurrent = async () => (await this.#turns.peek(stored.id)).answerDue?.revision === due.revision;
    const messageId = this.#platform.newId();
    return new AnswerStream({ messageId, publisher: this.#publisher, stored, isCurrent });
  }

  async #ask(stored: StoredConversation, due: AnswerDue, stream: AnswerStream): Promise<AgentReply> {
    const history = await latestMessages(this.#platform.db, stored.id, HISTORY_LENGTH);
    const asked = history.findLastIndex((message) => message.author === 'visitor');
    const question: AgentQuestion = {
      workspaceId: stored.workspaceId,
      manner: due.manner,
      question: history[asked]?.text ?? '',
      locale: stored.locale,
      history: history.slice(0, Math.max(asked, 0)),
      conversation: { id: stored.id, channel: stored.channel },
      onText: (piece) => stream.add(piece),
    };
    const limit = AbortSignal.any([AbortSignal.timeout(ANSWER_TIMEOUT_MS), this.#stopping.signal]);
    try {
      return await this.#answer(question, limit);
    } catch (error) {
      if (this.#stopping.signal.aborted) throw error;
      this.#platform.log.warn(
        { fault: describeFault(error), conversationId: stored.id },
        'the customer agent failed; this counts as cannot answer',
      );
      stream.close();
      return this.#answer({ ...question, manner: 'admit' }, AbortSignal.timeout(ANSWER_TIMEOUT_MS));
    }
  }

  async #say(stored: StoredConversation, due: AnswerDue, reply: Said): Promise<void> {
    await this.#turns.quick(stored.id, (turn) => {
      if (turn.stored.answerDue?.revision !== due.revision) return;
      this.#append(turn, reply);
    });
  }

  /** Cannot answer: hands off if the settings say so, else the agent admits it. */
  async #giveUp(stored: StoredConversation, due: AnswerDue, reply: Said): Promise<void> {
    const { reason = 'cannot_answer' } = reply;
    await this.#turns.locked(stored.id, { routing: true }, async (turn, scope) => {
      if (turn.stored.answerDue?.revision !== due.revision) return;
      const asked = await latestMessages(scope.db, stored.id, HISTORY_LENGTH);
      const question = asked.findLast((message) => message.author === 'visitor');
      const handoff = await handOff(turn, scope, {
        key: `${reason}:${question?.id ?? due.revision}`,
        signal: { kind: 'hand_off', reason, trigger: { messageId: question?.id } },
      });
      if (handoff) return;
      // Its budget is spent, and nobody takes over: the visitor is told of the pause rather than of a failure.
      if (reason === 'agent_paused' && turn.agentPaused && !turn.try({ type: 'agent_paused' })) return;
      this.#append(turn, reply);
      await this.#offerAfterFailures(turn, scope);
    });
  }

  /** The third failed answer in a row shows *Talk to a person* (design, Triggers). */
  async #offerAfterFailures(turn: Turn, { config }: TurnScope): Promise<void> {
    const canHandOff = config.forChannel(turn.stored.channel).process !== 'none';
    if (canHandOff && turn.conversation.failedAnswers >= 3) turn.try({ type: 'human_offered' });
  }

  #append(turn: Turn, reply: Said): void {
    const message = { id: reply.id, text: reply.text, citations: reply.citations };
    const { epoch } = turn.stored.state;
    const refusal = turn.try({ type: 'agent_answer', message, epoch, known: reply.known });
    if (refusal) throw new BatonError('internal', refusal.message);
  }

  #typing(stored: StoredConversation, active: boolean): void {
    this.#publisher.toVisitor(stored.id, {
      type: 'typing',
      conversationId: stored.id,
      author: 'agent',
      active,
    });
  }
}
