import { BatonError } from '@baton/core';
import { browserEnvironment, hasBrowser } from './env.js';
import { inertWidget } from './inert-widget.js';
import { createPlace } from './launcher/place.js';
import type { Widget, WidgetOptions } from './widget.js';
import { WidgetRuntime } from './widget-runtime.js';

function check(options: WidgetOptions): void {
  if (options.workspace || options.backend || options.answer) return;
  throw new BatonError(
    'bad_request',
    'Give `workspace`, or a `backend` of your own, or an `answer` function.',
  );
}

/**
 * Makes a widget and puts it on the page. While rendering on a server there is no page, and the widget does nothing.
 * Throws a `BatonError` when the options can not work.
 *
 * @example
 * const widget = createWidget({ workspace: 'demo', apiBase: 'https://chat.example.com' });
 * widget.on('handoff:assigned', ({ assignee }) => console.log(assignee?.name));
 */
export function createWidget(options: WidgetOptions): Widget {
  check(options);
  if (!options.environment && !hasBrowser()) return inertWidget();
  const environment = options.environment ?? browserEnvironment({ persist: options.consent });
  const runtime = new WidgetRuntime(options, environment, {
    createPlace,
    loadSession: () => import('./session/start-session.js'),
    fetchPanel: () => import('./view/panel-part.js'),
  });
  if (!options.manual) runtime.load();
  return runtime;
}
