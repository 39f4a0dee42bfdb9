import type { Assignee, DecisionMessage } from '@baton/core';
import { changeTicket } from '../tickets/ticket-repository.js';
import { decidesHandoff, type StepScope, workflowActor } from './step-scope.js';
import { workflowMessage } from './visitor-message.js';

/** The manager's words for what the workflow decided, in the visitor's language. */
export async function visitorText(
  { db, config, turn, now }: StepScope,
  kind: DecisionMessage['kind'],
  assignee: Assignee | null,
): Promise<string | undefined> {
  if (!turn) return undefined;
  const { channel, locale } = turn.stored;
  const moment = {
    workspaceId: config.workspaceId,
    settings: config.forChannel(channel),
    locale: locale ?? undefined,
    now,
    assignee,
  };
  return (await workflowMessage(db, moment, kind)).text;
}

/** True when people chose the owner themselves since the run began: a workflow does not take it from them. */
export function isTakenByPeople({ ticket, run }: StepScope): boolean {
  return ticket.ownerId !== null && ticket.ownerId !== run.givenTo;
}

/** True when giving the conversation to somebody takes a live slot of theirs. */
export function isLive(scope: StepScope): boolean {
  if (!decidesHandoff(scope)) return scope.turn?.conversation.queue === 'assigned';
  return scope.run.process === 'live' && scope.turn?.conversation.queue !== 'scheduled';
}

/**
 * Makes a person the owner: with a handoff open, by the event that also tells the visitor, once (invariant 4), so that
 * their slot, the message and the ticket's owner are one transaction; else the ticket's owner only.
 */
export async function giveTo(scope: StepScope, assignee: Assignee): Promise<void> {
  const { turn, ticket, db } = scope;
  const { handoff, queue, assignee: current } = turn?.conversation ?? {};
  if (turn && handoff && current?.id !== assignee.id) {
    const text = await visitorText(scope, 'available', assignee);
    if (isLive(scope) || queue === 'assigned') turn.apply({ type: 'handoff_assigned', assignee, text });
    else turn.apply({ type: 'handoff_scheduled', assignee, text });
    return;
  }
  if (!handoff)
    await changeTicket(db, {
      ticketId: ticket.id,
      change: { ownerId: assignee.id },
      actor: workflowActor(scope),
    });
}

/** Takes the owner away; a visitor who was with them waits. */
export async function takeAway(scope: StepScope): Promise<void> {
  const { turn, ticket, db } = scope;
  if (turn?.conversation.handoff) {
    turn.try({ type: 'assignee_left', position: null });
    return;
  }
  await changeTicket(db, { ticketId: ticket.id, change: { ownerId: null }, actor: workflowActor(scope) });
}

/**
 * The end of a run that found nobody: the ticket stays with, or falls to, Unassigned, and the visitor reads the one
 * message for that (design, When unassigned). Nothing when a person has the conversation.
 */
export async function settleUnassigned(scope: StepScope): Promise<void> {
  const { turn, run, config } = scope;
  if (!turn || !decidesHandoff(scope)) return;
  const { queue, assignee } = turn.conversation;
  if (queue === 'unassigned' || assignee) return;
  const { whenUnassigned } = config.forChannel(turn.stored.channel);
  const close = run.process === 'live' && whenUnassigned === 'close';
  turn.apply({ type: 'handoff_unassigned', close, text: await visitorText(scope, 'unassigned', null) });
}

/** A workflow that takes its time: the visitor hears once that they wait, or that somebody will follow up. */
export async function tellOfWaiting(scope: StepScope): Promise<void> {
  const { turn, run } = scope;
  if (!turn || !decidesHandoff(scope) || turn.conversation.handler !== 'matched') return;
  const text = await visitorText(scope, 'unavailable', null);
  if (run.process === 'live') turn.apply({ type: 'handoff_waiting', position: null, text });
  else turn.apply({ type: 'handoff_scheduled', assignee: null, text });
}
