/** The five columns of the kana table, by the consonant of a verb's last syllable (Japanese school grammar). */
const ROWS = [
  'わいうえおっ',
  'かきくけこい',
  'がぎぐげごい',
  'さしすせそ',
  'たちつてとっ',
  'なにぬねのん',
  'ばびぶべぼん',
  'まみむめもん',
  'らりるれろっ',
];
const ADJECTIVE = ['く', 'かっ', 'かろ', 'けれ', 'さ', 'そ', 'すぎ', '過ぎ'];

/** Whether a phrase is a verb or an adjective by its last kana. */
export const isJapaneseVerb = (phrase: string): boolean =>
  /\p{sc=Han}[\u3041-\u3096]*[うくぐすつぬぶむる]$/u.test(phrase);

/**
 * Stems that the forms of a Japanese verb or adjective go on from: 返す → 返さ 返し 返せ …, 届く → 届い, 遅い → 遅く;
 * 解約する → 解約, 壊れる → 壊れ. Nouns need none: particles come after the phrase, which is found inside the text.
 */
export function japaneseSpellings(phrase: string): string[] {
  const stem = phrase.slice(0, -1);
  if (phrase.endsWith('する')) return [phrase.slice(0, -2)];
  if (/^[\u3041-\u3096]{2,}い$/.test(phrase)) return ADJECTIVE.map((kana) => stem + kana);
  // Kanji before the last kana: without it, an ending of the phrase cannot be told from a word.
  if (!/\p{sc=Han}/u.test(stem)) return [];
  if (phrase.endsWith('い')) return ADJECTIVE.map((kana) => stem + kana);
  // る after an i or e sound is dropped, except where it is the stem's first kana after a single kanji (帰る, 切る).
  if (/[いきぎしじちにひびみりえけげせぜてでねへべめれ]る$/.test(phrase)) {
    return [...'たてなまらよずろそれさちす'].map((kana) => stem + kana);
  }
  if (phrase.endsWith('来る')) return [...'なたてまらよそ'].map((kana) => stem + kana);
  const row = ROWS.find((kana) => kana[2] === phrase.at(-1));
  // 行く has った where other verbs in く have いた.
  return row ? [...row, ...(stem.endsWith('行') ? 'っ' : '')].map((kana) => stem + kana) : [];
}

/** Two nouns with a particle between them: 個人情報 漏洩 → 個人情報の漏洩, 個人情報が漏洩. */
export const withJapaneseParticles = (phrase: string): string[] =>
  /^\S+ \S+$/.test(phrase) ? [...'のがをはも'].map((particle) => phrase.replace(' ', particle)) : [];

/** True when what stands before a verb makes another verb with it: 繰り返す, 酔っ払う; not 店に返す, お返し. */
export const makesOtherVerb = (before: string): boolean =>
  /\p{sc=Han}[いきぎしちびみりえけげせぜべめれっ]$/u.test(before);
