import { defaultHandoffSettings, type HandoffSettings } from '@baton/core';
import { describe, expect, it } from 'vitest';
import { describeChanges, issueUnder, messagesInUse, rebase } from './settings-draft.js';

const base = defaultHandoffSettings('inbox');
const triggers = (...phrases: string[]): HandoffSettings['customTriggers'] =>
  phrases.map((phrase) => ({ id: phrase, phrase, match: 'forms', enabled: true }));

describe('describeChanges', () => {
  it('names the sections, and the phrases that came and went', () => {
    const from = { ...base, customTriggers: triggers('refund', 'legal') };
    const to = { ...base, process: 'none', customTriggers: triggers('refund', 'lawyer') } as const;
    expect(describeChanges(from, { ...to })).toEqual([
      'Custom triggers: added “lawyer”, deleted “legal”',
      'Handoff process',
    ]);
    expect(describeChanges(base, base)).toEqual([]);
  });
});

describe('rebase', () => {
  it('keeps edited sections and takes the others from the newer document', () => {
    const edited: HandoffSettings = { ...base, process: 'async' };
    const newer: HandoffSettings = { ...base, process: 'none', customTriggers: triggers('lawyer') };
    expect(rebase(base, edited, newer)).toEqual({ ...newer, process: 'async' });
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
