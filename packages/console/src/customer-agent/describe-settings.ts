import type { Assignment, ChannelOverride, CustomTrigger, HandoffSettings, MatchMode } from '@baton/core';
import { languageName } from './languages.js';
import type { SettingsSection } from './settings-draft.js';

/** One thing that settings say, in words; facts of two documents with the same key are about the same. */
export interface Fact {
  readonly section: SettingsSection;
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

/** A fact that differs between two documents; null where it is not there. */
export interface Change {
  readonly section: SettingsSection;
  readonly key: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
  /** What it was called, where that changed too. */
  readonly oldLabel?: string;
}

/** Gives ids their names; an id that nothing has any more says so. */
export type NameOf = (id: string) => string;

export const PROCESS_NAMES = { live: 'Live handoff', async: 'Async handoff', none: 'No handoff' } as const;
export const MATCH_NAMES: Readonly<Record<MatchMode, string>> = {
  forms: 'Any form',
  typos: 'Also with a typo',
  exact: 'Exactly so',
};
export const MESSAGE_NAMES = {
  available: 'Message when available',
  unavailable: 'Message when unavailable',
  unassigned: 'Message when unassigned',
} as const;
const DEFAULT_TRIGGER_NAMES = {
  cannotAnswer: 'The customer agent cannot answer',
  humanRequested: 'The visitor asks for a person',
  agentPaused: 'The customer agent is paused',
} as const;

type Settings = Partial<HandoffSettings> & ChannelOverride;

/** Collects the facts of a document, or of the differences of a channel. */
class Facts {
  readonly all: Fact[] = [];

  constructor(
    readonly nameOf: NameOf,
    readonly channel?: { readonly id: string; readonly name: string },
  ) {}

  add(section: SettingsSection, key: string, fact: Pick<Fact, 'label' | 'value'>): void {
    const { channel } = this;
    this.all.push({
      section: channel ? 'channels' : section,
      key: `${channel ? `channels.${channel.id}.` : ''}${section}.${key}`,
      label: channel ? `${channel.name}: ${fact.label.toLowerCase()}` : fact.label,
      value: fact.value,
    });
  }
}

const onOff = (on: boolean): string => (on ? 'on' : 'off');

function triggerValue({ match, locale, except, enabled }: CustomTrigger): string {
  const parts: string[] = [MATCH_NAMES[match].toLowerCase()];
  if (locale) parts.push(languageName(locale));
  if (except?.length) parts.push(`except ${except.map((text) => `“${text}”`).join(', ')}`);
  if (!enabled) parts.push('switched off');
  return parts.join(' · ');
}

function addAssignment(facts: Facts, assignment: Assignment): void {
  const { nameOf } = facts;
  facts.add('assignment', 'destination', { label: 'Sent to', value: nameOf(assignment.destinationId) });
  if (assignment.type === 'workflow') {
    facts.add('assignment', 'type', {
      label: 'Assigned by',
      value: `workflow ${nameOf(assignment.workflowId)}`,
    });
    return;
  }
  const whom = [...assignment.teamIds, ...assignment.userIds].map(nameOf);
  facts.add('assignment', 'type', { label: 'Assigned by', value: 'the same users or teams' });
  facts.add('assignment', 'whom', {
    label: 'Assigned to',
    value: whom.length > 0 ? whom.join(', ') : 'everybody',
  });
  if (assignment.skills?.length)
    facts.add('assignment', 'skills', { label: 'Needed skills', value: assignment.skills.join(', ') });
  const strategy = assignment.strategy === 'rotate' ? 'in turn' : 'the least busy';
  facts.add('assignment', 'strategy', { label: 'Who is next', value: strategy });
  facts.add('assignment', 'preferLastHelper', {
    label: 'Prefer who helped last',
    value: onOff(assignment.preferLastHelper),
  });
  facts.add('assignment', 'preferLanguage', {
    label: 'Prefer who speaks the language',
    value: onOff(assignment.preferLanguage),
  });
}

function addMessages(facts: Facts, messages: NonNullable<Settings['messages']>): void {
  for (const [kind, texts] of Object.entries(messages)) {
    const name = MESSAGE_NAMES[kind as keyof typeof MESSAGE_NAMES] ?? kind;
    for (const [locale, text] of Object.entries(texts ?? {})) {
      const label = locale === 'default' ? name : `${name}, ${languageName(locale)}`;
      facts.add('messages', `${kind}.${locale}`, { label, value: text });
    }
  }
}

const FALLBACK_NAMES: Readonly<Record<string, string>> = {
  liveToAsyncAfterMinutes: 'Live becomes async after',
  reassignAfterMinutes: 'Reassign when silent for',
  overflowTeamId: 'Overflow team',
  askForEmail: 'Ask for an email address first',
  showPosition: 'Show place in line and wait',
};

/** `whenAssigneeLeaves` → `When assignee leaves`: for settings that are newer than these words. */
const spelledOut = (key: string): string => {
  const words = key.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function fallbackValue(facts: Facts, key: string, value: unknown): string {
  if (value === null) return 'off';
  if (typeof value === 'boolean') return onOff(value);
  if (key.endsWith('Minutes')) return `${value} ${value === 1 ? 'minute' : 'minutes'}`;
  return key.endsWith('Id')
    ? facts.nameOf(String(value))
    : String(value).replaceAll('-', ' ').replaceAll('_', ' ');
}

function addRest(facts: Facts, settings: Settings): void {
  if (settings.process)
    facts.add('process', 'process', { label: 'Handoff process', value: PROCESS_NAMES[settings.process] });
  if (settings.assignment) addAssignment(facts, settings.assignment);
  if (settings.messages) addMessages(facts, settings.messages);
  if (settings.whenUnassigned) {
    const value = settings.whenUnassigned === 'close' ? 'close the chat' : 'keep the chat open';
    facts.add('whenUnassigned', 'whenUnassigned', { label: 'When unassigned', value });
  }
  for (const [key, value] of Object.entries(settings.fallbacks ?? {})) {
    const label = FALLBACK_NAMES[key] ?? spelledOut(key);
    if (value !== undefined) facts.add('fallbacks', key, { label, value: fallbackValue(facts, key, value) });
  }
}

/** Everything that settings say, in words, in the order of the page. */
export function settingsFacts(settings: HandoffSettings, nameOf: NameOf): Fact[] {
  const facts = new Facts(nameOf);
  for (const [key, label] of Object.entries(DEFAULT_TRIGGER_NAMES)) {
    const on = settings.defaultTriggers[key as keyof typeof DEFAULT_TRIGGER_NAMES];
    facts.add('defaultTriggers', key, { label, value: onOff(on) });
  }
  for (const trigger of settings.customTriggers)
    facts.add('customTriggers', trigger.id, {
      label: `Trigger “${trigger.phrase}”`,
      value: triggerValue(trigger),
    });
  addRest(facts, settings);
  const overrides = Object.entries(settings.channels).flatMap(([id, override]) => {
    const own = new Facts(nameOf, { id, name: nameOf(id) });
    addRest(own, override as Settings);
    return own.all;
  });
  return [...facts.all, ...overrides];
}

/** What differs between two documents, in the order of the page. */
export function compareSettings(from: HandoffSettings, to: HandoffSettings, nameOf: NameOf): Change[] {
  const before = new Map(settingsFacts(from, nameOf).map((fact) => [fact.key, fact]));
  const after = settingsFacts(to, nameOf);
  const keys = new Set(after.map(({ key }) => key));
  const changes = after.flatMap((fact): Change[] => {
    const old = before.get(fact.key);
    if (old && old.value === fact.value && old.label === fact.label) return [];
    const { section, key, label, value } = fact;
    const oldLabel = old && old.label !== label ? { oldLabel: old.label } : {};
    return [{ section, key, label, before: old?.value ?? null, after: value, ...oldLabel }];
  });
  const gone = [...before.values()]
    .filter(({ key }) => !keys.has(key))
    .map(({ section, key, label, value }) => ({ section, key, label, before: value, after: null }));
  return [...changes, ...gone];
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** One change as a sentence without its full stop. */
export function changeInWords({ section, label, before, after, oldLabel }: Change): string {
  if (section === 'customTriggers') {
    if (before === null) return `${label} added`;
    if (after === null) return `${label} deleted`;
    if (oldLabel && before === after) return `${oldLabel} is now ${label.replace('Trigger ', '')}`;
  }
  if (after === null) return `${label}: removed`;
  return before === null ? `${label}: ${short(after)}` : `${label}: ${short(before)} → ${short(after)}`;
}

/** The changes in words, at most so many; the last line counts the rest. */
export function changesInWords(changes: readonly Change[], most: number): string[] {
  const words = changes.slice(0, most).map(changeInWords);
  const rest = changes.length - most;
  return rest > 0 ? [...words, `and ${rest} more`] : words;
}
