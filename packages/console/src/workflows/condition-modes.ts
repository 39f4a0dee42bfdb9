import type { Condition } from '@baton/core';

/** How the parts of a group count; the four ways in which people say it. */
export const MODES = ['all', 'any', 'none', 'not_all'] as const;
export type Mode = (typeof MODES)[number];

export const MODE_NAMES: Readonly<Record<Mode, string>> = {
  all: 'all of these hold',
  any: 'any of these holds',
  none: 'none of these holds',
  not_all: 'not all of these hold',
};

/** A condition as a group with a mode: how the builder shows it. */
export interface ShownGroup {
  readonly mode: Mode;
  readonly parts: readonly Condition[];
}

/** Reads a condition as a group; a lone clause is a group of one. */
export function toGroup(condition: Condition): ShownGroup {
  if (condition.type === 'clause') return { mode: 'all', parts: [condition] };
  if (condition.type !== 'not') return { mode: condition.type, parts: condition.of };
  const inner = toGroup(condition.of);
  if (inner.mode === 'all')
    return { mode: inner.parts.length === 1 ? 'none' : 'not_all', parts: inner.parts };
  if (inner.mode === 'any') return { mode: 'none', parts: inner.parts };
  return { mode: inner.mode === 'none' ? 'any' : 'all', parts: inner.parts };
}

/** The condition that a group means. */
export function fromGroup({ mode, parts }: ShownGroup): Condition {
  if (mode === 'all' || mode === 'any') return { type: mode, of: parts };
  return { type: 'not', of: { type: mode === 'none' ? 'any' : 'all', of: parts } };
}
