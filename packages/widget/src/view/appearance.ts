import type { ComponentType } from 'preact';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { en } from '../i18n/locales/en.js';
import type { Strings } from '../i18n/strings.js';

/** How the widget presents itself on this page. */
export interface Appearance {
  /** BCP 47 tag. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly strings: Strings;
  /** As it is drawn; `auto` has been resolved. */
  readonly theme: 'light' | 'dark';
  readonly layout: 'floating' | 'inline';
  readonly side: 'left' | 'right';
  /** null until the panel's code has been loaded. */
  readonly Panel: ComponentType | null;
}

export type AppearanceStore = Pick<StoreApi<Appearance>, 'getState' | 'setState' | 'subscribe'>;

export function createAppearance(initial: Pick<Appearance, 'locale' | 'layout' | 'side'>): AppearanceStore {
  return createStore<Appearance>()(() => ({
    ...initial,
    direction: 'ltr',
    strings: en,
    theme: 'light',
    Panel: null,
  }));
}
