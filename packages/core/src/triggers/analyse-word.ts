import { createCutter, keyOf, type StemCut, takeStems } from './cut-word.js';
import type { FormTries } from './form-tries.js';
import type { LanguageRules } from './language-rules.js';
import { remember } from './remember.js';

/** A stem and the classes that may inflect it, ascending; the same array for the same classes. */
export interface InflectedStem extends StemCut {
  readonly classes: readonly number[];
}

/** Cuts a trigger's word into stems by the rules of some languages; the same array for words that are cut alike. */
export type Analyser = (word: string) => readonly InflectedStem[];

/** An analyser outlives the triggers that it was made for, so it forgets what it has too much of. */
const MOST_KNOWN = 20_000;

/**
 * Prepares for cutting words by the rules of these languages (indices of the tries' rules); `inPhrase` when they stand
 * in a phrase with others.
 */
export function createAnalyser(
  rules: readonly LanguageRules[],
  languages: readonly number[],
  tries: FormTries,
  inPhrase: boolean,
): Analyser {
  const cutter = createCutter(rules, languages, tries, inPhrase);
  const words = new Map<string, readonly InflectedStem[]>();
  const known = new Map<string, readonly InflectedStem[]>();
  const distinct = new Map<string, readonly InflectedStem[]>();
  const sets = new Map<string, readonly number[]>();
  const setOf = (classes: ReadonlySet<number>) => {
    const sorted = [...classes].sort((a, b) => a - b);
    return remember(sets, sorted.join(), () => sorted);
  };
  const analyse = (word: string): readonly InflectedStem[] => {
    const stems = new Map<string, { readonly stem: StemCut; readonly classes: Set<number> }>();
    takeStems(cutter, word, (stem, classes) => {
      const key = `${stem.skip} ${stem.before} ${stem.cut} ${stem.after}`;
      const own = remember(stems, key, () => ({ stem, classes: new Set<number>() }));
      for (const id of classes) own.classes.add(id);
    });
    const found = [...stems.values()].map(({ stem, classes }) => ({ ...stem, classes: setOf(classes) }));
    const text = [...stems.keys()].map((key, at) => `${key}:${found[at]!.classes}`).join();
    return remember(distinct, text, () => found, MOST_KNOWN);
  };
  const analyseAlike = (word: string) =>
    remember(known, keyOf(cutter, word), () => analyse(word), MOST_KNOWN);
  // A list that is compiled anew, since one trigger changed, has the same words.
  return (word) => remember(words, word, analyseAlike, MOST_KNOWN);
}
