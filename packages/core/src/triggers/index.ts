export {
  checkTriggers,
  TRIGGER_LIMITS,
  type TriggerFinding,
  type TriggerFindingCode,
} from './check-triggers.js';
export type { CompileOptions } from './compile-program.js';
export { compileTriggers, type ExplainedTriggers, serialiseTriggers } from './compile-triggers.js';
export type { CompiledTriggers, CustomTrigger, MatchMode, TriggerMatch } from './custom-trigger.js';
export type { NearMatch, NearReason, TriggerExplanation } from './explain-triggers.js';
export { restoreTriggers } from './restore-triggers.js';
export type { TriggerProgram } from './trigger-program.js';
