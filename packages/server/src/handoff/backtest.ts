import { setImmediate } from 'node:timers/promises';
import {
  type BacktestFlip,
  type BacktestHour,
  type BacktestLine,
  type BacktestResult,
  type HandoffSettings,
  MAX_BACKTEST_FLIPS,
} from '@baton/core';
import type { Database } from '../platform.js';
import {
  type BacktestEntry,
  type BacktestRange,
  conversationsInRange,
  type PastConversation,
  readPastConversations,
} from './backtest-conversations.js';
import { excerptOf } from './backtest-excerpt.js';
import { createReplay, type Replay, type ReplayedHandoff } from './backtest-replay.js';

/** Settings to run over the conversations of a range. */
export interface Backtest extends BacktestRange {
  readonly settings: HandoffSettings;
  /** IANA name. */
  readonly timeZone: string;
}

type Progress = Extract<BacktestLine, { type: 'progress' | 'result' }>;

/** Enough to keep the database busy, few enough to show progress and to stop soon (measured: some 40 ms). */
const BATCH = 200;
const DAY_MS = 24 * 60 * 60 * 1000;

function hourIn(timeZone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' });
  return (at) => Number(format.format(at));
}

function flipOf(past: PastConversation, { before, after }: Replay): BacktestFlip | null {
  const handoff: ReplayedHandoff | null = before && after ? null : (before ?? after);
  if (!handoff) return null;
  const { reason, phrase, said } = handoff;
  return {
    conversationId: past.id,
    change: after ? 'now_hands_off' : 'no_longer_hands_off',
    contact: past.contact,
    channel: past.channel,
    at: new Date(handoff.at).toISOString(),
    reason,
    phrase,
    excerpt: said && excerptOf(said.text, said.evidence),
  };
}

/** Counts replays into a result. */
class Tally {
  readonly #hour: (at: number) => number;
  readonly #hours: { before: number; after: number }[] = Array.from({ length: 24 }, () => ({
    before: 0,
    after: 0,
  }));
  readonly flips: BacktestFlip[] = [];
  flipCount = 0;

  constructor(readonly timeZone: string) {
    this.#hour = hourIn(timeZone);
  }

  add(past: PastConversation, replay: Replay): void {
    for (const side of ['before', 'after'] as const) {
      const handoff = replay[side];
      const hour = handoff && this.#hours[this.#hour(handoff.at)];
      if (hour) hour[side] += 1;
    }
    const flip = flipOf(past, replay);
    if (!flip) return;
    this.flipCount += 1;
    if (this.flips.length < MAX_BACKTEST_FLIPS) this.flips.push(flip);
  }

  result(entries: readonly BacktestEntry[]): BacktestResult {
    const hours: BacktestHour[] = this.#hours.map((counts, hour) => ({ hour, ...counts }));
    const total = (side: 'before' | 'after') => hours.reduce((sum, hour) => sum + hour[side], 0);
    const [latest, first] = [entries[0], entries.at(-1)];
    const days = latest && first ? Math.ceil((latest.createdAt - first.createdAt) / DAY_MS) : 0;
    return {
      conversations: entries.length,
      handoffs: { before: total('before'), after: total('after') },
      flips: this.flips,
      flipsLeftOut: this.flipCount - this.flips.length,
      load: { timeZone: this.timeZone, days: Math.max(1, days), hours },
    };
  }
}

/**
 * Runs settings over stored conversations (design, Try it: backtest): progress after each batch, then the result.
 * Whoever stops asking stops the work; between batches others get their turn.
 */
export async function* runBacktest(db: Database, backtest: Backtest): AsyncGenerator<Progress, void> {
  const entries = await conversationsInRange(db, backtest);
  const replay = createReplay(backtest.settings);
  const tally = new Tally(backtest.timeZone);
  for (let done = 0; done < entries.length; done += BATCH) {
    yield { type: 'progress', done, total: entries.length, flips: tally.flipCount };
    for (const past of await readPastConversations(db, entries.slice(done, done + BATCH)))
      tally.add(past, replay(past));
    await setImmediate();
  }
  yield { type: 'progress', done: entries.length, total: entries.length, flips: tally.flipCount };
  yield { type: 'result', result: tally.result(entries) };
}
