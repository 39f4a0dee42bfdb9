import { knowsOfPause } from './conversation.js';
import type { Handle } from './step.js';

export const onVisitorMessage: Handle<'visitor_message'> = (step, { message }) => {
  const { agentPaused } = step.context;
  if (step.next.status === 'closed') step.set({ status: 'open', failedAnswers: 0 });
  if (step.next.handler === 'paused' && !agentPaused) step.set({ handler: 'agent' });
  step.append('visitor', message);
  if (step.next.handler === 'agent' && !agentPaused) step.requestAnswer('answer');
  return undefined;
};

export const onAgentAnswer: Handle<'agent_answer'> = (step, { message, epoch, known }) => {
  if (step.next.handler !== 'agent') return 'not_answering';
  if (epoch !== step.next.epoch) return 'stale_epoch';
  step.append('agent', message);
  step.set({ failedAnswers: known ? 0 : step.next.failedAnswers + 1 });
  return undefined;
};

export const onHumanMessage: Handle<'human_message'> = (step, { message }) => {
  if (step.next.handler !== 'human' || !step.next.assignee) return 'no_person';
  step.append('human', message);
  return undefined;
};

export const onSystemMessage: Handle<'system_message'> = (step, { message }) => {
  step.append('system', message);
  return undefined;
};

export const onHumanOffered: Handle<'human_offered'> = (step) => {
  if (step.next.handler !== 'agent') return 'not_answering';
  if (step.next.offered) return 'already_offered';
  step.set({ offered: true });
  return undefined;
};

export const onAgentPaused: Handle<'agent_paused'> = (step) => {
  const { handler } = step.next;
  if (handler === 'paused' && knowsOfPause(step.next)) return 'already_paused';
  if (handler !== 'agent' && handler !== 'paused') return 'not_answering';
  step.set({ handler: 'paused' });
  step.tell('paused');
  return undefined;
};

export const onAgentResumed: Handle<'agent_resumed'> = (step) => {
  if (step.next.handler !== 'paused') return 'not_paused';
  step.set({ handler: 'agent' });
  return undefined;
};

export const onClosed: Handle<'closed'> = (step) => {
  step.conclude('closed');
  step.set({ status: 'closed', handler: 'agent' });
  return undefined;
};

export const onReopened: Handle<'reopened'> = (step) => {
  step.set({ status: 'open', failedAnswers: 0 });
  step.tell('reopened');
  return undefined;
};
