import { defaultHandoffSettings, type HandoffSettings } from '@baton/core';
import { describe, expect, it } from 'vitest';
import { isSame } from '../ui/is-same.js';
import { issuesWithin, issueUnder, messagesInUse, rebase } from './settings-draft.js';

const base = defaultHandoffSettings('inbox');
const triggers = (...phrases: string[]): HandoffSettings['customTriggers'] =>
  phrases.map((phrase) => ({ id: phrase, phrase, match: 'forms', enabled: true }));

describe('isSame', () => {
  it('asks neither for the order of keys nor for keys that are undefined', () => {
    expect(isSame({ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2, d: undefined }], a: 1 })).toBe(true);
    expect(isSame({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
    expect(isSame({ a: [] }, { a: {} })).toBe(false);
    expect(isSame({ a: null }, {})).toBe(false);
  });
});

describe('rebase', () => {
  it('keeps edited sections and takes the others from the newer document', () => {
    const edited: HandoffSettings = { ...base, process: 'async' };
    const newer: HandoffSettings = { ...base, process: 'none', customTriggers: triggers('lawyer') };
    expect(rebase({ base, edited, newer })).toEqual({ ...newer, process: 'async' });
  });
});

describe('messagesInUse', () => {
  it('shows only what the process can bring about', () => {
    const workflow = { type: 'workflow', destinationId: 'd', workflowId: 'w' } as const;
    expect(messagesInUse({ ...base, process: 'none' })).toEqual([]);
    expect(messagesInUse(base)).toEqual(['available', 'unavailable']);
    expect(messagesInUse({ ...base, assignment: workflow })).toContain('unassigned');
  });
});

describe('issueUnder', () => {
  it('finds what is wrong at a field or inside it, and not beside it', () => {
    const issues = [{ path: 'customTriggers.1.phrase', code: 'x', message: 'Type a word.' }];
    expect(issueUnder(issues, 'customTriggers.1')).toBe('Type a word.');
    expect(issueUnder(issues, 'customTriggers.11')).toBeNull();
  });
});

describe('issuesWithin', () => {
  it('reads the issues of a channel as if it were alone', () => {
    const issues = [
      { path: 'channels.email.assignment.userIds.0', code: 'unknown', message: 'Gone.' },
      { path: 'assignment.userIds.0', code: 'unknown', message: 'Gone.' },
    ];
    expect(issuesWithin(issues, 'channels.email')).toMatchObject([{ path: 'assignment.userIds.0' }]);
    expect(issuesWithin(issues, '')).toBe(issues);
  });
});
