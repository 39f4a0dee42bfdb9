import type { Condition } from '@baton/core';
import { expect, it } from 'vitest';
import { fromGroup, MODES, toGroup } from './condition-modes.js';

const clause: Condition = { type: 'clause', fact: 'ticket.hasOwner', operator: 'is_true' };

it('a group is what it was after it was shown', () => {
  for (const mode of MODES) {
    const group = { mode, parts: [clause, clause] };
    expect(toGroup(fromGroup(group))).toEqual(group);
  }
  expect(toGroup(clause)).toEqual({ mode: 'all', parts: [clause] });
  expect(toGroup({ type: 'not', of: clause })).toEqual({ mode: 'none', parts: [clause] });
  expect(toGroup({ type: 'not', of: { type: 'not', of: { type: 'any', of: [clause] } } })).toEqual({
    mode: 'any',
    parts: [clause],
  });
});
