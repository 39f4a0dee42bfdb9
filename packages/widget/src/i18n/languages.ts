import type { Strings } from './strings.js';

/** Every interface language, by its tag. */
export const INTERFACE_LANGUAGES: readonly string[] =
  'en ar cs da de el es fi fr he hi hu id it ja ko nl no pl pt ro ru sv th tr uk vi zh'.split(' ');

/** Tags that name a language of the list in another way (IANA language subtag registry). */
const ALIASES: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id' };

const RIGHT_TO_LEFT: readonly string[] = 'ar arc ckb dv fa he iw ks ps sd ug ur yi'.split(' ');

/** The language of a locale, without its script and region. */
const languageOf = (locale: string): string => locale.toLowerCase().split(/[-_]/)[0] ?? '';

/** The direction in which a language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(languageOf(locale)) ? 'rtl' : 'ltr';
}

/** The language that the page's author chose; else the page's, else the visitor's. A BCP 47 tag. */
export function localeOf(page: Document, chosen?: string): string {
  return chosen || page.documentElement.lang || page.defaultView?.navigator?.language || 'en';
}

/** The interface language that serves a locale; English where none does. */
export function interfaceLanguage(locale: string): string {
  const language = languageOf(locale);
  const known = ALIASES[language] ?? language;
  return INTERFACE_LANGUAGES.includes(known) ? known : 'en';
}

/** What the launcher says: the one text that is wanted before the chat is. */
export const OPEN_CHAT_IN_ENGLISH = 'Open chat';

/** The same in another language; in English where it can not be loaded. */
export async function loadOpenChat(language: string): Promise<string> {
  if (language === 'en') return OPEN_CHAT_IN_ENGLISH;
  try {
    return (await import('./open-chat.js')).OPEN_CHAT[language] ?? OPEN_CHAT_IN_ENGLISH;
  } catch {
    return OPEN_CHAT_IN_ENGLISH;
  }
}

/** The texts of a language other than English; null where there are none or they can not be loaded. */
export async function loadLocale(language: string): Promise<Strings | null> {
  try {
    const { LOCALE_LOADERS } = await import('./locale-loaders.js');
    return (await LOCALE_LOADERS[language]?.()) ?? null;
  } catch {
    return null;
  }
}
