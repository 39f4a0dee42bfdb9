import type { Turns } from '../conversations/turns.js';
import type { HandoffConfigs } from '../handoff/handoff-config.js';
import type { Platform } from '../platform.js';
import type { Publisher } from '../realtime/publisher.js';
import { Debounced } from './debounced.js';
import { waitingLine } from './waiting-line.js';

/** Who stands further back hears of it when they come nearer; a snapshot tells them anyway. */
const TOLD_OF_LINE = 200;
/** Several who leave the line in a row are told of in one go. */
const DELAY_MS = 250;

/** Tells those who still wait that they have moved up; nothing is stored, a snapshot computes it again. */
export class Positions {
  readonly #parts: { platform: Platform; turns: Turns; configs: HandoffConfigs; publisher: Publisher };
  readonly #debounced: Debounced;

  constructor(parts: { platform: Platform; turns: Turns; configs: HandoffConfigs; publisher: Publisher }) {
    this.#parts = parts;
    this.#debounced = new Debounced(
      DELAY_MS,
      (workspaceId) => this.#publish(workspaceId),
      parts.platform.log,
    );
  }

  /** The line of a workspace has moved. */
  changed(workspaceId: string): void {
    this.#debounced.trigger(workspaceId);
  }

  /** Tells what is still to be told, and resolves. */
  idle(): Promise<void> {
    return this.#debounced.flush();
  }

  async #publish(workspaceId: string): Promise<void> {
    const { platform, turns, configs, publisher } = this.#parts;
    const config = await configs.get(workspaceId);
    for (const { id, channel, position } of await waitingLine(platform.db, workspaceId, TOLD_OF_LINE)) {
      if (!config.forChannel(channel).fallbacks.showPosition) continue;
      const { state } = await turns.peek(id);
      if (state.queue !== 'waiting') continue;
      publisher.toVisitor(id, { type: 'conversation', conversation: { ...state, position } });
    }
  }
}
