import { createAlternation, MOST_TAILS, TAIL } from './alternate-stems.js';
import type { FormTries } from './form-tries.js';
import type { LanguageRules } from './language-rules.js';
import { remember } from './remember.js';
import { FIRST_RULE_CLASS } from './trigger-program.js';

/** Stems at least this long meet every paradigm's least length. */
export const LONG_STEM = 6;

const NONE: readonly number[] = [];

/** What stems become by their last letters. */
export interface ChangedTails {
  /** The same number for the same changes with the same classes; 0 for none. */
  readonly sign: number;
  /** How many of the stem's last letters go, what comes instead, and the classes of what this makes. */
  readonly tails: readonly {
    readonly cut: number;
    readonly after: string;
    readonly own: readonly number[];
  }[];
}

/** For each place in the tree of endings, the classes that may end a trigger's word there. */
function createCitations({ rules, endings }: FormTries, languages: readonly number[], inPhrase: boolean) {
  const known: (readonly number[] | undefined)[] = [];
  const find = (node: number, length: number): readonly number[] => {
    const classes = endings.cited[node]!.filter((id) => {
      const form = rules.classes[id - FIRST_RULE_CLASS]!;
      if (form.inPhrase && !inPhrase) return false;
      return languages.includes(form.language) && length >= form.shortestStem;
    });
    return classes.length > 0 ? classes : NONE;
  };
  return (node: number, stemLength: number): readonly number[] => {
    if (endings.cited[node] === undefined) return NONE;
    const length = Math.min(stemLength, LONG_STEM);
    known[node * 8 + length] ??= find(node, length);
    return known[node * 8 + length]!;
  };
}

/**
 * The classes that may end a trigger's word at each place in the tree of endings, and the changes to make in its stem
 * there, with the classes of the stems that they make.
 */
export function createStemChanges(
  rules: readonly LanguageRules[],
  languages: readonly number[],
  tries: FormTries,
  inPhrase: boolean,
) {
  const all = languages.map((language) => ({
    language,
    ...createAlternation(rules[language]!),
    cited: createCitations(tries, [language], inPhrase),
  }));
  const begun = all.filter(({ ofBeginning }) => ofBeginning !== null);
  const changesOf = createTailChanges(all.map(({ ofTail }) => ofTail));
  let signs = 0;

  function chosen(node: number, length: number, changed: TailChanges): ChangedTails {
    const tails = changed.flatMap(({ cut, after, by }) => {
      const own = by.flatMap((at) => all[at]!.cited(node, length));
      return own.length > 0 ? [{ cut, after, own }] : [];
    });
    return { sign: tails.length > 0 ? ++signs : 0, tails };
  }

  /** The languages in which a stem of the word, after a prefix, may change at its beginning. */
  const beginning = (word: string, prefix: string) => begun.filter(({ mayBegin }) => mayBegin(word, prefix));

  /** The same for words whose first letters become the same in the same languages. */
  function signOfBeginning(word: string, prefix: string): string {
    let sign = '';
    for (const { language, ofBeginning } of beginning(word, prefix)) {
      for (const changed of ofBeginning!(word, prefix)) {
        const { skip, before } = changedBeginning(word, changed);
        sign += ` ${language} ${skip} ${before}`;
      }
    }
    return sign;
  }

  return {
    cited: createCitations(tries, languages, inPhrase),
    /** What the stem that an ending at this node leaves becomes: the word's letters from `start` to `end`. */
    ofTail(node: number, word: string, start: number, end: number): ChangedTails {
      const { changes, known } = changesOf(word.slice(Math.max(start, end - TAIL), end));
      if (changes.length === 0) return UNCHANGED;
      const length = Math.min(end - start, LONG_STEM);
      return remember(known, node * 8 + length, () => chosen(node, length, changes));
    },
    mayChangeWhole: (word: string) => begun.some((each) => each.mayChangeWhole(word)),
    beginning,
    signOfBeginning,
  };
}

const UNCHANGED: ChangedTails = { sign: 0, tails: [] };
/** What a stem's last letters become, and in which of the languages. */
type TailChanges = readonly {
  readonly cut: number;
  readonly after: string;
  readonly by: readonly number[];
}[];

/** Such changes, with those of them that count by node and length of the stem. */
interface KnownChanges {
  readonly changes: TailChanges;
  readonly known: Map<number, ChangedTails>;
}

/** Works out what last letters become, once for each; the same object for the same changes. */
function createTailChanges(languages: readonly ((tail: string) => readonly string[])[]) {
  const known = new Map<string, KnownChanges>();
  const distinct = new Map<string, KnownChanges>();
  const find = (tail: string) => {
    const found = new Map<string, number[]>();
    languages.forEach((ofTail, at) => {
      for (const other of ofTail(tail)) remember(found, other, () => []).push(at);
    });
    const changes = [...found].map(([other, by]) => ({ ...changedEnd(tail, other), by }));
    const text = changes.map(({ cut, after, by }) => `${cut}${after}:${by}`).join();
    return remember(distinct, text, () => ({ changes, known: new Map() }));
  };
  return (tail: string) => remember(known, tail, find, MOST_TAILS);
}

/** What replaces the end of a word to make another of it. */
export function changedEnd(word: string, changed: string): { cut: number; after: string } {
  let common = 0;
  while (common < changed.length && word.charCodeAt(common) === changed.charCodeAt(common)) common++;
  return { cut: word.length - common, after: changed.slice(common) };
}

/** What replaces the beginning of a word to make another of it. */
export function changedBeginning(word: string, changed: string): { skip: number; before: string } {
  const least = Math.min(word.length, changed.length);
  let common = 0;
  while (common < least && word.at(-1 - common) === changed.at(-1 - common)) common++;
  return { skip: word.length - common, before: changed.slice(0, changed.length - common) };
}
