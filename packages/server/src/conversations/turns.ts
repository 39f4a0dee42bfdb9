import { BatonError, type Effect, type Message } from '@baton/core';
import type { HandoffConfig, HandoffConfigs } from '../handoff/handoff-config.js';
import type { Database, Platform } from '../platform.js';
import { lockRouting } from '../routing/routing-lock.js';
import { saveTicketOfTurn } from '../tickets/follow-turn.js';
import { eventsOfTurn } from '../webhooks/turn-events.js';
import { type Commit, commitConversation } from './commit.js';
import { loadConversation } from './conversation-repository.js';
import { GroupCommit } from './group-commit.js';
import { RememberedConversations } from './remembered-conversations.js';
import { saveHandoffEffects } from './save-handoff-effects.js';
import { SerialQueues } from './serial-queues.js';
import type { StoredConversation } from './stored-conversation.js';
import { Turn } from './turn.js';

/** A turn that is in the database; what listeners tell the world about. */
export interface SavedTurn {
  readonly previous: StoredConversation;
  readonly next: StoredConversation;
  readonly messages: readonly Message[];
  readonly effects: readonly Effect[];
  /** True when webhooks are to be told of it. */
  readonly hasEvents: boolean;
}

/** What a turn came to: what its work returned, and the conversation as it now is. */
export interface TurnResult<Value> {
  readonly value: Value;
  readonly stored: StoredConversation;
}

/** What the work of a turn may use beside the turn itself. */
export interface TurnScope {
  readonly config: HandoffConfig;
  /** The turn's own transaction. */
  readonly db: Database;
}

type SavedListener = (saved: SavedTurn) => void;

/** A turn whose state is written and whose transaction is still open. */
export type SavingTurn = Pick<SavedTurn, 'previous' | 'next' | 'effects'> & {
  readonly config: HandoffConfig;
};
type SavingListener = (db: Database, saving: SavingTurn) => Promise<void>;

/** Somebody else changed the conversation so often in a row only if something is wrong. */
const MAX_ATTEMPTS = 25;

/** The settings changed between decision and commit. */
class StaleTurn extends Error {}

/**
 * Runs turns: reads a conversation, lets the work apply events, saves the result if nothing changed meanwhile, else
 * does it again on the new state. Listeners hear of each saved turn once, on the node that saved it.
 */
export class Turns {
  readonly #platform: Platform;
  readonly #configs: HandoffConfigs;
  readonly #listeners: SavedListener[] = [];
  readonly #savingListeners: SavingListener[] = [];
  readonly #queues = new SerialQueues();
  readonly #group: GroupCommit;
  readonly #remembered = new RememberedConversations();

  constructor(platform: Platform, configs: HandoffConfigs) {
    this.#platform = platform;
    this.#configs = configs;
    this.#group = new GroupCommit(platform);
  }

  /** Hears of every saved turn; must not throw. */
  onSaved(listener: SavedListener): void {
    this.#listeners.push(listener);
  }

  /** Takes part in every turn that has a transaction, in it; a quick turn, which only adds messages, has none. */
  onSaving(listener: SavingListener): void {
    this.#savingListeners.push(listener);
  }

  /** The conversation as last seen here, if it is still in memory. */
  remembered(conversationId: string): StoredConversation | undefined {
    return this.#remembered.get(conversationId);
  }

  /** The conversation as last seen here, or from the database; good for checks that the commit repeats. */
  async peek(conversationId: string): Promise<StoredConversation> {
    return (
      this.#remembered.get(conversationId) ??
      this.#remembered.remember(await loadConversation(this.#platform.db, conversationId))
    );
  }

  /**
   * A turn that only adds messages: no transaction, and one statement, shared with other turns that are ready at the
   * same moment. The work may run more than once.
   * @throws BatonError `not_found`, or what the work throws; then nothing was saved.
   */
  quick<Value>(
    conversationId: string,
    work: (turn: Turn, config: HandoffConfig) => Value,
  ): Promise<TurnResult<Value>> {
    return this.#queues.run(conversationId, async () => {
      for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
        // Nothing is waited for that is in memory: this runs for every message.
        const previous = this.remembered(conversationId) ?? (await this.peek(conversationId));
        const config =
          this.#configs.known(previous.workspaceId) ?? (await this.#configs.get(previous.workspaceId));
        const turn = this.#turn(previous, config);
        const value = work(turn, config);
        if (turn.isUnchanged) return { value, stored: previous };
        if (!turn.onlyAddsMessages) throw new BatonError('internal', 'This turn needs a transaction.');
        const saved = await this.#commit(turn, config);
        if (saved) return this.#told(value, saved);
        this.#forget(previous);
      }
      throw new BatonError('unavailable', 'The conversation is changing too fast. Try again.');
    });
  }

  /**
   * A turn in a transaction that holds the conversation's row, for work that reads or writes more than the
   * conversation. `routing` also holds the workspace's routing lock, always taken before the row.
   */
  locked<Value>(
    conversationId: string,
    options: { routing: boolean },
    work: (turn: Turn, scope: TurnScope) => Promise<Value>,
  ): Promise<TurnResult<Value>> {
    return this.#queues.run(conversationId, async () => {
      for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
        const { workspaceId } = await this.peek(conversationId);
        const config = await this.#configs.get(workspaceId);
        const outcome = await this.#attempt(conversationId, config, options, work);
        if (outcome) return outcome;
        this.#configs.forget(workspaceId);
      }
      throw new BatonError('unavailable', 'The settings are changing too fast. Try again.');
    });
  }

  /**
   * Turns on several conversations of a workspace in one transaction that holds its routing lock: all are saved, or
   * none. The work gets them by id.
   */
  async together<Value>(
    about: { readonly workspaceId: string; readonly conversationIds: readonly string[] },
    work: (turns: ReadonlyMap<string, Turn>, scope: TurnScope) => Promise<Value>,
  ): Promise<Value> {
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      const config = await this.#configs.get(about.workspaceId);
      try {
        const { value, saved } = await this.#platform.db
          .transaction()
          .execute((db) => this.#together({ config, db }, about.conversationIds, work));
        for (const turn of saved) this.#told(null, turn);
        return value;
      } catch (error) {
        if (!(error instanceof StaleTurn)) throw error;
        this.#configs.forget(about.workspaceId);
      }
    }
    throw new BatonError('unavailable', 'The settings are changing too fast. Try again.');
  }

  async #together<Value>(
    scope: TurnScope,
    conversationIds: readonly string[],
    work: (turns: ReadonlyMap<string, Turn>, scope: TurnScope) => Promise<Value>,
  ): Promise<{ value: Value; saved: SavedTurn[] }> {
    const { db, config } = scope;
    await lockRouting(db, config.workspaceId);
    const turns = new Map<string, Turn>();
    for (const id of conversationIds)
      if (!turns.has(id)) turns.set(id, this.#turn(await loadConversation(db, id, true), config));
    const value = await work(turns, scope);
    const saved: SavedTurn[] = [];
    for (const turn of turns.values()) {
      if (turn.isUnchanged) continue;
      const done = await this.#commit(turn, config, db);
      if (!done) throw new StaleTurn();
      saved.push(done);
    }
    return { value, saved };
  }

  async #attempt<Value>(
    conversationId: string,
    config: HandoffConfig,
    options: { routing: boolean },
    work: (turn: Turn, scope: TurnScope) => Promise<Value>,
  ): Promise<TurnResult<Value> | null> {
    try {
      const done = await this.#platform.db.transaction().execute(async (db) => {
        if (options.routing) await lockRouting(db, config.workspaceId);
        const turn = this.#turn(await loadConversation(db, conversationId, true), config);
        const value = await work(turn, { config, db });
        if (turn.isUnchanged) return { value, stored: turn.stored, saved: null };
        const saved = await this.#commit(turn, config, db);
        // Thrown, so that whatever the work wrote is rolled back with it.
        if (!saved) throw new StaleTurn();
        return { value, stored: saved.next, saved };
      });
      return done.saved ? this.#told(done.value, done.saved) : done;
    } catch (error) {
      if (error instanceof StaleTurn) return null;
      throw error;
    }
  }

  #turn(stored: StoredConversation, config: HandoffConfig): Turn {
    const { now, newId } = this.#platform;
    const agentPaused = config.isAgentPaused(stored.channel, now());
    return new Turn(stored, { now: now(), newId, agentPaused });
  }

  /** Saves a turn, in its own transaction if it has one. Null: nothing was saved. */
  async #commit(turn: Turn, config: HandoffConfig, db?: Database): Promise<SavedTurn | null> {
    const { stored: previous, messages, effects } = turn;
    const next = turn.next();
    const events = config.tellsWebhooks
      ? eventsOfTurn({ previous, next, effects }, this.#platform.now())
      : [];
    const commit: Commit = { previous, next, messages, configRevision: config.revision, events };
    const isSaved = await (db ? commitConversation(db, commit) : this.#group.commit(commit));
    if (!isSaved) return null;
    if (db) await this.#saveWhatFollows(db, turn, { previous, next, effects, config });
    return { previous, next, messages, effects, hasEvents: events.length > 0 };
  }

  async #saveWhatFollows(db: Database, { by }: Turn, saving: SavingTurn): Promise<void> {
    await saveHandoffEffects(db, saving);
    await saveTicketOfTurn(db, { ...saving, by });
    for (const listener of this.#savingListeners) await listener(db, saving);
  }

  #told<Value>(value: Value, saved: SavedTurn): TurnResult<Value> {
    this.#remembered.remember(saved.next);
    for (const listener of this.#listeners) listener(saved);
    return { value, stored: saved.next };
  }

  #forget(stored: StoredConversation): void {
    this.#remembered.forget(stored.id);
    this.#configs.forget(stored.workspaceId);
  }
}
