import { type Alternation, LONGEST_WHOLE, TAIL } from './alternate-stems.js';
import { type CitedPrefix, createPrefixes } from './cited-prefixes.js';
import { SHORTEST_COMPOUND_PART } from './compound-limits.js';
import type { FormTries } from './form-tries.js';
import { createIrregular } from './irregular-words.js';
import type { LanguageRules } from './language-rules.js';
import { follow } from './letter-trie.js';
import { changedBeginning, changedEnd, createStemChanges, LONG_STEM } from './stem-changes.js';
import { WHOLE_WORD } from './trigger-program.js';

/** A stem of a word: what stands before and after what is left of it, and how much was cut off there. */
export interface StemCut {
  readonly skip: number;
  readonly before: string;
  readonly cut: number;
  readonly after: string;
}

/** Takes a stem of a trigger's word and the classes that may inflect it; a stem may come more than once. */
export type TakeStem = (stem: StemCut, classes: readonly number[]) => void;

/** What cutting words by the rules of some languages needs. */
export type Cutter = ReturnType<typeof createCutter>;

const WHOLE = [WHOLE_WORD];
const AS_IT_IS: StemCut = { skip: 0, before: '', cut: 0, after: '' };
/** No prefix that is cited or parts from its verb is longer, with the letters that must follow it. */
const LONGEST_PREFIX = 12;

/** Prepares for cutting words by the rules of these languages (indices of the tries' rules). */
export function createCutter(
  rules: readonly LanguageRules[],
  languages: readonly number[],
  tries: FormTries,
  inPhrase: boolean,
) {
  return {
    endings: tries.endings,
    changes: createStemChanges(rules, languages, tries, inPhrase),
    /** The classes of words as the first parts of closed compounds. */
    linking: tries.rules.classes
      .filter(({ links, language }) => links.length > 0 && languages.includes(language))
      .map(({ id }) => id),
    prefixesOf: createPrefixes(languages, tries),
    irregular: createIrregular(languages, tries),
  };
}

/** What tells apart words that are cut differently: their last letters, and what becomes of their first. */
export function keyOf({ endings, changes, prefixesOf, irregular }: Cutter, word: string): string {
  let depth = irregular.depth(word);
  let tails = '';
  let beginning = '';
  for (const { start, prefix } of prefixesOf(word)) {
    let node = 0;
    for (let end = word.length; node >= 0 && end > start; ) {
      if (changes.cited(node, end - start).length > 0) {
        depth = Math.max(depth, word.length - end);
        const { sign } = changes.ofTail(node, word, start, end);
        if (sign !== 0) tails += ` ${sign}`;
      }
      node = follow(endings, node, word.charCodeAt(--end));
    }
    if (start > 0) beginning += ` ${prefix}`;
    beginning += changes.signOfBeginning(word.slice(start), prefix);
  }
  if (word.length - depth <= LONGEST_WHOLE && changes.mayChangeWhole(word)) return word;
  // Beyond so many letters a word's length no longer decides what its stems are long enough for.
  const length = Math.min(word.length, depth + (beginning ? LONGEST_PREFIX : LONG_STEM));
  return `${length} ${word.slice(word.length - depth)}${tails}${beginning}`;
}

/** Cuts a word into all its stems. */
export function takeStems(cutter: Cutter, word: string, take: TakeStem): void {
  take(AS_IT_IS, WHOLE);
  if (cutter.linking.length > 0 && word.length >= SHORTEST_COMPOUND_PART) take(AS_IT_IS, cutter.linking);
  for (const prefix of cutter.prefixesOf(word)) takeAfter(cutter, word, prefix, take);
  takeIrregular(cutter, word, take);
}

/** Cuts what follows a prefix. */
function takeAfter(
  { endings, changes }: Cutter,
  word: string,
  { start, prefix, classes: allowed }: CitedPrefix,
  take: TakeStem,
): void {
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
      if (own.length === 0) continue;
      for (const stem of begunStems(word.slice(start, end), prefix, each))
        take({ ...stem, skip: start + stem.skip, cut: cut + stem.cut }, own);
    }
    node = follow(endings, node, word.charCodeAt(--end));
  }
}

/** Stems whose first letters became others, and maybe their last. */
function begunStems(stem: string, prefix: string, { ofBeginning, ofTail }: Alternation): StemCut[] {
  return ofBeginning!(stem, prefix).flatMap((changed) => {
    const front = changedBeginning(stem, changed);
    const end = changed.slice(-TAIL);
    const both = ofTail(end)
      .map((tail) => ({ ...front, ...changedEnd(end, tail) }))
      .filter(({ skip, cut }) => skip + cut <= stem.length);
    return [{ ...front, cut: 0, after: '' }, ...both];
  });
}

/** The other words of an irregular word's group, and those with a prefix that parts: "aantroffen", "aangetroffen". */
function takeIrregular({ irregular, changes }: Cutter, word: string, take: TakeStem): void {
  irregular.others(word, (cut, after, { classes, language, kind }) => {
    take({ skip: 0, before: '', cut, after }, classes);
    if (kind === '=') return;
    const whole = word.slice(0, word.length - cut) + after;
    for (const { ofBeginning } of changes.beginning(whole, '').filter((each) => each.language === language)) {
      for (const changed of ofBeginning!(whole, '')) {
        const { skip, before } = changedBeginning(whole, changed);
        if (skip + cut <= word.length) take({ skip, before, cut, after }, classes);
      }
    }
  });
}
