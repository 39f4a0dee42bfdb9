import { interfaceLanguage } from './languages.js';
import { en } from './locales/en.js';
import type { LoadedStrings } from './strings.js';

/**
 * The interface's texts in a language, or in English when there are none or they can not be loaded. Who reads English
 * fetches nothing: not even the list of the others.
 */
export async function loadStrings(locale: string): Promise<LoadedStrings> {
  const language = interfaceLanguage(locale);
  if (language === 'en') return en;
  try {
    const { LOCALE_LOADERS } = await import('./locale-loaders.js');
    return (await LOCALE_LOADERS[language]?.()) ?? en;
  } catch {
    return en;
  }
}
