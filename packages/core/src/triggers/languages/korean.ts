/** Hangul syllables are numbered initial × 588 + vowel × 28 + final consonant from U+AC00 (Unicode, chapter 3.12). */
const FIRST = 0xac00;
const FINALS = { ㄴ: 4, ㄷ: 7, ㄹ: 8, ㅂ: 17, ㅆ: 20 } as const;
/** Vowels that merge with the 아/어 of an ending: ㅗ→ㅘ ㅜ→ㅝ ㅡ→ㅓ ㅡ→ㅏ ㅣ→ㅕ, by their numbers. */
const MERGED: Readonly<Record<number, readonly number[]>> = { 8: [9], 13: [14], 18: [4, 0], 20: [6] };

const PARTICLES = '은는이가을를의에도만과와로나랑요';

/** Endings of one syllable: particles, copula, and the first syllables of 하다 and 되다. */
const ONE_SYLLABLE = `${PARTICLES}께서야며고게지면니까함한할해했하된될돼됐됨되시중건등들용란인임님비료일금증팀난아어았었`;

const hasFinal = (syllable: string) => (syllable.charCodeAt(0) - FIRST) % 28 !== 0;

/** What ends go on with after a stem whose last consonant changes: 돕다 → 도와, 짓다 → 지어. */
const AFTER_LOST_FINAL: Readonly<Record<number, string>> = { 17: '우운울웁워웠와왔', 19: '아어았었으은을' };

/** Stems whose ㄷ becomes ㄹ before a vowel: 듣 → 들어. */
const SOFTENED = /([듣걷묻싣긷붇]|깨닫|일컫)$/;

/** The stem as it is before endings that merge with it or change it: 바꾸 → 바꿔, 모르 → 몰라. */
function withFinals(stem: string): string[] {
  const code = stem.charCodeAt(stem.length - 1);
  const head = stem.slice(0, -1);
  const final = (code - FIRST) % 28;
  const open = String.fromCharCode(code - final);
  if (final !== 0) return [...(AFTER_LOST_FINAL[final] ?? '')].map((syllable) => head + open + syllable);
  const before = head.charCodeAt(head.length - 1);
  if (stem.endsWith('르') && head !== '' && (before - FIRST) % 28 === 0) {
    const doubled = head.slice(0, -1) + String.fromCharCode(before + FINALS.ㄹ);
    return [...'라러랐렀'].map((syllable) => doubled + syllable).concat(openFinals(head, code));
  }
  return openFinals(head, code);
}

function openFinals(head: string, code: number): string[] {
  const vowel = Math.floor((code - FIRST) / 28) % 21;
  const merged = (MERGED[vowel] ?? []).map((to) => code + (to - vowel) * 28);
  const finals = [
    ...[FINALS.ㄴ, FINALS.ㄹ, FINALS.ㅂ, FINALS.ㅆ].map((final) => code + final),
    ...merged,
    ...merged.map((c) => c + FINALS.ㅆ),
  ];
  return finals.map((syllable) => head + String.fromCharCode(syllable));
}

/** First syllables of what ends a verb, after a stem without a final consonant and with one. */
const VERB_ENDINGS =
  '다고지면니며거게자나네는던든도려러서어아여었았으은을음습기군구요죠주져졌보버드줘질세시셨십겠길긴느더듯라므봐야예재테';

/** A phrase in Korean; `isStem` when it is the stem of a verb and not a word. */
export interface KoreanSpelling {
  readonly text: string;
  readonly isStem: boolean;
}

/** The phrase with a particle after each word but the last, and the stems of a verb in 다 (바꾸다 → 바꾸, 바꿔, 바꾼). */
export function koreanSpellings(phrase: string): KoreanSpelling[] {
  let endings = [{ text: phrase, isStem: false }];
  if (/[하되]다$/.test(phrase) && phrase.length > 3)
    endings = [{ text: phrase.slice(0, -2).trimEnd(), isStem: false }];
  else if (/[가-힣]{2}다$/.test(phrase) || (/[가-힣]다$/.test(phrase) && hasFinal(phrase.at(-2)!))) {
    const stem = phrase.slice(0, -1);
    endings = [{ text: stem, isStem: true }, ...withFinals(stem).map((text) => ({ text, isStem: false }))];
    if (SOFTENED.test(stem)) {
      const soft = String.fromCharCode(stem.charCodeAt(stem.length - 1) - FINALS.ㄷ + FINALS.ㄹ);
      endings.push({ text: stem.slice(0, -1) + soft, isStem: true });
    }
  }
  const gap = phrase.indexOf(' ');
  if (gap < 0) return endings;
  return endings.flatMap(({ text, isStem }) =>
    ['', '으로', ...PARTICLES].map((particle) => ({
      text: text.slice(0, gap) + particle + text.slice(gap),
      isStem,
    })),
  );
}

/**
 * True when a word of this many syllables may be parted from the Korean letters around it: `before` and `after` are
 * what stands in the same run of Hangul. One syllable before is part of another word but for "again", "not yet" and
 * "before" (재배송, 미배송, 선결제); after it only an ending may stand; two or more are a part of a compound, as Korean
 * often writes them together (환불요청, 주문취소). After the stem of a verb stands what ends verbs.
 */
export function partsFromHangul(before: string, after: string, syllables: number, isStem: boolean): boolean {
  if (before !== '' && syllables < 2) return false;
  if (before.length === 1 && !'재미선'.includes(before)) return false;
  if (isStem) return after !== '' && VERB_ENDINGS.includes(after[0]!);
  if (after === '') return true;
  return after.length === 1 || syllables < 2 ? ONE_SYLLABLE.includes(after[0]!) : true;
}
