import type { MailTexts } from './texts/mail-texts.js';
import { TEXTS } from './texts/texts.js';

/** A language, its sentences and how it is written. */
export interface MailLanguage {
  /** For the `lang` attribute. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly texts: MailTexts;
}

/** Other tags of languages that there are sentences for. */
const ALIASES: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id' };
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'he']);

/** The language of a visitor, or English where nobody has written the sentences in theirs. */
export function mailLanguage(locale: string | null | undefined): MailLanguage {
  const language = locale?.split('-')[0]?.toLowerCase() ?? '';
  const known = ALIASES[language] ?? language;
  const tag = Object.hasOwn(TEXTS, known) ? known : 'en';
  const texts = TEXTS[tag];
  if (!texts) throw new Error('There are no sentences in English.');
  return { tag, direction: RIGHT_TO_LEFT.has(tag) ? 'rtl' : 'ltr', texts };
}

/** Fills the names in braces in. */
export function fillMailText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
