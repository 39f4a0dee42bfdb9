import type { JSX } from 'preact';
import { plural } from '../../i18n/strings.js';
import { countUnread } from '../../store/unread.js';
import { ChatIcon, ChevronDownIcon } from '../icons/icons.js';
import { useAppearance, useView, useWidgetState } from '../view-context.js';

/** The round button that opens the panel, with the number of unread messages. */
export function Launcher(): JSX.Element | null {
  const { commands } = useView();
  const state = useWidgetState();
  const { strings, locale, look } = useAppearance();
  const text = look?.launcher === 'circle' ? '' : (look?.launcherText ?? '');
  if (state.launcherHidden) return null;
  const count = countUnread(state);
  const unread = plural(strings.unread, count, locale);
  const label = state.isOpen ? strings.closeChat : strings.openChat;
  return (
    <button
      type="button"
      class="launcher"
      part="launcher"
      aria-label={count > 0 && !state.isOpen ? `${label} – ${unread}` : label}
      data-shape={text ? look?.launcher : look?.launcher === 'rounded' ? 'rounded' : undefined}
      aria-expanded={state.isOpen}
      aria-haspopup="dialog"
      onClick={() => (state.isOpen ? commands.close() : commands.open())}
      onPointerEnter={commands.prepare}
      onFocus={commands.prepare}
    >
      <span class="launcher-icon" data-shown={!state.isOpen}>
        <ChatIcon />
      </span>
      <span class="launcher-icon" data-shown={state.isOpen}>
        <ChevronDownIcon />
      </span>
      {text && !state.isOpen && <span class="launcher-text">{text}</span>}
      {count > 0 && !state.isOpen && (
        <span class="badge" aria-hidden="true">
          {count > 99 ? '99+' : count}
        </span>
      )}
    </button>
  );
}
