import { BatonError } from '@baton/core';
import type { BrowserEnvironment } from './env.js';
import { directionOf, interfaceLanguage, loadOpenChat } from './i18n/languages.js';
import { loadStrings } from './i18n/load-strings.js';
import { Fetching } from './launcher/fetching.js';
import type { Place, PlaceActions, PlaceOptions } from './launcher/place.js';
import type { WidgetStore } from './store/create-widget-store.js';
import { type Appearance, type AppearanceStore, createAppearance } from './view/appearance.js';
import { drawPlace } from './view/face-of.js';
import { followLook } from './view/follow-look.js';
import type { View, ViewCommands } from './view/view-context.js';
import type { Theme, WidgetOptions } from './widget.js';

/** Gets the panel's code. `attempt`: how often that has failed before. */
export type FetchPanel = (attempt: number) => Promise<PanelPart>;

type PanelPart = Pick<typeof import('./view/panel-part.js'), 'showPanel'>;

export interface WidgetViewOptions {
  readonly options: WidgetOptions;
  readonly store: WidgetStore;
  readonly environment: BrowserEnvironment;
  /** Where the owner's look is remembered. */
  readonly memoryKey: string;
  /** Makes the widget's place on the page, or gives the one that is there. */
  readonly createPlace: (options: PlaceOptions) => Place;
  readonly commands: ViewCommands;
  readonly fetchPanel: FetchPanel;
  readonly onError: (error: BatonError) => void;
}

/** What can be seen of the widget. It begins with the launcher; the rest is fetched when it is wanted. */
export class WidgetView {
  readonly #given: WidgetViewOptions;
  readonly #appearance: AppearanceStore;
  readonly #look: ReturnType<typeof followLook>;
  readonly #view: View;
  #place: Place | null = null;
  #stopDrawing = () => {};
  #panel: Fetching<PanelPart> | null = null;
  #hidePanel = () => {};

  constructor(given: WidgetViewOptions) {
    const { options, store, environment, memoryKey, commands } = given;
    this.#given = given;
    this.#appearance = createAppearance(options, environment);
    const fail = (cause: unknown) => this.#fail(cause);
    const appearance = this.#appearance;
    this.#look = followLook({ ...options, store, appearance, environment, memoryKey, onError: fail });
    this.#view = { store, appearance, environment, commands, fail };
  }

  get appearance(): Appearance {
    return this.#appearance.getState();
  }

  /** The widget's element; null while it is not on the page. */
  get host(): HTMLElement | null {
    return this.#place?.host ?? null;
  }

  /** Puts the widget on the page. Tells an error where its place is not to be found. */
  appear(actions: PlaceActions): void {
    const { options, store, environment, createPlace, onError } = this.#given;
    const { inline, host, zIndex, look, nonce } = options;
    const page = environment.document;
    const target = typeof inline === 'string' ? page.querySelector(inline) : inline;
    if (inline && !target) {
      onError(
        new BatonError('bad_request', `There is no element “${String(inline)}” to draw the chat into.`),
      );
      return;
    }
    this.setLocale(this.appearance.locale);
    const { layout } = this.appearance;
    this.#place = createPlace({ page, layout, target: target ?? undefined, host, zIndex, look, nonce });
    this.#stopDrawing = drawPlace(this.#place, store, this.#appearance);
    this.#place.answerTo(actions);
  }

  setTheme(theme: Theme): void {
    this.#look.setTheme(theme);
  }

  setLocale(locale: string): void {
    const language = interfaceLanguage(locale);
    this.#appearance.setState({ locale, direction: directionOf(language) });
    void Promise.all([loadStrings(locale), loadOpenChat(language)]).then(([strings, openChat]) => {
      if (this.appearance.locale === locale) this.#appearance.setState({ strings, openChat });
    });
  }

  /** Draws the panel, closed as long as the state says so. */
  preparePanel(): void {
    if (!this.#place) return;
    if (this.#panel) this.#panel.again();
    else this.#panel = this.#fetchPanel(this.#place);
  }

  /** The panel, and first the frame that stands in its place until it comes. */
  #fetchPanel(place: Place): Fetching<PanelPart> {
    const { environment, fetchPanel } = this.#given;
    place.furnish();
    return new Fetching(environment.window, {
      fetch: fetchPanel,
      arrive: ({ showPanel }) => {
        this.#hidePanel = showPanel(place, this.#view);
      },
      fail: ({ cause, isFirst }) => {
        place.setTrouble(() => {
          place.setTrouble(null);
          this.preparePanel();
        });
        if (isFirst) this.#fail(cause);
      },
    });
  }

  stop(): void {
    this.#look.stop();
    this.#stopDrawing();
    this.#panel?.stop();
    this.#hidePanel();
    this.#place?.remove();
    this.#place = null;
  }

  #fail(cause: unknown): void {
    this.#given.onError(new BatonError('unavailable', 'The chat could not be loaded.', { cause }));
  }
}
