export { detectHumanRequest, explainHumanRequest } from './detect-human-request.js';
export type { HumanRequestDetector, HumanRequestExplanation, HumanRequestFinding } from './detector.js';
export { createHumanRequestDetector } from './detector.js';
export type { HumanRequest, HumanRequestOptions } from './human-request.js';
export type { Language } from './language.js';
export * as languages from './languages/index.js';
export { loadLanguage } from './load-language.js';
