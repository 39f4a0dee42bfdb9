import { type HandoffReason, knowsOfPause } from './conversation.js';
import type { AnswerManner, RefusalCode } from './events.js';
import type { NoticeKind } from './message.js';
import type { Handle, Step } from './step.js';

/** What the agent says when a handoff is declined; nothing for those that no visitor asked for. */
const ON_DECLINED: Readonly<Partial<Record<HandoffReason, AnswerManner>>> = {
  cannot_answer: 'admit',
  custom_trigger: 'answer',
  agent_paused: 'answer',
  human_requested: 'decline',
  visitor_button: 'decline',
  page: 'decline',
};

/** Why this is no answer to a request: there is none, or it has been answered. */
function notRequested(step: Step): RefusalCode {
  return step.next.handoff ? 'already_settled' : 'no_handoff';
}

/** What to tell a visitor who is back with the customer agent, unless there is nobody there to be back with. */
function backNotice(step: Step, kind: NoticeKind): NoticeKind {
  return step.context.agentPaused ? 'paused' : kind;
}

export const onRequested: Handle<'handoff_requested'> = (step, { handoffId, reason }) => {
  const { handoff, handler } = step.next;
  if (handoff) {
    step.effects.push({ type: 'join_handoff', handoffId: handoff.id, reason });
    return undefined;
  }
  const from = handler === 'paused' ? 'paused' : 'agent';
  step.set({ handler: 'matched', handoff: { id: handoffId, reason, outcome: null, from } });
  step.effects.push({ type: 'open_handoff', handoffId, reason });
  return undefined;
};

export const onDeclined: Handle<'handoff_declined'> = (step) => {
  const { handoff, handler } = step.next;
  if (!handoff || handler !== 'matched') return notRequested(step);
  step.record('declined');
  step.endHandoff();
  step.backToAgent();
  const manner = ON_DECLINED[handoff.reason];
  if (step.next.handler === 'paused') {
    if (handoff.from !== 'paused' || !knowsOfPause(step.next)) step.tell('paused');
  } else if (manner) step.requestAnswer(manner);
  return undefined;
};

export const onAssigned: Handle<'handoff_assigned'> = (step, { assignee, text }) => {
  const { handoff, queue, assignee: current } = step.next;
  if (!handoff) return 'no_handoff';
  if (queue === 'assigned' && current?.id === assignee.id) return 'already_assigned';
  const wasRequested = step.next.handler === 'matched';
  step.queue('assigned', assignee, null);
  if (wasRequested) step.settle('assigned', 'assigned', { text, name: assignee.name });
  else if (queue === 'assigned') step.tell('joined', { name: assignee.name, handoffId: handoff.id });
  else step.settle('assigned', 'joined', { text, name: assignee.name });
  return undefined;
};

export const onWaiting: Handle<'handoff_waiting'> = (step, { position, text }) => {
  if (step.next.handler !== 'matched') return notRequested(step);
  step.queue('waiting', null, position);
  step.settle('waiting', 'waiting', { text });
  return undefined;
};

export const onScheduled: Handle<'handoff_scheduled'> = (step, { assignee, text }) => {
  const { handoff, queue, assignee: current } = step.next;
  if (!handoff) return 'no_handoff';
  if (queue === 'assigned') return 'already_assigned';
  if (queue === 'scheduled') {
    if (!assignee || assignee.id === current?.id) return 'already_settled';
    // Somebody else will follow up: the promise to the visitor stands, so nothing is told.
    step.queue('scheduled', assignee, null);
    return undefined;
  }
  step.queue('scheduled', assignee, null);
  step.settle('scheduled', 'scheduled', { text, name: assignee?.name });
  return undefined;
};

export const onUnassigned: Handle<'handoff_unassigned'> = (step, { close, text }) => {
  const { handoff, queue } = step.next;
  if (!handoff) return 'no_handoff';
  if (queue === 'assigned') return 'already_assigned';
  if (queue === 'unassigned') return 'already_settled';
  step.queue('unassigned', null, null);
  step.settle('unassigned', 'unassigned', { text });
  if (close) {
    step.endHandoff();
    step.set({ status: 'closed', handler: 'agent' });
  }
  return undefined;
};

export const onEmailAsked: Handle<'email_asked'> = (step) => {
  const { handoff, handler, queue } = step.next;
  if (!handoff) return 'no_handoff';
  if (queue === 'assigned') return 'already_assigned';
  if (queue === 'scheduled') return 'already_settled';
  if (handler === 'matched') {
    step.queue('unassigned', null, null);
    step.settle('unassigned', 'email_wanted');
  } else step.tell('email_wanted', { handoffId: handoff.id });
  return undefined;
};

/** An outcome that ends the handoff and gives the conversation back. */
function giveBack(step: Step, outcome: 'failed' | 'expired' | 'cancelled', kind: NoticeKind): void {
  step.settle(outcome, kind);
  step.endHandoff();
  step.backToAgent();
}

export const onFailed: Handle<'handoff_failed'> = (step) => {
  if (step.next.handler !== 'matched') return notRequested(step);
  giveBack(step, 'failed', 'failed');
  return undefined;
};

export const onExpired: Handle<'handoff_expired'> = (step) => {
  const { queue } = step.next;
  if (queue !== 'waiting' && queue !== 'unassigned') return 'not_waiting';
  giveBack(step, 'expired', backNotice(step, 'expired'));
  return undefined;
};

export const onCancelled: Handle<'handoff_cancelled'> = (step) => {
  if (!step.next.handoff) return 'no_handoff';
  if (step.next.queue === 'assigned') return 'already_assigned';
  giveBack(step, 'cancelled', backNotice(step, 'cancelled'));
  return undefined;
};

export const onPositionChanged: Handle<'position_changed'> = (step, { position }) => {
  if (step.next.queue !== 'waiting') return 'not_waiting';
  step.set({ position });
  return undefined;
};

export const onAssigneeLeft: Handle<'assignee_left'> = (step, { position, text, successor }) => {
  const { queue, assignee } = step.next;
  if (!assignee) return 'no_person';
  // The follow-up is still promised, whoever makes it: nothing to tell.
  if (queue === 'scheduled') {
    step.queue('scheduled', successor ?? null, null);
    return undefined;
  }
  step.queue('waiting', null, position);
  step.settle('waiting', 'waiting', { text });
  return undefined;
};

export const onReturned: Handle<'returned_to_agent'> = (step) => {
  if (!step.next.handoff) return 'no_handoff';
  step.conclude(backNotice(step, 'returned'));
  step.backToAgent();
  return undefined;
};
