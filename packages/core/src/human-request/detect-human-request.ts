import {
  createHumanRequestDetector,
  type HumanRequestDetector,
  type HumanRequestExplanation,
} from './detector.js';
import type { HumanRequest, HumanRequestOptions } from './human-request.js';
import * as languages from './languages/index.js';
import { weights } from './weights.js';

let everyLanguage: HumanRequestDetector | undefined;

/** Built at first use, so that importing costs nothing. */
function detector(): HumanRequestDetector {
  everyLanguage ??= createHumanRequestDetector(Object.values(languages), { weights });
  return everyLanguage;
}

/**
 * Whether a visitor's message asks for a person, in any of the 28 languages (design, Triggers). Synchronous, without
 * network or model; a few tens of microseconds for an ordinary message, linear in its length. Never throws.
 *
 * @param text the message; what follows the first 10,000 UTF-16 units is not read
 * @param options `locale` settles what two languages read differently; an unknown one is ignored
 * @returns `kind` with a confidence from 0 to 1 and the place of the evidence in `text`; for `none` both indices are 0
 * @example detectHumanRequest('kan ik een medewerker spreken?') // { kind: 'request', confidence: 0.95, … }
 */
export function detectHumanRequest(text: string, options: HumanRequestOptions = {}): HumanRequest {
  return detector().detect(text, options);
}

/**
 * The answer of `detectHumanRequest` with the reasons: each rule that spoke, in which language and by which words of
 * the message, the one that decided first. Rules that only refuse ("negated", "told") are listed with kind `none`.
 */
export function explainHumanRequest(
  text: string,
  options: HumanRequestOptions = {},
): HumanRequestExplanation {
  return detector().explain(text, options);
}
