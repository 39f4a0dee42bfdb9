import { BatonError, type HandoffSettings, parseHandoffSettings } from '@baton/core';

/** Settings that are to be tried. @throws BatonError `invalid` with the fields that are wrong, under `settings`. */
export function unsavedSettings(document: unknown): HandoffSettings {
  const parsed = parseHandoffSettings(document);
  if (parsed.ok) return parsed.settings;
  const issues = parsed.issues.map((issue) => ({
    ...issue,
    path: issue.path ? `settings.${issue.path}` : 'settings',
  }));
  throw new BatonError('invalid', undefined, { issues });
}
