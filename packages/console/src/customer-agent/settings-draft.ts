import type { FieldIssue, HandoffSettings } from '@baton/core';

const SECTION_LABELS: Readonly<Record<keyof HandoffSettings, string>> = {
  defaultTriggers: 'Default triggers',
  customTriggers: 'Custom triggers',
  process: 'Handoff process',
  assignment: 'Assignment',
  messages: 'Messages',
  whenUnassigned: 'When unassigned',
  fallbacks: 'Fallbacks',
  channels: 'Channels',
};
const SECTIONS = Object.keys(SECTION_LABELS) as (keyof HandoffSettings)[];

/** True when both documents say the same; their keys stand in the order of the schema. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The sections in which two documents differ. */
export function changedSections(from: HandoffSettings, to: HandoffSettings): (keyof HandoffSettings)[] {
  return SECTIONS.filter((section) => !isSame(from[section], to[section]));
}

function describeTriggers(from: HandoffSettings, to: HandoffSettings): string {
  const phrases = (settings: HandoffSettings) =>
    new Set(settings.customTriggers.map((trigger) => trigger.phrase));
  const [before, after] = [phrases(from), phrases(to)];
  const added = [...after].filter((phrase) => !before.has(phrase)).map((phrase) => `added “${phrase}”`);
  const deleted = [...before].filter((phrase) => !after.has(phrase)).map((phrase) => `deleted “${phrase}”`);
  const changes = [...added, ...deleted];
  if (changes.length === 0) return `${SECTION_LABELS.customTriggers}: changed`;
  const rest = changes.length > 4 ? ` and ${changes.length - 4} more` : '';
  return `${SECTION_LABELS.customTriggers}: ${changes.slice(0, 4).join(', ')}${rest}`;
}

/** What changed between two documents, a line per section, for people. */
export function describeChanges(from: HandoffSettings, to: HandoffSettings): string[] {
  return changedSections(from, to).map((section) =>
    section === 'customTriggers' ? describeTriggers(from, to) : SECTION_LABELS[section],
  );
}

/** The edits made to `base`, put onto a newer document: a section that was edited stays as edited. */
export function rebase(
  base: HandoffSettings,
  edited: HandoffSettings,
  newer: HandoffSettings,
): HandoffSettings {
  const mine = changedSections(base, edited).map((section) => [section, edited[section]]);
  return { ...newer, ...Object.fromEntries(mine) } as HandoffSettings;
}

/** What is wrong with one field, or null. */
export function issueAt(issues: readonly FieldIssue[], path: string): string | null {
  return issues.find((issue) => issue.path === path)?.message ?? null;
}

/** What is wrong anywhere under a path, or null. */
export function issueUnder(issues: readonly FieldIssue[], path: string): string | null {
  return issues.find((issue) => issue.path === path || issue.path.startsWith(`${path}.`))?.message ?? null;
}

/** The messages that a process and its assignment can bring before a visitor (design, Handoff settings: Messages). */
export function messagesInUse(settings: HandoffSettings): ('available' | 'unavailable' | 'unassigned')[] {
  if (settings.process === 'none') return [];
  return settings.assignment.type === 'workflow'
    ? ['available', 'unavailable', 'unassigned']
    : ['available', 'unavailable'];
}
