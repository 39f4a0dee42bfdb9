/** Hangul syllables are numbered initial × 588 + vowel × 28 + final consonant from U+AC00 (Unicode, chapter 3.12). */
const FIRST = 0xac00;
const FINALS = { ㄴ: 4, ㄷ: 7, ㄹ: 8, ㅂ: 17, ㅆ: 20 } as const;
/** Vowels that merge with the 아/어 of an ending: ㅗ→ㅘ ㅜ→ㅝ ㅡ→ㅓ ㅡ→ㅏ ㅣ→ㅕ, by their numbers. */
const MERGED: Readonly<Record<number, readonly number[]>> = {
  8: [9],
  13: [14],
  18: [4, 0],
  20: [6],
};

const PARTICLES = '은는이가을를의에도만과와로나랑요';

/** Endings of one syllable: particles, copula, and the first syllables of 하다 and 되다. */
const ONE_SYLLABLE = `${PARTICLES}께서야며고게지면니까함한할해했하된될돼됐됨되시중건등들용란인임님비료일금증팀난아어았었다데던든죠대래네걸엔뿐씩`;

/** All that may come after a noun of one syllable, more of which would be another word: 돈까지, not 돈까스. */
const AFTER_SYLLABLE =
  /^(들|님|께서?|에서|에게|한테|까지|부터|보다|처럼|마다|밖에|조차|[은는이가을를의에도만과와로나랑요뿐씩고면엔]|으로|라[도고는]|야|예요|에요|인데?|입니[다까]|네|죠|일)+$/;
/** And of 하다 and 되다 after one with a final consonant. */
const DOES = /^[하한할해했함합된될됐되돼]/;
/** Particles that agree with such a final consonant, and those that agree with none. */
const AFTER_FINAL = /^([은이을과]|으로|인|입)/;
const AFTER_VOWEL = /^[는가를와나랑라야]/;

/** Whether a syllable ends in a consonant. */
export const hasFinal = (syllable: string) => (syllable.charCodeAt(0) - FIRST) % 28 !== 0;

/** What ends go on with after a stem whose last consonant changes: 돕다 → 도와, 짓다 → 지어. */
const AFTER_LOST_FINAL: Readonly<Record<number, string>> = {
  8: '는니네세셔시신십든',
  17: '우운울웁워웠와왔',
  19: '아어았었으은을',
};

/** Stems whose ㄷ becomes ㄹ before a vowel: 듣 → 들어. */
const SOFTENED = /([듣걷묻싣긷붇]|깨닫|일컫)$/;

/** The stem as it is before endings that merge with it or change it: 바꾸 → 바꿔, 모르 → 몰라. */
function withFinals(stem: string): string[] {
  const code = stem.charCodeAt(stem.length - 1);
  const head = stem.slice(0, -1);
  const final = (code - FIRST) % 28;
  const open = String.fromCharCode(code - final);
  if (final !== 0) {
    const lost = [...(AFTER_LOST_FINAL[final] ?? '')].map((syllable) => head + open + syllable);
    if (final !== FINALS.ㄹ) return lost;
    return [
      ...lost,
      `${head + addFinal(open, FINALS.ㅂ)}니`,
      ...(head && [head + addFinal(open, FINALS.ㄴ)]),
    ];
  }
  const before = head.charCodeAt(head.length - 1);
  if (stem.endsWith('르') && head !== '' && (before - FIRST) % 28 === 0) {
    const doubled = head.slice(0, -1) + String.fromCharCode(before + FINALS.ㄹ);
    return [...'라러랐렀'].map((syllable) => doubled + syllable).concat(openFinals(head, code));
  }
  return openFinals(head, code);
}

const addFinal = (open: string, final: number) => String.fromCharCode(open.charCodeAt(0) + final);

/** An open syllable as it is when an ending in 아/어 has merged with it, also of the past: 쓰 → 써, 썼. */
function mergedWith(code: number): string[] {
  const vowel = Math.floor((code - FIRST) / 28) % 21;
  const merged = (MERGED[vowel] ?? []).map((to) => code + (to - vowel) * 28);
  return [...merged, ...merged.map((open) => open + FINALS.ㅆ)].map((each) => String.fromCharCode(each));
}

function openFinals(head: string, code: number): string[] {
  const closed = [FINALS.ㄴ, FINALS.ㄹ, FINALS.ㅂ, FINALS.ㅆ].map((final) =>
    String.fromCharCode(code + final),
  );
  return [...closed, ...mergedWith(code)].map((syllable) => head + syllable);
}

/** Stems that are, or begin, other words: 사고 is an accident, 사다 is to buy. */
const LIKE_OTHERS = /^[가나내다대두마매모배버보비사서세시아오이자재주지차치타파하]$/;

/** The forms of a verb whose stem is one open syllable: 쓰다 → 써요, 썼, 씁니다. */
function shortVerb(stem: string): KoreanSpelling[] {
  const code = stem.charCodeAt(0);
  const final = (number: number) => String.fromCharCode(code + number);
  const told = [final(FINALS.ㅆ), ...mergedWith(code)].map((text) => ({ text, isStem: true }));
  const words = ['려고', '세요', '는데', '고 싶', '지 마', '지 않'].map((end) => stem + end);
  words.push(`${final(FINALS.ㅂ)}니`, ...[...'게래까'].map((end) => final(FINALS.ㄹ) + end));
  const all = [...told, ...words.map((text) => ({ text, isStem: false }))];
  return LIKE_OTHERS.test(stem) ? all : [...all, { text: stem, isStem: true }];
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
  const parted = phrase.replace(/(?<=^[가-힣]+)(?=나다$)/, ' ');
  return parted === phrase ? spelt(phrase) : [...spelt(phrase), ...spelt(parted)];
}

function spelt(phrase: string): KoreanSpelling[] {
  let endings = [{ text: phrase, isStem: false }];
  if (/[하되]다$/.test(phrase) && phrase.length > 3)
    endings = [{ text: phrase.slice(0, -2).trimEnd(), isStem: false }];
  else if (/[가-힣 ][가-힣]다$/.test(phrase) || (/[가-힣]다$/.test(phrase) && hasFinal(phrase.at(-2)!))) {
    const stem = phrase.slice(0, -1);
    endings = [{ text: stem, isStem: true }, ...withFinals(stem).map((text) => ({ text, isStem: false }))];
    if (SOFTENED.test(stem)) {
      const soft = String.fromCharCode(stem.charCodeAt(stem.length - 1) - FINALS.ㄷ + FINALS.ㄹ);
      endings.push({ text: stem.slice(0, -1) + soft, isStem: true });
    }
  } else if (/^[가-힣]다$/.test(phrase)) endings.push(...shortVerb(phrase[0]!));
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
 * `closed` tells that the word's last syllable ends in a consonant, which particles agree with.
 */
export function partsFromHangul(
  before: string,
  after: string,
  syllables: number,
  isStem: boolean,
  closed: boolean,
): boolean {
  if (before !== '' && syllables < 2) return false;
  if (before.length === 1 && !'재미선'.includes(before)) return false;
  if (isStem) return /^(?!도(?!록))/.test(after) && VERB_ENDINGS.includes(after[0] ?? ' ');
  if (after === '') return true;
  if (syllables > 1) return after.length > 1 || ONE_SYLLABLE.includes(after);
  if (closed && DOES.test(after)) return true;
  return AFTER_SYLLABLE.test(after) && !(closed ? AFTER_VOWEL : AFTER_FINAL).test(after);
}
