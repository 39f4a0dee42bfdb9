/** The hashed file of the app beside this script; the build writes it here. */
declare const __BATON_APP__: string;

/** Where the server's address is, seen from this script. */
declare const __BATON_ROOT__: string;
/** In the build for subresource integrity: the hash of the file that knows the hashes of all others; else empty. */
declare const __BATON_INTEGRITY__: string;

/** What that file has. */
interface Verified {
  load(nonce: string): Promise<App>;
}

/** One call that waits for the app. */
interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  /** What the call gave once it was made; for `on` and `once`, their off. */
  result?: unknown;
  isDropped?: boolean;
}

interface Target {
  [method: string]: (...args: unknown[]) => unknown;
}

interface App {
  start(options: Record<string, unknown>, ended: () => void): Target;
}

interface Global {
  (name: string, ...args: unknown[]): unknown;
  q?: ArrayLike<unknown>[];
  isBaton?: boolean;
  [method: string]: unknown;
}

const METHODS =
  'init load open close toggle show hide destroy send prefill identify reset requestHuman cancelHandoff returnToAgent leaveEmail setLocale setTheme setContext setConsent getState getAvailability on once subscribe';
/** Calls that do not need the widget on the page: they wait until it is there. */
const PATIENT =
  'on once subscribe setLocale setTheme setContext setConsent identify prefill hide close reset getState';
const INTERACTIONS = ['pointerdown', 'keydown', 'scroll', 'touchstart', 'mousemove'];

function install(): void {
  const page = window as unknown as Window & { Baton?: Global };
  const before = page.Baton;
  if (before?.isBaton) return;
  const script = document.currentScript as HTMLScriptElement | null;
  const base = new URL(__BATON_ROOT__, script?.src || location.href).href;
  let options: Record<string, unknown> = { apiBase: base.replace(/\/$/, ''), ...script?.dataset };
  let target: Target | null = null;
  let isLoading = false;
  let attempts = 0;
  let calls: Call[] = [];

  const run = (call: Call): unknown => {
    if (call.isDropped) return undefined;
    const method = target?.[call.name];
    call.result = method?.apply(target, [...call.args]);
    return call.result;
  };

  /** The app takes over: what has waited happens now, in order. */
  const start = (app: App): void => {
    const ended = () => {
      if (page.Baton === api) Reflect.deleteProperty(page, 'Baton');
    };
    target = app.start(options, ended);
    const waiting = calls;
    calls = [];
    for (const call of waiting) {
      try {
        run(call);
      } catch (fault) {
        setTimeout(() => {
          throw fault;
        });
      }
    }
  };

  /** The browser refuses a module whose preload had another hash, so what runs is what the page's author saw. */
  const verified = (address: string): Promise<App> =>
    new Promise((resolve, reject) => {
      const link = document.createElement('link');
      const nonce = String(options.nonce ?? '');
      Object.assign(link, {
        rel: 'modulepreload',
        crossOrigin: 'anonymous',
        integrity: __BATON_INTEGRITY__,
        nonce,
      });
      link.onload = () => {
        link.remove();
        (import(address) as Promise<Verified>).then((file) => file.load(nonce)).then(resolve, reject);
      };
      link.onerror = () => {
        link.remove();
        reject(new Error('The chat is not the one that this page expects.'));
      };
      link.href = address;
      document.head.append(link);
    });

  const load = (): void => {
    if (isLoading || target || !(options.workspace || options.backend || options.answer)) return;
    isLoading = true;
    // A module that failed to load is remembered as failed under its address: another attempt needs another one.
    const address = `${base}${__BATON_APP__}${attempts ? `?${attempts}` : ''}`;
    (__BATON_INTEGRITY__ ? verified(address) : (import(address) as Promise<App>)).then(start, () => {
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
    getState: () => ({ ready: false, isOpen: false, unread: 0, connection: 'offline', conversation: null }),
    getAvailability: (call) =>
      new Promise((resolve, reject) => {
        calls.push({ name: 'once', args: ['ready', () => Promise.resolve(run(call)).then(resolve, reject)] });
      }),
    on: (call) => {
      calls.push(call);
      return () => {
        call.isDropped = true;
        if (typeof call.result === 'function') call.result();
      };
    },
    init: ({ args }) => {
      options = { ...options, ...(args[0] as object) };
      if (options.load === 'manual') return;
      load();
    },
    destroy: () => {
      options = {};
      Reflect.deleteProperty(page, 'Baton');
    },
  };
  early.once = early.subscribe = early.on!;

  const call = (name: string, args: readonly unknown[]): unknown => {
    const made: Call = { name, args };
    if (target) return run(made);
    const result = early[name] ? early[name](made) : void calls.push(made);
    if (!PATIENT.split(' ').includes(name) && name !== 'init' && name !== 'destroy') load();
    return result;
  };

  const api = ((name: string, ...args: unknown[]) => call(name, args)) as Global;
  for (const name of METHODS.split(' ')) api[name] = (...args: unknown[]) => call(name, args);
  Object.defineProperty(api, 'isBaton', { value: true });
  page.Baton = api;
  for (const entry of Array.from(before?.q ?? [])) {
    const [name, ...args] = Array.from(entry);
    call(String(name), args);
  }
  schedule();
}

install();
