import type { Assignee, HandoffReason } from '../conversation/conversation.js';
import type { HandoffDecision } from '../handoff/decide-handoff.js';
import type { WordsFound } from '../handoff/words-found.js';
import type { AgentAnswer } from './rest.js';

/** Where a conversation stands when the message that is tried comes in. */
export const TRIAL_SITUATIONS = ['answering', 'waiting', 'with_person', 'closed'] as const;
export type TrialSituation = (typeof TRIAL_SITUATIONS)[number];

/** A situation to try (`POST /handoff-settings/simulate`); nothing of it is stored. */
export interface TrialRequest {
  readonly text: string;
  /** BCP 47 tag of the visitor's language. */
  readonly locale?: string;
  /** @default 'web' */
  readonly channel?: string;
  /** ISO 8601; now by default. Decides about working hours and about the times in the message. */
  readonly at?: string;
  /** @default 'answering' */
  readonly situation?: TrialSituation;
  /** Whether the customer agent is paused; by default as it is. */
  readonly paused?: boolean;
  /** Ask the customer agent too when nothing in the message calls for a person. @default false */
  readonly ask?: boolean;
  /** Settings that are not saved yet; those in force by default. */
  readonly settings?: unknown;
  /** The people who are there and free; by default whoever is so. */
  readonly available?: readonly string[];
  /** The person who helped this visitor last, by their id; nobody by default. */
  readonly lastHelper?: string;
  /** Whether the visitor has left an address. @default false; channels other than the web reach them by themselves */
  readonly reachable?: boolean;
}

/** What would happen, and why. */
export interface TrialResult extends WordsFound {
  /** What the customer agent would say; null when it was not asked or does not get to answer. */
  readonly answer: AgentAnswer | null;
  readonly decision: Omit<HandoffDecision, 'steps'>;
  readonly assignee: Assignee | null;
  /** The exact text that the visitor reads at the handoff; null when there is none. */
  readonly message: string | null;
  readonly steps: HandoffDecision['steps'];
}

/** Stored conversations to run settings over (`POST /handoff-settings/backtest`). */
export interface BacktestRequest {
  readonly settings: unknown;
  /** Conversations that began at this moment or later, ISO 8601; all of them by default. */
  readonly from?: string;
  /** Conversations that began before this moment. */
  readonly to?: string;
  /** IANA name of the zone whose hours the load is counted in. @default 'UTC' */
  readonly timeZone?: string;
}

/** Part of a message, with the words that count; `start` equals `end` when no words can be shown. */
export interface BacktestExcerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A conversation that would have gone the other way. */
export interface BacktestFlip {
  readonly conversationId: string;
  readonly change: 'now_hands_off' | 'no_longer_hands_off';
  readonly contact: string | null;
  readonly channel: string;
  /** When it would be handed off, or was; ISO 8601 UTC. */
  readonly at: string;
  /** Why it would be handed off, or was. */
  readonly reason: HandoffReason;
  /** The custom trigger's phrase. */
  readonly phrase: string | null;
  readonly excerpt: BacktestExcerpt | null;
}

/** Handoffs in one hour of the day, over all the days. */
export interface BacktestHour {
  /** 0 to 23. */
  readonly hour: number;
  readonly before: number;
  readonly after: number;
}

/** What settings would have done to stored conversations. */
export interface BacktestResult {
  readonly conversations: number;
  /** Conversations that were handed off, and that would be. */
  readonly handoffs: { readonly before: number; readonly after: number };
  /** The latest first; at most {@link MAX_BACKTEST_FLIPS}. */
  readonly flips: readonly BacktestFlip[];
  readonly flipsLeftOut: number;
  readonly load: {
    readonly timeZone: string;
    /** From the first conversation to the last, in days, at least 1. */
    readonly days: number;
    /** 24 of them. */
    readonly hours: readonly BacktestHour[];
  };
}

/** Most flips that an answer lists. */
export const MAX_BACKTEST_FLIPS = 1_000;

/** One line of the answer as `application/x-ndjson`: several `progress`, then one `result` or one `error`. */
export type BacktestLine =
  | { readonly type: 'progress'; readonly done: number; readonly total: number; readonly flips: number }
  | { readonly type: 'result'; readonly result: BacktestResult }
  | { readonly type: 'error'; readonly code: string; readonly detail: string };
