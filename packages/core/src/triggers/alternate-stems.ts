import type { LanguageRules } from './language-rules.js';
import { remember } from './remember.js';

/** How many of a stem's last letters alternations look at. */
export const TAIL = 4;

/** A language's changes inside stems. */
export interface Alternation {
  /** What a stem's last letters (`TAIL` of them at most) become. */
  readonly ofTail: (tail: string) => readonly string[];
  /** What a stem becomes when its beginning changes, its last letters changed and not; null when none does. */
  readonly ofBeginning: ((stem: string) => readonly string[]) | null;
}

const NONE: readonly string[] = [];

/** Prepares a language's changes; what depends on the last letters alone is worked out once for each ending. */
export function createAlternation({ alternations = [] }: LanguageRules): Alternation {
  const beginnings = alternations.filter(([what]) => what.source.startsWith('^'));
  const tails = alternations.filter(([what]) => !what.source.startsWith('^'));
  const known = new Map<string, readonly string[]>();
  const ofTail = (tail: string) =>
    tails.length > 0 ? remember(known, tail, () => changes(tail, tails)) : NONE;
  if (beginnings.length === 0) return { ofTail, ofBeginning: null };
  const any = new RegExp(beginnings.map(([what]) => what.source).join('|'));
  const ofBeginning = (stem: string): readonly string[] => {
    if (!any.test(stem)) return NONE;
    return changes(stem, beginnings).flatMap((other) => {
      const tail = other.slice(-TAIL);
      return [other, ...ofTail(tail).map((changed) => other.slice(0, -tail.length) + changed)];
    });
  };
  return { ofTail, ofBeginning };
}

/** All that some letters become when each change in turn is made or not. */
function changes(letters: string, alternations: readonly (readonly [RegExp, string])[]): string[] {
  const found = new Set([letters]);
  for (const [what, becomes] of alternations)
    for (const each of [...found]) if (what.test(each)) found.add(each.replace(what, becomes));
  found.delete(letters);
  return [...found].filter((each) => each.length > 1);
}
