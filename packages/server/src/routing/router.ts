import type { SavedTurn, Turns } from '../conversations/turns.js';
import type { HandoffConfigs } from '../handoff/handoff-config.js';
import { describeFault } from '../http/describe-fault.js';
import type { Platform } from '../platform.js';
import type { Publisher } from '../realtime/publisher.js';
import { Announcements } from './announcements.js';
import { findForTurn } from './find-for-turn.js';
import { Positions } from './positions.js';
import { firstWaiting, isOverflowed, type LineKind } from './waiting-line.js';

/**
 * Gives waiting conversations to people, first come first served, the moment somebody becomes eligible: after a turn
 * that frees a slot, a change of a person, when hours begin, and on the sweep that makes up for a crash in between.
 */
export class Router {
  readonly #platform: Platform;
  readonly #turns: Turns;
  readonly #positions: Positions;
  /** What open widgets know of who is there. */
  readonly announcements: Announcements;
  /** One pass per workspace at a time; a wake-up during a pass makes it look again. */
  readonly #passes = new Map<string, { again: boolean; done: Promise<void> }>();

  constructor(platform: Platform, turns: Turns, configs: HandoffConfigs, publisher: Publisher) {
    this.#platform = platform;
    this.#turns = turns;
    this.#positions = new Positions({ platform, turns, configs, publisher });
    this.announcements = new Announcements(platform, { turns, configs, publisher });
    turns.onSaved((saved) => this.#onSaved(saved));
  }

  /** Looks for conversations that can be assigned now; resolves when there are none left. */
  assignWaiting(workspaceId: string): Promise<void> {
    const running = this.#passes.get(workspaceId);
    if (running) {
      running.again = true;
      return running.done;
    }
    const pass = { again: false, done: Promise.resolve() };
    this.#passes.set(workspaceId, pass);
    pass.done = this.#run(workspaceId, pass).finally(() => this.#passes.delete(workspaceId));
    return pass.done;
  }

  /** Somebody may have become eligible, or nobody may be any more: assigns, and tells open widgets. */
  async eligibilityChanged(workspaceId: string): Promise<void> {
    await Promise.all([this.assignWaiting(workspaceId), this.announcements.announce(workspaceId)]);
  }

  /** Somebody was moved in the line: those who wait are told where they stand. */
  lineChanged(workspaceId: string): void {
    this.#positions.changed(workspaceId);
  }

  /** Resolves when no pass is under way and everything is told. */
  async idle(): Promise<void> {
    await Promise.allSettled([...this.#passes.values()].map((pass) => pass.done));
    await Promise.all([this.#positions.idle(), this.announcements.idle()]);
  }

  /** For the sweep: everywhere that hours began or ended, and everybody who waits. */
  async sweep(): Promise<void> {
    for (const workspaceId of await this.announcements.due()) await this.announcements.announce(workspaceId);
    await this.assignAllWaiting();
  }

  /** Every workspace that has somebody waiting. */
  async assignAllWaiting(): Promise<void> {
    const waiting = await this.#platform.db
      .selectFrom('conversations')
      .select('workspace_id')
      .distinct()
      .where('queue', '=', 'waiting')
      .execute();
    await Promise.all(waiting.map((row) => this.assignWaiting(row.workspace_id)));
  }

  #onSaved({ previous, next }: SavedTurn): void {
    const freed = previous.state.assignee !== null && next.state.assignee?.id !== previous.state.assignee.id;
    const left = previous.state.queue === 'waiting' && next.state.queue !== 'waiting';
    if (freed) void this.#inBackground(this.assignWaiting(next.workspaceId));
    if (left) this.#positions.changed(next.workspaceId);
  }

  async #run(workspaceId: string, pass: { again: boolean }): Promise<void> {
    do {
      pass.again = false;
      const gone = new Set<string>();
      while (await this.#assignNext(workspaceId, gone));
    } while (pass.again);
  }

  /**
   * Assigns the first waiting conversation for which somebody is eligible; false when there is none.
   * @param gone Those that did not wait when they were looked at; one that still stands in the line then ends the pass.
   */
  async #assignNext(workspaceId: string, gone: Set<string>): Promise<boolean> {
    const hopeless: LineKind[] = [];
    for (;;) {
      const waiting = await firstWaiting(this.#platform.db, workspaceId, hopeless);
      if (!waiting) return false;
      const result = await this.#assign(waiting.id);
      if (result === 'assigned') return true;
      if (result === 'gone') {
        const isStuck = gone.has(waiting.id);
        gone.add(waiting.id);
        return !isStuck;
      }
      hopeless.push({ channel: waiting.channel, overflowed: waiting.overflowed });
    }
  }

  async #assign(conversationId: string): Promise<'assigned' | 'gone' | 'nobody'> {
    const { value } = await this.#turns.locked(conversationId, { routing: true }, async (turn, scope) => {
      // Somebody else took it meanwhile: the line has moved, and is to be looked at again.
      if (turn.conversation.queue !== 'waiting') return 'gone';
      const overflow = (await isOverflowed(scope.db, conversationId)) ? 'after' : 'no';
      const assignee = await findForTurn(turn, scope, { process: 'live', overflow });
      if (assignee) turn.apply({ type: 'handoff_assigned', assignee });
      return assignee ? 'assigned' : 'nobody';
    });
    return value;
  }

  async #inBackground(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.#platform.log.error(
        { fault: describeFault(error) },
        'waiting conversations could not be assigned; the sweep will try again',
      );
    }
  }
}
