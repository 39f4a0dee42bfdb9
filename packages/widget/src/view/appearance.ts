import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BrowserEnvironment } from '../env.js';
import { localeOf, OPEN_CHAT_IN_ENGLISH } from '../i18n/languages.js';
import { en } from '../i18n/locales/en.js';
import type { LoadedStrings } from '../i18n/strings.js';
import type { PageLook } from '../launcher/page-look.js';
import type { RememberedLook } from '../launcher/remembered-look.js';
import type { WidgetOptions } from '../widget.js';

/** How the widget presents itself on this page. */
export interface Appearance {
  /** BCP 47 tag. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly strings: LoadedStrings;
  /** What the launcher says while the chat is closed. */
  readonly openChat: string;
  /** As it is drawn; `auto` has been resolved. */
  readonly theme: 'light' | 'dark';
  readonly layout: 'floating' | 'inline';
  readonly side: 'left' | 'right';
  /** What the page says of the look; it comes first. */
  readonly pageLook: PageLook;
  /** The owner's look; null: Baton's own. */
  readonly look: RememberedLook | null;
  /** The parts that come later; null until they are wanted. */
  readonly extras: typeof import('./extras-part.js') | null;
}

export type AppearanceStore = Pick<StoreApi<Appearance>, 'getState' | 'setState' | 'subscribe'>;

/** Before anything else is known: the page's language, its layout and its corner. */
export function createAppearance(
  options: Pick<WidgetOptions, 'locale' | 'inline' | 'position' | 'look'>,
  { document }: BrowserEnvironment,
): AppearanceStore {
  return createStore<Appearance>()(() => ({
    locale: localeOf(document, options.locale),
    layout: options.inline ? 'inline' : 'floating',
    side: options.position ?? 'right',
    direction: 'ltr',
    strings: en,
    openChat: OPEN_CHAT_IN_ENGLISH,
    theme: 'light',
    pageLook: options.look ?? {},
    look: null,
    extras: null,
  }));
}
