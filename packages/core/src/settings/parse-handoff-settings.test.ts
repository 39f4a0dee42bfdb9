import { describe, expect, test } from 'vitest';
import { defaultHandoffSettings } from './default-settings.js';
import { MAX_TRIGGERS } from './handoff-settings.js';
import { parseHandoffSettings } from './parse-handoff-settings.js';

const defaults = defaultHandoffSettings('inbox');
const trigger = (id: string, phrase: string) => ({ id, phrase });

function issuesOf(change: object) {
  const result = parseHandoffSettings({ ...defaults, ...change });
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path}: ${code}`);
}

describe('a settings document', () => {
  test('of a new workspace is valid as it is', () => {
    expect(parseHandoffSettings(defaults)).toEqual({ ok: true, settings: defaults });
  });

  test('survives a round trip through JSON', () => {
    const parsed = parseHandoffSettings(JSON.parse(JSON.stringify(defaults)));
    expect(parsed).toEqual({ ok: true, settings: defaults });
  });

  test('gets its defaults and loses what is unknown', () => {
    const { channels: _, ...required } = defaults;
    const parsed = parseHandoffSettings({
      ...required,
      unknown: true,
      defaultTriggers: {},
      fallbacks: {},
      assignment: { type: 'direct', destinationId: 'inbox' },
      customTriggers: [trigger('t1', '  refund ')],
    });
    const customTriggers = [{ id: 't1', phrase: 'refund', match: 'forms', enabled: true }];
    expect(parsed).toEqual({ ok: true, settings: { ...defaults, customTriggers } });
  });

  test.each([null, 'text', 5, []])('that is %j is refused as a whole or by its fields', (input) => {
    expect(parseHandoffSettings(input).ok).toBe(false);
  });

  test('names every field that is missing', () => {
    const result = parseHandoffSettings({});
    const issues = result.ok ? [] : result.issues;
    expect(issues.map(({ path }) => path)).toEqual([
      'defaultTriggers',
      'customTriggers',
      'process',
      'assignment',
      'messages',
      'whenUnassigned',
      'fallbacks',
    ]);
    expect(new Set(issues.map(({ code, message }) => `${code}: ${message}`))).toEqual(
      new Set(['required: This is needed.']),
    );
  });
});

test('an assignment may ask for skills, each of them a word', () => {
  const asking = (skills: unknown) => issuesOf({ assignment: { ...defaults.assignment, skills } });
  expect(asking([' billing '])).toEqual([]);
  expect(asking(['billing', '  '])).toEqual(['assignment.skills.1: required']);
  expect(asking(['x'.repeat(51)])).toEqual(['assignment.skills.0: too_long']);
});

describe('custom triggers', () => {
  test.each([
    ['', 'required'],
    ['   ', 'required'],
    ['\u200b', 'required'],
    ['?!', 'required'],
    ['x'.repeat(201), 'too_long'],
    [5, 'wrong_type'],
    [undefined, 'required'],
  ])('the phrase %j is refused as %s', (phrase, code) => {
    const customTriggers = [trigger('a', 'refund'), trigger('b', 'cancel'), { id: 'c', phrase }];
    expect(issuesOf({ customTriggers })).toEqual([`customTriggers.2.phrase: ${code}`]);
  });

  test.each(['x'.repeat(200), '退款', '💸', 'ça va'])('the phrase %j is accepted', (phrase) => {
    expect(issuesOf({ customTriggers: [trigger('a', phrase)] })).toEqual([]);
  });

  test('may be ten thousand and no more', () => {
    const many = Array.from({ length: MAX_TRIGGERS }, (_, index) => trigger(`t${index}`, `phrase ${index}`));
    expect(issuesOf({ customTriggers: many })).toEqual([]);
    expect(issuesOf({ customTriggers: [...many, trigger('more', 'more')] })).toEqual([
      'customTriggers: too_long',
    ]);
  });

  test('each have their own id', () => {
    const customTriggers = [trigger('a', 'refund'), trigger('b', 'cancel'), trigger('a', 'return')];
    expect(issuesOf({ customTriggers })).toEqual(['customTriggers.2.id: duplicate_id']);
  });

  test('name the field inside an exception, a mode or a language', () => {
    const customTriggers = [
      { id: 'a', phrase: 'cancel', match: 'fuzzy', locale: 'nl_NL', except: ['newsletter', ''] },
    ];
    expect(issuesOf({ customTriggers })).toEqual([
      'customTriggers.0.match: unknown_choice',
      'customTriggers.0.locale: malformed',
      'customTriggers.0.except.1: required',
    ]);
  });
});

describe('the other fields', () => {
  const text = { default: 'Hello' };

  test.each<[string, object, string[]]>([
    ['an unknown process', { process: 'later' }, ['process: unknown_choice']],
    ['an unknown assignment', { assignment: { type: 'random' } }, ['assignment.type: unknown_choice']],
    [
      'a workflow without its id',
      { assignment: { type: 'workflow', destinationId: 'desk' } },
      ['assignment.workflowId: required'],
    ],
    [
      'an empty destination',
      { assignment: { type: 'direct', destinationId: '' } },
      ['assignment.destinationId: required'],
    ],
    [
      'half a minute',
      { fallbacks: { reassignAfterMinutes: 0.5 } },
      ['fallbacks.reassignAfterMinutes: out_of_range'],
    ],
    [
      'no minutes',
      { fallbacks: { liveToAsyncAfterMinutes: 0 } },
      ['fallbacks.liveToAsyncAfterMinutes: out_of_range'],
    ],
    ['a word for a switch', { fallbacks: { askForEmail: 'yes' } }, ['fallbacks.askForEmail: wrong_type']],
    [
      'a blank fallback message',
      { messages: { available: { default: ' ' }, unavailable: text, unassigned: text } },
      ['messages.available.default: required'],
    ],
    [
      'an unknown placeholder',
      { messages: { available: text, unavailable: { default: 'Hi', nl: 'Hoi {naam}' }, unassigned: text } },
      ['messages.unavailable.nl: unknown_placeholder'],
    ],
    [
      'a language that is none',
      { messages: { available: { default: 'Hi', 'in Dutch': 'Hoi' }, unavailable: text, unassigned: text } },
      ['messages.available.in Dutch: malformed'],
    ],
    [
      'a fault in a channel',
      { channels: { email: { process: 'later' } } },
      ['channels.email.process: unknown_choice'],
    ],
  ])('%s is refused by its field', (_, change, issues) => {
    expect(issuesOf(change)).toEqual(issues);
  });

  test('an unknown placeholder is told with the ones that there are', () => {
    const messages = { ...defaults.messages, available: { default: 'Hi {agnt.name}' } };
    const result = parseHandoffSettings({ ...defaults, messages });
    expect(result.ok ? '' : result.issues[0]?.message).toMatch(/\{agnt\.name\}.*\{agent\.name\}/);
  });
});

test('nobody overflows into no team', () => {
  const settings = defaultHandoffSettings('inbox');
  const fallbacks = { ...settings.fallbacks, whenPersonAway: 'overflow' as const };
  const refused = parseHandoffSettings({ ...settings, fallbacks });
  expect(refused).toMatchObject({
    ok: false,
    issues: [{ path: 'fallbacks.whenPersonAway', code: 'required' }],
  });
  expect(parseHandoffSettings({ ...settings, fallbacks: { ...fallbacks, overflowTeamId: 't' } }).ok).toBe(
    true,
  );
});

test('nor on a channel that differs, whose team may be that of all channels', () => {
  const settings = defaultHandoffSettings('inbox');
  const channels = { email: { fallbacks: { whenPersonAway: 'overflow' as const } } };
  expect(parseHandoffSettings({ ...settings, channels })).toMatchObject({
    ok: false,
    issues: [{ path: 'channels.email.fallbacks.whenPersonAway', code: 'required' }],
  });
  const fallbacks = { ...settings.fallbacks, overflowTeamId: 't' };
  expect(parseHandoffSettings({ ...settings, fallbacks, channels }).ok).toBe(true);
});
