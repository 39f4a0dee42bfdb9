import { type ClientEnvironment, hostEnvironment } from '../client/environment.js';
import { CONVERSATION_CASES } from './contract-conversation-cases.js';
import { DELIVERY_CASES } from './contract-delivery-cases.js';
import { HANDOFF_CASES } from './contract-handoff-cases.js';
import type { ContractHarness, ContractNetwork } from './contract-harness.js';
import { NETWORK_CASES } from './contract-network-cases.js';
import { OPTIONAL_CASES } from './contract-optional-cases.js';
import { ContractScene } from './contract-scene.js';

/** One promise of the backend interface; `run` rejects with what was seen instead. */
export interface ContractCase {
  readonly name: string;
  run(): Promise<void>;
}

export interface ContractOptions {
  /** How long a case waits for something to come; 5,000 when absent. */
  readonly deadlineMs?: number;
  readonly environment?: ClientEnvironment;
}

/**
 * What every backend promises, for any test runner (design, Backend interface). The cases wait for what they expect,
 * share nothing, and do not mind what the customer agent says. With the faults that the harness can cause come the
 * cases that need them: duplicates, gaps, another order, slow and failing requests, broken connections.
 *
 * @example
 * for (const { name, run } of backendContract({ create })) test(name, run);
 */
export function backendContract(harness: ContractHarness, options: ContractOptions = {}): ContractCase[] {
  const limits = {
    environment: options.environment ?? hostEnvironment(),
    deadlineMs: options.deadlineMs ?? 5_000,
  };
  const runAt = (test: (scene: ContractScene, network: ContractNetwork) => Promise<void>) => async () => {
    const subject = await harness.create();
    try {
      const scene = await ContractScene.open(subject, limits);
      await test(scene, subject.network ?? {});
    } finally {
      await subject.dispose();
    }
  };
  const faults = (harness.faults ?? []).map((fault) => NETWORK_CASES[fault]);
  const all = { ...DELIVERY_CASES, ...HANDOFF_CASES, ...CONVERSATION_CASES, ...OPTIONAL_CASES };
  const cases = Object.assign({}, all, ...faults) as Record<string, Parameters<typeof runAt>[0]>;
  return Object.entries(cases).map(([name, test]) => ({ name, run: runAt(test) }));
}
