import { interfaceLanguage } from '../i18n/languages.js';
import { plural } from '../i18n/strings.js';
import type { Face } from '../launcher/face.js';
import type { Place } from '../launcher/place.js';
import type { WidgetStore } from '../store/create-widget-store.js';
import { countUnread } from '../store/unread.js';
import type { WidgetState } from '../store/widget-state.js';
import type { Appearance, AppearanceStore } from './appearance.js';

const NONE = {};

/** What can be seen beside the panel. */
export function faceOf(
  state: WidgetState,
  { locale, look, pageLook, strings, openChat, ...rest }: Appearance,
): Face {
  const count = state.isOpen ? 0 : countUnread(state);
  return {
    language: interfaceLanguage(locale),
    direction: rest.direction,
    theme: rest.theme,
    side: rest.side,
    properties: look?.properties ?? NONE,
    shape: pageLook.launcher ?? look?.launcher ?? 'circle',
    text: pageLook.launcherText ?? look?.launcherText ?? '',
    isOpen: state.isOpen,
    hasLauncher: !state.launcherHidden,
    label: state.isOpen
      ? strings.closeChat
      : count > 0
        ? `${openChat} – ${plural(strings.unread, count, locale)}`
        : openChat,
    name: look?.name ?? '',
    words: strings,
    badge: count > 99 ? '99+' : String(count || ''),
  };
}

/** Keeps the place as the state has it. Returns what stops it. */
export function drawPlace(place: Place, store: WidgetStore, appearance: AppearanceStore): () => void {
  const draw = () => place.draw(faceOf(store.getState(), appearance.getState()));
  draw();
  const stops = [
    store.subscribe(draw),
    store.subscribe(({ draft }, before) => draft !== before.draft && place.write(draft)),
    appearance.subscribe(draw),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
