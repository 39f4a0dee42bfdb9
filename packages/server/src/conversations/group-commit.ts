import type { Platform } from '../platform.js';
import { type Commit, commitConversation, commitTogether } from './commit.js';

interface Waiting {
  readonly commit: Commit;
  readonly resolve: (saved: boolean) => void;
  readonly reject: (error: unknown) => void;
}

/** Bounds the size of a statement, and how long those of one wait for one another. */
const MAX_TOGETHER = 200;
/** More than one only so that a connection that hangs does not hold up the whole node. */
const MAX_UNDER_WAY = 2;
/** SQLSTATE classes of a statement that was refused: bad data, a broken constraint, a transaction rolled back. */
const REFUSED = /^(22|23|40)/;

/**
 * Saves turns of many conversations, those that get ready while a statement is on its way with the next one. So under
 * load many share one trip to the database and one flush of its log, and a lone turn waits for nobody.
 */
export class GroupCommit {
  readonly #platform: Pick<Platform, 'db' | 'pool'>;
  #waiting: Waiting[] = [];
  #underWay = 0;
  #isScheduled = false;

  constructor(platform: Pick<Platform, 'db' | 'pool'>) {
    this.#platform = platform;
  }

  /** As `commitConversation`, outside of any transaction. */
  commit(commit: Commit): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ commit, resolve, reject });
      this.#schedule();
    });
  }

  /** Once what has arrived at this node by now is looked at, so that it goes together. */
  #schedule(): void {
    if (this.#isScheduled || this.#underWay >= MAX_UNDER_WAY || this.#waiting.length === 0) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      this.#underWay += 1;
      void this.#send(this.#take()).finally(() => {
        this.#underWay -= 1;
        this.#schedule();
      });
      this.#schedule();
    });
  }

  /** The next ones, at most one of each conversation: a second one was decided on what the first one changes. */
  #take(): Waiting[] {
    const taken = new Map<string, Waiting>();
    const left: Waiting[] = [];
    for (const waiting of this.#waiting) {
      const { id } = waiting.commit.next;
      if (taken.size < MAX_TOGETHER && !taken.has(id)) taken.set(id, waiting);
      else left.push(waiting);
    }
    this.#waiting = left;
    return [...taken.values()];
  }

  async #send(group: readonly Waiting[]): Promise<void> {
    try {
      const saved = await commitTogether(
        this.#platform.pool,
        group.map(({ commit }) => commit),
      );
      for (const waiting of group) {
        if (saved.has(waiting.commit.next.id)) waiting.resolve(true);
        else this.#commitAlone(waiting);
      }
    } catch (error) {
      const { code } = error as { code?: unknown };
      // Otherwise it is not known what became of them, and who sent one asks again.
      const isRefused = typeof code === 'string' && REFUSED.test(code);
      for (const waiting of group) {
        if (isRefused) this.#commitAlone(waiting);
        else waiting.reject(error);
      }
    }
  }

  /** Waits for whoever holds it, and tells its own fault. */
  #commitAlone({ commit, resolve, reject }: Waiting): void {
    commitConversation(this.#platform.db, commit).then(resolve, reject);
  }
}
