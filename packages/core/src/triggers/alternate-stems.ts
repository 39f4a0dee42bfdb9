import type { LanguageRules } from './language-rules.js';
import { remember } from './remember.js';

/** How many of a stem's last letters alternations look at. */
export const TAIL = 4;
/** So many of them are remembered at once. */
export const MOST_TAILS = 20_000;
/** Patterns from a stem's beginning to its end see stems of so many letters at most. */
export const LONGEST_WHOLE = 6;

/** A language's changes inside stems. */
export interface Alternation {
  /** What a stem's last letters (`TAIL` of them at most) become. */
  readonly ofTail: (tail: string) => readonly string[];
  /** What a stem, after a prefix or '', becomes when its beginning changes; null when none does. */
  readonly ofBeginning: ((stem: string, prefix: string) => readonly string[]) | null;
  /** False when no stem of this word, after a prefix or '', changes at its beginning. */
  readonly mayBegin: (word: string, prefix: string) => boolean;
  /** Whether a stem of this word may be changed as a whole. */
  readonly mayChangeWhole: (word: string) => boolean;
}

type Changes = readonly (readonly [RegExp, string])[];

const NONE: readonly string[] = [];

/** Prepares a language's changes; what depends on the last letters alone is worked out once for each ending. */
export function createAlternation({ alternations = [] }: LanguageRules): Alternation {
  const beginnings = alternations.filter(([what]) => what.source.startsWith('^'));
  const tails = alternations.filter((each) => !beginnings.includes(each));
  const known = new Map<string, readonly string[]>();
  const anyTail = anyOf(tails);
  const ofTail = (tail: string) =>
    remember(known, tail, () => (anyTail.test(tail) ? changes([tail], tails) : NONE), MOST_TAILS);
  if (beginnings.length === 0)
    return { ofTail, ofBeginning: null, mayBegin: () => false, mayChangeWhole: () => false };
  const afterPrefix = beginnings.filter(([what]) => what.source.includes('~'));
  const own = beginnings.filter((each) => !afterPrefix.includes(each));
  const whole = own.filter(([what]) => what.source.endsWith('$'));
  const anyOpen = anyOf(own.filter((each) => !whole.includes(each)));
  const anyWhole = anyOf(whole, (source) => source.slice(0, -1));
  const anyRestored = anyOf(afterPrefix);
  const any = anyOf(own);
  const restores = (stem: string, prefix: string) => prefix !== '' && anyRestored.test(`${prefix}~${stem}`);

  function ofBeginning(stem: string, prefix: string): readonly string[] {
    const restored = restores(stem, prefix) ? changes([`${prefix}~${stem}`], afterPrefix) : NONE;
    if (restored.length === 0 && !(stem.length > LONGEST_WHOLE ? anyOpen : any).test(stem)) return NONE;
    return [...restored, ...changes([stem, ...restored], own)];
  }
  return {
    ofTail,
    ofBeginning,
    mayBegin: (word, prefix) => anyOpen.test(word) || anyWhole.test(word) || restores(word, prefix),
    mayChangeWhole: (word) => anyWhole.test(word),
  };
}

const anyOf = (alternations: Changes, sourceOf = (source: string) => source): RegExp =>
  alternations.length > 0 ? new RegExp(alternations.map(([what]) => sourceOf(what.source)).join('|')) : /$^/;

/** All that some words become when each change in turn is made or not, without themselves. */
function changes(words: readonly string[], alternations: Changes): string[] {
  const found = new Set(words);
  for (const [what, becomes] of alternations)
    for (const each of [...found]) if (what.test(each)) found.add(each.replace(what, becomes));
  for (const word of words) found.delete(word);
  return [...found].filter((each) => each.length > 1);
}
