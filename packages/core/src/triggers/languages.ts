import type { LanguageRules } from './language-rules.js';
import { arabic } from './languages/arabic.js';
import { czech } from './languages/czech.js';
import { danish } from './languages/danish.js';
import { dutch } from './languages/dutch.js';
import { english } from './languages/english.js';
import { finnish } from './languages/finnish.js';
import { french } from './languages/french.js';
import { german } from './languages/german.js';
import { greek } from './languages/greek.js';
import { hebrew } from './languages/hebrew.js';
import { hindi } from './languages/hindi.js';
import { hungarian } from './languages/hungarian.js';
import { indonesian } from './languages/indonesian.js';
import { italian } from './languages/italian.js';
import { norwegian } from './languages/norwegian.js';
import { polish } from './languages/polish.js';
import { portuguese } from './languages/portuguese.js';
import { romanian } from './languages/romanian.js';
import { russian } from './languages/russian.js';
import { spanish } from './languages/spanish.js';
import { swedish } from './languages/swedish.js';
import { turkish } from './languages/turkish.js';
import { ukrainian } from './languages/ukrainian.js';
import { remember } from './remember.js';

/** The script that a word is written in, as far as the choice of rules needs it. */
const SCRIPTS: readonly (readonly [RegExp, Readonly<Record<string, LanguageRules>>])[] = [
  [
    /\p{sc=Latin}/u,
    {
      en: english,
      nl: dutch,
      de: german,
      fr: french,
      es: spanish,
      pt: portuguese,
      it: italian,
      pl: polish,
      cs: czech,
      sv: swedish,
      da: danish,
      no: norwegian,
      fi: finnish,
      ro: romanian,
      hu: hungarian,
      tr: turkish,
      id: indonesian,
    },
  ],
  [/\p{sc=Cyrillic}/u, { ru: russian, uk: ukrainian }],
  [/\p{sc=Greek}/u, { el: greek }],
  [/\p{sc=Arabic}/u, { ar: arabic }],
  [/\p{sc=Hebrew}/u, { he: hebrew }],
  [/\p{sc=Devanagari}/u, { hi: hindi }],
];

/** Other tags of languages that have rules, and languages of these scripts that are known not to inflect. */
const OTHER_TAGS: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', ms: 'id' };

/** The language subtag of a BCP 47 tag as the rules name it: `nb-NO` → `no`; '' for none. */
export function languageOf(locale: string | undefined): string {
  const tag = (locale ?? '').toLowerCase().split(/[-_]/)[0]!;
  return OTHER_TAGS[tag] ?? tag;
}

/**
 * The rules that may inflect a word: its language's when that is known; else those of every language plausible by the
 * word's script. A word in Latin letters in a language of another script is taken for an English loan. The same array
 * comes for the same choice.
 */
export function rulesFor(word: string, language: string): readonly LanguageRules[] {
  const script = SCRIPTS.findIndex(([letters]) => letters.test(word));
  if (script < 0 || language === 'vi') return NONE;
  const key = `${script} ${language}`;
  return remember(chosen, key, () => choose(SCRIPTS[script]![1], language));
}

const NONE: readonly LanguageRules[] = [];
const chosen = new Map<string, readonly LanguageRules[]>();

function choose(rules: Readonly<Record<string, LanguageRules>>, language: string): readonly LanguageRules[] {
  if (rules[language]) return [rules[language]];
  const known = SCRIPTS.some(([, other]) => language in other) || /^(th|zh|ja|ko|lo|km|my)$/.test(language);
  return known && rules.en ? [rules.en] : Object.values(rules);
}
