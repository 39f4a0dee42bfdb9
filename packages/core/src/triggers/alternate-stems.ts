import type { LanguageRules } from './language-rules.js';
import { remember } from './remember.js';

/** How many of a stem's last letters alternations look at. */
const TAIL = 4;

/**
 * Prepares a language's changes inside stems; null when it has none. What depends on the last letters alone is worked
 * out once for each ending.
 */
export function createAlternation({ alternations = [] }: LanguageRules): ((stem: string) => string[]) | null {
  const beginnings = alternations.filter(([what]) => what.source.startsWith('^'));
  const tails = alternations.filter(([what]) => !what.source.startsWith('^'));
  const known = new Map<string, readonly string[]>();
  const changed = (stem: string): string[] => {
    const tail = stem.slice(-TAIL);
    const others = remember(known, tail, () => changes(tail, tails));
    return others.map((other) => stem.slice(0, -tail.length) + other);
  };
  if (beginnings.length === 0) return tails.length > 0 ? changed : null;
  const any = new RegExp(beginnings.map(([what]) => what.source).join('|'));
  return (stem) => {
    if (!any.test(stem)) return changed(stem);
    const others = changes(stem, beginnings);
    return [...changed(stem), ...others, ...others.flatMap(changed)];
  };
}

/** All that some letters become when each change in turn is made or not. */
function changes(letters: string, alternations: readonly (readonly [RegExp, string])[]): string[] {
  const found = new Set([letters]);
  for (const [what, becomes] of alternations)
    for (const each of [...found]) if (what.test(each)) found.add(each.replace(what, becomes));
  found.delete(letters);
  return [...found].filter((each) => each.length > 1);
}
