import { interfaceLanguage, loadLocale } from './languages.js';
import { en } from './locales/en.js';
import type { LoadedStrings } from './strings.js';

/**
 * The interface's texts in a language, or in English when there are none or they can not be loaded. Who reads English
 * fetches nothing: not even the list of the others.
 */
export async function loadStrings(locale: string): Promise<LoadedStrings> {
  const language = interfaceLanguage(locale);
  return language === 'en' ? en : ((await loadLocale(language)) ?? en);
}
