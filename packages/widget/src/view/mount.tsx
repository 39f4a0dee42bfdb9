import { render } from 'preact';
import { adoptStyles } from './adopt-styles.js';
import shellCss from './styles/shell.css?inline';
import type { View } from './view-context.js';
import { WidgetRoot } from './widget-root.js';

export interface MountOptions {
  readonly view: View;
  /** Where the widget's element goes; the end of the body when absent. */
  readonly target?: Element;
  /** An element of the page's own to live in. */
  readonly host?: HTMLElement;
  readonly zIndex?: number;
  readonly nonce?: string;
}

/** The widget's place on the page: one element with an open shadow root. */
export interface Mount {
  readonly host: HTMLElement;
  readonly adopt: (css: string) => void;
  readonly unmount: () => void;
}

/** The element that every widget lives in. */
export const ELEMENT_NAME = 'baton-chat';

/** Marks an element that the widget made itself, so that the custom element leaves it alone. */
export const MANAGED = 'data-baton-managed';

export function mount({ view, target, host: given, zIndex, nonce }: MountOptions): Mount {
  const page = view.environment.document;
  const host = given ?? page.createElement(ELEMENT_NAME);
  if (!given) host.setAttribute(MANAGED, '');
  host.setAttribute('data-layout', view.appearance.getState().layout);
  if (zIndex !== undefined) host.style.setProperty('--baton-z-index', String(zIndex));
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const adopt = (css: string) => adoptStyles(root, css, nonce);
  adopt(shellCss);
  const frame = page.createElement('div');
  root.append(frame);
  if (!given) (target ?? page.body).append(host);
  render(<WidgetRoot view={view} />, frame);
  return {
    host,
    adopt,
    unmount() {
      render(null, frame);
      root.replaceChildren();
      root.adoptedStyleSheets = [];
      host.removeAttribute('data-layout');
      host.style.removeProperty('--baton-z-index');
      if (!given) host.remove();
    },
  };
}
