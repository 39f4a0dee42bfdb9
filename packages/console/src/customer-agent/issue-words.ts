import type { FieldIssue } from '@baton/core';
import { MESSAGE_NAMES, type NameOf } from './describe-settings.js';
import { languageName } from './languages.js';
import { SECTION_LABELS, type SettingsSection } from './settings-draft.js';

const isSection = (name: string): name is SettingsSection => Object.hasOwn(SECTION_LABELS, name);

function fieldName([section = '', kind = '', locale = '']: readonly string[]): string {
  if (section === 'messages' && Object.hasOwn(MESSAGE_NAMES, kind)) {
    const name = MESSAGE_NAMES[kind as keyof typeof MESSAGE_NAMES];
    return locale && locale !== 'default' ? `${name}, ${languageName(locale)}` : name;
  }
  return isSection(section) ? SECTION_LABELS[section] : 'Settings';
}

/** The channel whose differences an issue is about; null: the settings of all channels. */
export function channelOf({ path }: Pick<FieldIssue, 'path'>): string | null {
  const [section, channel] = path.split('.');
  return section === 'channels' && channel ? channel : null;
}

/** What is wrong, after where it stands: fields that the page does not show now are found by it. */
export function issueInWords(issue: FieldIssue, nameOf: NameOf): string {
  const channel = channelOf(issue);
  const parts = issue.path.split('.');
  const where = channel === null ? fieldName(parts) : `${nameOf(channel)}, ${fieldName(parts.slice(2))}`;
  return `${where}: ${issue.message}`;
}

/** Issues in words, each once, at most so many; the last line counts the rest. */
export function issuesInWords(issues: readonly FieldIssue[], nameOf: NameOf, most: number): string[] {
  const words = [...new Set(issues.map((issue) => issueInWords(issue, nameOf)))];
  const rest = words.length - most;
  return rest > 0 ? [...words.slice(0, most), `and ${rest} more`] : words;
}
