/** The launcher, with the panel's frame, comes first; the app and the panel when somebody wants to chat. */
type Part = 'launcher' | 'app' | 'panel';

type EarlyEvent = 'ready' | 'open' | 'close';

/** The hashed files beside this script that it fetches; the build writes them here. */
declare const __BATON_PARTS__: Readonly<Record<Part, string>>;

/** Where the server's address is, seen from this script. */
declare const __BATON_ROOT__: string;
/** In the build for subresource integrity: the file that knows the hashes of all others, and its own; else empty. */
declare const __BATON_VERIFY__: string;
declare const __BATON_INTEGRITY__: string;

/** What that file has. */
interface Verified {
  part(name: string, nonce: string): Promise<unknown>;
}

/** One call that waits for the app. */
interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  /** What the call gave once it was made; for those that listen, their off. */
  result?: unknown;
  isDropped?: boolean;
  /** Told the result. */
  done?: (result: unknown) => void;
}

interface Target {
  [method: string]: (...args: unknown[]) => unknown;
}

interface LauncherPart {
  start(means: {
    options(): Record<string, unknown>;
    call(name: string, ...args: unknown[]): void;
    fetchPart(part: Part, attempt: number): Promise<unknown>;
    tell(event: EarlyEvent): void;
    answer(app: Target): void;
    ended(): void;
  }): Doorkeeper;
}

/** Hears of every call until the app is there. Whether that is done; what is not waits for the app. */
type Doorkeeper = { hear(name: string, args: readonly unknown[]): boolean };

interface Global {
  (name: string, ...args: unknown[]): unknown;
  q?: ArrayLike<unknown>[];
  isBaton?: boolean;
  [method: string]: unknown;
}

const METHODS =
  'init load open close toggle show hide destroy send prefill identify reset requestHuman cancelHandoff returnToAgent leaveEmail setLocale setTheme setContext setConsent getState getAvailability on once subscribe';
/** Calls that need nothing on the page: they wait until it is there. */
const PATIENT =
  'on once subscribe setLocale setTheme setContext setConsent identify prefill hide close reset getState init destroy';
const INTERACTIONS = ['pointerdown', 'keydown', 'scroll', 'touchstart', 'mousemove'];

function install(): void {
  const page = window as unknown as Window & { Baton?: Global };
  const before = page.Baton;
  if (before?.isBaton) return;
  const script = document.currentScript as HTMLScriptElement | null;
  const base = new URL(__BATON_ROOT__, script?.src || location.href).href;
  let options: Record<string, unknown> = { apiBase: base.replace(/\/$/, ''), ...script?.dataset };
  let keeper: Doorkeeper | null = null;
  let target: Target | null = null;
  const state = { ready: false, isOpen: false, unread: 0, connection: 'offline', conversation: null };
  let isLoading = false;
  let attempts = 0;
  const calls: Call[] = [];

  const run = (call: Call): unknown => {
    if (call.isDropped) return undefined;
    const method = target?.[call.name];
    call.result = method?.apply(target, [...call.args]);
    call.done?.(call.result);
    return call.result;
  };

  /** A fault in the page's own code is the page's to see, and stops nothing here. */
  const attempt = (work: () => unknown): void => {
    try {
      work();
    } catch (fault) {
      setTimeout(() => {
        throw fault;
      });
    }
  };

  const tellOne = (call: Call, event: EarlyEvent): void => {
    const [name, listener] = call.name === 'subscribe' ? [event, call.args[0]] : call.args;
    if (call.isDropped || name !== event || typeof listener !== 'function') return;
    if (call.name === 'once') call.isDropped = true;
    attempt(() => listener({}));
  };

  /** What the doorkeeper has done needs no app. */
  const offer = (call: Call): void => {
    if (keeper && !call.isDropped) call.isDropped = keeper.hear(call.name, call.args);
  };

  const tell = (event: EarlyEvent): void => {
    if (event === 'ready') state.ready = true;
    else state.isOpen = event === 'open';
    state.connection = state.isOpen ? 'connecting' : 'offline';
    for (const call of calls.slice()) tellOne(call, event);
    // What was called before there was a launcher.
    if (event === 'ready') calls.slice().forEach(offer);
  };

  /** The app takes over: what has waited happens now, in order. */
  const answer = (app: Target): void => {
    target = app;
    for (const call of calls.splice(0)) attempt(() => run(call));
  };

  const ended = (): void => {
    options = {};
    if (page.Baton === api) Reflect.deleteProperty(page, 'Baton');
  };

  /** The browser refuses a module whose preload had another hash, so what runs is what the page's author saw. */
  const verified = (address: string): Promise<Verified> =>
    new Promise((resolve, reject) => {
      const link = document.createElement('link');
      Object.assign(link, {
        rel: 'modulepreload',
        crossOrigin: 'anonymous',
        integrity: __BATON_INTEGRITY__,
        nonce: String(options.nonce ?? ''),
      });
      link.onload = () => {
        link.remove();
        (import(address) as Promise<Verified>).then(resolve, reject);
      };
      link.onerror = () => {
        link.remove();
        reject(new Error('The chat is not the one that this page expects.'));
      };
      link.href = address;
      document.head.append(link);
    });

  /**
   * Browsers remember a module that failed to load as failed under its address, and what it imports as well: another
   * attempt goes to another folder, where the server has the same.
   */
  const fetchPart = (part: Part, attempt: number): Promise<unknown> => {
    const address = (file: string) =>
      base + (attempt ? file.replace('assets/', `assets/~${attempt}/`) : file);
    const file = __BATON_PARTS__[part];
    if (!__BATON_INTEGRITY__) return import(address(file));
    return verified(address(__BATON_VERIFY__)).then((verify) =>
      verify.part(file, String(options.nonce ?? '')),
    );
  };

  /** Whether it is known whose chat this is; no longer when it has been destroyed. */
  const isGiven = () => Boolean(options.workspace || options.backend || options.answer);

  /** Puts the launcher on the page. */
  const load = (): void => {
    if (isLoading || !isGiven()) return;
    isLoading = true;
    const start = (part: unknown) => {
      if (!isGiven()) return;
      keeper = (part as LauncherPart).start({ options: () => options, call, fetchPart, tell, answer, ended });
      calls.slice().forEach(offer);
    };
    fetchPart('launcher', attempts).then(start, () => {
      isLoading = false;
      attempts += 1;
      if (attempts < 4) setTimeout(load, 2_000 * attempts);
    });
  };

  const schedule = (): void => {
    const when = options.load;
    if (when === 'manual') return;
    if (when === 'immediate') {
      load();
      return;
    }
    if (when === 'interaction') {
      const wake = () => {
        for (const type of INTERACTIONS) removeEventListener(type, wake);
        load();
      };
      for (const type of INTERACTIONS) addEventListener(type, wake, { passive: true });
      return;
    }
    const whenIdle = () => {
      if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 3_000 });
      else setTimeout(load, 200);
    };
    if (document.readyState === 'complete') whenIdle();
    else addEventListener('load', whenIdle, { once: true });
  };

  const early: Record<string, (call: Call) => unknown> = {
    getState: () => ({ ...state }),
    getAvailability: (call) =>
      new Promise((resolve, reject) => {
        call.done = (result) => Promise.resolve(result).then(resolve, reject);
        calls.push(call);
      }),
    /** One that waits for what has been is told at once. */
    on: (call) => {
      calls.push(call);
      if (state.ready && call.name !== 'subscribe') tellOne(call, 'ready');
      return () => {
        call.isDropped = true;
        if (typeof call.result === 'function') call.result();
      };
    },
    init: ({ args }) => {
      options = { ...options, ...(args[0] as object) };
      if (options.load !== 'manual') load();
    },
    destroy: ended,
  };
  early.once = early.subscribe = early.on!;

  const call = (name: string, ...args: unknown[]): unknown => {
    const made: Call = { name, args };
    if (target) return run(made);
    const result = early[name] ? early[name](made) : void calls.push(made);
    if (keeper) offer(made);
    else if (!PATIENT.split(' ').includes(name)) load();
    return result;
  };

  const api = call as Global;
  for (const name of METHODS.split(' ')) api[name] = (...args: unknown[]) => call(name, ...args);
  Object.defineProperty(api, 'isBaton', { value: true });
  page.Baton = api;
  for (const entry of Array.from(before?.q ?? [])) {
    const [name, ...args] = Array.from(entry);
    call(String(name), ...args);
  }
  schedule();
}

install();
