import { en } from './locales/en.js';
import type { LoadedStrings } from './strings.js';

/** Every interface language, by its tag. */
export const INTERFACE_LANGUAGES: readonly string[] =
  'en ar cs da de el es fi fr he hi hu id it ja ko nl no pl pt ro ru sv th tr uk vi zh'.split(' ');

/** Tags that name a language of the list in another way (IANA language subtag registry). */
const ALIASES: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id' };

const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|ug|ur|yi)\b/i;

/** The direction in which a language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr';
}

/** The interface language that serves a locale; English where none does. */
export function interfaceLanguage(locale: string): string {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  const known = ALIASES[language] ?? language;
  return INTERFACE_LANGUAGES.includes(known) ? known : 'en';
}

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
