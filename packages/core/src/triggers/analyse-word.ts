import { createAlternation, TAIL } from './alternate-stems.js';
import { SHORTEST_COMPOUND_PART } from './compound-limits.js';
import type { FormTries } from './form-tries.js';
import type { LanguageRules } from './language-rules.js';
import { follow } from './letter-trie.js';
import { remember } from './remember.js';
import { FIRST_RULE_CLASS, WHOLE_WORD } from './trigger-program.js';

/** Takes a stem of a trigger's word and the classes that may inflect it; a stem may come more than once. */
export type TakeStem = (letters: string, classes: readonly number[]) => void;

const WHOLE = [WHOLE_WORD];
const NONE: readonly number[] = [];
/** Stems at least this long meet every paradigm's least length. */
const LONG_STEM = 6;

/**
 * Prepares for cutting triggers' words into stems by the rules of these languages (indices of the tries' rules);
 * `inPhrase` when they stand in a phrase with others. What depends on a word's ending alone is worked out once, and the
 * same array of classes comes each time.
 */
export function createAnalyser(
  rules: readonly LanguageRules[],
  languages: readonly number[],
  tries: FormTries,
  inPhrase: boolean,
) {
  const cited = createCitations(tries, languages, inPhrase);
  const linking = tries.rules.classes
    .filter(({ links, language }) => links.length > 0 && languages.includes(language))
    .map(({ id }) => id);
  const changes = createChanges(rules, languages, tries, inPhrase);

  function cut(word: string, start: number, take: TakeStem): void {
    const prefix = word.slice(0, start);
    const allowed = (id: number) =>
      tries.rules.classes[id - FIRST_RULE_CLASS]!.citedPrefixes.includes(prefix);
    let node = 0;
    for (
      let end = word.length;
      node >= 0 && end > start;
      node = follow(tries.endings, node, word.charCodeAt(--end))
    ) {
      let classes = cited(node, end - start);
      if (prefix) classes = classes.filter(allowed);
      if (classes.length === 0) continue;
      const stem = word.slice(start, end);
      take(stem, classes);
      const chosen = (own: readonly number[]) => (prefix ? own.filter(allowed) : own);
      const head = stem.slice(0, -TAIL);
      for (const [tail, own] of changes.ofTail(node, stem)) take(head + tail, chosen(own));
      for (const { ofBeginning, own } of changes.ofBeginning(node, stem))
        for (const changed of ofBeginning(stem)) take(changed, chosen(own));
    }
  }

  return (word: string, take: TakeStem): void => {
    take(word, WHOLE);
    cut(word, 0, take);
    let node = 0;
    for (let start = 1; start < word.length && node >= 0; start++) {
      node = follow(tries.prefixes, node, word.charCodeAt(start - 1));
      if (tries.prefixes.classes[node]) cut(word, start, take);
    }
    for (const language of languages) takeIrregular(word, language, tries, take);
    if (linking.length > 0 && word.length >= SHORTEST_COMPOUND_PART) take(word, linking);
  };
}

/** For each place in the tree of endings, the classes that may end a trigger's word there. */
function createCitations({ rules, endings }: FormTries, languages: readonly number[], inPhrase: boolean) {
  const known = new Map<number, readonly number[]>();
  const find = (node: number, length: number): readonly number[] => {
    const classes = endings.cited[node]?.filter((id) => {
      const form = rules.classes[id - FIRST_RULE_CLASS]!;
      if (form.inPhrase && !inPhrase) return false;
      return languages.includes(form.language) && length >= form.shortestStem;
    });
    return classes?.length ? classes : NONE;
  };
  return (node: number, stemLength: number): readonly number[] => {
    const length = Math.min(stemLength, LONG_STEM);
    return remember(known, node * 8 + length, () => find(node, length));
  };
}

/** For each place in the tree of endings the changes to make in stems, with the classes of the stems they make. */
function createChanges(
  rules: readonly LanguageRules[],
  languages: readonly number[],
  tries: FormTries,
  inPhrase: boolean,
) {
  const all = languages.map((language) => ({
    ...createAlternation(rules[language]!),
    cited: createCitations(tries, [language], inPhrase),
  }));
  const begun = all.flatMap(({ ofBeginning, cited }) => (ofBeginning ? [{ ofBeginning, cited }] : []));
  const tails = new Map<string, readonly (readonly [string, readonly number[]])[]>();
  const beginnings = new Map<
    number,
    readonly { ofBeginning: (stem: string) => readonly string[]; own: readonly number[] }[]
  >();
  const tailsOf = (node: number, length: number, tail: string) => {
    const found = new Map<string, number[]>();
    for (const { ofTail, cited } of all) {
      const own = cited(node, length);
      if (own.length > 0) for (const other of ofTail(tail)) remember(found, other, () => []).push(...own);
    }
    return [...found];
  };
  return {
    ofTail(node: number, stem: string) {
      const tail = stem.slice(-TAIL);
      const length = Math.min(stem.length, LONG_STEM);
      return remember(tails, `${node} ${length} ${tail}`, () => tailsOf(node, length, tail));
    },
    ofBeginning(node: number, stem: string) {
      const length = Math.min(stem.length, LONG_STEM);
      return remember(beginnings, node * 8 + length, () =>
        begun
          .map(({ ofBeginning, cited }) => ({ ofBeginning, own: cited(node, length) }))
          .filter(({ own }) => own.length > 0),
      );
    },
  };
}

/** "teruggeven" → "teruggaf", "teruggegeven": the other words of a group, in place of the one the word ends in. */
function takeIrregular(word: string, language: number, { rules }: FormTries, take: TakeStem): void {
  const groups = rules.irregular[language]!.get(word.slice(-2));
  for (const { words, cited, kind } of groups ?? []) {
    const own = words.findIndex((member) => word.endsWith(member));
    if (own < 0 || own >= cited) continue;
    const head = word.slice(0, word.length - words[own]!.length);
    words.forEach((member, at) => {
      if (at !== own) take(head + member, rules.irregularClasses[language]![kind]);
    });
  }
}
