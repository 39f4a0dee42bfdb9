/** The clock, timers and ids that the client uses; replace them in tests. */
export interface ClientEnvironment {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  newId(): string;
  /** Calls back after `delayMs`; returns what cancels it. */
  after(delayMs: number, callback: () => void): () => void;
}

interface HostGlobals {
  setTimeout(callback: () => void, delayMs: number): unknown;
  clearTimeout(handle: unknown): void;
  crypto?: { randomUUID?(): string; getRandomValues(bytes: Uint8Array): Uint8Array };
}

function randomId(host: HostGlobals): string {
  if (host.crypto?.randomUUID) return host.crypto.randomUUID();
  const bytes =
    host.crypto?.getRandomValues(new Uint8Array(16)) ??
    Uint8Array.from({ length: 16 }, () => Math.random() * 256);
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The environment of any browser, Node, Deno or worker. `randomUUID` is missing on plain-http pages. */
export function hostEnvironment(): ClientEnvironment {
  const host = globalThis as unknown as HostGlobals;
  return {
    now: () => Date.now(),
    newId: () => randomId(host),
    after: (delayMs, callback) => {
      const handle = host.setTimeout(callback, delayMs);
      return () => host.clearTimeout(handle);
    },
  };
}

/** An address for some content, where the host makes such addresses as browsers do; else null. */
export function objectUrl(data: unknown): string | null {
  const { URL } = globalThis as { readonly URL?: { createObjectURL?(content: unknown): string } };
  return URL?.createObjectURL?.(data) ?? null;
}
