import { type Assignment, defaultHandoffSettings, parseHandoffSettings } from '@baton/core';
import { describe, expect, it } from 'vitest';
import { otherWay } from './assignment-card.js';

const base = defaultHandoffSettings('inbox');
const start = { helpDeskId: 'desk', workflowId: 'flow' };
const direct = { ...base.assignment, userIds: ['u1'], strategy: 'least-loaded' } as Assignment;

describe('choosing the other way of assigning', () => {
  it('begins with the first help desk and workflow', () => {
    expect(otherWay(direct, start)).toMatchObject({
      type: 'workflow',
      destinationId: 'desk',
      workflowId: 'flow',
    });
  });

  it('loses nothing on the way there and back, also when it is saved in between', () => {
    const there = parseHandoffSettings({ ...base, assignment: otherWay(direct, start) });
    if (!there.ok) throw new Error('invalid');
    const back = otherWay(there.settings.assignment, start);
    expect(back).toMatchObject(direct);
    expect(otherWay(back, { helpDeskId: 'x', workflowId: 'y' })).toMatchObject({ workflowId: 'flow' });
  });
});
