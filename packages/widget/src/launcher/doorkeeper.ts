import type { WidgetOptions } from '../widget.js';
import { createDoor, type Door } from './door.js';
import type { Place, PlaceOptions } from './place.js';
import { readOptions } from './read-options.js';

type Raw = Readonly<Record<string, unknown>>;

/** What the loader gives. */
export interface Means {
  /** The page's options as it has them now. */
  options(): Raw;
  /** Makes a call as the page would. */
  call(name: string): void;
  /** @param attempt How often it has failed before. */
  fetchPart(part: 'app' | 'panel', attempt: number): Promise<unknown>;
  /** The launcher is on the page. */
  ready(): void;
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
  /** The panel will be wanted next. */
  readonly isWanted: boolean;
  readonly ended: () => void;
}

interface App {
  start(arrival: Arrival): unknown;
}

/** Calls that nobody has to be fetched for: they wait, or change the launcher at most. */
const PATIENT =
  'on once subscribe getState init load show hide close setTheme setLocale setContext setConsent identify prefill destroy';
const MOST_ATTEMPTS = 4;
const ATTEMPT_AFTER_MS = 2_000;

/**
 * Stands at the launcher and fetches the chat itself when somebody wants it: the visitor comes near, the page asks for
 * something that needs it, or this browser remembers a conversation.
 */
export class Doorkeeper {
  readonly #view: Window;
  readonly #means: Means;
  readonly #door: Door;
  /** What the page's calls have changed of its options. */
  #changes: Raw = {};
  #isFetching = false;
  #isGone = false;
  /** Opened, as far as the visitor sees: the frame is there, the panel not yet. */
  #isOpen = false;

  constructor(view: Window, means: Means) {
    this.#view = view;
    this.#means = means;
    const asked = { options: () => this.#options, isOpen: () => this.#isOpen };
    this.#door = createDoor(view, asked, {
      press: () => means.call(this.#isOpen ? 'close' : 'open'),
      approach: () => this.#fetch({ withPanel: true }),
      close: () => means.call('close'),
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
      this.#means.ready();
      if (wasOpen || hasConversation) this.#fetch({ withPanel: wasOpen });
    }
  }

  /** Hears what the page calls; the call itself waits for the app. */
  hear(name: string, [value]: readonly unknown[]): void {
    if (name === 'open' || name === 'toggle') this.#isOpen = name === 'open' || !this.#isOpen;
    else if (name === 'close' || name === 'hide') this.#isOpen = false;
    if (name === 'destroy') this.#end();
    else if (name === 'setTheme') this.#change({ theme: value });
    else if (name === 'setLocale') this.#change({ locale: value });
    else if (name === 'show' || name === 'hide') this.#change({ hideLauncher: name === 'hide' });
    else if (name === 'open' || name === 'toggle' || name === 'close') this.#change({});
    else if (name === 'init') this.#change({});
    // What is stored must go, which only the app can do.
    const forgets = name === 'setConsent' && !value;
    if (forgets || !PATIENT.split(' ').includes(name))
      this.#fetch({ withPanel: name === 'open' || name === 'toggle' });
  }

  #change(changes: Raw): void {
    this.#changes = { ...this.#changes, ...changes };
    this.#door.draw();
  }

  #fetch({ withPanel }: { withPanel: boolean }, attempt = 0): void {
    if (this.#isGone || this.#isFetching) return;
    this.#isFetching = true;
    if (withPanel) this.#door.prepare();
    // Beside the app, so that one does not wait for the other; what fails here the app tries again and tells.
    if (withPanel) this.#means.fetchPart('panel', 0).catch(() => undefined);
    this.#means.fetchPart('app', attempt).then(
      (app) => this.#handOver(app as App, withPanel),
      () => {
        this.#isFetching = false;
        const next = attempt + 1;
        const again = () => this.#fetch({ withPanel }, next);
        if (next < MOST_ATTEMPTS) this.#view.setTimeout(again, ATTEMPT_AFTER_MS * next);
      },
    );
  }

  #handOver(app: App, isWanted: boolean): void {
    if (this.#isGone) return;
    const widget = app.start({
      options: this.#options,
      createPlace: (given) => this.#door.handOver(given),
      isReady: this.#door.isThere,
      isWanted,
      ended: () => this.#end(),
    });
    this.#means.answer(widget);
  }

  #end(): void {
    this.#isGone = true;
    this.#door.remove();
    this.#means.ended();
  }
}
