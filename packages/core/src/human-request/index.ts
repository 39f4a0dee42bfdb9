export { detectHumanRequest, explainHumanRequest } from './detect-human-request.js';
export type {
  HumanRequestDetector,
  HumanRequestDetectorOptions,
  HumanRequestExplanation,
  HumanRequestFinding,
} from './detector.js';
export { createHumanRequestDetector } from './detector.js';
export type { HumanRequest, HumanRequestOptions } from './human-request.js';
export type { Language } from './language.js';
export * as languages from './languages/index.js';
export { loadLanguage, loadWeights } from './load-language.js';
export type { Weights } from './weigh.js';
