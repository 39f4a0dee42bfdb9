import { detect } from 'tinyld';

/** PostgreSQL's built-in text-search configurations by language (PostgreSQL 15, `\dF`). */
const CONFIGURATIONS: Readonly<Record<string, string>> = {
  ar: 'arabic',
  ca: 'catalan',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hi: 'hindi',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  nb: 'norwegian',
  ne: 'nepali',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  yi: 'yiddish',
};

/** Shorter texts say too little for a detector to be trusted (product choice). */
const MIN_DETECTABLE_LENGTH = 40;

/** The language of a BCP 47 tag, lower case: `nl` for `nl-BE`. */
export function languageOf(locale: string): string {
  return locale.split(/[-_]/)[0]?.toLowerCase() ?? '';
}

/** The text-search configuration for a locale; `simple` (no stemming) for languages that PostgreSQL has none for. */
export function searchConfiguration(locale: string): string {
  return CONFIGURATIONS[languageOf(locale)] ?? 'simple';
}

/** The language that a text is written in, as a two-letter tag; `fallback` when it is too short or unclear. */
export function detectLanguage(text: string, fallback = 'en'): string {
  const prose = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`]*`|\]\([^)]*\)|https?:\S+/g, ' ');
  return prose.trim().length < MIN_DETECTABLE_LENGTH ? fallback : detect(prose) || fallback;
}
