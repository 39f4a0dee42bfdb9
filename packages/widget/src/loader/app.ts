import { createWidget } from '../create-widget.js';
import type { Widget } from '../widget.js';
import { readOptions } from './read-options.js';

/** What `window.Baton` answers to once the app is there. */
export type StartedApp = Widget & { init(options?: Readonly<Record<string, unknown>>): void };

/**
 * Puts the script tag's widget on the page, for the loader.
 *
 * @param ended Called when the widget has been destroyed: the page's global goes as well.
 */
export function start(raw: Readonly<Record<string, unknown>>, ended: () => void): StartedApp {
  const widget = createWidget(readOptions(raw));
  const destroy = widget.destroy.bind(widget);
  return Object.assign(widget, {
    /** The widget is there: only what can change later does. */
    init(options: Readonly<Record<string, unknown>> = {}) {
      const { locale, theme, context } = readOptions(options);
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
