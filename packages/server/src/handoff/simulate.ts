import {
  BatonError,
  createMessageEvaluator,
  decideHandoff,
  type HandoffDecision,
  type HandoffSettings,
  type HandoffSignal,
  newConversation,
  parseHandoffSettings,
  type RoutingAvailability,
  settingsForChannel,
  type TriggerMatch,
} from '@baton/core';
import { explainHumanRequest, type HumanRequestExplanation } from '@baton/core/human-request';
import { compileTriggers, type TriggerExplanation } from '@baton/core/triggers';
import type { Database } from '../platform.js';
import { findPerson } from '../routing/find-person.js';
import { nextPosition } from '../routing/waiting-line.js';
import type { HandoffConfig } from './handoff-config.js';

/** A situation to try. */
export interface Simulation {
  readonly text: string;
  readonly locale?: string;
  /** `web` by default. */
  readonly channel?: string;
  /** Settings that are not saved yet; those in force by default. */
  readonly settings?: unknown;
  /** The people who are there and free; by default whoever is so now. */
  readonly available?: readonly string[];
}

/** What would happen, and why. Nothing is stored and nobody is told. */
export interface SimulationResult {
  readonly matches: readonly TriggerMatch[];
  /** What was compared, and which triggers came close and why they did or did not match. */
  readonly explanation: TriggerExplanation;
  readonly humanRequest: HumanRequestExplanation;
  readonly decision: Omit<HandoffDecision, 'steps'>;
  readonly assignee: RoutingAvailability['assignee'];
  readonly message: string | null;
  readonly steps: HandoffDecision['steps'];
}

function settingsOf(simulation: Simulation, config: HandoffConfig): HandoffSettings {
  if (simulation.settings === undefined) return config.settings;
  const parsed = parseHandoffSettings(simulation.settings);
  if (parsed.ok) return parsed.settings;
  const issues = parsed.issues.map((issue) => ({
    ...issue,
    path: issue.path ? `settings.${issue.path}` : 'settings',
  }));
  throw new BatonError('invalid', undefined, { issues });
}

async function availabilityOf(
  db: Database,
  workspaceId: string,
  settings: HandoffSettings,
  availableIds: readonly string[] | undefined,
): Promise<RoutingAvailability> {
  const nobody = { available: false, nextOpening: null, assignee: null };
  const { assignment, process } = settings;
  if (assignment.type !== 'direct' || process === 'none') return nobody;
  const assignee = await findPerson(db, { workspaceId, assignment, process, availableIds });
  if (assignee) return { available: true, nextOpening: null, assignee };
  return { ...nobody, position: await nextPosition(db, workspaceId, assignment.destinationId) };
}

/**
 * Plays a visitor's message through the same rules that a real one meets (design, Try it).
 * @throws BatonError `invalid` with the fields of the unsaved settings that are wrong.
 */
export async function simulate(
  db: Database,
  config: HandoffConfig,
  simulation: Simulation,
): Promise<SimulationResult> {
  const { text, locale } = simulation;
  const settings = settingsForChannel(settingsOf(simulation, config), simulation.channel ?? 'web');
  const evaluate = createMessageEvaluator(settings);
  const signal: HandoffSignal | null = evaluate(text, { locale, agentPaused: config.agentPaused });
  const availability = await availabilityOf(db, config.workspaceId, settings, simulation.available);
  const conversation = newConversation('simulation', config.agentPaused);
  const { steps, ...decision } = decideHandoff({
    settings,
    conversation,
    signal,
    availability,
    now: Date.now(),
    locale,
  });
  const triggers = compileTriggers(settings.customTriggers, { locale });
  const handsOff = decision.action === 'hand_off';
  return {
    matches: triggers.matchAll(text),
    explanation: triggers.explain(text),
    humanRequest: explainHumanRequest(text, { locale }),
    decision,
    assignee: handsOff ? availability.assignee : null,
    message: handsOff ? (decision.message?.text ?? null) : null,
    steps,
  };
}
