import type { HandoffProcess } from '@baton/core';
import type { Turn } from '../conversations/turn.js';
import type { TurnScope } from '../conversations/turns.js';
import { ensureTicket } from '../tickets/follow-turn.js';
import { enrol } from './enrol.js';

/** A handoff that a workflow is to decide. */
export interface WorkflowHandoff {
  readonly handoffId: string;
  readonly workflowId: string;
  readonly destinationId: string;
  readonly process: Exclude<HandoffProcess, 'none'>;
}

/**
 * Gives a requested handoff to a workflow within its turn: the ticket and the run are in the turn's transaction. The
 * engine goes on as soon as that is saved. False when the workflow is gone: the caller then settles the handoff.
 */
export async function startHandoffRun(
  turn: Turn,
  { db }: TurnScope,
  handoff: WorkflowHandoff,
): Promise<boolean> {
  const { id: conversationId, workspaceId, visitorId, channel } = turn.stored;
  const { handoffId, destinationId, process } = handoff;
  const unsaved = turn.messages.filter(({ author }) => author === 'visitor').map(({ text }) => text);
  const ticket = await ensureTicket(db, {
    workspaceId,
    conversationId,
    visitorId,
    channel,
    destinationId,
    handoffId,
    unsaved,
  });
  const runId = await enrol(db, {
    workspaceId,
    workflowId: handoff.workflowId,
    // Whoever owned the ticket before this handoff has no more claim to it than anybody.
    ticket: { id: ticket.id, conversationId, ownerId: ticket.ownerId },
    cause: 'handoff',
    handoff: { id: handoffId, process },
  });
  return runId !== null;
}
