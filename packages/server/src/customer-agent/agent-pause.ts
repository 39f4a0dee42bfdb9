import { type AgentPauseReason, type Hours, isWithinHours } from '@baton/core';

/** When the customer agent does not answer, as it stands in the database. */
export interface AgentRules {
  /** A person has paused it for everything. */
  readonly paused: boolean;
  /** The channels that a person has paused it on. */
  readonly pausedChannels: readonly string[];
  /** When it answers; null: always. */
  readonly hours: Hours | null;
  /** The month whose budget is spent, as `2026-11`, UTC; null: none. */
  readonly spentMonth: string | null;
}

/** The month that an answer counts in, as `2026-11`, UTC. */
export function monthOf(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 7);
}

/** Why it does not answer on a channel at a moment; empty when it does. */
export function pauseReasons(rules: AgentRules, channel: string, atMs: number): AgentPauseReason[] {
  const reasons: AgentPauseReason[] = [];
  if (rules.paused) reasons.push('paused');
  if (rules.pausedChannels.includes(channel)) reasons.push('channel');
  if (rules.hours && !isWithinHours(rules.hours, atMs)) reasons.push('hours');
  if (rules.spentMonth !== null && rules.spentMonth === monthOf(atMs)) reasons.push('budget');
  return reasons;
}
