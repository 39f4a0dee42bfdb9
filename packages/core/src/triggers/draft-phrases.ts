import { foldText } from '../text/fold-text.js';
import { splitWords } from '../text/words.js';
import { exactWords, isTurkic } from './compared-words.js';
import { SHORTEST_COMPOUND_PART } from './compound-limits.js';
import type { CustomTrigger } from './custom-trigger.js';
import type { LanguageRules } from './language-rules.js';
import { type ChosenRules, isAscii, languageOf, NO_RULES, onlyOf, rulesFor } from './languages.js';
import { remember } from './remember.js';
import { spellingsOf } from './spellings.js';
import {
  COMPOUNDS,
  EXACT,
  EXCEPT,
  GUESSED,
  LEAVES_PREFIX,
  SLIPS,
  SPLIT,
  TONES,
  TURKIC,
} from './trigger-program.js';

/** A phrase's word on the way to the program: folded, with the rules that may inflect it and its `*_` flags. */
export interface DraftWord {
  readonly text: string;
  readonly chosen: ChosenRules;
  /** Whether it stands in a phrase with others. */
  readonly inPhrase: boolean;
  readonly flags: number;
}

/** One way to write a trigger's phrase or exception. */
export interface DraftPhrase {
  readonly flags: number;
  readonly key: string;
  readonly words: readonly DraftWord[];
}

/** Words shorter than this are compared letter by letter even in `typos` triggers (design, Triggers). */
const SHORTEST_WITH_SLIP = 5;

/** Shorter verbs do not leave a prefix (product choice: what is left of them are the commonest words). */
const SHORTEST_VERB = 5;

/** Shorter verbs do not have their prefix behind them ("visszaad" has); nor do shorter words that may not be Hungarian (product choices). */
const SHORTEST_FOLLOWED = 2;
const SHORTEST_GUESSED = 5;

/** Words that spaces part and nothing else. */
const PLAIN_WORDS = /^[a-z0-9]+( [a-z0-9]+)*$/;

/** Letters that of all the languages with rules only Vietnamese has. */
const VIETNAMESE = /[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

/** True for a phrase that is Vietnamese by its letters. */
const isVietnamese = (phrase: string) => !isAscii(phrase) && VIETNAMESE.test(phrase.normalize('NFC'));

/** The phrases of one trigger: its own and its exceptions, each in every spelling. */
export function draftPhrases(trigger: CustomTrigger, locale: string | undefined): DraftPhrase[] {
  const own = draft(trigger.phrase, trigger, locale, 0);
  for (const phrase of trigger.except ?? []) own.push(...draft(phrase, trigger, locale, EXCEPT));
  return own;
}

function draft(
  phrase: string,
  trigger: CustomTrigger,
  locale: string | undefined,
  except: number,
): DraftPhrase[] {
  const exact = trigger.match === 'exact';
  const language = languageOf(locale) || (isVietnamese(phrase) ? 'vi' : '');
  const turkic = exact && isTurkic(locale);
  const flags = except | (exact ? EXACT | (turkic ? TURKIC : 0) : language === 'vi' ? TONES : 0);
  const keyOf = (text: string) => (exact || language === 'vi' ? exactWords(text, turkic) : '');
  const spellings = exact ? [{ text: phrase, flags: 0 }] : spellingsOf(phrase, language);
  const phrases: DraftPhrase[] = [];
  for (const { text, flags: own } of spellings) {
    const words = draftWords(text, exact ? null : language, trigger.match === 'typos');
    if (words.length > 0) phrases.push({ flags: flags | own, key: keyOf(text), words });
  }
  for (const { words: whole } of [...phrases])
    for (const { flags: own, words } of splitPhrase(whole))
      phrases.push({ flags: flags | own, key: '', words });
  return phrases;
}

function draftWords(spelling: string, language: string | null, typos: boolean): DraftWord[] {
  const folded = foldText(spelling).text;
  const draftWord = (text: string, inPhrase: boolean): DraftWord => {
    if (language === null) return wholeWord(text);
    const chosen = rulesFor(text, spelling, language);
    const slips = typos && text.length >= SHORTEST_WITH_SLIP ? SLIPS : 0;
    const compounds = text.length >= SHORTEST_COMPOUND_PART && chosen.compounds ? COMPOUNDS : 0;
    return { text, chosen, inPhrase, flags: slips | compounds | (chosen.guess.length > 0 ? GUESSED : 0) };
  };
  if (PLAIN_WORDS.test(folded)) {
    const texts = folded.split(' ');
    return texts.map((text) => draftWord(text, texts.length > 1));
  }
  const words = splitWords(folded);
  return words.map(({ start, end, single }) => {
    const text = folded.slice(start, end);
    return single ? wholeWord(text) : draftWord(text, words.length > 1);
  });
}

/** A verb in two parts, where a phrase is such a verb. */
type Split = Omit<DraftPhrase, 'key'>;
const NONE: readonly Split[] = [];

const splitPhrase = ([word, particle, more]: readonly DraftWord[]): readonly Split[] => {
  if (!particle) return splitVerb(word!);
  return more ? NONE : withParticle(word!, particle);
};

/** A verb with its particle: "säga upp" → "säga jag upp", "uppsäga" (uppsagt). */
function withParticle(verb: DraftWord, particle: DraftWord): readonly Split[] {
  const speaking = remember(withParticles, verb.chosen, ({ rules }) =>
    rules.filter((each) => each.particles),
  );
  return speaking.flatMap((rules) => {
    const { particles = [], beforeParticle = [] } = rules;
    if (!foldedWords(particles).has(particle.text)) return [];
    const own = { ...verb, chosen: onlyOf(verb.chosen, rules), inPhrase: false };
    const parted = beforeParticle.map((word) => ({ flags: 0, words: [own, wholeWord(word), particle] }));
    return [{ flags: 0, words: [{ ...own, text: particle.text + verb.text }] }, ...parted];
  });
}

/** The languages of a choice that have particles. */
const withParticles = new Map<ChosenRules, readonly LanguageRules[]>();
const folded = new Map<readonly string[], ReadonlySet<string>>();
const foldedWords = (words: readonly string[]) =>
  remember(folded, words, () => new Set(words.map((word) => foldText(word).text)));

const wholeWord = (text: string): DraftWord => ({ text, chosen: NO_RULES, inPhrase: false, flags: 0 });

/**
 * A verb with its prefix behind it, and, where its language is known, before what the verb leans on: "lemond" → "mondom le",
 * "le akarom mondani".
 */
function prefixBehind({ text, flags }: DraftWord, chosen: ChosenRules): readonly Split[] {
  const [{ follows = [], leanedOn = [] }] = chosen.rules as [LanguageRules];
  const guessed = flags & GUESSED;
  if (guessed && text.length < SHORTEST_GUESSED) return NONE;
  const splits: Split[] = [];
  for (const prefix of foldedWords(follows)) {
    if (!text.startsWith(prefix) || text.length < prefix.length + SHORTEST_FOLLOWED) continue;
    const word = (own: string) => ({ text: own, chosen, inPhrase: false, flags: guessed });
    const verb = word(text.slice(prefix.length));
    splits.push({ flags: 0, words: [verb, wholeWord(prefix)] });
    if (guessed) continue;
    for (const each of foldedWords(leanedOn))
      splits.push({ flags: 0, words: [wholeWord(prefix), word(each), verb] });
  }
  return splits;
}

/**
 * A verb and the prefix that leaves it, in each language that may part them: "zurückgeben" → "geben" … "zurück",
 * "opzeggen" → "zeggen" … "op" and "op te zeggen".
 */
function splitVerb(word: DraftWord): readonly Split[] {
  const { text, chosen, flags } = word;
  const followed = chosen.rules.find(({ follows }) => follows);
  const behind = followed ? prefixBehind(word, onlyOf(chosen, followed)) : NONE;
  if (!text.endsWith('n')) return behind;
  const left = chosen.rules.flatMap((rules) => {
    const prefix = rules.separable?.find(
      (each) => text.startsWith(each) && text.length >= each.length + SHORTEST_VERB,
    );
    if (prefix === undefined) return [];
    const guessed = flags & GUESSED;
    const verb = { text: text.slice(prefix.length), chosen: onlyOf(chosen, rules), inPhrase: false };
    const finite = [{ ...verb, flags: guessed | LEAVES_PREFIX }, wholeWord(prefix)];
    const phrases = [{ flags: SPLIT, words: finite }];
    if (!rules.infinitive) return phrases;
    const infinitive = [wholeWord(prefix), wholeWord(rules.infinitive), { ...verb, flags: guessed }];
    return [...phrases, { flags: 0, words: infinitive }];
  });
  return [...behind, ...left];
}
