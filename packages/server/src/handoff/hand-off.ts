import {
  BatonError,
  type ConversationEvent,
  decideHandoff,
  type HandoffDecision,
  type HandoffReceipt,
  type HandoffSettings,
  type HandoffSignal,
  type RoutingAvailability,
} from '@baton/core';
import type { Turn } from '../conversations/turn.js';
import type { TurnScope } from '../conversations/turns.js';
import { availabilityFor } from '../routing/availability-for.js';
import { startHandoffRun } from '../workflows/start-handoff-run.js';
import { workflowMessage } from '../workflows/visitor-message.js';
import { findHandoffByKey, insertHandoff } from './handoff-repository.js';
import { isReachable } from './reachable.js';

/** A call for a person, from a trigger, the visitor, the page, a person or the API. */
export interface HandoffCall {
  readonly signal: HandoffSignal;
  /** Asking again with the same key changes nothing. */
  readonly key: string;
  readonly context?: Readonly<Record<string, string>>;
}

type HandingOff = Extract<HandoffDecision, { action: 'hand_off' }>;
type Declining = Extract<HandoffDecision, { action: 'decline' }>;

/** What the decision needs to know beside the conversation. */
type Situation = RoutingAvailability & { readonly reachable?: boolean };

const NOBODY: Situation = { available: false, nextOpening: null, assignee: null };

function decide(
  turn: Turn,
  scope: TurnScope,
  call: HandoffCall,
  { reachable, ...availability }: Situation,
): HandoffDecision {
  return decideHandoff({
    settings: scope.config.forChannel(turn.stored.channel),
    conversation: turn.conversation,
    signal: call.signal,
    availability,
    now: turn.now,
    locale: turn.stored.locale ?? undefined,
    reachable,
  });
}

/** Who would get it, found under the routing lock: what the visitor is told and what happens cannot disagree. */
async function situationOf(turn: Turn, { db, config }: TurnScope): Promise<Situation> {
  const { stored } = turn;
  const availability = await availabilityFor(db, {
    workspaceId: config.workspaceId,
    settings: config.forChannel(stored.channel),
    now: turn.now,
    visitor: { id: stored.visitorId, locale: stored.locale },
  });
  return { ...availability, reachable: await isReachable(db, stored) };
}

/** The event that makes the decided outcome true. */
function outcomeEvent(
  decision: HandingOff,
  availability: RoutingAvailability,
  { whenUnassigned, fallbacks }: HandoffSettings,
): ConversationEvent {
  const text = decision.message?.text;
  const { assignee } = availability;
  if (decision.outcome === 'assigned' && assignee) return { type: 'handoff_assigned', assignee, text };
  if (decision.outcome === 'waiting')
    return {
      type: 'handoff_waiting',
      position: fallbacks.showPosition ? (availability.position ?? null) : null,
      text,
    };
  if (decision.outcome === 'scheduled') return { type: 'handoff_scheduled', assignee, text };
  if (decision.outcome === 'email_wanted') return { type: 'email_asked' };
  return { type: 'handoff_unassigned', close: whenUnassigned === 'close', text };
}

async function record(
  turn: Turn,
  scope: TurnScope,
  call: HandoffCall,
  decision: HandingOff | Declining,
): Promise<string> {
  const process = decision.action === 'decline' ? 'none' : decision.process;
  return insertHandoff(scope.db, {
    workspaceId: turn.stored.workspaceId,
    conversationId: turn.stored.id,
    key: call.key,
    reason: decision.reason,
    trigger: decision.trigger ?? null,
    process,
    destinationId: decision.action === 'hand_off' ? decision.assignment.destinationId : null,
    settingsVersion: scope.config.settingsVersion,
    context: call.context ?? {},
  });
}

/** The workflow decides as soon as the turn is saved, and tells the visitor then; false when there is no such one. */
async function giveToWorkflow(
  turn: Turn,
  scope: TurnScope,
  { assignment, process }: HandingOff,
  handoffId: string,
): Promise<boolean> {
  if (assignment.type !== 'workflow') return false;
  const { workflowId, destinationId } = assignment;
  return startHandoffRun(turn, scope, { handoffId, workflowId, destinationId, process });
}

/** The workflow was removed meanwhile: nobody gets it, and the visitor reads that it is with the team. */
async function toldOfNobody(
  { stored, now }: Turn,
  { db, config }: TurnScope,
  decision: HandingOff,
): Promise<HandingOff> {
  const { workspaceId } = config;
  const settings = config.forChannel(stored.channel);
  const moment = { workspaceId, settings, locale: stored.locale ?? undefined, now, assignee: null };
  return { ...decision, message: await workflowMessage(db, moment, 'unassigned') };
}

async function carryOut(turn: Turn, scope: TurnScope, call: HandoffCall): Promise<string> {
  const availability = await situationOf(turn, scope);
  const final = decide(turn, scope, call, availability);
  if (final.action !== 'hand_off')
    throw new BatonError('internal', 'A handoff was decided and then was not.');
  const settings = scope.config.forChannel(turn.stored.channel);
  const handoffId = await record(turn, scope, call, final);
  turn.destinationId = final.assignment.destinationId;
  turn.apply({ type: 'handoff_requested', handoffId, reason: final.reason });
  if (final.outcome === 'workflow' && (await giveToWorkflow(turn, scope, final, handoffId))) return handoffId;
  const told = final.outcome === 'workflow' ? await toldOfNobody(turn, scope, final) : final;
  turn.apply(outcomeEvent(told, availability, settings));
  return handoffId;
}

async function decline(
  turn: Turn,
  scope: TurnScope,
  call: HandoffCall,
  decision: Declining,
): Promise<string> {
  const handoffId = await record(turn, scope, call, decision);
  turn.apply({ type: 'handoff_requested', handoffId, reason: decision.reason });
  turn.apply({ type: 'handoff_declined' });
  return handoffId;
}

/** What a handoff has come to. */
export type HandoffResult = Omit<HandoffReceipt, 'conversation'>;

/**
 * Decides about a call for a person and carries the decision out within a turn that holds the routing lock: the slot
 * is taken, the record written and the visitor's message appended in the one transaction (design, Reserve then speak).
 * Null when nothing was to be handed off (an offer, a switched-off trigger).
 */
export async function handOff(
  turn: Turn,
  scope: TurnScope,
  call: HandoffCall,
): Promise<HandoffResult | null> {
  const earlier = await findHandoffByKey(scope.db, turn.stored.id, call.key);
  if (earlier) return { handoffId: earlier.id, reason: earlier.reason, outcome: earlier.outcome ?? 'failed' };
  const decision = decide(turn, scope, call, NOBODY);
  const { reason } = call.signal;
  if (decision.action === 'continue') return null;
  if (decision.action === 'offer') {
    turn.apply({ type: 'human_offered' });
    return null;
  }
  if (decision.action === 'join') {
    turn.apply({ type: 'handoff_requested', handoffId: decision.handoffId, reason });
    return {
      handoffId: decision.handoffId,
      reason,
      outcome: turn.conversation.handoff?.outcome ?? 'waiting',
    };
  }
  if (decision.action === 'decline') {
    return { handoffId: await decline(turn, scope, call, decision), reason, outcome: 'declined' };
  }
  const handoffId = await carryOut(turn, scope, call);
  // While a workflow decides, the visitor waits.
  const undecided = turn.conversation.handler === 'matched' ? 'waiting' : 'unassigned';
  return { handoffId, reason, outcome: turn.conversation.handoff?.outcome ?? undecided };
}
