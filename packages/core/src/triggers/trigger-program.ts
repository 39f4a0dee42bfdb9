import type { MatchMode } from './custom-trigger.js';

/** Phrase flags. */
export const EXCEPT = 1;
/** The matched text must equal the phrase with its diacritics. */
export const EXACT = 2;
/** Where the visitor wrote diacritics they must be the phrase's (Vietnamese: tones make words). */
export const TONES = 4;
/** Dotted and dotless i are paired as in Turkish (with `EXACT`). */
export const TURKIC = 8;
/** One word in a script without spaces: no punctuation may part its signs. */
export const JOINED = 16;
/** A Japanese verb, or the stem of a Korean one: only some signs may stand before it, or after it. */
export const VERB_STEM = 32;
/** A verb and the prefix that leaves it in a main clause ("gebe … zurück"): words may stand between them. */
export const SPLIT = 64;

/** Word flags. */
export const SLIPS = 1;
/** May be part of a closed compound. */
export const COMPOUNDS = 2;
/** Its language is not known: only forms of languages that the message may be in count. */
export const GUESSED = 4;
/** The verb of a `SPLIT` phrase. */
export const LEAVES_PREFIX = 8;
/** `wordKinds` are `analysis * WORD_FLAGS + flags`. */
export const WORD_FLAGS = 16;
/** Where a phrase's words begin. */
export const FIRST_WORD = 3;
/** How many entries of an analysis are one stem. */
export const CUT_SIZE = 5;

/** The class that every program has, besides those of its languages' rules. */
export const WHOLE_WORD = 0;
export const FIRST_RULE_CLASS = 1;

/** Changes when programs are to be read otherwise. */
export const PROGRAM_VERSION = 3;

/**
 * Compiled triggers as plain JSON: what the server sends to browsers. It holds the rules of the languages that its
 * triggers need and no others, so the browser carries none. Made by `compileProgram`, read by `restoreTriggers`.
 */
export interface TriggerProgram {
  readonly version: typeof PROGRAM_VERSION;
  /** Rules of the languages in use (`language-rules.ts`), in the order that numbers their classes. */
  readonly rules: readonly string[];
  /** For each of them what tells its language (`LanguageRules.letters`, `common` and `lent`); none where no word is `GUESSED`. */
  readonly hints: readonly (readonly [string, string, boolean])[];
  /** Lists of classes, ascending. */
  readonly classSets: readonly (readonly number[])[];
  /**
   * How words are cut into stems, flattened: how many letters to cut off at the beginning, what to write there, how many
   * to cut off at the end, what to write there, class set.
   */
  readonly analyses: readonly (readonly (number | string)[])[];
  /** Folded words, and for each the index of its analysis and its flags (`analysis * 16 + flags`). */
  readonly words: readonly string[];
  readonly wordKinds: readonly number[];
  /** `[trigger, flags, key, ...words]`; `key` is the folded phrase that `EXACT` and `TONES` compare, else ''. */
  readonly phrases: readonly (readonly (number | string)[])[];
  /** `[id, phrase, mode]`, in the order of the list. */
  readonly triggers: readonly (readonly [string, string, MatchMode])[];
}
