import { CONSOLE_NAMESPACE, type Conversation } from '@baton/core';
import type { Server } from 'socket.io';
import { summariesOf } from '../conversations/summaries.js';
import type { Platform } from '../platform.js';
import { rooms } from './rooms.js';

/** How often this node looks for what it was not told; a gap is then filled within 5 s (goals, Reliability). */
const INTERVAL_MS = 2_000;
/** Looks further back than one interval, for rows whose transaction was slow to commit. */
const OVERLAP_MS = 8_000;

/**
 * Finds what the adapter did not bring: a node that died between commit and publish, or one that was paused for
 * longer than the adapter keeps events. Every conversation that changed lately and has a socket here is told its
 * state; a browser that sees a higher `seq` than it has fetches the gap.
 */
export class Reconciler {
  readonly #platform: Platform;
  readonly #io: Server;
  /** The revision that each conversation was last told at, so that nobody is told twice. */
  #told = new Map<string, number>();
  #lastLook: Date;
  #timer: NodeJS.Timeout | null = null;

  constructor(platform: Platform, io: Server) {
    this.#platform = platform;
    this.#io = io;
    this.#lastLook = new Date(platform.now());
  }

  start(): void {
    this.#timer = setTimeout(() => void this.#tick(), INTERVAL_MS);
    this.#timer.unref();
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  async #tick(): Promise<void> {
    try {
      await this.reconcile();
    } catch (error) {
      this.#platform.log.error({ err: error }, 'changes could not be reconciled; the next look will');
    }
    if (this.#timer) this.start();
  }

  /** Looks once. */
  async reconcile(): Promise<void> {
    const since = new Date(this.#lastLook.getTime() - OVERLAP_MS);
    const lookedAt = new Date(this.#platform.now());
    const changed = await this.#platform.db
      .selectFrom('conversations')
      .select(['id', 'revision', 'state', 'workspace_id'])
      .where('updated_at', '>', since)
      .execute();
    const news = changed.filter((row) => this.#told.get(row.id) !== row.revision);
    for (const row of news) this.#tellVisitors(row.id, row.state);
    await this.#tellConsoles(news);
    this.#told = new Map(changed.map((row) => [row.id, row.revision]));
    this.#lastLook = lookedAt;
  }

  #tellVisitors(conversationId: string, conversation: Conversation): void {
    const room = rooms.conversation(conversationId);
    // Most of what changed is another node's: what no socket here hears is not even put into words.
    if (!this.#io.of('/').adapter.rooms.has(room)) return;
    this.#io.local.to(room).emit('event', { type: 'conversation', conversation });
  }

  async #tellConsoles(changed: readonly { id: string; workspace_id: string }[]): Promise<void> {
    const consoles = this.#io.of(CONSOLE_NAMESPACE);
    const here = changed.filter((row) => consoles.adapter.rooms.has(rooms.workspace(row.workspace_id)));
    const summaries = await summariesOf(
      this.#platform.db,
      here.map((row) => row.id),
    );
    for (const { workspaceId, summary, audience } of summaries) {
      if (audience?.length === 0) continue;
      const told = audience?.map(rooms.person) ?? rooms.workspace(workspaceId);
      consoles.local.to(told).emit('event', { type: 'conversation', summary });
    }
  }
}
