export {
  backendContract,
  type ContractCase,
  type ContractOptions,
} from './backend-contract.js';
export type {
  ContractHarness,
  ContractNetwork,
  ContractPerson,
  ContractSubject,
} from './contract-harness.js';
export { type MemoryBackend, memoryBackend } from './memory-backend.js';
export type { MemoryPeopleControls, MemoryTranscript, MemoryWorkspaceControls } from './memory-controls.js';
export type {
  MemoryAgent,
  MemoryAnswer,
  MemoryBackendOptions,
  MemoryHooks,
  MemoryMethod,
  MemoryPerson,
  MemoryQuestion,
} from './memory-options.js';
