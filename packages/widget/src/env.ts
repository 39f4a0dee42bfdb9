import { type ClientEnvironment, hostEnvironment } from '@baton/core';

/** Text by key; the part of `Storage` that the widget uses. */
export interface TextStore {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  keys(): string[];
}

/** Everything that the widget asks of the browser: clock, timers, ids, storage, sockets, page and window events. */
export interface BrowserEnvironment extends ClientEnvironment {
  readonly document: Document;
  readonly window: Window;
  /** Shared by the tabs of one origin; memory where storage is blocked. */
  readonly local: TextStore;
  /** This tab's own. */
  readonly session: TextStore;
  /** Listens on a target and returns what stops it. */
  listen(target: EventTarget, type: string, listener: (event: Event) => void): () => void;
  /** Opens a WebSocket at a `ws:` or `wss:` address; may throw where the page's policy forbids it. */
  openWebSocket(address: string): WebSocket;
}

/** A store that lives as long as the page. */
export function memoryTextStore(): TextStore {
  const texts = new Map<string, string>();
  return {
    get: (key) => texts.get(key) ?? null,
    set: (key, value) => void texts.set(key, value),
    remove: (key) => void texts.delete(key),
    keys: () => [...texts.keys()],
  };
}

/** Reading the property throws in sandboxed frames and where cookies are blocked; writing throws when it is full. */
function storageTextStore(read: () => Storage): TextStore {
  const fallback = memoryTextStore();
  const attempt = <Value>(use: (storage: Storage) => Value, otherwise: () => Value): Value => {
    try {
      return use(read());
    } catch {
      return otherwise();
    }
  };
  return {
    get: (key) =>
      attempt(
        (storage) => storage.getItem(key),
        () => null,
      ) ?? fallback.get(key),
    set: (key, value) =>
      attempt(
        (storage) => storage.setItem(key, value),
        () => fallback.set(key, value),
      ),
    remove: (key) => {
      fallback.remove(key);
      attempt(
        (storage) => storage.removeItem(key),
        () => undefined,
      );
    },
    keys: () => [
      ...attempt(
        (storage) => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? ''),
        () => [] as string[],
      ),
      ...fallback.keys(),
    ],
  };
}

/** True where there is a page to draw on; false while rendering on a server. */
export function hasBrowser(): boolean {
  return typeof window !== 'undefined' && typeof document !== 'undefined';
}

/** @param options.persist false keeps everything in memory, for visitors who have not consented to storage. */
export function browserEnvironment(options: { persist?: boolean } = {}): BrowserEnvironment {
  const persist = options.persist ?? true;
  return {
    ...hostEnvironment(),
    document,
    window,
    local: persist ? storageTextStore(() => window.localStorage) : memoryTextStore(),
    session: persist ? storageTextStore(() => window.sessionStorage) : memoryTextStore(),
    listen(target, type, listener) {
      target.addEventListener(type, listener);
      return () => target.removeEventListener(type, listener);
    },
    openWebSocket: (address) => new WebSocket(address),
  };
}
