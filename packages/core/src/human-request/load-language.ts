import type { Language } from './language.js';
import type { Weights } from './weigh.js';

/** Each language in a file of its own, so that a bundler makes a chunk of it and a page loads one or two. */
const LANGUAGES: Readonly<Record<string, () => Promise<Language>>> = {
  ar: async () => (await import('./languages/ar.js')).ar,
  cs: async () => (await import('./languages/cs.js')).cs,
  da: async () => (await import('./languages/da.js')).da,
  de: async () => (await import('./languages/de.js')).de,
  el: async () => (await import('./languages/el.js')).el,
  en: async () => (await import('./languages/en.js')).en,
  es: async () => (await import('./languages/es.js')).es,
  fi: async () => (await import('./languages/fi.js')).fi,
  fr: async () => (await import('./languages/fr.js')).fr,
  he: async () => (await import('./languages/he.js')).he,
  hi: async () => (await import('./languages/hi.js')).hi,
  hu: async () => (await import('./languages/hu.js')).hu,
  id: async () => (await import('./languages/id.js')).id,
  it: async () => (await import('./languages/it.js')).it,
  ja: async () => (await import('./languages/ja.js')).ja,
  ko: async () => (await import('./languages/ko.js')).ko,
  nl: async () => (await import('./languages/nl.js')).nl,
  no: async () => (await import('./languages/no.js')).no,
  pl: async () => (await import('./languages/pl.js')).pl,
  pt: async () => (await import('./languages/pt.js')).pt,
  ro: async () => (await import('./languages/ro.js')).ro,
  ru: async () => (await import('./languages/ru.js')).ru,
  sv: async () => (await import('./languages/sv.js')).sv,
  th: async () => (await import('./languages/th.js')).th,
  tr: async () => (await import('./languages/tr.js')).tr,
  uk: async () => (await import('./languages/uk.js')).uk,
  vi: async () => (await import('./languages/vi.js')).vi,
  zh: async () => (await import('./languages/zh.js')).zh,
};

/**
 * Loads the words of one language for `createHumanRequestDetector`.
 * @param locale BCP 47 tag; only its language counts
 * @returns null for a language that Baton does not know
 */
export async function loadLanguage(locale: string): Promise<Language | null> {
  const code = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(LANGUAGES, code) ? ((await LANGUAGES[code]?.()) ?? null) : null;
}

/** Loads the weights for `createHumanRequestDetector`; they are about all languages at once. */
export async function loadWeights(): Promise<Weights> {
  return (await import('./weights.js')).weights;
}
