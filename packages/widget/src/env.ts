import { type ClientEnvironment, hostEnvironment } from '@baton/core';

/** Every key that the widget stores begins with this. */
export const STORAGE_PREFIX = 'baton:';

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
  /** Keeps what it has in the browser's storage from now on, or in memory only. Absent: not for the page to say. */
  persist?(on: boolean): void;
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

/** By a loop: old prototype.js has an `Array.from` of its own, which does not call back. */
function keysOf(storage: Storage): string[] {
  const keys: string[] = [];
  for (let index = 0; index < storage.length; index++) keys.push(storage.key(index) ?? '');
  return keys;
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
    keys: () => [...attempt(keysOf, () => [] as string[]), ...fallback.keys()],
  };
}

/** True where there is a page to draw on; false while rendering on a server. */
export function hasBrowser(): boolean {
  return typeof window !== 'undefined' && typeof document !== 'undefined';
}

/** A store whose content can move to another one. */
interface MovableTextStore extends TextStore {
  moveTo(next: TextStore): void;
}

function movableTextStore(store: TextStore): MovableTextStore {
  let current = store;
  return {
    get: (key) => current.get(key),
    set: (key, value) => current.set(key, value),
    remove: (key) => current.remove(key),
    keys: () => current.keys(),
    moveTo(next) {
      const before = current;
      current = next;
      for (const key of before.keys()) {
        const value = key.startsWith(STORAGE_PREFIX) ? before.get(key) : null;
        if (value === null) continue;
        next.set(key, value);
        before.remove(key);
      }
    },
  };
}

/** Storage that is used only where the visitor allows it. */
function storageByConsent(granted: boolean) {
  const places = [() => window.localStorage, () => window.sessionStorage] as const;
  const choose = (read: () => Storage, on: boolean) => (on ? storageTextStore(read) : memoryTextStore());
  let isGranted = granted;
  const local = movableTextStore(choose(places[0], granted));
  const session = movableTextStore(choose(places[1], granted));
  return {
    local,
    session,
    persist(on: boolean) {
      if (on === isGranted) return;
      isGranted = on;
      local.moveTo(choose(places[0], on));
      session.moveTo(choose(places[1], on));
    },
  };
}

/** @param options.persist false keeps everything in memory, for visitors who have not consented to storage. */
export function browserEnvironment(options: { persist?: boolean } = {}): BrowserEnvironment {
  return {
    ...hostEnvironment(),
    document,
    window,
    ...storageByConsent(options.persist ?? true),
    listen(target, type, listener) {
      target.addEventListener(type, listener);
      return () => target.removeEventListener(type, listener);
    },
    openWebSocket: (address) => new WebSocket(address),
  };
}
