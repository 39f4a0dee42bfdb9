import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from './step.js';
import { allSteps, findStep, stepAfter, stepInBranch } from './walk-steps.js';

/** A tree of branches and notes; ids are given afterwards, so that each is unique. */
interface Shape {
  readonly lists: readonly (readonly Shape[])[] | null;
}
const { list } = fc.letrec<{ list: Shape[]; shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { depthSize: 'small' },
    fc.constant<Shape>({ lists: null }),
    fc.record({ lists: fc.array(tie('list'), { minLength: 1, maxLength: 3 }) }),
  ),
  list: fc.array(tie('shape'), { maxLength: 4 }),
}));

function build(shapes: readonly Shape[], nextId: () => string): Step[] {
  return shapes.map(({ lists }): Step => {
    const id = nextId();
    if (!lists) return { id, type: 'add_note', text: 'x' };
    const [otherwise = [], ...cases] = lists.map((one) => build(one, nextId));
    const when = { type: 'all', of: [] } as const;
    return { id, type: 'branch', otherwise, cases: cases.map((steps) => ({ id: nextId(), when, steps })) };
  });
}

function stepsOf(shapes: readonly Shape[]): Step[] {
  let count = 0;
  return build(shapes, () => String(++count));
}

describe('a walk through any workflow', () => {
  it('ends, and does no step twice, whichever ways the branches go', () => {
    fc.assert(
      fc.property(list, fc.infiniteStream(fc.nat(3)), (shapes, choices) => {
        const steps = stepsOf(shapes);
        const order = allSteps(steps).map(({ step }) => step.id);
        const seen: string[] = [];
        for (let id = steps[0]?.id ?? null; id !== null; ) {
          seen.push(id);
          expect(seen.length).toBeLessThanOrEqual(order.length);
          const step: Step | null = findStep(steps, id);
          if (step?.type === 'branch') {
            const choice = Number(choices.next().value) % (step.cases.length + 1);
            id = stepInBranch(steps, step, choice === 0 ? null : choice - 1);
          } else id = stepAfter(steps, id) ?? null;
        }
        expect(new Set(seen).size).toBe(seen.length);
        // In the order of the page: a walk only ever goes down.
        const places = seen.map((id) => order.indexOf(id));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  it('does every step of the top list', () => {
    fc.assert(
      fc.property(list, (shapes) => {
        const steps = stepsOf(shapes);
        for (const [index, step] of steps.entries())
          expect(stepAfter(steps, step.id)).toBe(steps[index + 1]?.id ?? null);
      }),
    );
  });

  it('knows no step that is not there', () => {
    expect(stepAfter([], 'x')).toBeUndefined();
    expect(findStep([], 'x')).toBeNull();
  });
});
