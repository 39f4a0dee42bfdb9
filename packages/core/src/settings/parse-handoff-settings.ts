import * as v from 'valibot';
import type { FieldIssue } from '../errors.js';
import { fieldIssue, plainMessage } from './field-issue.js';
import { type HandoffSettings, handoffSettingsSchema } from './handoff-settings.js';
import { settingsForChannel } from './settings-for-channel.js';

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

type Fallbacks = HandoffSettings['fallbacks'];

/** Overflowing into no team is nothing that a manager can have meant. */
function overflowIssues(fallbacks: Fallbacks, path: string): FieldIssue[] {
  const { overflowTeamId, whenPersonAway, whenPersonDeactivated } = fallbacks;
  if (overflowTeamId) return [];
  return Object.entries({ whenPersonAway, whenPersonDeactivated })
    .filter(([, choice]) => choice === 'overflow')
    .map(([field]) => ({
      path: `${path}fallbacks.${field}`,
      code: 'required',
      message: 'Choose an overflow team too, or another answer.',
    }));
}

/** Of all channels, and of each that differs from them. */
function missingOverflow(settings: HandoffSettings): FieldIssue[] {
  const differing = Object.entries(settings.channels).filter(([, { fallbacks }]) => fallbacks !== undefined);
  return [
    ...overflowIssues(settings.fallbacks, ''),
    ...differing.flatMap(([id]) =>
      overflowIssues(settingsForChannel(settings, id).fallbacks, `channels.${id}.`),
    ),
  ];
}

/**
 * Reads a settings document from anywhere (API, file, console). Missing optional fields get their defaults, unknown
 * ones are dropped, and each fault names its field, as in `customTriggers.2.phrase`. Never throws.
 */
export function parseHandoffSettings(input: unknown): ParsedSettings {
  const result = v.safeParse(handoffSettingsSchema, input, { message: plainMessage, abortPipeEarly: true });
  if (!result.success) return { ok: false, issues: result.issues.map(fieldIssue) };
  const issues = [...duplicateIds(result.output), ...missingOverflow(result.output)];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, settings: result.output };
}
