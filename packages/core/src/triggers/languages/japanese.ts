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
const ADJECTIVE = ['く', 'かっ', 'かろ', 'けれ', 'そ', 'すぎ', '過ぎ'];

/** Whether a phrase is a verb or an adjective by its last kana. */
export const isJapaneseVerb = (phrase: string): boolean =>
  /\p{sc=Han}[\u3041-\u3096]*[うくぐすつぬぶむる]$/u.test(phrase);

/** What comes after the stem of a verb whose る is dropped. */
const AFTER_STEM = [...'たてなまらよずろそれさちすやに'];

/** Verbs in る of which only the kanji is left: 出た, not 帰った. */
const SINGLE_KANJI = /[見出着寝得似診]る$/;

/** The phrase as others write it: お支払い as 支払い, 申し込み as 申込み and 申込. */
function written(phrase: string): string[] {
  const bare = phrase.replace(/^[おご御](?=\p{sc=Han}.*\p{sc=Han})/u, '');
  const parts = /^(\p{sc=Han})[いえきけしちてびみりれ](\p{sc=Han})([\u3041-\u3096]{1,2})$/u.exec(bare);
  if (!parts) return [phrase, bare];
  const [, first, second, kana] = parts;
  const short = `${first}${second}`;
  return [phrase, bare, short + kana, ...(/[いえきけしせみりれ]$/.test(kana!) ? [short] : [])];
}

/**
 * Other spellings of a phrase with kana, and the stems that the forms of a verb or adjective go on from: 返す → 返さ 返し
 * 返せ …, 届く → 届い, 遅い → 遅く; 解約する → 解約, 壊れる → 壊れ. Nouns need none: particles come after the phrase, which is
 * found inside the text.
 */
export const japaneseSpellings = (phrase: string): string[] => [
  ...new Set(written(phrase).flatMap((each) => [each, ...stemsOf(each)])),
];

/** A verb that is denied: 届かない → 届きません, 届かず. */
function politely(phrase: string): string[] {
  const stem = /^(.+)(.)ない$/.exec(phrase);
  if (!stem) return [];
  const [, head, last] = stem;
  const row = ROWS.find((kana) => kana[0] === last);
  return [`${head}${row?.[1] ?? last}ません`, `${head}${last}ず`];
}

function stemsOf(phrase: string): string[] {
  const stem = phrase.slice(0, -1);
  const on = (kana: Iterable<string>) => [...kana].map((each) => stem + each);
  // A server may be サーバ or サーバー.
  if (/^[ァ-ヶー]{3,}ー$/.test(phrase)) return [stem];
  if (/^[ァ-ヶー]{2,}[カサザタダナバラワ]$/.test(phrase)) return [`${phrase}ー`];
  if (phrase.endsWith('する')) return [phrase.slice(0, -2)];
  if (/^[\u3041-\u3096]{2,}い$/.test(phrase)) return [...on(ADJECTIVE), ...politely(phrase)];
  // Kanji before the last kana, or three kana: else an ending of the phrase cannot be told from a word.
  if (!/\p{sc=Han}|^[\u3041-\u3096]{3}/u.test(phrase)) return [];
  if (phrase.endsWith('い')) return [...on(ADJECTIVE), ...politely(phrase)];
  // る after an i or e sound is dropped, except where it is the stem's first kana after a single kanji (帰る, 切る).
  if (/[いきぎしじちにひびみりえけげせぜてでねへべめれ]る$/.test(phrase) || SINGLE_KANJI.test(phrase))
    return on(AFTER_STEM);
  if (phrase.endsWith('来る')) return on('なたてまらよそ');
  const row = ROWS.find((kana) => kana[2] === phrase.at(-1));
  // 届け is what 届ける, another verb, begins with.
  if (row && /[届続付片]く$/.test(phrase)) return on([...row.replace('け', ''), 'けば']);
  // 行く has った where other verbs in く have いた.
  return row ? on(row + (stem.endsWith('行') ? 'っ' : '')) : [];
}

/** Two nouns with a particle between them: 個人情報 漏洩 → 個人情報の漏洩, 個人情報が漏洩. */
export const withJapaneseParticles = (phrase: string): string[] =>
  /^\S+ \S+$/.test(phrase) ? [...'のがをはも'].map((particle) => phrase.replace(' ', particle)) : [];

/** True when what stands before a verb makes another verb with it: 繰り返す, 酔っ払う; not 店に返す, お返し. */
export const makesOtherVerb = (before: string): boolean =>
  /\p{sc=Han}[いきぎしちびみりえけげせぜべめれっ]$/u.test(before);
