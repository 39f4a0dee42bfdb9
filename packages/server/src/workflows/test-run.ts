import {
  type ActionStep,
  BatonError,
  type BranchStep,
  caseTitle,
  findStep,
  hoursOfWait,
  localize,
  type Named,
  nextOpening,
  stepAfter,
  stepInBranch,
  stepSentence,
  type TestedStep,
  type TicketFacts,
  type WorkflowDocument,
  type WorkflowReferences,
  type WorkflowTest,
} from '@baton/core';
import type { Database } from '../platform.js';
import { findAssignee } from '../routing/find-person.js';
import { chooseCase } from './branch.js';
import { chooseOwner, whoIsAvailable } from './choose-owner.js';
import { loadReferences } from './references.js';
import { type TestSubject, testStart } from './test-facts.js';
import { conditionContext, hoursMeant, loadHours, type WorkspaceHours } from './ticket-facts.js';

/** Where the test is: what a run would have in the database. */
interface TestState {
  readonly db: Database;
  readonly workspaceId: string;
  readonly document: WorkflowDocument;
  readonly names: WorkflowReferences;
  readonly hours: WorkspaceHours;
  readonly process: 'live' | 'async';
  readonly visitorId: string | undefined;
  facts: TicketFacts;
  now: number;
  owner: Named | null;
}

/** What came of one step. */
interface Tested {
  readonly result: string;
  readonly next?: string | null;
  readonly ends?: boolean;
  readonly more?: Pick<TestedStep, 'caseId' | 'evaluations'>;
}

function setOwner(state: TestState, owner: Named | null): void {
  state.owner = owner;
  state.facts = { ...state.facts, 'ticket.owner': owner?.id ?? null, 'ticket.hasOwner': owner !== null };
}

async function testBranch(state: TestState, step: BranchStep): Promise<Tested> {
  const { db, workspaceId, hours, now, document } = state;
  const conditions = step.cases.map((one) => one.when);
  const somebody = await whoIsAvailable(db, { workspaceId, now }, conditions);
  const { index, evaluations } = chooseCase(step, conditionContext(state.facts, hours, { now, somebody }));
  const chosen = index === null ? undefined : step.cases[index];
  return {
    result: chosen ? caseTitle(chosen, state.names) : 'Everything else',
    next: stepInBranch(document.steps, step, index),
    more: { caseId: chosen?.id ?? null, evaluations },
  };
}

async function testOwner(state: TestState, step: ActionStep): Promise<Tested> {
  const { db, workspaceId, process, now, visitorId, facts } = state;
  if (step.type === 'assign' && step.userId === null) {
    setOwner(state, null);
    return { result: 'Nobody has it.' };
  }
  const locale = facts['conversation.language'];
  const visitor = visitorId ? { id: visitorId, locale } : { locale };
  const query = { workspaceId, destinationId: facts['ticket.destination'], now, visitor };
  if (step.type === 'rotate_owner') {
    const person = await chooseOwner(db, step, { ...query, process });
    if (person) setOwner(state, person);
    return { result: person ? `${person.name} gets it.` : 'Nobody is available.' };
  }
  if (step.type !== 'assign' || step.userId === null) return { result: '' };
  const person = await findAssignee(db, workspaceId, step.userId);
  if (!person) throw new BatonError('refused', 'The person of this step is no longer there.');
  const ids = { userIds: [person.id], teamIds: [] };
  const isFree = process === 'async' || (await chooseOwner(db, ids, { ...query, process })) !== null;
  if (isFree) setOwner(state, person);
  return { result: isFree ? `${person.name} gets it.` : `${person.name} is not available.` };
}

function testWait(state: TestState, step: Extract<ActionStep, { type: 'wait' }>): Tested {
  const { until } = step;
  if (until.type === 'minutes') state.now += until.minutes * 60_000;
  else {
    const meant = hoursMeant(state.hours, hoursOfWait(until) ?? { of: 'workspace' });
    const at = meant ? nextOpening(meant, state.now) : state.now;
    if (at === null) throw new BatonError('refused', 'These working hours never come.');
    if (at <= state.now) return { result: 'It is within the hours: goes on at once.' };
    state.now = at;
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
      return { result: `“${step.subject}” would be sent.` };
    case 'call_webhook':
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

/** A workflow, and what to try it on. */
export interface TestRequest extends TestSubject {
  readonly workspaceId: string;
  readonly document: WorkflowDocument;
  readonly process: 'live' | 'async';
  readonly now: number;
}

/**
 * Says what a workflow would do with a ticket, by the rules and the people as they are; does none of it (design,
 * Console: test run). Waits are passed over, and what follows is told for the moment at which they end.
 */
export async function testWorkflow(db: Database, request: TestRequest): Promise<WorkflowTest> {
  const { workspaceId, document, process, now } = request;
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
    visitorId,
    facts,
    now,
    owner,
  };
  const steps: TestedStep[] = [];
  try {
    await walk(state, steps);
  } catch (error) {
    if (!(error instanceof BatonError) || error.code === 'internal') throw error;
    return { steps, owner: state.owner, outcome: 'failed', error: error.message };
  }
  return { steps, owner: state.owner, outcome: state.owner ? 'assigned' : 'unassigned', error: null };
}
