import {
  type AgentAnswer,
  type Assignee,
  type Conversation,
  createMessageEvaluator,
  decideHandoff,
  type HandoffDecision,
  type HandoffSettings,
  type HandoffSignal,
  newConversation,
  type RoutingAvailability,
  type TrialRequest,
  type TrialResult,
  type TrialSituation,
  transition,
} from '@baton/core';
import { explainHumanRequest } from '@baton/core/human-request';
import { compileTriggers } from '@baton/core/triggers';
import type { CustomerAgent } from '../customer-agent/agent-question.js';
import type { Database } from '../platform.js';
import { availabilityFor } from '../routing/availability-for.js';
import type { VisitorTraits } from '../routing/find-person.js';
import { fallbackSteps } from './fallback-steps.js';
import type { HandoffConfig } from './handoff-config.js';
import { tryWorkflow, type WorkflowTrialResult } from './simulate-workflow.js';
import { unsavedSettings } from './unsaved-settings.js';

/** What a simulation may look at; it changes nothing. */
export interface TrialScope {
  readonly db: Database;
  readonly config: HandoffConfig;
  /** The customer agent, for whoever wants it asked too. */
  readonly answer?: CustomerAgent['answer'];
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** The request with everything settled that it left open. */
interface Trial {
  readonly request: TrialRequest;
  /** Those of the channel. */
  readonly settings: HandoffSettings;
  readonly conversation: Conversation;
  /** Whether the customer agent is to answer, unless the message is handed off. */
  readonly asksAgent: boolean;
  readonly at: number;
  readonly agentPaused: boolean;
}

const SOMEBODY = { id: 'simulation', name: 'A person' };

/** A conversation in a situation, once the message has come in. */
function conversationIn(
  situation: TrialSituation,
  agentPaused: boolean,
  at: number,
): Pick<Trial, 'conversation' | 'asksAgent'> {
  const context = { now: at, newId: () => 'simulation', agentPaused };
  let conversation = newConversation('simulation', agentPaused);
  let asksAgent = false;
  const apply = (event: Parameters<typeof transition>[1]): void => {
    const result = transition(conversation, event, context);
    if (result.refusal) return;
    conversation = result.conversation;
    asksAgent = result.effects.some(({ type }) => type === 'request_answer');
  };
  if (situation === 'closed') apply({ type: 'closed', by: 'visitor' });
  if (situation === 'waiting' || situation === 'with_person') {
    apply({ type: 'handoff_requested', handoffId: 'simulation', reason: 'visitor_button' });
    if (situation === 'waiting') apply({ type: 'handoff_waiting', position: 1 });
    else apply({ type: 'handoff_assigned', assignee: SOMEBODY });
  }
  apply({ type: 'visitor_message', message: { id: 'simulation', text: '' } });
  return { conversation, asksAgent };
}

function prepare(request: TrialRequest, { config, now }: TrialScope): Trial {
  const all = request.settings === undefined ? config.settings : unsavedSettings(request.settings);
  const at = request.at === undefined ? now : Date.parse(request.at);
  const agentPaused = request.paused ?? config.isAgentPaused(request.channel ?? 'web', at);
  return {
    request,
    settings: config.othersForChannel(all, request.channel ?? 'web'),
    ...conversationIn(request.situation ?? 'answering', agentPaused, at),
    at,
    agentPaused,
  };
}

/** The visitor, as far as the request knows them. */
const visitorOf = ({ locale, lastHelper }: TrialRequest): VisitorTraits => ({
  locale,
  ...(lastHelper && { lastHelperId: lastHelper }),
});

/** Found by the code of a live handoff, for the moment and the people of the trial. */
function situationOf(
  { db, config, now }: TrialScope,
  { settings, request, at }: Trial,
): Promise<RoutingAvailability> {
  return availabilityFor(db, {
    workspaceId: config.workspaceId,
    settings,
    now,
    ...(request.at !== undefined && { at }),
    availableIds: request.available,
    visitor: visitorOf(request),
  });
}

/** Asks the customer agent when it is its turn; what it does not know is a signal of its own. */
async function answerTo(
  trial: Trial,
  { answer, config }: TrialScope,
  decision: HandoffDecision,
): Promise<AgentAnswer | null> {
  const { request, asksAgent } = trial;
  const isItsTurn = asksAgent && (decision.action === 'continue' || decision.action === 'offer');
  if (!answer || !request.ask || !isItsTurn) return null;
  return answer({
    workspaceId: config.workspaceId,
    question: request.text,
    manner: 'answer',
    locale: request.locale ?? null,
    history: [],
  });
}

const CANNOT_ANSWER: HandoffSignal = { kind: 'hand_off', reason: 'cannot_answer' };

function explained(decision: HandoffDecision, answer: AgentAnswer | null): TrialResult['steps'] {
  if (!answer?.known) return decision.steps;
  return [...decision.steps, { rule: 'signal', text: 'The customer agent answers.' }];
}

/** What the chosen workflow would make of it; null where no workflow is asked. */
async function workflowFor(
  { db, config, now }: TrialScope,
  { settings, request, at }: Trial,
  decision: HandoffDecision,
): Promise<WorkflowTrialResult | null> {
  if (decision.action !== 'hand_off' || decision.outcome !== 'workflow') return null;
  const { workspaceId } = config;
  const { channel = 'web', available: availableIds } = request;
  return tryWorkflow(db, {
    workspaceId,
    settings,
    request,
    decision,
    channelType: config.channelType(channel) ?? null,
    visitor: visitorOf(request),
    people: { availableIds, isNow: request.at === undefined },
    at: request.at === undefined ? now : at,
  });
}

/** Who gets a direct handoff; nobody before the visitor has left the address that they are asked for. */
function assigneeOf(decision: HandoffDecision, { assignee }: RoutingAvailability): Assignee | null {
  const isGiven = decision.action === 'hand_off' && decision.outcome !== 'email_wanted';
  return isGiven ? assignee : null;
}

/**
 * Plays a visitor's message through the same rules that a real one meets (design, Try it).
 * @throws BatonError `invalid` with the fields of the unsaved settings that are wrong.
 */
export async function simulate(scope: TrialScope, request: TrialRequest): Promise<TrialResult> {
  const trial = prepare(request, scope);
  const { settings, conversation, at, agentPaused } = trial;
  const { text, locale, channel = 'web' } = request;
  const reachable = channel !== 'web' || request.reachable === true;
  const availability = await situationOf(scope, trial);
  const decide = (signal: HandoffSignal | null): HandoffDecision =>
    decideHandoff({ settings, conversation, signal, availability, now: at, locale, reachable });
  const first = decide(createMessageEvaluator(settings)(text, { locale, agentPaused }));
  const answer = await answerTo(trial, scope, first);
  const second = answer && !answer.known ? decide(CANNOT_ANSWER) : first;
  const decided = first.action === 'offer' && second.action === 'continue' ? first : second;
  const workflow = await workflowFor(scope, trial, decided);
  const triggers = compileTriggers(settings.customTriggers, { locale });
  const { steps: _, ...plain } = decided;
  const decision = workflow ? { ...plain, message: workflow.message } : plain;
  const message = workflow ? workflow.message : decided.action === 'hand_off' ? decided.message : null;
  return {
    matches: triggers.matchAll(text),
    explanation: triggers.explain(text),
    humanRequest: explainHumanRequest(text, { locale }),
    answer,
    decision,
    assignee: workflow ? workflow.assignee : assigneeOf(decided, availability),
    message: message?.text ?? null,
    steps: workflow ? workflow.steps : [...explained(decided, answer), ...fallbackSteps(decided, settings)],
  };
}
