import type { Hours } from '../availability/hours.js';

/** What answers: `auto` is the language model where the server has one, else the search in the articles. */
export const AGENT_ENGINES = ['auto', 'knowledge', 'model', 'webhook'] as const;
export type AgentEngine = (typeof AGENT_ENGINES)[number];

/** Why the customer agent does not answer: everything paused, this channel, outside its hours, its budget is spent. */
export const AGENT_PAUSE_REASONS = ['paused', 'channel', 'hours', 'budget'] as const;
export type AgentPauseReason = (typeof AGENT_PAUSE_REASONS)[number];

/** A channel that a person has paused the customer agent on. */
export interface PausedChannel {
  readonly channelId: string;
  readonly pausedAt: string;
  /** Their name; null when they are gone. */
  readonly pausedBy: string | null;
}

/** What the customer agent may use in a month, and has used in this one. */
export interface AgentBudget {
  /** Most answers in a month; null: no limit. */
  readonly answers: number | null;
  /** Most model tokens in a month; null: no limit. */
  readonly tokens: number | null;
  /** As `2026-11`, UTC. */
  readonly month: string;
  readonly answersUsed: number;
  readonly tokensUsed: number;
  /** `warning` from 80 % on; `spent`: it pauses until the month ends or the budget is raised. */
  readonly state: 'ok' | 'warning' | 'spent';
  /** When the next month begins, ISO 8601 UTC. */
  readonly renewsAt: string;
}

/** When, where, how much and by what the customer agent answers (`GET` and `PATCH /customer-agent`). */
export interface CustomerAgentDetails {
  readonly pausedChannels: readonly PausedChannel[];
  /** Why it does not answer on the website now; empty while it does. */
  readonly notAnswering: readonly AgentPauseReason[];
  /** When it answers; null: always. */
  readonly hours: Hours | null;
  readonly budget: AgentBudget;
  readonly engine: AgentEngine;
  /** What answers really. */
  readonly engineInUse: Exclude<AgentEngine, 'auto'>;
  /** The model of the server's settings; null when it has none. */
  readonly model: string | null;
  /** Where the owner's own bot answers. */
  readonly webhookUrl: string | null;
  /** Names the state of its hours, budgets and engine; given back as `If-Match`, it keeps a change from undoing another. */
  readonly revision: string;
}

/** What `PATCH /customer-agent` takes; what is absent stays. */
export interface CustomerAgentChange {
  readonly engine?: AgentEngine;
  readonly webhookUrl?: string | null;
  readonly hours?: Hours | null;
  readonly answerBudget?: number | null;
  readonly tokenBudget?: number | null;
}
