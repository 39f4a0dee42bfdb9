import type { Backend } from '../backend/backend.js';

/** A person in the console, as the harness makes them act; there is exactly one, who serves this visitor. */
export interface ContractPerson {
  /** Is there to take conversations, with at least one free slot, or not. */
  available(on: boolean): Promise<void>;
  reply(conversationId: string, text: string): Promise<void>;
  close(conversationId: string): Promise<void>;
  returnToAgent(conversationId: string): Promise<void>;
}

/** One visitor whom the backend has never seen, with a person on the other side. */
export interface ContractSubject {
  readonly backend: Backend;
  readonly person: ContractPerson;
  /** A new backend object of the same visitor, as after a reload; the first one goes on working. */
  reconnect?(): Promise<Backend>;
  /** A question that does not hand off, because the customer agent answers it or the page does. */
  readonly question?: string;
  dispose(): Promise<void>;
}

/** What the suite runs against: live handoff, direct assignment, default triggers on, agent not paused. */
export interface ContractHarness {
  /** Called once for each case; nothing is shared between cases. */
  create(): Promise<ContractSubject>;
}
