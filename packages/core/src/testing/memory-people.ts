import type { Assignee } from '../conversation/conversation.js';
import { BatonError } from '../errors.js';
import type { Assignment } from '../settings/handoff-settings.js';
import type { MemoryPerson } from './memory-options.js';

const DEFAULT_CAPACITY = 3;

interface Desk {
  readonly person: MemoryPerson;
  available: boolean;
  /** The live conversations that hold a slot. */
  readonly holds: Set<string>;
  /** Rises with each assignment; the lowest is next. */
  lastTurn: number;
}

/** The simulated people and their slots (design, Availability and routing: `rotate` and capacity). */
export class MemoryPeople {
  readonly #desks: Map<string, Desk>;
  #turn = 0;

  constructor(people: readonly MemoryPerson[]) {
    this.#desks = new Map(
      people.map((person) => [
        person.id,
        { person, available: person.available ?? true, holds: new Set<string>(), lastTurn: 0 },
      ]),
    );
  }

  /** Who takes the next live conversation; null when nobody is free. */
  nextFree(assignment: Assignment): Assignee | null {
    return this.#first(assignment, isFree);
  }

  /** Who follows up next; presence and capacity do not count. */
  nextToFollowUp(assignment: Assignment): Assignee | null {
    return this.#first(assignment, () => true);
  }

  hold(personId: string, conversationId: string): void {
    const desk = this.#desk(personId);
    desk.lastTurn = ++this.#turn;
    desk.holds.add(conversationId);
  }

  release(personId: string, conversationId: string): void {
    this.#desk(personId).holds.delete(conversationId);
  }

  setAvailable(personId: string, available: boolean): void {
    this.#desk(personId).available = available;
  }

  /** As the visitor may see them. */
  assignee(personId: string): Assignee {
    return seenByVisitor(this.#desk(personId).person);
  }

  #first(assignment: Assignment, isEligible: (desk: Desk) => boolean): Assignee | null {
    const desks = [...this.#desks.values()].filter(
      (desk) => isEligible(desk) && isChosen(desk.person, assignment),
    );
    const next = desks.sort((one, other) => one.lastTurn - other.lastTurn)[0];
    return next ? seenByVisitor(next.person) : null;
  }

  #desk(personId: string): Desk {
    const desk = this.#desks.get(personId);
    if (!desk)
      throw new BatonError('not_found', `There is no person "${personId}" among the options' people.`);
    return desk;
  }
}

function isFree({ available, holds, person }: Desk): boolean {
  return available && holds.size < (person.capacity ?? DEFAULT_CAPACITY);
}

/** An assignment that names nobody takes everybody. */
function isChosen(person: MemoryPerson, assignment: Assignment): boolean {
  if (assignment.type === 'workflow') return false;
  const { userIds, teamIds } = assignment;
  if (userIds.length + teamIds.length === 0) return true;
  return userIds.includes(person.id) || teamIds.some((team) => person.teamIds?.includes(team));
}

function seenByVisitor({ id, name, avatarUrl }: MemoryPerson): Assignee {
  return { id, name, ...(avatarUrl && { avatarUrl }) };
}
