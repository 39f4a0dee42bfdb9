import {
  createHumanRequestDetector,
  type HumanRequestDetector,
  type HumanRequestExplanation,
} from './detector.js';
import type { HumanRequest, HumanRequestOptions } from './human-request.js';
import * as languages from './languages/index.js';

let everyLanguage: HumanRequestDetector | undefined;

function detector(): HumanRequestDetector {
  everyLanguage ??= createHumanRequestDetector(Object.values(languages));
  return everyLanguage;
}

/** Whether a visitor's message asks for a person, in any language known (design, Triggers). */
export function detectHumanRequest(text: string, options: HumanRequestOptions = {}): HumanRequest {
  return detector().detect(text, options);
}

/** The same answer with the rules and words behind it. */
export function explainHumanRequest(
  text: string,
  options: HumanRequestOptions = {},
): HumanRequestExplanation {
  return detector().explain(text, options);
}
