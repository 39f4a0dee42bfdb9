import type { WidgetLook } from '@baton/core';
import type { ComponentType } from 'preact';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BrowserEnvironment } from '../env.js';
import { en } from '../i18n/locales/en.js';
import type { LoadedStrings } from '../i18n/strings.js';
import type { WidgetOptions } from '../widget.js';

/** How the widget presents itself on this page. */
export interface Appearance {
  /** BCP 47 tag. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly strings: LoadedStrings;
  /** As it is drawn; `auto` has been resolved. */
  readonly theme: 'light' | 'dark';
  readonly layout: 'floating' | 'inline';
  readonly side: 'left' | 'right';
  /** The owner's look; null: Baton's own. */
  readonly look: WidgetLook | null;
  /** The parts that come later; null until they are wanted. */
  readonly extras: typeof import('./extras-part.js') | null;
  /** null until the panel's code has been loaded. */
  readonly Panel: ComponentType | null;
}

export type AppearanceStore = Pick<StoreApi<Appearance>, 'getState' | 'setState' | 'subscribe'>;

/** Before anything else is known: the page's language, its layout and its corner. */
export function createAppearance(
  options: Pick<WidgetOptions, 'locale' | 'inline' | 'position'>,
  { document, window }: BrowserEnvironment,
): AppearanceStore {
  const language = document.documentElement.lang || window.navigator?.language || 'en';
  return createStore<Appearance>()(() => ({
    locale: options.locale || language,
    layout: options.inline ? 'inline' : 'floating',
    side: options.position ?? 'right',
    direction: 'ltr',
    strings: en,
    theme: 'light',
    look: null,
    extras: null,
    Panel: null,
  }));
}
