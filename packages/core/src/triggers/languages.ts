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
import { vietnamese } from './languages/vietnamese.js';
import { remember } from './remember.js';

/** A script that words are written in, as far as the choice of rules needs it. */
interface Script {
  readonly letters: RegExp;
  readonly byTag: Readonly<Record<string, LanguageRules>>;
  readonly rules: readonly LanguageRules[];
  /** The choices made, by the language where it has rules, else by the letters that tell languages apart. */
  readonly chosen: Map<string, ChosenRules>;
}

const script = (letters: RegExp, byTag: Readonly<Record<string, LanguageRules>>): Script => {
  return { letters, byTag, rules: Object.values(byTag), chosen: new Map() };
};

const LATIN = script(/\p{sc=Latin}/u, {
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
  vi: vietnamese,
});

/** Latin first: most words are. */
const SCRIPTS: readonly Script[] = [
  LATIN,
  script(/\p{sc=Cyrillic}/u, { ru: russian, uk: ukrainian }),
  script(/\p{sc=Greek}/u, { el: greek }),
  script(/\p{sc=Arabic}/u, { ar: arabic }),
  script(/\p{sc=Hebrew}/u, { he: hebrew }),
  script(/\p{sc=Devanagari}/u, { hi: hindi }),
];

/** Other tags of languages that have rules, and languages of these scripts that are known not to inflect. */
const OTHER_TAGS: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', ms: 'id' };

/** The language subtag of a BCP 47 tag as the rules name it: `nb-NO` → `no`; '' for none. */
export function languageOf(locale: string | undefined): string {
  const tag = (locale ?? '').toLowerCase().split(/[-_]/)[0]!;
  return OTHER_TAGS[tag] ?? tag;
}

/** Which rules may inflect a word. The same object comes for the same choice. */
export interface ChosenRules {
  readonly rules: readonly LanguageRules[];
  /** The languages to tell apart by the message, of which `rules` are some; none where the language is known. */
  readonly guess: readonly LanguageRules[];
  /** Whether one of `rules` writes closed compounds. */
  readonly compounds: boolean;
}

/**
 * The rules that may inflect a word: its language's when that is known; else those of every language plausible by the
 * word's script and the letters of the phrase that it stands in. A word in Latin letters in a language of another
 * script is taken for an English loan.
 */
export function rulesFor(word: string, phrase: string, language: string): ChosenRules {
  const script = /^[a-z]/.test(word) ? LATIN : SCRIPTS.find(({ letters }) => letters.test(word));
  if (!script) return NO_RULES;
  const { byTag, rules: all, chosen } = script;
  const tag = Object.hasOwn(byTag, language) ? language : isOther(language) && byTag.en ? 'en' : '';
  return remember(chosen, tag || marksOf(phrase, all), (key) => {
    if (tag) return choice([byTag[tag]!], []);
    const marks = [...key];
    const own = all.filter(({ letters = '' }) => marks.every((mark) => letters.includes(mark)));
    return choice(own.length > 0 ? own : all, all.length > 1 ? all : []);
  });
}

/** Of words that have no forms. */
export const NO_RULES: ChosenRules = { rules: [], guess: [], compounds: false };

const choice = (rules: readonly LanguageRules[], guess: readonly LanguageRules[]): ChosenRules => ({
  rules,
  guess,
  compounds: rules.some(({ forms }) => forms.includes('+:')),
});

/** True for a language that is known and writes in another script. */
const isOther = (language: string) =>
  SCRIPTS.some(({ byTag }) => Object.hasOwn(byTag, language)) || /^(th|zh|ja|ko|lo|km|my)$/.test(language);

const narrowed = new Map<LanguageRules, ChosenRules>();

/** The choice of one language among those chosen. */
export function onlyOf(chosen: ChosenRules, rules: LanguageRules): ChosenRules {
  if (chosen.guess.length === 0) return chosen;
  return remember(narrowed, rules, () => choice([rules], chosen.guess));
}

/** True for a phrase of ASCII characters. */
export const isAscii = (phrase: string) => /^[ -~]*$/.test(phrase);

/** The letters of a phrase that only some of the languages have. */
function marksOf(phrase: string, languages: readonly LanguageRules[]): string {
  if (isAscii(phrase)) return '';
  const letters = new Set(phrase.normalize('NFC').toLowerCase());
  return [...letters].filter((letter) => languages.some((each) => each.letters?.includes(letter))).join('');
}
