import { allSteps, type Step } from '@baton/core';
import { describe, expect, it } from 'vitest';
import { duplicateStep, insertStep, moveStep, placeOf, type StepPlace, shiftStep } from './edit-steps.js';

const note = (id: string): Step => ({ id, type: 'add_note', text: id });
const branch = (id: string, inCase: Step[], otherwise: Step[] = []): Step => ({
  id,
  type: 'branch',
  cases: [{ id: `${id}-c`, when: { type: 'all', of: [] }, steps: inCase }],
  otherwise,
});
const steps = [note('a'), branch('b', [note('c'), branch('d', [note('e')])], [note('f')]), note('g')];
const order = (all: readonly Step[]) =>
  allSteps(all)
    .map(({ step }) => step.id)
    .join('');
const inCase = (index: number): StepPlace => ({ list: { branch: 'b', case: 'b-c' }, index });

describe('editing a tree of steps', () => {
  it('puts a step anywhere', () => {
    expect(order(insertStep(steps, { list: null, index: 0 }, note('x')))).toBe('xabcdefg');
    expect(order(insertStep(steps, inCase(1), note('x')))).toBe('abcxdefg');
    expect(order(insertStep(steps, { list: { branch: 'd', case: null }, index: 0 }, note('x')))).toBe(
      'abcdexfg',
    );
  });

  it('moves a step up, down, into and out of branches, and loses none', () => {
    expect(order(shiftStep(steps, 'g', -1))).toBe('agbcdef');
    expect(order(shiftStep(steps, 'a', 1))).toBe('bcdefag');
    expect(shiftStep(steps, 'a', -1)).toBe(steps);
    expect(order(shiftStep(steps, 'f', 1))).toBe(order(steps));
    expect(order(moveStep(steps, 'g', inCase(2)))).toBe('abcdegf');
    expect(order(moveStep(steps, 'e', { list: null, index: 3 }))).toBe('abcdfge');
    expect(order(moveStep(steps, 'a', { list: null, index: 3 }))).toBe('bcdefga');
  });

  it('does not move a branch into itself', () => {
    expect(moveStep(steps, 'b', inCase(0))).toBe(steps);
    expect(moveStep(steps, 'b', { list: { branch: 'd', case: 'd-c' }, index: 0 })).toBe(steps);
  });

  it('copies a branch with ids of its own', () => {
    let count = 0;
    const copied = duplicateStep(steps, 'b', () => String(++count));
    const ids = allSteps(copied).map(({ step }) => step.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(12);
    expect(placeOf(copied, 'g')).toEqual({ list: null, index: 3 });
  });
});
