import { foldText } from '../text/fold-text.js';
import type { Analyser, InflectedStem } from './analyse-word.js';
import type { CustomTrigger } from './custom-trigger.js';
import { type DraftWord, draftPhrases } from './draft-phrases.js';
import { findAnalyser } from './find-analyser.js';
import { formTries } from './form-tries.js';
import type { LanguageRules } from './language-rules.js';
import type { ChosenRules } from './languages.js';
import { remember } from './remember.js';
import { PROGRAM_VERSION, type TriggerProgram, WORD_FLAGS } from './trigger-program.js';

/** How triggers are compiled. */
export interface CompileOptions {
  /** BCP 47 tag of the conversation: the language of triggers that name none. */
  readonly locale?: string;
}

/** Numbers distinct values in the order they come. */
class Numbering<Key, Value> {
  readonly values: Value[] = [];
  private readonly ids = new Map<Key, number>();

  idOf(key: Key, find: () => Value): number {
    return remember(this.ids, key, () => this.values.push(find()) - 1);
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
  const words = createWordList();
  const used = triggers.filter(({ enabled }) => enabled);
  const phrases: (number | string)[][] = [];
  used.forEach((trigger, index) => {
    for (const { flags, key, words: own } of draftPhrases(trigger, trigger.locale ?? locale)) {
      const head: (number | string)[] = [index, flags, key];
      // Not spread: engines leave room for more behind what they spread, in each of ten thousand rows.
      phrases.push(head.concat(own.map(words.idOf)));
    }
  });
  return {
    version: PROGRAM_VERSION,
    ...analyseWords(words.values),
    phrases,
    triggers: used.map(({ id, phrase, match }) => [id, phrase, match]),
  };
}

/** Numbers words that differ in their letters, their rules or how they are looked for. */
function createWordList() {
  const values: DraftWord[] = [];
  const kinds = new Map<ChosenRules, Map<string, number>[]>();
  const idOf = (word: DraftWord): number => {
    const { text, chosen, flags, inPhrase } = word;
    const ids = remember(kinds, chosen, () => []);
    ids[flags * 2 + Number(inPhrase)] ??= new Map();
    return remember(ids[flags * 2 + Number(inPhrase)]!, text, () => values.push(word) - 1);
  };
  return { values, idOf };
}

function analyseWords(words: readonly DraftWord[]) {
  const choices = [...new Set(words.map(({ chosen }) => chosen))];
  // All languages that a message may be in, so that what is guessed of it does not depend on other triggers.
  const guessed = new Set(choices.flatMap(({ guess }) => guess));
  const rules = [...new Set([...guessed, ...choices.flatMap((each) => each.rules)])];
  const tries = formTries(rules.map(({ forms }) => forms));
  const analysers = [false, true].map(() => new Map<ChosenRules, Analyser>());
  const analyserOf = ({ chosen, inPhrase }: DraftWord) =>
    remember(analysers[Number(inPhrase)]!, chosen, () => {
      const languages = chosen.rules.map((each) => rules.indexOf(each));
      return findAnalyser(tries, rules, languages, inPhrase);
    });
  const { idOf, analyses, classSets } = createAnalyses();
  const wordKinds = words.map((word) => idOf(analyserOf(word)(word.text)) * WORD_FLAGS + word.flags);
  return {
    rules: rules.map(({ forms }) => forms),
    hints: guessed.size > 0 ? rules.map(hintsOf) : [],
    classSets,
    analyses,
    words: words.map(({ text }) => text),
    wordKinds,
  };
}

type Analysis = readonly (number | string)[];

/** Numbers the ways in which words are cut into stems, and the sets of classes in them. */
function createAnalyses() {
  const sets = new Numbering<string, readonly number[]>();
  const setIds = new Map<readonly number[], number>();
  const setOf = (classes: readonly number[]) =>
    remember(setIds, classes, () => sets.idOf(classes.join(), () => classes));
  const analyses = new Numbering<readonly InflectedStem[], Analysis>();
  const idOf = (stems: readonly InflectedStem[]): number =>
    analyses.idOf(stems, () => {
      const found: (number | string)[] = [];
      for (const { skip, before, cut, after, classes } of stems)
        found.push(skip, before, cut, after, setOf(classes));
      return found;
    });
  return { idOf, analyses: analyses.values, classSets: sets.values };
}

type Hints = TriggerProgram['hints'][number];
const hints = new Map<LanguageRules, Hints>();

const hintsOf = (rules: LanguageRules): Hints =>
  remember(hints, rules, () => {
    const { letters = '', common = '', lent = false } = rules;
    return [letters, foldText(common).text, lent];
  });
