import type { BranchStep, Step } from '@baton/core';

/**
 * Which list of steps: the workflow's own, or one inside a branch (`case` null: the steps for everything else).
 */
export type ListPlace = null | { readonly branch: string; readonly case: string | null };

/** A place between steps. */
export interface StepPlace {
  readonly list: ListPlace;
  /** Before the step at this index; the list's length: at its end. */
  readonly index: number;
}

type Steps = readonly Step[];

function mapLists(branch: BranchStep, change: (steps: Steps, caseId: string | null) => Steps): BranchStep {
  return {
    ...branch,
    cases: branch.cases.map((one) => ({ ...one, steps: change(one.steps, one.id) })),
    otherwise: change(branch.otherwise, null),
  };
}

/** Changes one list of steps wherever it stands. */
export function changeList(steps: Steps, list: ListPlace, change: (steps: Steps) => Steps): Steps {
  if (list === null) return change(steps);
  return steps.map((step) => {
    if (step.type !== 'branch') return step;
    return mapLists(step, (inner, caseId) =>
      step.id === list.branch && caseId === list.case ? change(inner) : changeList(inner, list, change),
    );
  });
}

/** Puts a step where it says. */
export function insertStep(steps: Steps, place: StepPlace, step: Step): Steps {
  return changeList(steps, place.list, (all) => [
    ...all.slice(0, place.index),
    step,
    ...all.slice(place.index),
  ]);
}

/** Changes the step with this id; null takes it out. */
export function changeStep(steps: Steps, id: string, change: (step: Step) => Step | null): Steps {
  return steps.flatMap((step): Steps => {
    if (step.id === id) {
      const changed = change(step);
      return changed ? [changed] : [];
    }
    return step.type === 'branch' ? [mapLists(step, (inner) => changeStep(inner, id, change))] : [step];
  });
}

/** Where a step stands; undefined when it is not there. */
export function placeOf(steps: Steps, id: string, list: ListPlace = null): StepPlace | undefined {
  for (const [index, step] of steps.entries()) {
    if (step.id === id) return { list, index };
    if (step.type !== 'branch') continue;
    for (const one of step.cases) {
      const found = placeOf(one.steps, id, { branch: step.id, case: one.id });
      if (found) return found;
    }
    const found = placeOf(step.otherwise, id, { branch: step.id, case: null });
    if (found) return found;
  }
  return undefined;
}

/** The list at a place. */
export function listAt(steps: Steps, list: ListPlace): Steps {
  let found: Steps = [];
  changeList(steps, list, (all) => {
    found = all;
    return all;
  });
  return found;
}

/** True when the list stands inside the step, at any depth. */
function holds(step: Step, list: ListPlace): boolean {
  if (list === null || step.type !== 'branch') return false;
  if (step.id === list.branch) return true;
  return [...step.cases.flatMap((one) => one.steps), ...step.otherwise].some((inner) => holds(inner, list));
}

/** Moves a step to another place; one cannot go inside itself, and then nothing changes. */
export function moveStep(steps: Steps, id: string, to: StepPlace): Steps {
  const from = placeOf(steps, id);
  const step = from && listAt(steps, from.list)[from.index];
  if (!from || !step || holds(step, to.list)) return steps;
  const sameList = JSON.stringify(from.list) === JSON.stringify(to.list);
  const index = sameList && from.index < to.index ? to.index - 1 : to.index;
  return insertStep(
    changeStep(steps, id, () => null),
    { list: to.list, index },
    step,
  );
}

/** Moves a step one place up or down within its list. */
export function shiftStep(steps: Steps, id: string, by: -1 | 1): Steps {
  const place = placeOf(steps, id);
  if (!place) return steps;
  const { length } = listAt(steps, place.list);
  const index = place.index + (by === 1 ? 2 : -1);
  return index < 0 || index > length ? steps : moveStep(steps, id, { list: place.list, index });
}

/** The same step with new ids throughout. */
export function withNewIds(step: Step, newId: () => string): Step {
  if (step.type !== 'branch') return { ...step, id: newId() };
  const again = (steps: Steps): Steps => steps.map((inner) => withNewIds(inner, newId));
  return {
    ...step,
    id: newId(),
    cases: step.cases.map((one) => ({ ...one, id: newId(), steps: again(one.steps) })),
    otherwise: again(step.otherwise),
  };
}

/** Puts a copy of a step right after it. */
export function duplicateStep(steps: Steps, id: string, newId: () => string): Steps {
  const place = placeOf(steps, id);
  const step = place && listAt(steps, place.list)[place.index];
  if (!place || !step) return steps;
  return insertStep(steps, { list: place.list, index: place.index + 1 }, withNewIds(step, newId));
}
