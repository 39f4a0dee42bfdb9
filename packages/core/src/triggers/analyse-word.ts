import { type Alternation, LONGEST_WHOLE, TAIL } from './alternate-stems.js';
import { SHORTEST_COMPOUND_PART } from './compound-limits.js';
import type { FormTries } from './form-tries.js';
import { createIrregular } from './irregular-words.js';
import type { LanguageRules } from './language-rules.js';
import { follow } from './letter-trie.js';
import { remember } from './remember.js';
import { changedBeginning, changedEnd, createStemChanges, LONG_STEM } from './stem-changes.js';
import { FIRST_RULE_CLASS, WHOLE_WORD } from './trigger-program.js';

/** A stem of a word: what stands before and after what is left of it, and how much was cut off there. */
export interface StemCut {
  readonly skip: number;
  readonly before: string;
  readonly cut: number;
  readonly after: string;
}

/** A stem and the classes that may inflect it, ascending; the same array for the same classes. */
export interface InflectedStem extends StemCut {
  readonly classes: readonly number[];
}

/** Cuts a trigger's word into stems by the rules of some languages; the same array for words that are cut alike. */
export type Analyser = (word: string) => readonly InflectedStem[];

/** Takes a stem of a trigger's word; a stem may come more than once. */
type TakeStem = (stem: StemCut, classes: readonly number[]) => void;

/** An analyser outlives the triggers that it was made for, so it forgets what it has too much of. */
const MOST_KNOWN = 20_000;
const WHOLE = [WHOLE_WORD];
const AS_IT_IS: StemCut = { skip: 0, before: '', cut: 0, after: '' };
/** No prefix that is cited or parts from its verb is longer, with the letters that must follow it. */
const LONGEST_PREFIX = 12;

/**
 * Prepares for cutting words by the rules of these languages (indices of the tries' rules); `inPhrase` when they stand
 * in a phrase with others. What depends on a word's ending alone is worked out once, and the same array of classes
 * comes each time.
 */
export function createAnalyser(
  rules: readonly LanguageRules[],
  languages: readonly number[],
  tries: FormTries,
  inPhrase: boolean,
): Analyser {
  const { endings } = tries;
  const changes = createStemChanges(rules, languages, tries, inPhrase);
  const linking = tries.rules.classes
    .filter(({ links, language }) => links.length > 0 && languages.includes(language))
    .map(({ id }) => id);
  const citedPrefixes = createPrefixes(languages, tries);
  const irregular = createIrregular(languages, tries);

  function keyOf(word: string): string {
    let depth = irregular.depth(word);
    let key = '';
    let beginning = '';
    for (const { start, prefix } of citedPrefixes(word)) {
      let node = 0;
      for (let end = word.length; node >= 0 && end > start; ) {
        if (changes.cited(node, end - start).length > 0) {
          depth = Math.max(depth, word.length - end);
          const { sign } = changes.ofTail(node, word, start, end);
          if (sign !== 0) key += ` ${sign}`;
        }
        node = follow(endings, node, word.charCodeAt(--end));
      }
      const stem = word.slice(start);
      if (start > 0) beginning += ` ${prefix}`;
      for (const { language, ofBeginning } of changes.beginning(stem, prefix)) {
        for (const changed of ofBeginning!(stem, prefix)) {
          const { skip, before } = changedBeginning(stem, changed);
          beginning += ` ${language} ${skip} ${before}`;
        }
      }
    }
    if (word.length - depth <= LONGEST_WHOLE && changes.mayChangeWhole(word)) return word;
    // Beyond so many letters a word's length no longer decides what its stems are long enough for.
    const length = Math.min(word.length, depth + (beginning ? LONGEST_PREFIX : LONG_STEM));
    return `${length} ${word.slice(word.length - depth)}${key}${beginning}`;
  }

  /** Cuts what follows a prefix, by the classes that `choose` leaves. */
  function cutFrom(word: string, { start, prefix, classes: allowed }: CitedPrefix, take: TakeStem): void {
    const choose = (own: readonly number[]) => (allowed ? own.filter((id) => allowed.has(id)) : own);
    const begun = changes.beginning(word.slice(start), prefix);
    let node = 0;
    for (let end = word.length; node >= 0 && end > start; ) {
      const cut = word.length - end;
      const classes = choose(changes.cited(node, end - start));
      if (classes.length > 0) {
        take({ skip: start, before: '', cut, after: '' }, classes);
        for (const { cut: more, after, own } of changes.ofTail(node, word, start, end).tails)
          take({ skip: start, before: '', cut: cut + more, after }, choose(own));
      }
      for (const each of begun) {
        const own = choose(each.cited(node, end - start));
        if (own.length > 0)
          cutBegun(word.slice(start, end), prefix, each, (stem) =>
            take({ ...stem, skip: start + stem.skip, cut: cut + stem.cut }, own),
          );
      }
      node = follow(endings, node, word.charCodeAt(--end));
    }
  }

  function takeIrregular(word: string, take: TakeStem): void {
    irregular.others(word, (length, other, { classes, language, kind }) => {
      take({ skip: 0, before: '', cut: length, after: other }, classes);
      if (kind === '=') return;
      const whole = word.slice(0, word.length - length) + other;
      for (const each of changes.beginning(whole, '')) {
        if (each.language !== language) continue;
        for (const changed of each.ofBeginning!(whole, '')) {
          const { skip, before } = changedBeginning(whole, changed);
          if (skip + length <= word.length) take({ skip, before, cut: length, after: other }, classes);
        }
      }
    });
  }

  function cut(word: string, take: TakeStem): void {
    take(AS_IT_IS, WHOLE);
    if (linking.length > 0 && word.length >= SHORTEST_COMPOUND_PART) take(AS_IT_IS, linking);
    for (const prefix of citedPrefixes(word)) cutFrom(word, prefix, take);
    takeIrregular(word, take);
  }
  const known = new Map<string, readonly InflectedStem[]>();
  const distinct = new Map<string, readonly InflectedStem[]>();
  const sets = new Map<string, readonly number[]>();
  const setOf = (classes: Iterable<number>) => {
    const sorted = [...classes].sort((a, b) => a - b);
    return remember(sets, sorted.join(), () => sorted);
  };
  const analyse = (word: string): readonly InflectedStem[] => {
    const stems = new Map<string, { readonly stem: StemCut; readonly classes: Set<number> }>();
    cut(word, (stem, classes) => {
      const key = `${stem.skip} ${stem.before} ${stem.cut} ${stem.after}`;
      const own = remember(stems, key, () => ({ stem, classes: new Set<number>() }));
      for (const id of classes) own.classes.add(id);
    });
    const found = [...stems.values()].map(({ stem, classes }) => ({ ...stem, classes: setOf(classes) }));
    const text = [...stems.keys()].map((key, at) => `${key}:${found[at]!.classes}`).join();
    return remember(distinct, text, () => found, MOST_KNOWN);
  };
  return (word) => remember(known, keyOf(word), () => analyse(word), MOST_KNOWN);
}

/** A stem whose first letters became others, and maybe its last. */
function cutBegun(
  stem: string,
  prefix: string,
  { ofBeginning, ofTail }: Alternation,
  take: (stem: StemCut) => void,
): void {
  for (const changed of ofBeginning!(stem, prefix)) {
    const front = changedBeginning(stem, changed);
    take({ ...front, cut: 0, after: '' });
    const end = changed.slice(-TAIL);
    for (const tail of ofTail(end)) {
      const back = changedEnd(end, tail);
      if (front.skip + back.cut <= stem.length) take({ ...front, ...back });
    }
  }
}

interface CitedPrefix {
  readonly start: number;
  readonly prefix: string;
  /** The classes that are cited so; null for all. */
  readonly classes: ReadonlySet<number> | null;
}

/** The prefixes that a trigger's word may begin with, and which classes it has then: none first, with all of them. */
function createPrefixes(languages: readonly number[], { prefixes, rules }: FormTries) {
  const known = new Map<number, ReadonlySet<number>>();
  const find = (node: number, prefix: string) => {
    const own = (prefixes.classes[node] ?? []).filter((id) => {
      const form = rules.classes[id - FIRST_RULE_CLASS];
      return form && languages.includes(form.language) && form.citedPrefixes.includes(prefix);
    });
    return new Set(own);
  };
  const none: readonly CitedPrefix[] = [{ start: 0, prefix: '', classes: null }];
  return (word: string) => {
    let found = none;
    let node = 0;
    for (let start = 1; start < word.length; start++) {
      node = follow(prefixes, node, word.charCodeAt(start - 1));
      if (node < 0) break;
      const prefix = word.slice(0, start);
      const classes = remember(known, node, () => find(node, prefix));
      if (classes.size > 0) found = [...found, { start, prefix, classes }];
    }
    return found;
  };
}
