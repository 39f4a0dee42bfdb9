import { type Analyser, createAnalyser } from './analyse-word.js';
import type { FormTries } from './form-tries.js';
import type { LanguageRules } from './language-rules.js';
import { remember } from './remember.js';

/** The analysers made with some tries, which know the words that they have cut. */
const known = new WeakMap<FormTries, Map<string, Analyser>>();

/**
 * The analyser for words in these languages.
 *
 * @param rules of the tries' languages, in their order
 * @param languages indices of `rules`
 * @param inPhrase whether the words stand in a phrase with others
 */
export function findAnalyser(
  tries: FormTries,
  rules: readonly LanguageRules[],
  languages: readonly number[],
  inPhrase: boolean,
): Analyser {
  if (!known.has(tries)) known.set(tries, new Map());
  return remember(known.get(tries)!, `${inPhrase} ${languages}`, () =>
    createAnalyser(rules, languages, tries, inPhrase),
  );
}
