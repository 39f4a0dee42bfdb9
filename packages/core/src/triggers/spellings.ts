import { hindiSpellings } from './languages/hindi.js';
import { isJapaneseVerb, japaneseSpellings, withJapaneseParticles } from './languages/japanese.js';
import { koreanSpellings } from './languages/korean.js';
import { JOINED, VERB_STEM } from './trigger-program.js';

/** A way to write a phrase, with the `JOINED` and `VERB_STEM` flags that go with it. */
export interface Spelling {
  readonly text: string;
  readonly flags: number;
}

/** A space that a manager put between words of a script that has none. */
const SPACE_BETWEEN_SIGNS =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]) +(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/gu;
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };
/** Ukrainian infinitives end in -тися or -тись. */
const SHORT_REFLEXIVE = /(?<=ти)сь(?= |$)/;
/** Inside a Ukrainian word; people often leave it out. */
const PARTED_BY_APOSTROPHE = /(?<=\p{sc=Cyrillic})['’ʼ](?=[яюєї])/u;
/** Signs of scripts without spaces and nothing between them: one word to its readers. */
const UNSPACED =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー\p{M}]{2,}$/u;
/** What dictionaries put before a verb, by language; Romanian "a" and French "se" only before what may be a verb. */
const INFINITIVE: Readonly<Record<string, RegExp>> = {
  en: /^to /,
  sv: /^att /,
  da: /^at /,
  no: /^å /,
  ro: /^a (se )?(?=\S+[aeiî]$)/,
  de: /^sich /,
  nl: /^zich /,
  fr: /^(se |s['’])(?=\S+(er|ir|re)$)/,
};
const ANY_PARTICLE = new RegExp(
  Object.values(INFINITIVE)
    .map(({ source }) => source)
    .join('|'),
);
/** Without a language, those that begin no other phrase. */
const ANY_INFINITIVE = ['en', 'sv', 'no', 'ro', 'de', 'nl', 'fr'].map((language) => INFINITIVE[language]!);

/**
 * The phrase in other spellings that a reader takes for the same, itself first: "Kuendigung" for "Kündigung", "email"
 * for "e-mail", "anula" for "a anula", 退了款 for 退款, and the stems of Japanese and Korean verbs.
 */
export function spellingsOf(phrase: string, language: string): Spelling[] {
  const bare = withoutParticle(phrase, language);
  if (/^[a-z0-9 ]*$/i.test(bare)) return [{ text: bare, flags: 0 }];
  const spaced = bare.normalize('NFC').toLowerCase();
  const written = spaced.replace(SPACE_BETWEEN_SIGNS, '');
  const flags = (UNSPACED.test(written) ? JOINED : 0) | (isJapaneseVerb(written) ? VERB_STEM : 0);
  const found = [written];
  if (/[äöüåø]/.test(written)) found.push(written.replace(/[äöüåø]/g, (letter) => UMLAUTS[letter]!));
  if (/\p{L}-\p{L}/u.test(written)) found.push(written.replace(/(?<=\p{L})-(?=\p{L})/gu, ''));
  if (/[ंॉऑ]|[ङञणनम]्/.test(written)) found.push(...hindiSpellings(written));
  if (SHORT_REFLEXIVE.test(written)) found.push(written.replace(SHORT_REFLEXIVE, 'ся'));
  if (PARTED_BY_APOSTROPHE.test(written)) found.push(written.replace(PARTED_BY_APOSTROPHE, ''));
  if (/[\u3040-\u30ff]/.test(written)) found.push(...japaneseSpellings(written));
  else if (/^\p{sc=Han}{2,6}$/u.test(written)) found.push(...chineseSpellings(written));
  if (spaced !== written && language !== 'zh') found.push(...withJapaneseParticles(spaced));
  if (language === 'vi' && /^\S+ \S+$/.test(written)) found.push(written.replace(' ', ' lại '));
  const all = found.map((text) => ({ text, flags }));
  if (!/[\uac00-\ud7a3]/.test(written)) return all;
  return [
    ...all,
    ...koreanSpellings(written).map(({ text, isStem }) => ({ text, flags: isStem ? VERB_STEM : 0 })),
  ];
}

function withoutParticle(phrase: string, language: string): string {
  const small = phrase.toLowerCase();
  if (!ANY_PARTICLE.test(small)) return phrase;
  const particles = language ? [INFINITIVE[language]] : ANY_INFINITIVE;
  const found = particles.find((particle) => particle?.test(small));
  return found ? phrase.slice(found.exec(small)![0].length) : phrase;
}

/**
 * A verb and its object are parted by what tells the aspect or the result (退款 → 退了款, 退不了款, 修改地址 →
 * 修改一下地址), a noun and its verb by a short adverb (账户冻结 → 账户被冻结).
 */
function chineseSpellings(phrase: string): string[] {
  if (phrase.length !== 2 && phrase.length !== 4) return [];
  const gap = phrase.length / 2;
  const between = phrase.length === 4 ? [...ASPECTS, ...ADVERBS] : ASPECTS;
  return between.map((each) => phrase.slice(0, gap) + each + phrase.slice(gap));
}

const ASPECTS =
  '了 过 過 着 到 完 成 掉 好 不了 不到 不成 一下 了一下 一次 过一次 过两次 过几次 过三次 了两次 了几次 个 你的 你们的'.split(
    ' ',
  );
const ADVERBS =
  '被 已 已被 已经 已經 又 又被 突然 一直 没 没有 还没 未 都 都被 全 全被 被人 遭 遭到 受到 是不是 竟然 居然'.split(
    ' ',
  );
