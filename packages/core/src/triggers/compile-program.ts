import { foldText } from '../text/fold-text.js';
import { createAnalyser } from './analyse-word.js';
import type { CustomTrigger } from './custom-trigger.js';
import { type DraftWord, draftPhrases } from './draft-phrases.js';
import { formTries } from './form-tries.js';
import type { LanguageRules } from './language-rules.js';
import type { ChosenRules } from './languages.js';
import { remember } from './remember.js';
import { type TriggerProgram, WORD_FLAGS } from './trigger-program.js';

/** How triggers are compiled. */
export interface CompileOptions {
  /** BCP 47 tag of the conversation: the language of triggers that name none. */
  readonly locale?: string;
}

/** Numbers distinct values in the order they come. */
class Numbering<Key, Value> {
  readonly values: Value[] = [];
  private readonly ids = new Map<Key, number>();

  idOf(key: Key, value: Value): number {
    return remember(this.ids, key, () => this.values.push(value) - 1);
  }
}

/**
 * Compiles the triggers that are switched on and hold a letter or digit; the others are left out, as `checkTriggers`
 * reports them. Never throws.
 */
export function compileProgram(
  triggers: readonly CustomTrigger[],
  { locale }: CompileOptions = {},
): TriggerProgram {
  const choices = new Numbering<ChosenRules, ChosenRules>();
  const words = new Numbering<string, DraftWord>();
  const wordId = (word: DraftWord) =>
    words.idOf(`${word.text} ${word.flags} ${word.inPhrase} ${choices.idOf(word.chosen, word.chosen)}`, word);
  const used = triggers.filter(({ enabled }) => enabled);
  const phrases: (number | string)[][] = [];
  used.forEach((trigger, index) => {
    for (const { flags, key, words: own } of draftPhrases(trigger, trigger.locale ?? locale)) {
      phrases.push([index, flags, key, ...own.map(wordId)]);
    }
  });
  return {
    version: 2,
    ...analyseWords(words.values),
    phrases,
    triggers: used.map(({ id, phrase, match }) => [id, phrase, match]),
  };
}

function analyseWords(words: readonly DraftWord[]) {
  const choices = [...new Set(words.map(({ chosen }) => chosen))];
  // All languages that a message may be in, so that what is guessed of it does not depend on other triggers.
  const guessed = new Set(choices.flatMap(({ guess }) => guess));
  const rules = [...new Set([...guessed, ...choices.flatMap((each) => each.rules)])];
  const tries = formTries(rules.map(({ forms }) => forms));
  const analysers = [false, true].map(() => new Map<ChosenRules, ReturnType<typeof createAnalyser>>());
  const analyserOf = ({ chosen, inPhrase }: DraftWord) =>
    remember(analysers[Number(inPhrase)]!, chosen, () => {
      const languages = chosen.rules.map((each) => rules.indexOf(each));
      return createAnalyser(rules, languages, tries, inPhrase);
    });
  const sets = createClassSets();
  const analyses = createAnalysisList();
  const wordKinds = words.map((word) => {
    const { text, flags } = word;
    const stems = new Map<string, number>();
    analyserOf(word)(text, (letters, classes) => stems.set(letters, sets.union(stems.get(letters), classes)));
    return analyses.idOf(cuts(text, stems)) * WORD_FLAGS + flags;
  });
  return {
    rules: rules.map(({ forms }) => forms),
    hints: guessed.size > 0 ? rules.map(hintsOf) : [],
    classSets: sets.values,
    analyses: analyses.values,
    words: words.map(({ text }) => text),
    wordKinds,
  };
}

type Hints = TriggerProgram['hints'][number];
const hints = new Map<LanguageRules, Hints>();

const hintsOf = (rules: LanguageRules): Hints =>
  remember(hints, rules, () => {
    const { letters = '', common = '', lent = false } = rules;
    return [letters, foldText(common).text, lent];
  });

/** Numbers sets of classes; unions are remembered by what they are of. */
function createClassSets() {
  const sets = new Numbering<string, readonly number[]>();
  const ids = new Map<readonly number[], number>();
  const unions = new Map<number, number>();
  const idOf = (classes: readonly number[]): number =>
    remember(ids, classes, () => {
      const sorted = [...new Set(classes)].sort((a, b) => a - b);
      return sets.idOf(sorted.join(), sorted);
    });
  const union = (known: number | undefined, classes: readonly number[]): number => {
    const other = idOf(classes);
    if (known === undefined || known === other) return other;
    const both = () => idOf([...sets.values[known]!, ...sets.values[other]!]);
    return remember(unions, known * 0x100000 + other, both);
  };
  return { values: sets.values, union };
}

type Analysis = readonly (number | string)[];

/** Numbers analyses, each once; there are thousands of long ones, so that they are told apart by a hash first. */
function createAnalysisList() {
  const values: Analysis[] = [];
  const ids = new Map<number, number[]>();
  const idOf = (analysis: Analysis): number => {
    let hash = analysis.length;
    for (const part of analysis)
      hash = (Math.imul(hash, 31) + (typeof part === 'number' ? part : part.length)) | 0;
    const alike = remember(ids, hash, () => []);
    const known = alike.find((id) => values[id]!.every((part, at) => part === analysis[at]));
    if (known !== undefined && values[known]!.length === analysis.length) return known;
    alike.push(values.push(analysis) - 1);
    return values.length - 1;
  };
  return { values, idOf };
}

/** Stems as what to cut from the word and what to add, so that words inflected alike share one analysis. */
function cuts(word: string, stems: ReadonlyMap<string, number>): Analysis {
  const found: (number | string)[] = [];
  for (const [letters, set] of stems) {
    let common = 0;
    while (common < letters.length && letters.charCodeAt(common) === word.charCodeAt(common)) common++;
    found.push(word.length - common, letters.slice(common), set);
  }
  return found;
}
