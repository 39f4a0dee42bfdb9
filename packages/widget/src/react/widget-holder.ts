import { type PublicState, publicState } from '../store/public-state.js';
import type { WidgetEventDetails, WidgetEventName } from '../store/widget-events.js';
import { INITIAL_STATE } from '../store/widget-state.js';
import type { Widget } from '../widget.js';

type Listener<Name extends WidgetEventName> = (detail: WidgetEventDetails[Name]) => void;

/** The widget's methods, which may be called before there is a widget. */
export type BatonMethods = Omit<Widget, 'getState' | 'subscribe' | 'destroy' | 'load'>;

interface Listening {
  readonly name: WidgetEventName;
  readonly listener: Listener<never>;
  readonly isOnce: boolean;
  off: () => void;
}

const nothing = () => {};

/**
 * Stands between React and a widget that comes and goes: it keeps the listeners over a widget's lives, calls that came
 * before the first one, and the last state for as long as nothing has changed.
 */
export class WidgetHolder {
  readonly #watchers = new Set<() => void>();
  readonly #listening = new Set<Listening>();
  #waiting: ((widget: Widget) => void)[] = [];
  #widget: Widget | null = null;
  #state: PublicState = publicState(INITIAL_STATE);
  #stop = nothing;

  /** @returns What takes the widget away again. */
  attach(widget: Widget): () => void {
    this.#widget = widget;
    this.#stop = widget.subscribe(() => this.#changed());
    for (const one of this.#listening) this.#connect(one, widget);
    for (const call of this.#waiting.splice(0)) call(widget);
    this.#changed();
    return () => {
      if (this.#widget !== widget) return;
      this.#stop();
      this.#widget = null;
      this.#state = publicState(INITIAL_STATE);
      for (const watcher of [...this.#watchers]) watcher();
    };
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  readonly state = (): PublicState => this.#state;

  readonly on = <Name extends WidgetEventName>(name: Name, listener: Listener<Name>) =>
    this.#listen(name, listener, false);

  readonly once = <Name extends WidgetEventName>(name: Name, listener: Listener<Name>) =>
    this.#listen(name, listener, true);

  /** Does it now, or as soon as there is a widget. */
  readonly use = (call: (widget: Widget) => void): void => {
    if (this.#widget) call(this.#widget);
    else this.#waiting.push(call);
  };

  #listen<Name extends WidgetEventName>(name: Name, listener: Listener<Name>, isOnce: boolean): () => void {
    const one: Listening = { name, listener, isOnce, off: nothing };
    this.#listening.add(one);
    if (this.#widget) this.#connect(one, this.#widget);
    return () => {
      this.#listening.delete(one);
      one.off();
    };
  }

  #connect(one: Listening, widget: Widget): void {
    const hear = (detail: never) => {
      if (one.isOnce) {
        one.off();
        this.#listening.delete(one);
      }
      one.listener(detail);
    };
    one.off = widget.on(one.name, hear as Listener<WidgetEventName>);
  }

  #changed(): void {
    if (!this.#widget) return;
    this.#state = this.#widget.getState();
    for (const watcher of [...this.#watchers]) watcher();
  }
}

/** The widget's methods over a holder; always the same functions. */
export function batonMethods(holder: WidgetHolder): BatonMethods {
  const { use } = holder;
  return {
    open: () => use((widget) => widget.open()),
    close: () => use((widget) => widget.close()),
    toggle: () => use((widget) => widget.toggle()),
    show: () => use((widget) => widget.show()),
    hide: () => use((widget) => widget.hide()),
    send: (text) => use((widget) => widget.send(text)),
    prefill: (text) => use((widget) => widget.prefill(text)),
    identify: (identity) => use((widget) => widget.identify(identity)),
    reset: () => use((widget) => widget.reset()),
    requestHuman: (request) => use((widget) => widget.requestHuman(request)),
    cancelHandoff: () => use((widget) => widget.cancelHandoff()),
    returnToAgent: () => use((widget) => widget.returnToAgent()),
    leaveEmail: (email) => use((widget) => widget.leaveEmail(email)),
    setLocale: (locale) => use((widget) => widget.setLocale(locale)),
    setTheme: (theme) => use((widget) => widget.setTheme(theme)),
    setContext: (context) => use((widget) => widget.setContext(context)),
    setConsent: (granted) => use((widget) => widget.setConsent(granted)),
    getAvailability: () =>
      new Promise((resolve, reject) => use((widget) => void widget.getAvailability().then(resolve, reject))),
    on: holder.on,
    once: holder.once,
  };
}
