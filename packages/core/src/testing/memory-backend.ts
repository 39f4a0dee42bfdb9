import type { Backend } from '../backend/backend.js';
import { MemoryAnswers } from './memory-answers.js';
import { MemoryConnection, type MemoryServices } from './memory-connection.js';
import {
  type MemoryPeopleControls,
  type MemoryWorkspaceControls,
  peopleControls,
  workspaceControls,
} from './memory-controls.js';
import { MemoryHandoffs } from './memory-handoffs.js';
import type { MemoryBackendOptions } from './memory-options.js';
import { MemoryWorld } from './memory-world.js';

/** A backend that keeps everything in memory, with the people and the workspace at hand. */
export interface MemoryBackend extends Backend {
  readonly people: MemoryPeopleControls;
  readonly workspace: MemoryWorkspaceControls;
  /** Another connection of the same visitor: a second tab, or a reload. */
  openTab(): MemoryBackend;
  /** A connection of somebody else, who meets the same people. */
  newVisitor(): MemoryBackend;
}

/**
 * A whole backend in the page or in Node, over the same rules as the server: triggers, decision, conversation, a
 * waiting line and simulated people. For demos, tests, and a widget whose page answers by itself.
 *
 * @example
 * const backend = memoryBackend({ people: [{ id: 'ada', name: 'Ada' }], answer: ({ text }) => search(text) });
 * backend.people.setAvailable('ada', false);
 */
export function memoryBackend(options: MemoryBackendOptions = {}): MemoryBackend {
  const world = new MemoryWorld(options);
  const handoffs = new MemoryHandoffs(world);
  const answers = new MemoryAnswers(world, handoffs, {
    agent: options.answer,
    timeoutMs: options.answerTimeoutMs,
  });
  const services = { world, handoffs, answers, hooks: options.hooks ?? {}, pageAnswers: !options.answer };
  return connect(services);
}

function connect(services: MemoryServices): MemoryBackend {
  const visitor = { id: services.world.environment.newId(), roomIds: new Set<string>(), room: null };
  const people = peopleControls(services);
  const workspace = workspaceControls(services);
  const openTab = (): MemoryBackend =>
    Object.assign(new MemoryConnection(services, visitor), {
      people,
      workspace,
      openTab,
      newVisitor: () => connect(services),
    });
  return openTab();
}
