import type { SavedTurn, Turns } from '../conversations/turns.js';
import type { HandoffConfigs } from '../handoff/handoff-config.js';
import type { Platform } from '../platform.js';
import type { Publisher } from '../realtime/publisher.js';
import { findPerson } from './find-person.js';
import { waitingLine } from './waiting-line.js';

/** How far down the line one pass looks for a conversation that somebody eligible may take. */
const LINE_LOOKAHEAD = 200;

/**
 * Gives waiting conversations to people, first come first served, the moment somebody becomes eligible: after a turn
 * that frees a slot, a change of a person, and on the sweep that makes up for a crash in between.
 */
export class Router {
  readonly #platform: Platform;
  readonly #turns: Turns;
  readonly #configs: HandoffConfigs;
  readonly #publisher: Publisher;
  /** One pass per workspace at a time; a wake-up during a pass makes it look again. */
  readonly #passes = new Map<string, { again: boolean; done: Promise<void> }>();

  constructor(platform: Platform, turns: Turns, configs: HandoffConfigs, publisher: Publisher) {
    this.#platform = platform;
    this.#turns = turns;
    this.#configs = configs;
    this.#publisher = publisher;
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

  /** Resolves when no pass is under way. */
  async idle(): Promise<void> {
    await Promise.allSettled([...this.#passes.values()].map((pass) => pass.done));
  }

  /** Every workspace that has somebody waiting; for the sweep. */
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
    else if (left) void this.#inBackground(this.#publishPositions(next.workspaceId));
  }

  async #run(workspaceId: string, pass: { again: boolean }): Promise<void> {
    let assigned = false;
    do {
      pass.again = false;
      while (await this.#assignNext(workspaceId)) assigned = true;
    } while (pass.again);
    if (assigned) await this.#publishPositions(workspaceId);
  }

  /** Assigns the first waiting conversation for which somebody is eligible; false when there is none. */
  async #assignNext(workspaceId: string): Promise<boolean> {
    const config = await this.#configs.get(workspaceId);
    const hopeless = new Set<string>();
    for (const waiting of await waitingLine(this.#platform.db, workspaceId, LINE_LOOKAHEAD)) {
      const assignment = JSON.stringify(config.forChannel(waiting.channel).assignment);
      if (hopeless.has(assignment)) continue;
      if (await this.#assign(waiting.id)) return true;
      hopeless.add(assignment);
    }
    return false;
  }

  async #assign(conversationId: string): Promise<boolean> {
    const { value } = await this.#turns.locked(
      conversationId,
      { routing: true },
      async (turn, { db, config }) => {
        const { assignment } = config.forChannel(turn.stored.channel);
        if (turn.conversation.queue !== 'waiting' || assignment.type !== 'direct') return false;
        const { workspaceId } = config;
        const assignee = await findPerson(db, { workspaceId, assignment, process: 'live' });
        if (!assignee) return false;
        turn.apply({ type: 'handoff_assigned', assignee });
        return true;
      },
    );
    return value;
  }

  /** Tells those who still wait that they have moved up; nothing is stored, a snapshot computes it again. */
  async #publishPositions(workspaceId: string): Promise<void> {
    const config = await this.#configs.get(workspaceId);
    for (const { id, channel, position } of await waitingLine(
      this.#platform.db,
      workspaceId,
      LINE_LOOKAHEAD,
    )) {
      if (!config.forChannel(channel).fallbacks.showPosition) continue;
      const { state } = await this.#turns.peek(id);
      if (state.queue !== 'waiting') continue;
      this.#publisher.toVisitor(id, { type: 'conversation', conversation: { ...state, position } });
    }
  }

  async #inBackground(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.#platform.log.error(
        { err: error },
        'waiting conversations could not be assigned; the sweep will try again',
      );
    }
  }
}
