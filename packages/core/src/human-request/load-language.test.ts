import { expect, it } from 'vitest';
import * as languages from './languages/index.js';
import { loadLanguage, loadWeights } from './load-language.js';
import { weights } from './weights.js';

it.each(Object.entries(languages))('loads %s by itself', async (code, language) => {
  expect(await loadLanguage(code)).toBe(language);
});

it('finds a language by the tag of a country, and none for one that has no rules', async () => {
  expect(await loadLanguage('nl-BE')).toBe(languages.nl);
  expect(await loadLanguage('tlh')).toBeNull();
});

it('loads the weights that all languages share', async () => {
  expect(await loadWeights()).toBe(weights);
});
