import type { BackendEvent, Branding, Session } from '../backend/backend.js';
import { type ClientEnvironment, hostEnvironment } from '../client/environment.js';
import { newConversation } from '../conversation/conversation.js';
import type { ConversationEvent, Effect, Refusal, TransitionContext } from '../conversation/events.js';
import { BatonError } from '../errors.js';
import type { Availability } from '../handoff/availability.js';
import { decisionMessage } from '../handoff/decide-handoff.js';
import { defaultHandoffSettings } from '../settings/default-settings.js';
import type { HandoffSettings } from '../settings/handoff-settings.js';
import { settingsForChannel } from '../settings/settings-for-channel.js';
import type { WidgetSettings } from '../settings/widget-settings.js';
import type { MemoryBackendOptions } from './memory-options.js';
import { MemoryPeople } from './memory-people.js';
import { MemoryRoom } from './memory-room.js';

const DEFAULT_BRANDING: Branding = { name: 'Baton', agentName: 'Assistant' };

/** What all visitors of a memory backend share: the conversations, the people and the waiting line. */
export class MemoryWorld {
  readonly environment: ClientEnvironment;
  readonly people: MemoryPeople;
  readonly rooms = new Map<string, MemoryRoom>();
  readonly branding: Branding;
  readonly widget: WidgetSettings | undefined;
  settings: HandoffSettings;
  agentPaused: boolean;
  /** Conversations that wait for a person, first come first. */
  readonly #line: MemoryRoom[] = [];
  #wasAvailable: boolean;

  constructor(options: MemoryBackendOptions) {
    this.environment = options.environment ?? hostEnvironment();
    this.people = new MemoryPeople(options.people ?? []);
    this.widget = options.widget;
    this.branding = options.branding ?? DEFAULT_BRANDING;
    this.agentPaused = options.agentPaused ?? false;
    this.settings = settingsForChannel(options.settings ?? defaultHandoffSettings('memory'), 'web');
    this.#wasAvailable = this.availability().available;
  }

  availability(): Availability {
    return { available: this.people.nextFree(this.settings.assignment) !== null, nextOpening: null };
  }

  /** What a session tells of the workspace. */
  setup(): Pick<Session, 'settings' | 'agentPaused' | 'availability' | 'branding' | 'widget'> {
    const { defaultTriggers, customTriggers, process } = this.settings;
    return {
      settings: { defaultTriggers, customTriggers, process },
      agentPaused: this.agentPaused,
      availability: this.availability(),
      branding: this.branding,
      ...(this.widget && { widget: this.widget }),
    };
  }

  createRoom(locale?: string): MemoryRoom {
    const room = new MemoryRoom(newConversation(this.environment.newId(), this.agentPaused), locale);
    this.rooms.set(room.conversation.id, room);
    return room;
  }

  room(conversationId: string): MemoryRoom {
    const room = this.rooms.get(conversationId);
    if (!room) throw new BatonError('not_found', 'There is no conversation with this id.');
    return room;
  }

  /** Lets the event happen and does all that follows from it, or throws `refused`. */
  dispatch(room: MemoryRoom, event: ConversationEvent): void {
    this.#follow(room, room.apply(event, this.#context()));
    this.serveLine();
  }

  /** The same for an event that may come too late. */
  attempt(room: MemoryRoom, event: ConversationEvent): Refusal | null {
    const effects = room.attempt(event, this.#context());
    if ('code' in effects) return effects;
    this.#follow(room, effects);
    this.serveLine();
    return null;
  }

  /** Gives waiting conversations to people who are free, and tells those who go on waiting where they stand. */
  serveLine(): void {
    for (let room = this.#line[0]; room; room = this.#line[0]) {
      const assignee = this.people.nextFree(this.settings.assignment);
      if (!assignee) break;
      this.people.hold(assignee.id, room.conversation.id);
      const availability = { ...this.availability(), assignee };
      const { text } = decisionMessage(
        { settings: this.settings, availability, locale: room.locale },
        'available',
      );
      this.#follow(room, room.apply({ type: 'handoff_assigned', assignee, text }, this.#context()));
    }
    this.#tellPositions();
    this.#tellAvailability();
  }

  /** The place in line that one more conversation would get. */
  nextPosition(): number {
    return this.#line.length + 1;
  }

  /** Tells every visitor. */
  broadcast(event: BackendEvent): void {
    for (const room of this.rooms.values()) room.publish(event);
  }

  #context(): TransitionContext {
    const { environment, agentPaused } = this;
    return { now: environment.now(), newId: () => environment.newId(), agentPaused };
  }

  #follow(room: MemoryRoom, effects: readonly Effect[]): void {
    for (const effect of effects) {
      if (effect.type === 'release_assignee') this.people.release(effect.assigneeId, room.conversation.id);
    }
    const place = this.#line.indexOf(room);
    const isWaiting = room.conversation.queue === 'waiting';
    if (isWaiting && place < 0) this.#line.push(room);
    if (!isWaiting && place >= 0) this.#line.splice(place, 1);
  }

  #tellPositions(): void {
    if (!this.settings.fallbacks.showPosition) return;
    for (const [index, room] of this.#line.entries()) {
      const position = index + 1;
      if (room.conversation.position !== position)
        room.apply({ type: 'position_changed', position }, this.#context());
    }
  }

  #tellAvailability(): void {
    const availability = this.availability();
    if (availability.available === this.#wasAvailable) return;
    this.#wasAvailable = availability.available;
    this.broadcast({ type: 'availability', availability });
  }
}
