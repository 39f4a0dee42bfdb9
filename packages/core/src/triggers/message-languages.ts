import { foldText } from '../text/fold-text.js';
import { splitWords } from '../text/words.js';
import { type ClassBits, classBits } from './class-bits.js';
import type { ParsedRules } from './parse-rules.js';
import { remember } from './remember.js';
import { type TriggerProgram, WHOLE_WORD } from './trigger-program.js';

/** The classes that count in a text for words whose language is not known. */
export interface CountingClasses {
  /** Those of the languages that the text may be in. */
  readonly forms: ClassBits;
  /** Those of the languages that it is most likely in, for parts of compounds, which need more certainty. */
  readonly compounds: ClassBits;
}

/** A language may be meant that scores this share of the best one's score, or so little less (chosen on our own cases). */
const PLAUSIBLE = 0.5;
const MARGIN = 0.7;
/** A language is likely that scores this share. */
const LIKELY = 0.9;

/**
 * Prepares for telling a text's languages by its commonest words and by letters that few languages have. Each speaks
 * for the languages that have it, the more the fewer they are. A text that holds none of them may be in any language.
 */
export function createLanguageGuess({ hints }: TriggerProgram, rules: ParsedRules) {
  const letterOwners = ownersOf(hints.map(([letters]) => [...letters]));
  const wordOwners = ownersOf(hints.map(([, common]) => common.split(' ')));
  const choices = new Map<string, CountingClasses>();

  return (text: string): CountingClasses => {
    const scores = hints.map(() => 0);
    const count = (languages: readonly number[] = []) => {
      for (const language of languages) scores[language]! += 1 / languages.length;
    };
    for (const letter of new Set(text.normalize('NFC').toLowerCase())) count(letterOwners.get(letter));
    for (const word of wordsOf(text)) count(wordOwners.get(word));
    const best = Math.max(...scores);
    const among = (least: number) => [...scores.keys()].filter((language) => scores[language]! >= least);
    const plausible = among(Math.min(PLAUSIBLE * best, best - MARGIN));
    const likely = best > 0 ? among(LIKELY * best) : [];
    return remember(choices, `${plausible} ${likely}`, () => ({
      forms: bitsOf(plausible, rules),
      compounds: bitsOf(likely, rules),
    }));
  };
}

/** For each sign the indices of the lists that hold it. */
function ownersOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const owners = new Map<string, number[]>();
  lists.forEach((signs, at) => {
    for (const sign of signs) remember(owners, sign, () => []).push(at);
  });
  return owners;
}

function wordsOf(text: string): Set<string> {
  const folded = foldText(text).text;
  return new Set(splitWords(folded).map(({ start, end }) => folded.slice(start, end)));
}

function bitsOf(languages: readonly number[], { classes }: ParsedRules): ClassBits {
  const own = classes.filter(({ language }) => languages.includes(language)).map(({ id }) => id);
  return classBits([WHOLE_WORD, ...own], classes.length + 1);
}
