import type { Backend } from '../backend/backend.js';

/** A person in the console, as the harness makes them act; there is exactly one, who serves this visitor. */
export interface ContractPerson {
  /** Is there to take conversations, with at least one free slot, or not. */
  available(on: boolean): Promise<void>;
  reply(conversationId: string, text: string): Promise<void>;
  close(conversationId: string): Promise<void>;
  returnToAgent(conversationId: string): Promise<void>;
}

/**
 * The way between the visitor's backend and what keeps the conversations, as the harness makes it go wrong. Live events
 * are those that come without having been asked for.
 */
export interface ContractNetwork {
  /** From now on every live message comes twice. */
  repeat?(): void;
  /** The next live messages never come. */
  lose?(count: number): void;
  /** From now on live messages come in pairs, the later one first. */
  swap?(): void;
  /** From now on everything takes this long, in each direction. */
  slow?(delayMs: number): void;
  /** The next requests are carried out, and their answers never come. */
  deafen?(count: number): void;
  /** The next requests never arrive. */
  fail?(count: number): void;
  /** Every connection breaks; new ones can be made. */
  cut?(): void;
}

/** One visitor whom the backend has never seen, with a person on the other side. */
export interface ContractSubject {
  readonly backend: Backend;
  readonly person: ContractPerson;
  /** A new backend object of the same visitor, as after a reload; the first one goes on working. */
  reconnect?(): Promise<Backend>;
  /** Present when the harness names `faults`. */
  readonly network?: ContractNetwork;
  /** A question that does not hand off, because the customer agent answers it or the page does. */
  readonly question?: string;
  /** The content of a file, as this backend's `upload` takes it. Absent: the cases about files are left out. */
  file?(text: string): unknown;
  dispose(): Promise<void>;
}

/** What the suite runs against: live handoff, direct assignment, default triggers on, agent not paused. */
export interface ContractHarness {
  /** What its network can do wrong; there are cases for each. None when absent. */
  readonly faults?: readonly (keyof ContractNetwork)[];
  /** Called once for each case; nothing is shared between cases. */
  create(): Promise<ContractSubject>;
}
