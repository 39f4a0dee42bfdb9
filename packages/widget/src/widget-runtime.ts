import { type Availability, BatonError } from '@baton/core';
import type { BrowserEnvironment } from './env.js';
import { createEventRelay, type EventRelay } from './event-relay.js';
import { directionOf, interfaceLanguage, loadStrings } from './i18n/load-strings.js';
import { LazySession } from './lazy-session.js';
import type { ChatSession } from './session/chat-session.js';
import type { StartSessionOptions } from './session/start-session.js';
import { createVisitorMemory, type VisitorMemory } from './session/visitor-memory.js';
import { createWidgetStore, type WidgetStore } from './store/create-widget-store.js';
import { createEventEmitter, type EventEmitter } from './store/event-emitter.js';
import { type PublicState, publicState } from './store/public-state.js';
import { createStateSubscriptions, type StateSubscriptions } from './store/state-subscriptions.js';
import { INITIAL_STATE } from './store/widget-state.js';
import { type AppearanceStore, createAppearance } from './view/appearance.js';
import { followLook } from './view/follow-look.js';
import { type Mount, mount } from './view/mount.js';
import { createViewCommands } from './view-commands.js';
import { createViewLoader } from './view-loader.js';
import { VisitorDetails } from './visitor-details.js';
import type { Identity, Theme, Widget, WidgetOptions } from './widget.js';

/** The widget itself: holds its parts together and fetches those that are not needed at first. */
export class WidgetRuntime implements Widget {
  readonly #options: WidgetOptions;
  readonly #environment: BrowserEnvironment;
  readonly #store: WidgetStore = createWidgetStore();
  readonly #emitter: EventEmitter;
  readonly #relay: EventRelay;
  readonly #memory: VisitorMemory;
  readonly #details: VisitorDetails;
  readonly #appearance: AppearanceStore;
  readonly #session: LazySession;
  readonly #loader: ReturnType<typeof createViewLoader>;
  #mount: Mount | null = null;
  readonly #stopVisibility: () => void;
  readonly #subscriptions: StateSubscriptions;
  readonly #look: ReturnType<typeof followLook>;
  #isDestroyed = false;

  constructor(options: WidgetOptions, environment: BrowserEnvironment) {
    this.#options = options;
    this.#environment = environment;
    this.#emitter = createEventEmitter((task) => environment.after(0, task));
    this.#subscriptions = createStateSubscriptions(this.#store, (task) => environment.after(0, task));
    this.#relay = createEventRelay(this.#store, this.#emitter, () => this.#mount?.host ?? null);
    this.#memory = createVisitorMemory(options.workspace ?? 'page', environment);
    this.#details = new VisitorDetails(options.context);
    this.#details.identify(options.identity ?? {});
    this.#session = new LazySession(
      () => this.#sessionOptions(),
      (error) => this.#fail(error),
    );
    this.#appearance = createAppearance(options, environment);
    this.#look = followLook({
      ...options,
      store: this.#store,
      appearance: this.#appearance,
      environment,
      memoryKey: `${this.#memory.prefix}look`,
    });
    this.#loader = createViewLoader({
      appearance: this.#appearance,
      mount: () => this.#mount,
      onError: (error) => this.#fail(error),
    });
    const look = () =>
      this.#store.setState({ isPageVisible: environment.document.visibilityState !== 'hidden' });
    this.#stopVisibility = environment.listen(environment.document, 'visibilitychange', look);
    look();
    this.#store.setState({ launcherHidden: options.hideLauncher ?? false });
  }

  load(): void {
    if (this.#mount || this.#isDestroyed) return;
    const { inline, host, zIndex, nonce } = this.#options;
    const target = typeof inline === 'string' ? this.#environment.document.querySelector(inline) : inline;
    if (inline && !target) {
      this.#fail(
        new BatonError('bad_request', `There is no element “${String(inline)}” to draw the chat into.`),
      );
      return;
    }
    this.setLocale(this.#appearance.getState().locale);
    const commands = createViewCommands(this, this.#store, (use) => this.#use(use));
    const view = { store: this.#store, appearance: this.#appearance, environment: this.#environment };
    this.#mount = mount({
      view: {
        ...view,
        commands: { ...commands, prepare: () => this.#prepare(), prepareExtras: () => this.#loader.extras() },
      },
      target: target ?? undefined,
      host,
      zIndex,
      nonce,
    });
    // Later, so that listeners that are added right after the creation hear of it.
    void Promise.resolve().then(() => !this.#isDestroyed && this.#store.setState({ ready: true }));
    if (this.#appearance.getState().layout === 'inline' || this.#memory.wasOpen()) this.open();
    else if (this.#memory.conversationId()) this.#use((chat) => chat.connect());
  }

  open(): void {
    this.load();
    if (!this.#mount || this.#store.getState().isOpen) return;
    this.#prepare();
    this.#store.setState({ isOpen: true });
    this.#memory.rememberOpen(true);
    this.#use((chat) => chat.connect());
  }

  close(): void {
    if (!this.#store.getState().isOpen || this.#appearance.getState().layout === 'inline') return;
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
    this.#look.stop();
    this.#stopVisibility();
    this.#mount?.unmount();
    this.#mount = null;
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
    const isOther = locale !== this.#appearance.getState().locale;
    this.#appearance.setState({ locale, direction: directionOf(interfaceLanguage(locale)) });
    void loadStrings(locale).then((strings) => {
      if (this.#appearance.getState().locale === locale) this.#appearance.setState({ strings });
    });
    if (isOther) this.#session.refresh();
  }

  setTheme = (theme: Theme): void => this.#look.setTheme(theme);

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
  #prepare(): void {
    this.#session.prepare();
    this.#loader.panel();
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
      hello: () => this.#details.hello(workspace, this.#appearance.getState().locale, this.#environment),
      identityToken: () => this.#details.token,
      about: () => ({ locale: this.#appearance.getState().locale, context: this.#details.context }),
      onError: (error) => this.#fail(error),
      onExpired: () => this.#relay.tell({ name: 'identity:expired', detail: {} }),
      onSignedOut: () => this.#startOver({ signsOut: false }),
    };
  }

  #fail(error: BatonError): void {
    if (!this.#isDestroyed) this.#relay.tell({ name: 'error', detail: { error } });
  }
}
