import { createFoldBuffer, foldUnits } from '../text/fold-units.js';
import { nextWord, textToUnits } from '../text/words.js';
import { type ClassBits, classBits } from './class-bits.js';
import type { ParsedRules } from './parse-rules.js';
import { remember } from './remember.js';
import { FIRST_RULE_CLASS, type TriggerProgram, WHOLE_WORD } from './trigger-program.js';
import { hashUnits } from './word-table.js';

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
/** So much of a text tells its language. */
const MOST_READ = 500;
/** Two sets of so many languages fit in a number's 53 bits. */
const MOST_LANGUAGES = 26;

/**
 * Prepares for telling a text's languages by its commonest words and by letters that few languages have. Each speaks
 * for the languages that have it, the more the fewer they are. A text that holds none of them may be in any language.
 */
export function createLanguageGuess({ hints }: TriggerProgram, rules: ParsedRules) {
  const letterOwners = ownersOf(hints.map(([letters]) => [...letters].map((letter) => letter.charCodeAt(0))));
  const wordOwners = ownersOf(
    hints.map(([, common]) => common.split(' ').map((word) => hashUnits(textToUnits(word), 0, word.length))),
  );
  const lent = hints.reduce((languages, [, , always], at) => (always ? languages | (1 << at) : languages), 0);
  const scores = new Float64Array(hints.length);
  // Latin and Cyrillic apart: which of the one there are must not depend on triggers in the other.
  const scripts = hints.map(([, common]) => (common < '\u0400' ? 0 : 1));
  const choices = new Map<number, CountingClasses>();
  const buffer = createFoldBuffer();
  const word = { start: 0, end: 0, single: false };
  const count = (languages: readonly number[] | undefined) => {
    if (languages) for (const language of languages) scores[language]! += 1 / languages.length;
  };

  function score(text: string): void {
    scores.fill(0);
    const start = text.length > MOST_READ ? text.slice(0, MOST_READ) : text;
    foldUnits(buffer, start, 'plain');
    for (let from = 0; nextWord(buffer.units, buffer.length, from, word); from = word.end)
      count(wordOwners.get(hashUnits(buffer.units, word.start, word.end)));
    if (!/[^ -~]/.test(start)) return;
    for (const letter of new Set(start.normalize('NFC').toLowerCase()))
      count(letterOwners.get(letter.charCodeAt(0)));
  }

  return (text: string): CountingClasses => {
    score(text);
    const best = [0, 0];
    for (let at = 0; at < scores.length; at++)
      best[scripts[at]!] = Math.max(best[scripts[at]!]!, scores[at]!);
    let plausible = lent;
    let likely = 0;
    for (let at = 0; at < scores.length; at++) {
      const most = best[scripts[at]!]!;
      if (scores[at]! >= Math.min(PLAUSIBLE * most, most - MARGIN)) plausible |= 1 << at;
      if (most > 0 && scores[at]! >= LIKELY * most) likely |= 1 << at;
    }
    return remember(choices, plausible * 2 ** MOST_LANGUAGES + likely, () => ({
      forms: bitsOf(plausible, rules),
      compounds: bitsOf(likely, rules),
    }));
  };
}

/** For each sign the indices of the lists that hold it. */
function ownersOf(lists: readonly (readonly number[])[]): ReadonlyMap<number, readonly number[]> {
  const owners = new Map<number, number[]>();
  lists.forEach((signs, at) => {
    for (const sign of new Set(signs)) remember(owners, sign, () => []).push(at);
  });
  return owners;
}

function bitsOf(languages: number, { classes }: ParsedRules): ClassBits {
  const own = classes.filter(({ language }) => languages & (1 << language)).map(({ id }) => id);
  return classBits([WHOLE_WORD, ...own], classes.length + FIRST_RULE_CLASS);
}
