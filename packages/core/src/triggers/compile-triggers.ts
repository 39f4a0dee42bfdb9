import { type CompileOptions, compileProgram } from './compile-program.js';
import type { CompiledTriggers, CustomTrigger } from './custom-trigger.js';
import { explainTriggers, type TriggerExplanation } from './explain-triggers.js';
import { restoreTriggers } from './restore-triggers.js';
import type { TriggerProgram } from './trigger-program.js';

/** Triggers compiled here, with their rules at hand. */
export interface ExplainedTriggers extends CompiledTriggers {
  /** The compiled form; `serialiseTriggers` hands it out. */
  readonly program: TriggerProgram;
  /** Why each trigger did or did not match; the first call compiles looser versions of the triggers. */
  explain(text: string): TriggerExplanation;
}

/**
 * Compiles triggers once for matching many messages in one pass each (design, Triggers). Triggers that are switched
 * off, and phrases without a letter or digit, match nothing; `checkTriggers` reports the latter. Never throws.
 *
 * @example
 * const triggers = compileTriggers([{ id: 't1', phrase: 'refund', match: 'forms', enabled: true }], { locale: 'en' });
 * triggers.match('Two refunds, please'); // { triggerId: 't1', phrase: 'refund', start: 4, end: 11, text: 'refunds' }
 */
export function compileTriggers(
  triggers: readonly CustomTrigger[],
  options: CompileOptions = {},
): ExplainedTriggers {
  const program = compileProgram(triggers, options);
  const restored = restoreTriggers(program);
  let explain: ((text: string) => TriggerExplanation) | undefined;
  return {
    ...restored,
    program,
    explain(text) {
      explain ??= explainTriggers(triggers, options, restored);
      return explain(text);
    },
  };
}

/** The compiled form as plain JSON data, for `restoreTriggers` in a browser; it matches as the original does. */
export function serialiseTriggers(
  triggers: ExplainedTriggers | readonly CustomTrigger[],
  options: CompileOptions = {},
): TriggerProgram {
  return 'program' in triggers ? triggers.program : compileProgram(triggers, options);
}
