import type { Finding } from './finding.js';
import type { HumanRequest, HumanRequestOptions } from './human-request.js';
import { judge } from './judge.js';
import type { Language } from './language.js';
import { shared } from './languages/shared.js';
import { compileLexicon } from './lexicon.js';
import { createPassage } from './passage.js';
import { readAs, scanMessage } from './scan.js';

/** Why a message is what it is: the answer, and each rule that spoke with its words. */
export interface HumanRequestExplanation extends HumanRequest {
  readonly findings: readonly HumanRequestFinding[];
}

/** One rule's evidence in one language. */
export interface HumanRequestFinding {
  readonly language: string;
  readonly rule: string;
  readonly kind: HumanRequest['kind'];
  readonly confidence: number;
  readonly words: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

/** Detects and explains with a fixed set of languages. */
export interface HumanRequestDetector {
  detect(text: string, options?: HumanRequestOptions): HumanRequest;
  explain(text: string, options?: HumanRequestOptions): HumanRequestExplanation;
}

/** Messages are read up to here (design, Triggers: limits). */
const MAX_LENGTH = 10_000;
/** The shared words come first. */
const SHARED = 0;
const NOTHING: HumanRequest = { kind: 'none', confidence: 1, start: 0, end: 0 };

/** A finding, the language it was read in and how many words that language knew. */
interface Spoken {
  readonly language: number;
  readonly finding: Finding;
  readonly words: number;
}

/**
 * Strongest first: a request beats an offer, but the same person seen as negated or as a question about the bot
 * by a language that knows the message no worse beats the request.
 */
function settle(findings: readonly Spoken[]): Spoken[] {
  const refusals = new Map<number, number>();
  for (const { finding, words } of findings) {
    if (finding.kind !== 'none') continue;
    for (const { end } of finding.words) refusals.set(end, Math.max(words, refusals.get(end) ?? 0));
  }
  const rank = ({ finding, words }: Spoken) => {
    if (finding.kind !== 'request') return finding.kind === 'none' ? 2 : 1;
    return finding.words.some(({ end }) => (refusals.get(end) ?? 0) >= words) ? 0 : 3;
  };
  return [...findings].sort((a, b) => rank(b) - rank(a) || b.finding.confidence - a.finding.confidence);
}

/**
 * Builds a detector for some languages, for pages that know theirs and want to pay for no more (goals, Speed and
 * size); `detectHumanRequest` knows them all. Compiling takes about a tenth of a millisecond a language, once.
 * A message is read as the languages that know most of its words; the page's locale counts as one word more.
 *
 * @param languages texts in the form that `languages/index.ts` describes; never changed
 * @example createHumanRequestDetector([languages.en, languages.nl]).detect('medewerker aub').kind // 'request'
 */
export function createHumanRequestDetector(languages: readonly Language[]): HumanRequestDetector {
  const lexicon = compileLexicon([shared, ...languages]);
  const findingsOf = (text: string, locale = ''): Spoken[] => {
    const scan = scanMessage(text.slice(0, MAX_LENGTH), lexicon);
    const own = lexicon.codes.indexOf(locale.toLowerCase().split(/[-_]/)[0]!);
    const known = [...scan.known].map((words, language) => (words && language === own ? words + 1 : words));
    const most = Math.max(0, ...known.slice(SHARED + 1));
    const findings: Spoken[] = [];
    known.forEach((words, language) => {
      if (!words || words < most || (language === SHARED && most)) return;
      for (const finding of judge(createPassage(readAs(scan, language, SHARED), lexicon.orders[language]!)))
        findings.push({ language, finding, words });
    });
    return settle(findings);
  };
  const summarize = (finding: Finding | undefined): HumanRequest => {
    if (!finding || finding.kind === 'none') return NOTHING;
    return {
      kind: finding.kind,
      confidence: Math.min(1, finding.confidence),
      start: finding.words[0]!.start,
      end: finding.words[finding.words.length - 1]!.end,
    };
  };
  return {
    detect: (text, options) => summarize(findingsOf(text, options?.locale)[0]?.finding),
    explain(text, options) {
      const findings = findingsOf(text, options?.locale);
      return {
        ...summarize(findings[0]?.finding),
        findings: findings.map(({ language, finding }) => ({
          language: lexicon.codes[language]!,
          rule: finding.rule,
          kind: finding.kind,
          confidence: finding.confidence,
          words: finding.words.map(({ start, end }) => ({ text: text.slice(start, end), start, end })),
        })),
      };
    },
  };
}
