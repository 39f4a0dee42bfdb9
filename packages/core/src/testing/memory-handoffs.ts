import type { HandoffReceipt, HandoffRequest } from '../backend/backend.js';
import type { HandoffReason } from '../conversation/conversation.js';
import type { ConversationEvent } from '../conversation/events.js';
import { BatonError } from '../errors.js';
import { createMessageEvaluator } from '../handoff/create-message-evaluator.js';
import { decideHandoff, decisionMessage, type HandoffDecision } from '../handoff/decide-handoff.js';
import type { MessageEvaluator } from '../handoff/evaluate-message.js';
import type { HandoffSignal } from '../handoff/signal.js';
import type { HandoffSettings } from '../settings/handoff-settings.js';
import type { MemoryRoom } from './memory-room.js';
import type { MemoryWorld } from './memory-world.js';

type HandOff = Extract<HandoffDecision, { action: 'hand_off' }>;

/** The rules of core, applied to the conversations in memory: evaluate, decide, reserve, then speak. */
export class MemoryHandoffs {
  readonly #world: MemoryWorld;
  #evaluator: { readonly settings: HandoffSettings; readonly evaluate: MessageEvaluator } | null = null;

  constructor(world: MemoryWorld) {
    this.#world = world;
  }

  /** Looks at a visitor's message that has just been stored. */
  evaluate(room: MemoryRoom, text: string, messageId: string): HandoffReceipt | undefined {
    const { settings, agentPaused } = this.#world;
    if (this.#evaluator?.settings !== settings) {
      this.#evaluator = { settings, evaluate: createMessageEvaluator(settings) };
    }
    const found = this.#evaluator.evaluate(text, { locale: room.locale, agentPaused });
    const signal = found && { ...found, trigger: { ...found.trigger, messageId } };
    const receipt = signal ? this.consider(room, signal) : undefined;
    // With its trigger switched off, a pause hands off to nobody; the visitor must still hear of it.
    if (agentPaused && !room.conversation.handoff) this.#world.attempt(room, { type: 'agent_paused' });
    return receipt;
  }

  /** Follows a signal as far as the settings let it. */
  consider(room: MemoryRoom, signal: HandoffSignal): HandoffReceipt | undefined {
    const decision = this.#decide(room, signal);
    if (decision.action === 'offer') this.#world.attempt(room, { type: 'human_offered' });
    if (decision.action === 'continue' || decision.action === 'offer') return undefined;
    return this.#carryOut(room, decision);
  }

  /** A call for a person from outside, which is answered whatever the settings say. */
  request(room: MemoryRoom, { reason, trigger }: HandoffRequest): HandoffReceipt {
    const decision = this.#decide(room, { kind: 'hand_off', reason, trigger });
    if (decision.action !== 'continue' && decision.action !== 'offer') return this.#carryOut(room, decision);
    const { handoff } = room.conversation;
    const { steps } = decision;
    if (handoff) return this.#carryOut(room, { action: 'join', handoffId: handoff.id, reason, steps });
    return this.#carryOut(room, { action: 'decline', reason, steps });
  }

  /** The visitor would rather hear from somebody later. */
  leaveEmail(room: MemoryRoom, email: string): void {
    const { status, handoff, queue } = room.conversation;
    if (status === 'closed')
      throw new BatonError('refused', 'The conversation is closed. Write again to reopen it.');
    room.email = email;
    if (queue === 'assigned' || queue === 'scheduled') return;
    if (!handoff) this.#open(room, 'visitor_button');
    this.#world.dispatch(room, { type: 'handoff_scheduled', assignee: this.#followUp() });
  }

  /** A person helps themselves to the conversation; capacity does not hold them back. */
  take(room: MemoryRoom, personId: string): void {
    const assignee = this.#world.people.assignee(personId);
    if (!room.conversation.handoff) this.#open(room, 'api');
    this.#world.dispatch(room, { type: 'handoff_assigned', assignee });
    this.#world.people.hold(personId, room.conversation.id);
  }

  #decide(room: MemoryRoom, signal: HandoffSignal): HandoffDecision {
    const { settings, people, environment } = this.#world;
    const isAsync = settings.process === 'async';
    const assignee = isAsync ? this.#followUp() : people.nextFree(settings.assignment);
    const availability = { ...this.#world.availability(), assignee, position: this.#world.nextPosition() };
    const { conversation, locale } = room;
    return decideHandoff({ settings, conversation, signal, availability, now: environment.now(), locale });
  }

  #carryOut(
    room: MemoryRoom,
    decision: Exclude<HandoffDecision, { action: 'continue' | 'offer' }>,
  ): HandoffReceipt {
    const handoffId = this.#open(room, decision.reason);
    if (decision.action === 'decline') this.#world.dispatch(room, { type: 'handoff_declined' });
    if (decision.action === 'hand_off') this.#world.dispatch(room, this.#outcome(room, decision));
    const { conversation } = room;
    // Settled by now: a handoff that is no longer open was declined, or left unassigned and closed.
    const outcome =
      conversation.handoff?.outcome ?? (decision.action === 'decline' ? 'declined' : 'unassigned');
    return { handoffId, reason: conversation.handoff?.reason ?? decision.reason, outcome, conversation };
  }

  /** Opens a handoff, or joins the one that is open; its id. */
  #open(room: MemoryRoom, reason: HandoffReason): string {
    const handoffId = room.conversation.handoff?.id ?? this.#world.environment.newId();
    this.#world.dispatch(room, { type: 'handoff_requested', handoffId, reason });
    return handoffId;
  }

  /** What the decision comes to; a person who gets the conversation is held before anybody is told. */
  #outcome(room: MemoryRoom, { outcome, message }: HandOff): ConversationEvent {
    const { settings, people } = this.#world;
    const text = message?.text;
    if (outcome === 'workflow') return this.#unassigned(room);
    if (outcome === 'scheduled') return { type: 'handoff_scheduled', assignee: this.#followUp(), text };
    const assignee = people.nextFree(settings.assignment);
    if (outcome === 'assigned' && assignee) {
      people.hold(assignee.id, room.conversation.id);
      return { type: 'handoff_assigned', assignee, text };
    }
    const position = settings.fallbacks.showPosition ? this.#world.nextPosition() : null;
    return { type: 'handoff_waiting', position, text };
  }

  /** There are no workflows in memory, so one that was chosen gives the conversation to nobody. */
  #unassigned({ locale }: MemoryRoom): ConversationEvent {
    const { settings } = this.#world;
    const availability = { ...this.#world.availability(), assignee: null };
    const { text } = decisionMessage({ settings, availability, locale }, 'unassigned');
    return { type: 'handoff_unassigned', close: settings.whenUnassigned === 'close', text };
  }

  #followUp() {
    return this.#world.people.nextToFollowUp(this.#world.settings.assignment);
  }
}
