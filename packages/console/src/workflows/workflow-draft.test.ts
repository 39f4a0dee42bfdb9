import type { Step } from '@baton/core';
import { describe, expect, it } from 'vitest';
import { issuesByStep } from './step-issues.js';
import { changeDraft, EMPTY_DOCUMENT, findingsIn, type WorkflowDraft } from './workflow-draft.js';

const note = (id: string, text = 'Hello'): Step => ({ id, type: 'add_note', text });
const start: WorkflowDraft = { document: { ...EMPTY_DOCUMENT, name: 'Test', steps: [note('a')] }, past: [] };

describe('a draft', () => {
  it('goes back change by change, and counts none that changes nothing', () => {
    const same = changeDraft(start, { type: 'steps', change: (steps) => steps });
    expect(same).toBe(start);
    const removed = changeDraft(start, { type: 'steps', change: () => [] });
    const renamed = changeDraft(removed, { type: 'edit', change: (one) => ({ ...one, name: 'Other' }) });
    const back = changeDraft(changeDraft(renamed, { type: 'undo' }), { type: 'undo' });
    expect(back).toEqual(start);
    expect(changeDraft(back, { type: 'undo' })).toBe(back);
  });

  it('shows what is wrong at its step, with the field below it', () => {
    const steps: Step[] = [
      {
        id: 'b',
        type: 'branch',
        cases: [{ id: 'c', when: { type: 'any', of: [] }, steps: [note('inner', '')] }],
        otherwise: [],
      },
      {
        id: 'r',
        type: 'rotate_owner',
        userIds: ['gone'],
        teamIds: [],
        strategy: 'rotate',
        preferLastHelper: false,
        preferLanguage: false,
      },
    ];
    const issues = (document: typeof start.document) =>
      issuesByStep(document, findingsIn(document, { users: [], teams: [], destinations: [], skills: [] }));
    expect(issues({ ...start.document, name: ' ', steps }).get('')).toMatchObject([{ path: 'name' }]);
    expect(issues({ ...start.document, steps }).get('inner')).toMatchObject([{ path: 'text' }]);
    const named = { ...start.document, steps: steps.slice(1) };
    expect(issues(named).get('r')).toMatchObject([{ path: 'userIds.0' }]);
  });
});
