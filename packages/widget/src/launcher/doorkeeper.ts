import type { WidgetOptions } from '../widget.js';
import { createDoor, type Door } from './door.js';
import { Fetching } from './fetching.js';
import type { Place, PlaceOptions } from './place.js';
import { readOptions } from './read-options.js';
import { rememberOpen } from './recall.js';

type Raw = Readonly<Record<string, unknown>>;

/** What the loader gives. */
export interface Means {
  /** The page's options as it has them now. */
  options(): Raw;
  /** Makes a call as the page would. */
  call(name: string, ...args: readonly unknown[]): void;
  /** @param attempt How often it has failed before. */
  fetchPart(part: 'app' | 'panel', attempt: number): Promise<unknown>;
  /** Tells the page what has happened, while there is no app that would. */
  tell(event: 'ready' | 'open' | 'close'): void;
  /** The app has come, and answers what has waited. */
  answer(widget: unknown): void;
  /** The widget has been destroyed. */
  ended(): void;
}

/** What the app finds when it comes. */
export interface Arrival {
  readonly options: WidgetOptions;
  /** Makes the widget's place, or gives the one where the launcher stands. */
  readonly createPlace: (options: PlaceOptions) => Place;
  /** The launcher is there and the page has been told so. */
  readonly isReady: boolean;
  /** The chat is open, or put away, and the page has been told so; undefined where there is no launcher to open it. */
  readonly isOpen: boolean | undefined;
  /** The panel will be wanted next. */
  readonly isWanted: boolean;
  /** @param attempt How often it has failed before. */
  readonly fetchPanel: (attempt: number) => Promise<unknown>;
  readonly ended: () => void;
}

interface App {
  start(arrival: Arrival): unknown;
}

/** Calls that nobody has to be fetched for: they wait, or change the launcher at most. */
const PATIENT =
  'on once subscribe getState init load show hide close setTheme setLocale setContext setConsent identify prefill destroy';

/** One image of a common screen: the frame is seen before what follows it takes the main thread's time. */
const PAINT_MS = 16;

/**
 * Stands at the launcher and fetches the chat itself when somebody wants it: the visitor comes near, the page asks for
 * something that needs it, or this browser remembers a conversation. Until it is there it opens and closes the frame.
 */
export class Doorkeeper {
  readonly #view: Window;
  readonly #means: Means;
  readonly #door: Door;
  /** What the page's calls have changed of its options. */
  #changes: Raw = {};
  #isGone = false;
  #isOpen = false;
  #isPanelWanted = false;
  #app: Fetching | null = null;
  #timer = 0;

  constructor(view: Window, means: Means) {
    this.#view = view;
    this.#means = means;
    const asked = { options: () => this.#options, isOpen: () => this.#isOpen };
    this.#door = createDoor(view, asked, {
      press: () => means.call('toggle'),
      approach: () => this.#fetch({ withPanel: true }),
      close: () => means.call('close'),
      send: (text) => means.call('send', text),
    });
  }

  get #options(): WidgetOptions {
    return readOptions({ ...this.#means.options(), ...this.#changes });
  }

  /** Puts the launcher on the page, and fetches the app for those who need more at once. */
  appear(): void {
    if (this.#isGone) return;
    if (!this.#view.document.body)
      this.#view.addEventListener('DOMContentLoaded', () => this.appear(), { once: true });
    else if (this.#options.inline) this.#fetch({ withPanel: true });
    else {
      const { wasOpen, hasConversation } = this.#door.put();
      this.#tell('ready');
      if (wasOpen) this.#open(true);
      if (wasOpen || hasConversation) this.#fetch({ withPanel: wasOpen });
    }
  }

  /** Hears what the page calls. True when that is done; what is not waits for the app. */
  hear(name: string, [value]: readonly unknown[]): boolean {
    if (name === 'destroy') this.#end();
    else if (name === 'setTheme') this.#change({ theme: value });
    else if (name === 'setLocale') this.#change({ locale: value });
    else if (name === 'show' || name === 'hide') this.#change({ hideLauncher: name === 'hide' });
    else if (name === 'init') this.#change({});
    // What is stored must go, which only the app can do.
    const forgets = name === 'setConsent' && !value;
    if (forgets || !PATIENT.split(' ').includes(name))
      this.#fetch({ withPanel: name === 'open' || name === 'toggle' });
    return this.#door.isThere && this.#do(name, value);
  }

  /** Does what takes no app. */
  #do(name: string, value: unknown): boolean {
    if (name === 'open' || name === 'toggle') this.#open(name === 'open' || !this.#isOpen);
    else if (name === 'close' || name === 'hide') this.#open(false);
    else if (name === 'prefill') this.#door.write(String(value ?? ''));
    else return name === 'show';
    return true;
  }

  #open(isOpen: boolean): void {
    if (this.#isOpen === isOpen) return;
    this.#isOpen = isOpen;
    rememberOpen(this.#view, this.#options, isOpen);
    this.#door.draw();
    this.#tell(isOpen ? 'open' : 'close');
  }

  #tell(event: 'ready' | 'open' | 'close'): void {
    const detail = { detail: {}, bubbles: true, composed: true };
    this.#door.host?.dispatchEvent(new CustomEvent(`baton:${event}`, detail));
    this.#means.tell(event);
  }

  #change(changes: Raw): void {
    this.#changes = { ...this.#changes, ...changes };
    this.#door.draw();
  }

  #fetch({ withPanel }: { withPanel: boolean }): void {
    if (this.#isGone) return;
    if (withPanel && !this.#isPanelWanted) {
      this.#isPanelWanted = true;
      this.#door.furnish();
      this.#timer = this.#view.setTimeout(() => this.#fetchPanel(), PAINT_MS);
    } else if (this.#app) this.#app.again();
    else if (!withPanel) this.#app = this.#fetchApp();
  }

  #fetchPanel(): void {
    // Beside the app, so that one does not wait for the other; what fails here the app tries again and tells.
    this.#means.fetchPart('panel', 0).catch(() => undefined);
    this.#app ??= this.#fetchApp();
  }

  #fetchApp(): Fetching {
    return new Fetching(this.#view, {
      fetch: (attempt) => this.#means.fetchPart('app', attempt),
      arrive: (app) => this.#handOver(app as App),
      fail: () =>
        this.#door.setTrouble(() => {
          this.#door.setTrouble(null);
          this.#app?.again();
        }),
    });
  }

  #handOver(app: App): void {
    this.#view.clearTimeout(this.#timer);
    const { isThere } = this.#door;
    const widget = app.start({
      options: this.#options,
      createPlace: (given) => this.#door.handOver(given),
      isReady: isThere,
      isOpen: isThere ? this.#isOpen : undefined,
      isWanted: this.#isPanelWanted,
      fetchPanel: (attempt) => this.#means.fetchPart('panel', attempt),
      ended: () => this.#end(),
    });
    this.#means.answer(widget);
  }

  #end(): void {
    this.#isGone = true;
    this.#view.clearTimeout(this.#timer);
    this.#app?.stop();
    this.#door.remove();
    this.#means.ended();
  }
}
