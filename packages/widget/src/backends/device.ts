import type { BrowserEnvironment } from '../env.js';
import { storagePrefix } from '../session/visitor-memory.js';

/** By it the server knows this browser again when it brings a signed token a second time. */
export function deviceOf({ local, newId }: BrowserEnvironment, workspace: string): string {
  const key = `${storagePrefix(workspace)}device`;
  const device = local.get(key) ?? `${newId()}${newId()}`;
  local.set(key, device);
  return device;
}
