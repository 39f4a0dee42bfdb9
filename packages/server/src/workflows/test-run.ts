import {
  type ActionStep,
  BatonError,
  type BranchStep,
  caseTitle,
  findStep,
  hoursOfWait,
  localize,
  nextOpening,
  stepAfter,
  stepInBranch,
  stepSentence,
  type TestedStep,
  type WorkflowDocument,
  type WorkflowTest,
} from '@baton/core';
import { loadHours } from '../people/workspace-hours.js';
import type { Database } from '../platform.js';
import { findAssignee, type VisitorTraits } from '../routing/find-person.js';
import { chooseCase } from './branch.js';
import { chooseOwner, whoIsAvailable } from './choose-owner.js';
import { loadReferences } from './references.js';
import { type TestSubject, testStart } from './test-facts.js';
import { peopleOf, setOwner, type TestState, type ToldFirst, tell } from './test-state.js';
import { conditionContext, hoursMeant } from './ticket-facts.js';

/** What came of one step. */
interface Tested {
  readonly result: string;
  readonly next?: string | null;
  readonly ends?: boolean;
  readonly more?: Pick<TestedStep, 'caseId' | 'evaluations'>;
}

async function testBranch(state: TestState, step: BranchStep): Promise<Tested> {
  const { db, workspaceId, hours, now, document } = state;
  const conditions = step.cases.map((one) => one.when);
  const people = peopleOf(state);
  const somebody = await whoIsAvailable(db, { workspaceId, now, people }, conditions);
  const { index, evaluations } = chooseCase(step, conditionContext(state.facts, hours, { now, somebody }));
  const chosen = index === null ? undefined : step.cases[index];
  return {
    result: chosen ? caseTitle(chosen, state.names) : 'Everything else',
    next: stepInBranch(document.steps, step, index),
    more: { caseId: chosen?.id ?? null, evaluations },
  };
}

async function testOwner(state: TestState, step: ActionStep): Promise<Tested> {
  const { db, workspaceId, process, now, visitor, facts } = state;
  if (step.type === 'assign' && step.userId === null) {
    setOwner(state, null);
    return { result: 'Nobody has it.' };
  }
  const known = { ...visitor, locale: facts['conversation.language'] };
  const destinationId = facts['ticket.destination'];
  const query = { workspaceId, destinationId, now, visitor: known, people: peopleOf(state) };
  if (step.type === 'rotate_owner') {
    const person = await chooseOwner(db, step, { ...query, process });
    if (person) setOwner(state, person);
    return { result: person ? `${person.name} gets it.` : 'Nobody is available.' };
  }
  if (step.type !== 'assign' || step.userId === null) return { result: '' };
  const person = await findAssignee(db, workspaceId, step.userId);
  if (!person) throw new BatonError('refused', 'The person of this step is no longer there.');
  const ids = { userIds: [person.id], teamIds: [] };
  const isFree =
    process === 'async' ||
    state.owner?.id === person.id ||
    (await chooseOwner(db, ids, { ...query, process })) !== null;
  if (isFree) setOwner(state, person);
  return { result: isFree ? `${person.name} gets it.` : `${person.name} is not available.` };
}

function testWait(state: TestState, step: Extract<ActionStep, { type: 'wait' }>): Tested {
  const { until } = step;
  const wait = (at: number): void => {
    tell(state, 'unavailable');
    const age = state.facts['ticket.ageMinutes'] ?? 0;
    state.facts = { ...state.facts, 'ticket.ageMinutes': age + (at - state.now) / 60_000 };
    state.now = at;
    state.isNow = false;
  };
  if (until.type === 'minutes') wait(state.now + until.minutes * 60_000);
  else {
    const meant = hoursMeant(state.hours, hoursOfWait(until) ?? { of: 'workspace' });
    const at = meant ? nextOpening(meant, state.now) : state.now;
    if (at === null) throw new BatonError('refused', 'These working hours never come.');
    if (at <= state.now) return { result: 'It is within the hours: goes on at once.' };
    wait(at);
  }
  return { result: 'Goes on after that.' };
}

async function testAction(state: TestState, step: ActionStep): Promise<Tested> {
  switch (step.type) {
    case 'rotate_owner':
    case 'assign':
      return testOwner(state, step);
    case 'wait':
      return testWait(state, step);
    case 'set_property':
      state.facts = { ...state.facts, [`ticket.${step.property}`]: step.value };
      return step.property === 'status' && step.value === 'closed'
        ? { result: 'The ticket is closed.', ends: true }
        : { result: `The ${step.property} is ${step.value.replaceAll('_', ' ')}.` };
    case 'move':
      state.facts = { ...state.facts, 'ticket.destination': step.destinationId };
      return { result: 'The ticket lies there.' };
    case 'send_message':
      return { result: localize(step.text, state.facts['conversation.language'] ?? undefined) };
    case 'add_note':
      return { result: step.text };
    case 'notify_email':
      if (step.required) tell(state, 'unavailable');
      return { result: `“${step.subject}” would be sent.` };
    case 'call_webhook':
      if (step.required) tell(state, 'unavailable');
      return { result: 'The address would be called.' };
    case 'close':
      return { result: 'The ticket is closed.', ends: true };
  }
}

async function walk(state: TestState, steps: TestedStep[]): Promise<void> {
  const { document } = state;
  let id = document.steps[0]?.id ?? null;
  while (id !== null) {
    const step = findStep(document.steps, id);
    if (!step) return;
    const at = new Date(state.now).toISOString();
    const entry = { stepId: step.id, type: step.type, title: stepSentence(step, state.names), at };
    steps.push({ ...entry, result: '' });
    const done: Tested = await (step.type === 'branch' ? testBranch(state, step) : testAction(state, step));
    steps[steps.length - 1] = { ...entry, ...done.more, result: done.result };
    if (done.ends) return;
    id = done.next !== undefined ? done.next : (stepAfter(document.steps, step.id) ?? null);
  }
}

function runOf(state: TestState, test: WorkflowTest): TestRun {
  return { test, told: state.told ?? { kind: 'unassigned', owner: null, at: state.now } };
}

/** A workflow, and what to try it on. */
export interface TestRequest extends TestSubject {
  readonly workspaceId: string;
  readonly document: WorkflowDocument;
  readonly process: 'live' | 'async';
  readonly now: number;
  /** The visitor of a made-up ticket. */
  readonly visitor?: VisitorTraits | undefined;
  /** The people as they are taken to be; by default as they are now. */
  readonly people?:
    | { readonly availableIds?: readonly string[] | undefined; readonly isNow: boolean }
    | undefined;
}

/** What a test run shows, and what the visitor of a handoff would be told. */
export interface TestRun {
  readonly test: WorkflowTest;
  readonly told: ToldFirst;
}

/**
 * Says what a workflow would do with a ticket, by the rules and the people as they are; does none of it (design,
 * Console: test run). Waits are passed over, and what follows is told for the moment at which they end.
 */
export async function testWorkflow(db: Database, request: TestRequest): Promise<TestRun> {
  const { workspaceId, document, process, now } = request;
  const { availableIds, isNow = true } = request.people ?? {};
  const { facts, visitorId } = await testStart(db, workspaceId, request);
  const names = await loadReferences(db, workspaceId);
  const owner = names.users.find(({ id }) => id === facts['ticket.owner']) ?? null;
  const hours = await loadHours(db, workspaceId);
  const state: TestState = {
    db,
    workspaceId,
    document,
    names,
    hours,
    process,
    visitor: visitorId ? { id: visitorId } : request.visitor,
    availableIds,
    isNow,
    facts,
    now,
    owner,
    given: [],
    told: null,
  };
  const steps: TestedStep[] = [];
  try {
    await walk(state, steps);
  } catch (error) {
    if (!(error instanceof BatonError) || error.code === 'internal') throw error;
    return runOf(state, { steps, owner: state.owner, outcome: 'failed', error: error.message });
  }
  const outcome = state.owner ? 'assigned' : 'unassigned';
  return runOf(state, { steps, owner: state.owner, outcome, error: null });
}
