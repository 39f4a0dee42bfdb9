import type { Finding } from './finding.js';
import type { HumanRequest, HumanRequestOptions } from './human-request.js';
import type { Language } from './language.js';
import { outweigh } from './outweigh.js';
import { createReader, type Spoken } from './read-message.js';
import type { Weights } from './weigh.js';

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

const NOTHING: HumanRequest = { kind: 'none', confidence: 1, start: 0, end: 0 };

/** What is built in addition to the words of the languages. */
export interface HumanRequestDetectorOptions {
  /** Without them the rules decide alone, and miss what no list of words has. */
  readonly weights?: Weights;
}

/**
 * Builds a detector for some languages, for pages that know theirs and want to pay for no more (goals, Speed and
 * size); `detectHumanRequest` knows them all. Compiling takes about a tenth of a millisecond a language, once.
 * A message is read as the languages that know most of its words; the page's locale counts as one word more.
 *
 * @param languages texts in the form that `languages/index.ts` describes; never changed
 * @example createHumanRequestDetector([languages.en, languages.nl]).detect('medewerker aub').kind // 'request'
 */
export function createHumanRequestDetector(
  languages: readonly Language[],
  { weights }: HumanRequestDetectorOptions = {},
): HumanRequestDetector {
  const read = createReader(languages);
  const findingsOf = (text: string, locale?: string): readonly Spoken[] => {
    const message = read(text, locale);
    return weights ? outweigh(message, weights) : message.spoken;
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
          language,
          rule: finding.rule,
          kind: finding.kind,
          confidence: finding.confidence,
          words: finding.words.map(({ start, end }) => ({ text: text.slice(start, end), start, end })),
        })),
      };
    },
  };
}
