import { en } from './locales/en.js';
import type { Strings } from './strings.js';

/** The interface languages beside English; each is loaded when it is chosen. */
const LOADERS: Readonly<Record<string, () => Promise<Strings>>> = {
  nl: async () => (await import('./locales/nl.js')).nl,
  de: async () => (await import('./locales/de.js')).de,
  fr: async () => (await import('./locales/fr.js')).fr,
  es: async () => (await import('./locales/es.js')).es,
};

/** Every interface language, by its tag. */
export const INTERFACE_LANGUAGES: readonly string[] = ['en', ...Object.keys(LOADERS)];

const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i;

/** The direction in which a language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr';
}

/** The interface's texts in a language, or in English when there are none or they can not be loaded. */
export async function loadStrings(locale: string): Promise<Strings> {
  const load = LOADERS[locale.toLowerCase().split('-')[0] ?? ''];
  try {
    return load ? await load() : en;
  } catch {
    return en;
  }
}
