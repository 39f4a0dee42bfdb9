import type { TriggerWorker } from './trigger-checker.js';
import workerUrl from './trigger-worker.js?worker&url';

interface Policy {
  createScriptURL(input: string): unknown;
}

/** Trusted Types, where the browser has them; TypeScript's library does not know them everywhere. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: () => string }): Policy;
}

let policy: Policy | undefined;

/** The console's page may make one policy, `baton-worker`; it knows one address and looks at no other. */
function trustedUrl(): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('baton-worker', { createScriptURL: () => workerUrl });
  return policy ? policy.createScriptURL(workerUrl) : workerUrl;
}

/** Starts the worker that checks triggers. */
export function startTriggerWorker(): TriggerWorker {
  return new Worker(trustedUrl() as string, { type: 'module' }) as TriggerWorker;
}
