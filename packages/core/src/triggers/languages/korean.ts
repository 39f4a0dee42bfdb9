/** Hangul syllables are numbered initial × 588 + vowel × 28 + final consonant from U+AC00 (Unicode, chapter 3.12). */
const FIRST = 0xac00;
const FINALS = { ㄴ: 4, ㄹ: 8, ㅂ: 17, ㅆ: 20 } as const;
/** Vowels that merge with the 아/어 of an ending: ㅗ→ㅘ ㅜ→ㅝ ㅡ→ㅓ ㅡ→ㅏ ㅣ→ㅕ, by their numbers. */
const MERGED: Readonly<Record<number, readonly number[]>> = { 8: [9], 13: [14], 18: [4, 0], 20: [6] };

const PARTICLES = '은는이가을를의에도만과와로나랑요';

/** Endings of one syllable: particles, copula, and the first syllables of 하다 and 되다. */
const ONE_SYLLABLE = `${PARTICLES}께서야며고게지면니까함한할해했하된될돼됐됨되시중건등들용란인임님비료일금증팀난아어았었`;

const hasFinal = (syllable: string) => (syllable.charCodeAt(0) - FIRST) % 28 !== 0;

function withFinals(stem: string): string[] {
  const code = stem.charCodeAt(stem.length - 1);
  const head = stem.slice(0, -1);
  if ((code - FIRST) % 28 !== 0) return [];
  const vowel = Math.floor((code - FIRST) / 28) % 21;
  const merged = (MERGED[vowel] ?? []).map((to) => code + (to - vowel) * 28);
  const finals = [
    ...Object.values(FINALS).map((final) => code + final),
    ...merged,
    ...merged.map((c) => c + FINALS.ㅆ),
  ];
  return finals.map((syllable) => head + String.fromCharCode(syllable));
}

/** The phrase with a particle after each word but the last, and the stems of a verb in 다 (바꾸다 → 바꾸, 바꿔, 바꾼). */
export function koreanSpellings(phrase: string): string[] {
  let endings = [phrase];
  if (/[하되]다$/.test(phrase) && phrase.length > 3) endings = [phrase.slice(0, -2).trimEnd()];
  else if (/[가-힣]{2}다$/.test(phrase) || (/[가-힣]다$/.test(phrase) && hasFinal(phrase.at(-2)!)))
    endings = [phrase.slice(0, -1), ...withFinals(phrase.slice(0, -1))];
  const gap = phrase.indexOf(' ');
  if (gap < 0) return endings;
  return endings.flatMap((form) =>
    ['', ...PARTICLES].map((particle) => form.slice(0, gap) + particle + form.slice(gap)),
  );
}

/**
 * True when a word of this many syllables may be parted from the Korean letters around it: `before` and `after` are
 * what stands in the same run of Hangul. One syllable before is part of another word but for "again", "not yet" and
 * "before" (재배송, 미배송, 선결제); after it only an ending may stand; two or more are a part of a compound, as Korean often writes them together (환불요청, 주문취소).
 */
export function partsFromHangul(before: string, after: string, syllables: number): boolean {
  if (before !== '' && syllables < 2) return false;
  if (before.length === 1 && !'재미선'.includes(before)) return false;
  if (after === '') return true;
  return after.length === 1 || syllables < 2 ? ONE_SYLLABLE.includes(after[0]!) : true;
}
