import type { Conversation } from '@baton/core';
import { summariesOf } from '../conversations/summaries.js';
import type { SavedTurn, Turns } from '../conversations/turns.js';
import type { Platform } from '../platform.js';
import type { Publisher } from './publisher.js';

/** Lists tolerate a tenth of a second; one query then serves every conversation that changed in it. */
const SUMMARY_DELAY_MS = 100;
/** When they take longer to make, the pause is so many times as long: lists never take the messages' time. */
const PAUSE_PER_WORK = 4;

/** True when more has changed than messages, which tell of themselves. */
function stateChanged(before: Conversation, after: Conversation): boolean {
  return (
    before.status !== after.status ||
    before.handler !== after.handler ||
    before.queue !== after.queue ||
    before.epoch !== after.epoch ||
    before.offered !== after.offered ||
    before.position !== after.position ||
    before.assignee?.id !== after.assignee?.id ||
    before.handoff?.id !== after.handoff?.id
  );
}

/** Tells browsers of every saved turn: the messages in order, then the state, and soon the lists. */
export class TurnPublisher {
  readonly #platform: Platform;
  readonly #publisher: Publisher;
  /** The workspaces of conversations that look different in lists. */
  readonly #changed = new Map<string, string>();
  /** Those of `#changed` that went to another destination: people who do not work it must no longer list them. */
  readonly #moved = new Set<string>();
  #timer: NodeJS.Timeout | null = null;
  #delayMs = SUMMARY_DELAY_MS;
  #isStopped = false;

  constructor(platform: Platform, turns: Turns, publisher: Publisher) {
    this.#platform = platform;
    this.#publisher = publisher;
    turns.onSaved((saved) => this.#publish(saved));
  }

  /** The conversation looks different in lists, for another reason than a turn. */
  touch(workspaceId: string, conversationId: string): void {
    this.#changed.set(conversationId, workspaceId);
    this.#schedule();
  }

  stop(): void {
    this.#isStopped = true;
    if (this.#timer) clearTimeout(this.#timer);
  }

  #publish({ previous, next, messages }: SavedTurn): void {
    for (const message of messages) {
      this.#publisher.toVisitor(next.id, { type: 'message', conversationId: next.id, message });
      this.#publisher.toWatchers(next.id, { type: 'message', conversationId: next.id, message });
    }
    if (stateChanged(previous.state, next.state)) {
      this.#publisher.toVisitor(next.id, { type: 'conversation', conversation: next.state });
    }
    if (previous.destinationId !== next.destinationId) this.#moved.add(next.id);
    this.touch(next.workspaceId, next.id);
  }

  #schedule(): void {
    if (this.#isStopped) return;
    this.#timer ??= setTimeout(async () => {
      const startedAt = performance.now();
      await this.#publishSummaries();
      this.#delayMs = Math.max(SUMMARY_DELAY_MS, PAUSE_PER_WORK * (performance.now() - startedAt));
      this.#timer = null;
      if (this.#changed.size > 0) this.#schedule();
    }, this.#delayMs);
  }

  async #publishSummaries(): Promise<void> {
    const changed = [...this.#changed];
    const moved = new Set(this.#moved);
    this.#changed.clear();
    this.#moved.clear();
    try {
      const heard = changed.filter(([, workspaceId]) => this.#publisher.reachesConsoles(workspaceId));
      const ids = heard.map(([id]) => id);
      for (const { workspaceId, summary, audience } of await summariesOf(this.#platform.db, ids)) {
        if (moved.has(summary.id) && audience) {
          const gone = { type: 'conversation_hidden', conversationId: summary.id } as const;
          this.#publisher.toConsoles(workspaceId, gone);
        }
        this.#publisher.toConsoles(workspaceId, { type: 'conversation', summary }, audience);
      }
    } catch (error) {
      this.#platform.log.error({ err: error }, 'consoles could not be told of changed conversations');
    }
  }
}
