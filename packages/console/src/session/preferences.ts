import { createStore, type StoreApi } from 'zustand/vanilla';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What a person has chosen on this device. */
export interface Preferences {
  readonly theme: Theme;
  readonly sound: boolean;
}

const KEY = 'baton.console.preferences';
const DEFAULTS: Preferences = { theme: 'system', sound: true };

function read(storage: Storage | null): Preferences {
  try {
    const stored = JSON.parse(storage?.getItem(KEY) ?? '{}') as Partial<Preferences>;
    const theme = THEMES.find((known) => known === stored.theme) ?? DEFAULTS.theme;
    return { theme, sound: stored.sound !== false };
  } catch {
    return DEFAULTS;
  }
}

/** Keeps the preferences in the browser; without storage they last as long as the page. */
export function createPreferences(storage: Storage | null): StoreApi<Preferences> {
  const store = createStore<Preferences>(() => read(storage));
  store.subscribe((preferences) => {
    try {
      storage?.setItem(KEY, JSON.stringify(preferences));
    } catch {
      // Storage may be full or blocked; the choice holds until the page is left.
    }
  });
  return store;
}

/** Shows the chosen theme, now and after each change. */
export function applyTheme(preferences: StoreApi<Preferences>, root: HTMLElement): void {
  const apply = ({ theme }: Preferences): void => {
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  };
  apply(preferences.getState());
  preferences.subscribe(apply);
}
