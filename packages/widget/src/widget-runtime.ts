import type { Availability, BatonError } from '@baton/core';
import type { BrowserEnvironment } from './env.js';
import { createEventRelay, type EventRelay } from './event-relay.js';
import type { Place, PlaceOptions } from './launcher/place.js';
import { LazySession, type LoadSession } from './lazy-session.js';
import type { ChatSession } from './session/chat-session.js';
import type { StartSessionOptions } from './session/start-session.js';
import { createVisitorMemory, type VisitorMemory } from './session/visitor-memory.js';
import { createWidgetStore, type WidgetStore } from './store/create-widget-store.js';
import { createEventEmitter, type EventEmitter } from './store/event-emitter.js';
import { type PublicState, publicState } from './store/public-state.js';
import { createStateSubscriptions, type StateSubscriptions } from './store/state-subscriptions.js';
import { INITIAL_STATE, type WidgetState } from './store/widget-state.js';
import { createViewCommands } from './view-commands.js';
import { VisitorDetails } from './visitor-details.js';
import type { Identity, Theme, Widget, WidgetOptions } from './widget.js';
import { type FetchPanel, WidgetView } from './widget-view.js';

/** What the widget finds on the page. */
export interface Surroundings {
  /** Makes the widget's place, or gives the one that is there. */
  readonly createPlace: (options: PlaceOptions) => Place;
  /** The launcher is there and the page has been told so. */
  readonly isReady?: boolean;
  /** The chat has been opened or put away before and the page has been told so; undefined where it has not. */
  readonly isOpen?: boolean;
  readonly loadSession: LoadSession;
  readonly fetchPanel: FetchPanel;
}

/** The panel connects as soon as it is drawn; it must not say meanwhile that the connection is lost. */
const opened = ({ connection }: WidgetState): Pick<WidgetState, 'isOpen' | 'connection'> => ({
  isOpen: true,
  connection: connection === 'offline' ? 'connecting' : connection,
});

/** The widget itself: holds its parts together and fetches those that are not needed at first. */
export class WidgetRuntime implements Widget {
  readonly #options: WidgetOptions;
  readonly #environment: BrowserEnvironment;
  readonly #store: WidgetStore = createWidgetStore();
  readonly #emitter: EventEmitter;
  readonly #relay: EventRelay;
  readonly #memory: VisitorMemory;
  readonly #details: VisitorDetails;
  readonly #session: LazySession;
  readonly #view: WidgetView;
  readonly #stopVisibility: () => void;
  readonly #subscriptions: StateSubscriptions;
  readonly #isOpenAlready: boolean | undefined;
  #isDestroyed = false;

  constructor(options: WidgetOptions, environment: BrowserEnvironment, surroundings: Surroundings) {
    const { createPlace, loadSession, fetchPanel, isReady = false, isOpen } = surroundings;
    this.#store.setState({ ready: isReady, launcherHidden: options.hideLauncher ?? false });
    if (isOpen) this.#store.setState(opened);
    this.#options = options;
    this.#isOpenAlready = isOpen;
    this.#environment = environment;
    this.#emitter = createEventEmitter((task) => environment.after(0, task));
    this.#subscriptions = createStateSubscriptions(this.#store, (task) => environment.after(0, task));
    this.#relay = createEventRelay(this.#store, this.#emitter, () => this.#view.host);
    this.#memory = createVisitorMemory(options.workspace ?? 'page', environment);
    this.#details = new VisitorDetails(options.context);
    this.#details.identify(options.identity ?? {});
    this.#session = new LazySession({
      load: loadSession,
      options: () => this.#sessionOptions(),
      onError: (error) => this.#fail(error),
    });
    this.#view = new WidgetView({
      options,
      store: this.#store,
      environment,
      memoryKey: `${this.#memory.prefix}look`,
      createPlace,
      fetchPanel,
      commands: createViewCommands(this, this.#store, (use) => this.#use(use)),
      onError: (error) => this.#fail(error),
    });
    const look = () =>
      this.#store.setState({ isPageVisible: environment.document.visibilityState !== 'hidden' });
    this.#stopVisibility = environment.listen(environment.document, 'visibilitychange', look);
    look();
  }

  get #isInline(): boolean {
    return this.#view.appearance.layout === 'inline';
  }

  load(): void {
    if (this.#view.host || this.#isDestroyed) return;
    this.#view.appear({
      press: () => this.toggle(),
      approach: () => this.prepare(),
      close: () => this.close(),
      send: (text) => this.send(text),
    });
    if (!this.#view.host) return;
    // Later, so that listeners that are added right after the creation hear of it.
    void Promise.resolve().then(() => !this.#isDestroyed && this.#store.setState({ ready: true }));
    if (this.#isOpenAlready !== undefined) this.#memory.rememberOpen(this.#isOpenAlready);
    if (this.#isInline || this.#memory.wasOpen()) this.open();
    else if (this.#memory.conversationId()) this.#use((chat) => chat.connect());
  }

  open(): void {
    this.load();
    if (!this.#view.host) return;
    this.prepare();
    if (this.#store.getState().isOpen) return;
    this.#store.setState(opened);
    this.#memory.rememberOpen(true);
  }

  close(): void {
    if (!this.#store.getState().isOpen || this.#isInline) return;
    this.#store.setState({ isOpen: false });
    this.#memory.rememberOpen(false);
  }

  toggle(): void {
    if (this.#store.getState().isOpen) this.close();
    else this.open();
  }

  show(): void {
    this.load();
    this.#store.setState({ launcherHidden: false });
  }

  hide(): void {
    this.close();
    this.#store.setState({ launcherHidden: true });
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.#session.stop({ disconnects: true });
    this.#relay.stop();
    this.#emitter.clear();
    this.#subscriptions.clear();
    this.#stopVisibility();
    this.#view.stop();
  }

  send(text: string): void {
    const words = String(text ?? '').trim();
    if (words) this.#use((chat) => chat.send(words));
  }

  prefill(text: string): void {
    this.#store.setState({ draft: String(text ?? '') });
  }

  identify(identity: Identity): void {
    this.#details.identify(identity ?? {});
    this.#session.refresh();
  }

  reset = (): void => this.#startOver({ signsOut: true });

  requestHuman(request: Parameters<Widget['requestHuman']>[0] = {}): void {
    this.#use((chat) => chat.requestHuman(this.#details.personRequest(request ?? {})));
  }

  cancelHandoff = (): void => this.#use((chat) => chat.cancelHandoff());

  returnToAgent = (): void => this.#use((chat) => chat.returnToAgent());

  leaveEmail(email: string): void {
    this.#use((chat) => chat.leaveEmail(String(email ?? '').trim()));
  }

  setLocale(locale: string): void {
    const isOther = locale !== this.#view.appearance.locale;
    this.#view.setLocale(locale);
    if (isOther) this.#session.refresh();
  }

  setTheme = (theme: Theme): void => this.#view.setTheme(theme);

  setContext(context: Readonly<Record<string, string>>): void {
    this.#details.add(context ?? {});
    this.#session.refresh();
  }

  setConsent = (granted: boolean): void => this.#environment.persist?.(Boolean(granted));

  subscribe = (listener: () => void) => this.#subscriptions.add(listener);

  getState = (): PublicState => publicState(this.#store.getState());

  async getAvailability(): Promise<Availability> {
    const { backend, chat } = await this.#session.start();
    await chat.open();
    const availability = await backend.availability();
    this.#store.setState({ availability });
    return availability;
  }

  on: Widget['on'] = (name, listener) => this.#emitter.on(name, listener);

  once: Widget['once'] = (name, listener) => this.#emitter.once(name, listener);

  /** Nobody is here any more: whoever comes next finds nothing of the visitor before. */
  #startOver({ signsOut }: { signsOut: boolean }): void {
    const { isOpen, isPageVisible, ready, launcherHidden } = this.#store.getState();
    this.#session.stop({ disconnects: false, signsOut });
    this.#details.forget();
    if (signsOut) this.#memory.forget();
    this.#store.setState({ ...INITIAL_STATE, isOpen, isPageVisible, ready, launcherHidden });
    if (isOpen) this.#use((chat) => chat.connect());
  }

  /** The panel and the session are wanted soon: fetches what draws them. Connects to nothing. */
  prepare(): void {
    this.#session.prepare();
    this.#view.preparePanel();
  }

  /** Does something with the session, unless the widget is gone. */
  #use(use: (chat: ChatSession) => unknown): void {
    if (!this.#isDestroyed) this.#session.use((chat) => (this.#isDestroyed ? undefined : use(chat)));
  }

  #sessionOptions(): StartSessionOptions {
    const workspace = this.#options.workspace ?? 'page';
    return {
      ...this.#options,
      workspace,
      store: this.#store,
      environment: this.#environment,
      memory: this.#memory,
      hello: () => this.#details.hello(workspace, this.#view.appearance.locale, this.#environment),
      identityToken: () => this.#details.token,
      about: () => ({ locale: this.#view.appearance.locale, context: this.#details.context }),
      onError: (error) => this.#fail(error),
      onExpired: () => this.#relay.tell({ name: 'identity:expired', detail: {} }),
      onSignedOut: () => this.#startOver({ signsOut: false }),
    };
  }

  #fail(error: BatonError): void {
    if (!this.#isDestroyed) this.#relay.tell({ name: 'error', detail: { error } });
  }
}
