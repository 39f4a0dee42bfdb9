/** A page that is hard on whatever is embedded in it. */
export interface HostilePage {
  readonly name: string;
  /** Of the page's document. `NONCE` and `BATON` stand for the page's nonce and the server's origin. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Without it, `<!doctype html>`. */
  readonly doctype?: string;
  readonly htmlAttributes?: string;
  /** Before the script tag: what the page does to itself. */
  readonly head?: string;
  readonly body?: string;
  /** More attributes of the script tag. */
  readonly attributes?: string;
  /** How often the tag is pasted; once when absent. */
  readonly tags?: number;
  /** Runs before any script of the page, in every frame. */
  readonly before?: string;
  /** The page is only the frame of another one. */
  readonly sandbox?: string;
}

/** Remembers what the page's scripts made of the built-ins, and what was there; later, what has changed. */
const WATCH = `
  const LIST = ['Object', 'Array', 'String', 'Number', 'Boolean', 'Function', 'Promise', 'Map', 'Set', 'Date', 'RegExp', 'Error',
    'Symbol', 'JSON', 'Math', 'Reflect', 'EventTarget', 'Node', 'Element', 'HTMLElement', 'Document', 'Window', 'History',
    'Location', 'Storage', 'CustomEvent', 'Event', 'XMLHttpRequest', 'WebSocket', 'Headers', 'Request', 'Response', 'URL'];
  const look = () => {
    const seen = new Map();
    for (const name of LIST) for (const [part, target] of [['', window[name]], ['.prototype', window[name]?.prototype]]) {
      if (!target) continue;
      const described = Reflect.ownKeys(target).map((key) => {
        const { value, get, set, ...flags } = Object.getOwnPropertyDescriptor(target, key);
        return [key, [value, get, set, flags.writable, flags.enumerable, flags.configurable]];
      });
      seen.set(name + part, new Map(described));
    }
    return seen;
  };
  const built = look();
  const globals = new Set([...Object.getOwnPropertyNames(window), '__changes']);
  const differs = (one, other) => !one || !other || one.some((part, index) => !Object.is(part, other[index]));
  Object.defineProperty(window, '__changes', { value: () => {
    const now = look();
    const changed = [];
    for (const [name, before] of built) {
      const after = now.get(name);
      for (const key of new Set([...before.keys(), ...(after?.keys() ?? [])]))
        if (differs(before.get(key), after?.get(key))) changed.push(name + '.' + String(key));
    }
    return { globals: Object.getOwnPropertyNames(window).filter((name) => !globals.has(name)), prototypes: changed };
  } });
`;

/** Counts what is held: listeners, timers, sockets. It runs before everything else. */
export const COUNT_HELD = `(() => {
  const listeners = new Map();
  const timers = new Set();
  const sockets = new Set();
  const idOf = (target, type, listener, options) => [target, type, listener, Boolean(typeof options === 'object' ? options?.capture : options)];
  const same = (one, other) => one.every((part, index) => part === other[index]);
  const held = [];
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    const isOutside = target === window || target === document || target === document.documentElement || target === document.body || target instanceof MediaQueryList || target === window.visualViewport || target === window.navigation;
    const id = idOf(target, type, listener, options);
    if (listener && isOutside && !held.some((one) => same(one, id))) {
      held.push(id);
      const forget = () => { const place = held.findIndex((one) => same(one, id)); if (place >= 0) held.splice(place, 1); };
      if (options?.signal) addEventListener.call(options.signal, 'abort', forget);
      if (options?.once) addEventListener.call(target, type, forget, { once: true });
    }
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    const id = idOf(target, type, listener, options);
    const place = held.findIndex((one) => same(one, id));
    if (place >= 0) held.splice(place, 1);
    return removeEventListener.call(target, type, listener, options);
  };
  const { setTimeout, clearTimeout, setInterval, clearInterval, requestAnimationFrame, cancelAnimationFrame } = window;
  window.setTimeout = (callback, delay, ...rest) => {
    const id = setTimeout(() => { timers.delete(id); typeof callback === 'function' && callback(...rest); }, delay);
    timers.add(id);
    return id;
  };
  window.clearTimeout = (id) => { timers.delete(id); clearTimeout(id); };
  window.setInterval = (...args) => { const id = setInterval(...args); timers.add(id); return id; };
  window.clearInterval = (id) => { timers.delete(id); clearInterval(id); };
  window.requestAnimationFrame = (callback) => { const id = requestAnimationFrame((now) => { timers.delete('f' + id); callback(now); }); timers.add('f' + id); return id; };
  window.cancelAnimationFrame = (id) => { timers.delete('f' + id); cancelAnimationFrame(id); };
  const Socket = window.WebSocket;
  window.WebSocket = class extends Socket {
    constructor(...args) { super(...args); sockets.add(this); }
  };
  Object.defineProperty(window, '__held', { value: () => ({
    listeners: held.map(([target, type]) => (target === window ? 'window' : target === document ? 'document' : String(target)) + ' ' + type),
    timers: timers.size,
    sockets: [...sockets].filter(({ readyState }) => readyState < 2).length,
  }) });
})();`;

/** The page's text. */
export function pageHtml(
  page: HostilePage,
  { baton, nonce, writesBefore }: { baton: string; nonce: string; writesBefore: boolean },
): string {
  const before = writesBefore && page.before ? `<script nonce="${nonce}">${page.before}</script>` : '';
  const tag = `<script async src="${baton}/baton.js" data-workspace="demo" data-load="immediate" nonce="${nonce}" data-nonce="${nonce}" ${page.attributes ?? ''}></script>`;
  return `${page.doctype ?? '<!doctype html>'}
<html ${page.htmlAttributes ?? 'lang="en"'}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.name}</title>
${before}
${(page.head ?? '').replaceAll('NONCE', nonce)}
<script nonce="${nonce}">${WATCH}</script>
${tag.repeat(page.tags ?? 1)}
</head>
<body>${(page.body ?? '<h1>A page</h1><main id="app"><p>Text.</p></main>').replaceAll('NONCE', nonce)}</body>
</html>`;
}
