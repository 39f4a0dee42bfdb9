import type { FieldIssue, HandoffSettings } from '@baton/core';
import { isSame } from '../ui/is-same.js';

/** A part of the settings that is kept or taken as a whole when two people saved. */
export type SettingsSection = keyof HandoffSettings;

export const SECTION_LABELS: Readonly<Record<SettingsSection, string>> = {
  defaultTriggers: 'Default triggers',
  customTriggers: 'Custom triggers',
  process: 'Handoff process',
  assignment: 'Assignment',
  messages: 'Messages',
  whenUnassigned: 'When unassigned',
  fallbacks: 'Fallbacks',
  channels: 'Channels',
};
const SECTIONS = Object.keys(SECTION_LABELS) as SettingsSection[];

/** The sections in which two documents differ. */
export function changedSections(from: HandoffSettings, to: HandoffSettings): SettingsSection[] {
  return SECTIONS.filter((section) => !isSame(from[section], to[section]));
}

/** The edits made to `base`, put onto a newer document: a section that was edited, and is to be kept, stays as edited. */
export function rebase(
  { base, edited, newer }: Readonly<Record<'base' | 'edited' | 'newer', HandoffSettings>>,
  keep: readonly SettingsSection[] = SECTIONS,
): HandoffSettings {
  const mine = changedSections(base, edited)
    .filter((section) => keep.includes(section))
    .map((section) => [section, edited[section]]);
  return { ...newer, ...Object.fromEntries(mine) } as HandoffSettings;
}

/** Issues under a prefix such as `channels.email`, with that prefix taken off. */
export function issuesWithin(issues: readonly FieldIssue[], prefix: string): readonly FieldIssue[] {
  if (prefix === '') return issues;
  return issues
    .filter(({ path }) => path.startsWith(`${prefix}.`))
    .map((issue) => ({ ...issue, path: issue.path.slice(prefix.length + 1) }));
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
