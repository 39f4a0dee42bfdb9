import * as v from 'valibot';
import type { FieldIssue } from '../errors.js';
import { fieldIssue, plainMessage } from './field-issue.js';
import { type HandoffSettings, handoffSettingsSchema } from './handoff-settings.js';

/** The settings, or everything that is wrong with them. */
export type ParsedSettings =
  | { readonly ok: true; readonly settings: HandoffSettings }
  | { readonly ok: false; readonly issues: readonly FieldIssue[] };

function duplicateIds(settings: HandoffSettings): FieldIssue[] {
  const seen = new Set<string>();
  return settings.customTriggers.flatMap((trigger, index) => {
    if (!seen.has(trigger.id)) {
      seen.add(trigger.id);
      return [];
    }
    const message = 'Another trigger has the same id. Give each its own.';
    return [{ path: `customTriggers.${index}.id`, code: 'duplicate_id', message }];
  });
}

/**
 * Reads a settings document from anywhere (API, file, console). Missing optional fields get their defaults, unknown
 * ones are dropped, and each fault names its field, as in `customTriggers.2.phrase`. Never throws.
 */
export function parseHandoffSettings(input: unknown): ParsedSettings {
  const result = v.safeParse(handoffSettingsSchema, input, { message: plainMessage, abortPipeEarly: true });
  if (!result.success) return { ok: false, issues: result.issues.map(fieldIssue) };
  const issues = duplicateIds(result.output);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, settings: result.output };
}
