import { browserEnvironment } from '../env.js';
import type { Arrival } from '../launcher/doorkeeper.js';
import { readOptions } from '../launcher/read-options.js';
import { startSession } from '../session/start-session.js';
import type { Widget } from '../widget.js';
import { WidgetRuntime } from '../widget-runtime.js';
import type { FetchPanel } from '../widget-view.js';

/** What `window.Baton` answers to once the app is there. */
export type StartedApp = Widget & { init(options?: Readonly<Record<string, unknown>>): void };

/** Brings the chat behind the launcher that is on the page. Whoever needs it needs its session: one file has both. */
export function start({ options, isWanted, ended, ...arrival }: Arrival): StartedApp {
  const environment = browserEnvironment({ persist: options.consent });
  const loadSession = () => Promise.resolve({ startSession });
  // Only the loader knows another address for what has failed under its own.
  const fetchPanel = (attempt: number) =>
    attempt ? (arrival.fetchPanel(attempt) as ReturnType<FetchPanel>) : import('../view/panel-part.js');
  const widget = new WidgetRuntime(options, environment, { ...arrival, loadSession, fetchPanel });
  const destroy = widget.destroy.bind(widget);
  widget.load();
  if (isWanted) widget.prepare();
  return Object.assign(widget, {
    /** The widget is there: only what can change later does. */
    init(given: Readonly<Record<string, unknown>> = {}) {
      const { locale, theme, context } = readOptions(given);
      if (locale) widget.setLocale(locale);
      if (theme) widget.setTheme(theme);
      if (context) widget.setContext(context);
    },
    destroy() {
      destroy();
      ended();
    },
  });
}
