import { foldText } from '../text/fold-text.js';
import { FIRST_RULE_CLASS } from './trigger-program.js';

/** One set of endings on one stem. Endings and prefixes are folded; `''` is none. */
export interface FormClass {
  readonly id: number;
  /** Index of the language's rules. */
  readonly language: number;
  readonly shortestStem: number;
  readonly citations: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly prefixes: readonly string[];
  /** Those of them that a trigger's word may begin with as well. */
  readonly citedPrefixes: readonly string[];
  /** For a class that irregular forms are put into. */
  readonly irregular: IrregularKind | null;
  /** True for a paradigm of words that stand in a phrase with others. */
  readonly inPhrase: boolean;
  /** The letters after it, for the class of words that are the first part of a closed compound; else none. */
  readonly links: readonly string[];
}

/** `=` for words that the endings of `=:` go on, `.` for those of `.:`. */
export type IrregularKind = '=' | '.';

/** Words that stand for one another. */
export interface WordGroup {
  readonly words: readonly string[];
  /** How many of them, from the first, a trigger's word may end in. */
  readonly cited: number;
  /** Which classes give their endings. */
  readonly kind: IrregularKind;
}

/** The rules of the languages in use. */
export interface ParsedRules {
  readonly classes: readonly FormClass[];
  /** For each language, groups of words that stand for one another. */
  readonly irregular: readonly (readonly WordGroup[])[];
  /** The classes of such words in each language. */
  readonly irregularClasses: readonly Readonly<Record<IrregularKind, readonly number[]>>[];
}

type Groups = Record<string, readonly string[]>;

/** Reads rules written as `language-rules.ts` describes; class ids follow the order of the rules. */
export function parseRules(sources: readonly string[]): ParsedRules {
  const classes: FormClass[] = [];
  const irregular = sources.map((source, language) => {
    const groups: Groups = {};
    const swaps: WordGroup[] = [];
    for (const line of foldText(source).text.split(';')) {
      const words = line.split(' ').filter(Boolean);
      const [first = ''] = words;
      if (/^\d:$/.test(first)) groups[first[0]!] = expandAll(words.slice(1), groups);
      else if (/^([=.]>|=)$/.test(first)) swaps.push(readGroup(first, words.slice(1)));
      else if (first === '+:')
        classes.push(
          linkClass(expandAll(words.slice(1), groups), language, classes.length + FIRST_RULE_CLASS),
        );
      else if (first)
        classes.push(...parseParadigm(words, groups, { language, id: classes.length + FIRST_RULE_CLASS }));
    }
    return swaps;
  });
  const irregularClasses = sources.map((_, language) => {
    const own = (kind: IrregularKind) =>
      classes.filter((each) => each.irregular === kind && each.language === language).map(({ id }) => id);
    return { '=': own('='), '.': own('.') };
  });
  return { classes, irregular, irregularClasses };
}

function linkClass(links: readonly string[], language: number, id: number): FormClass {
  const none = { citations: new Set<string>(), citedPrefixes: [], irregular: null, inPhrase: false };
  return { ...none, id, language, shortestStem: 0, endings: [''], prefixes: [''], links };
}

function readGroup(sign: string, words: readonly string[]): WordGroup {
  return { words, cited: sign === '=' ? words.length : 1, kind: sign[0] as IrregularKind };
}

function parseParadigm(
  words: readonly string[],
  groups: Groups,
  place: { language: number; id: number },
): FormClass[] {
  let shortestStem = 3;
  const prefixes = [''];
  const citedPrefixes: string[] = [];
  let suffixes: readonly string[] = [''];
  const irregular = /^[=.]:$/.test(words[0]!) ? (words[0]![0] as IrregularKind) : null;
  let inPhrase = false;
  const endings: string[] = [];
  let citations: string[] | undefined;
  for (const word of irregular ? words.slice(1) : words) {
    if (/^\d$/.test(word)) shortestStem = Number(word);
    else if (word === '*') inPhrase = true;
    else if (/^[?!]./.test(word)) {
      const own = expandAll(word.slice(1).split(','), groups);
      prefixes.push(...own);
      if (word[0] === '!') citedPrefixes.push(...own);
    } else if (word[0] === '&') suffixes = groups[word[1]!]!;
    else if (word === '>') citations = [...endings];
    else endings.push(...expand(word, groups));
  }
  const shared = { language: place.language, shortestStem, citedPrefixes, irregular, inPhrase, links: [] };
  const cited = new Set(citations ?? endings);
  const byPrefix = new Map<string, Set<string>>([['', new Set()]]);
  for (const ending of endings) {
    const [bare, prefix = ''] = ending.split('~').reverse() as [string, string?];
    if (!byPrefix.has(prefix)) byPrefix.set(prefix, new Set());
    for (const suffix of suffixes) byPrefix.get(prefix)!.add(bare + suffix);
  }
  return [...byPrefix].map(([prefix, forms], index) => {
    const own = prefix ? [prefix] : prefixes;
    return { ...shared, id: place.id + index, citations: cited, endings: [...forms], prefixes: own };
  });
}

const expandAll = (tokens: readonly string[], groups: Groups) =>
  tokens.flatMap((token) => expand(token, groups));

/** `te+1` → `te` followed by each ending of group 1; `-` is empty. */
function expand(token: string, groups: Groups): string[] {
  const [head, ...names] = token.split('+');
  let forms = [head === '-' ? '' : head!];
  for (const name of names) forms = forms.flatMap((form) => groups[name]!.map((ending) => form + ending));
  return forms;
}
