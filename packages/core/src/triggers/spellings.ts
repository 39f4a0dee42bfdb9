import { japaneseSpellings } from './languages/japanese.js';
import { koreanSpellings } from './languages/korean.js';

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/**
 * The phrase in other spellings that a reader takes for the same, itself first: "Kuendigung" for "Kündigung", "email"
 * for "e-mail", and the stems of Japanese and Korean verbs.
 */
export function spellingsOf(phrase: string): string[] {
  if (/^[a-z0-9 ]*$/i.test(phrase)) return [phrase];
  const written = phrase.normalize('NFC').toLowerCase();
  const found = [written];
  if (/[äöüåø]/.test(written)) found.push(written.replace(/[äöüåø]/g, (letter) => UMLAUTS[letter]!));
  if (/\p{L}-\p{L}/u.test(written)) found.push(written.replace(/(?<=\p{L})-(?=\p{L})/gu, ''));
  if (/[\u3040-\u30ff]/.test(written)) found.push(...japaneseSpellings(written));
  if (/[\uac00-\ud7a3]/.test(written)) found.push(...koreanSpellings(written));
  return found;
}
