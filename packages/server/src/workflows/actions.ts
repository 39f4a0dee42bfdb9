import {
  type ActionStep,
  BatonError,
  fillWorkflowPlaceholders,
  hoursOfWait,
  localize,
  nextOpening,
  type WorkflowPlaceholderValues,
} from '@baton/core';
import { addNote } from '../notes/note-repository.js';
import { loadHours } from '../people/workspace-hours.js';
import { findAssignee } from '../routing/find-person.js';
import { changeTicket } from '../tickets/ticket-repository.js';
import { chooseOwner, type OwnerQuery } from './choose-owner.js';
import { giveTo, isLive, isTakenByPeople, takeAway, visitorText } from './give-owner.js';
import { recipientsOf } from './recipients.js';
import { decidesHandoff, type StepResult, type StepScope, workflowActor } from './step-scope.js';
import { hoursMeant } from './ticket-facts.js';

type Of<Type extends ActionStep['type']> = Extract<ActionStep, { type: Type }>;
type Perform<Type extends ActionStep['type']> = (scope: StepScope, step: Of<Type>) => Promise<StepResult>;

/** A step that no further try can make right: it fails at once. */
export const hopeless = (message: string): BatonError => new BatonError('refused', message);

async function placeholderValues({ db, ticket, run }: StepScope): Promise<WorkflowPlaceholderValues> {
  const contact = ticket.visitorId
    ? await db
        .selectFrom('visitors')
        .select(['name', 'email'])
        .where('id', '=', ticket.visitorId)
        .executeTakeFirst()
    : undefined;
  const owner = ticket.ownerId ? await findAssignee(db, run.workspaceId, ticket.ownerId) : null;
  const workspace = await db
    .selectFrom('workspaces')
    .select('name')
    .where('id', '=', run.workspaceId)
    .executeTakeFirst();
  return {
    'contact.name': contact?.name ?? undefined,
    'contact.email': contact?.email ?? undefined,
    'ticket.number': String(ticket.number),
    'ticket.subject': ticket.subject,
    'ticket.priority': ticket.priority,
    'owner.name': owner?.name,
    'workspace.name': workspace?.name,
  };
}

function ownerQuery({ run, ticket, turn, now }: StepScope, process: OwnerQuery['process']): OwnerQuery {
  const visitor = turn ? { id: turn.stored.visitorId, locale: turn.stored.locale } : undefined;
  return { workspaceId: run.workspaceId, destinationId: ticket.destinationId, process, visitor, now };
}

const TAKEN = { result: 'kept', why: 'People chose the owner themselves.' };

const rotateOwner: Perform<'rotate_owner'> = async (scope, step) => {
  const input = { userIds: step.userIds, teamIds: step.teamIds, strategy: step.strategy };
  if (isTakenByPeople(scope)) return { input, outcome: TAKEN };
  const assignee = await chooseOwner(scope.db, step, ownerQuery(scope, isLive(scope) ? 'live' : 'async'));
  if (!assignee) return { input, outcome: { result: 'nobody', why: 'Nobody is available.' } };
  await giveTo(scope, assignee);
  return { input, outcome: { result: 'assigned', owner: assignee.name }, givenTo: assignee.id };
};

const assign: Perform<'assign'> = async (scope, step) => {
  const { db, run, ticket } = scope;
  const input = { userId: step.userId };
  if (isTakenByPeople(scope)) return { input, outcome: TAKEN };
  if (step.userId === null) {
    await takeAway(scope);
    return { input, outcome: { result: 'unassigned' }, givenTo: null };
  }
  const assignee = await findAssignee(db, run.workspaceId, step.userId);
  if (!assignee) throw hopeless('The person of this step is no longer there.');
  // The visitor is told that the person is there, so they have to be (design, Reserve, then speak).
  const isFree =
    ticket.ownerId === assignee.id ||
    !isLive(scope) ||
    (await chooseOwner(db, { userIds: [assignee.id], teamIds: [] }, ownerQuery(scope, 'live'))) !== null;
  if (!isFree) return { input, outcome: { result: 'nobody', why: `${assignee.name} is not available.` } };
  await giveTo(scope, assignee);
  return { input, outcome: { result: 'assigned', owner: assignee.name }, givenTo: assignee.id };
};

const close: Perform<'close'> = async (scope) => {
  const { db, turn, ticket } = scope;
  const input = {};
  const outcome = { result: 'closed' };
  if (turn?.conversation.status === 'open') {
    const isUnmet = decidesHandoff(scope) && turn.conversation.assignee === null;
    const { queue } = turn.conversation;
    if (isUnmet && queue !== 'unassigned')
      turn.apply({
        type: 'handoff_unassigned',
        close: true,
        text: await visitorText(scope, 'unassigned', null),
      });
    else turn.apply({ type: 'closed', by: 'system' });
  } else {
    await changeTicket(db, {
      ticketId: ticket.id,
      change: { status: 'closed' },
      actor: workflowActor(scope),
    });
  }
  return { input, outcome, ends: true };
};

const setProperty: Perform<'set_property'> = async (scope, step) => {
  const { property, value } = step;
  if (property === 'status' && value === 'closed') return close(scope, { id: step.id, type: 'close' });
  const before = scope.ticket[property];
  await changeTicket(scope.db, {
    ticketId: scope.ticket.id,
    change: { [property]: value },
    actor: workflowActor(scope),
  });
  return { input: { property, value }, outcome: { result: 'set', before } };
};

const move: Perform<'move'> = async (scope, { destinationId }) => {
  const { db, run, turn, ticket } = scope;
  const destination = await db
    .selectFrom('destinations')
    .select('name')
    .where('id', '=', destinationId)
    .where('workspace_id', '=', run.workspaceId)
    .where('type', '=', 'help_desk')
    .executeTakeFirst();
  if (!destination) throw hopeless('The help desk of this step is no longer there.');
  if (turn?.conversation.handoff) turn.destinationId = destinationId;
  await changeTicket(db, { ticketId: ticket.id, change: { destinationId }, actor: workflowActor(scope) });
  return { input: { destinationId }, outcome: { result: 'moved', destination: destination.name } };
};

const sendMessage: Perform<'send_message'> = async (scope, step) => {
  const { turn, newId } = scope;
  const input = { text: step.text.default };
  if (turn?.conversation.status !== 'open') {
    return { input, outcome: { result: 'skipped', why: 'The ticket has no open conversation.' } };
  }
  const values = await placeholderValues(scope);
  const text = fillWorkflowPlaceholders(localize(step.text, turn.stored.locale ?? undefined), values);
  turn.apply({ type: 'system_message', message: { id: newId(), text } });
  return { input, outcome: { result: 'sent', text } };
};

const writeNote: Perform<'add_note'> = async (scope, step) => {
  const { db, run, ticket, document, notes } = scope;
  const text = fillWorkflowPlaceholders(step.text, await placeholderValues(scope));
  const { conversationId, id: ticketId } = ticket;
  const note = await addNote(db, {
    ...(conversationId ? { conversationId } : { ticketId }),
    workspaceId: run.workspaceId,
    author: { id: null, name: document.name },
    text,
  });
  notes.push(note);
  return { input: { text: step.text }, outcome: { result: 'added', text } };
};

const wait: Perform<'wait'> = async (scope, { until }) => {
  const { db, run, now } = scope;
  const reference = hoursOfWait(until);
  if (until.type === 'minutes') {
    const at = now + until.minutes * 60_000;
    return waiting({ minutes: until.minutes }, at);
  }
  const meant = hoursMeant(await loadHours(db, run.workspaceId), reference ?? { of: 'workspace' });
  const at = meant ? nextOpening(meant, now) : now;
  if (at === null) throw hopeless('These working hours never come. Set some, or remove the step.');
  if (at <= now) return { input: { hours: reference }, outcome: { result: 'open' } };
  return waiting({ hours: reference }, at);
};

function waiting(input: Record<string, unknown>, at: number): StepResult {
  const until = new Date(at).toISOString();
  return { input, outcome: { result: 'waited', until }, status: 'waiting', dueAt: at };
}

const notifyByEmail: Perform<'notify_email'> = async (scope, step) => {
  const values = await placeholderValues(scope);
  const to = await recipientsOf(scope, step);
  const input = {
    to,
    subject: fillWorkflowPlaceholders(step.subject, values),
    text: fillWorkflowPlaceholders(step.text, values),
  };
  if (to.length === 0)
    return { input, outcome: { result: 'skipped', why: 'Nobody with an address is meant.' } };
  return deliver(scope, step, input);
};

const callWebhook: Perform<'call_webhook'> = async (scope, step) => {
  const { run, ticket, document } = scope;
  const body = {
    type: 'workflow.step',
    workflow: { id: run.workflowId, name: document.name, version: run.version },
    runId: run.id,
    stepId: step.id,
    ticket,
  };
  return deliver(scope, step, { url: step.url, body });
};

async function deliver(
  { run, db, jobs }: StepScope,
  step: { readonly id: string; readonly required: boolean },
  input: Record<string, unknown>,
): Promise<StepResult> {
  const payload = { runId: run.id, stepId: step.id };
  await jobs.schedule(db, { kind: 'workflow.deliver', payload, key: `${run.id}:${step.id}` });
  return { input, outcome: { result: 'queued' }, status: step.required ? 'waiting' : 'queued' };
}

const PERFORM: { readonly [Type in ActionStep['type']]: Perform<Type> } = {
  rotate_owner: rotateOwner,
  assign,
  set_property: setProperty,
  move,
  send_message: sendMessage,
  add_note: writeNote,
  wait,
  notify_email: notifyByEmail,
  call_webhook: callWebhook,
  close,
};

/**
 * Does what a step does, in the transaction that also moves the run on.
 * @throws BatonError `refused` for what no further try can make right; anything else is tried again.
 */
export function perform(scope: StepScope, step: ActionStep): Promise<StepResult> {
  const one = PERFORM[step.type] as Perform<ActionStep['type']>;
  return one(scope, step);
}
