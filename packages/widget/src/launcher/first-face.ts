import { directionOf, interfaceLanguage, localeOf, OPEN_CHAT_IN_ENGLISH } from '../i18n/languages.js';
import type { WidgetOptions } from '../widget.js';
import type { Face } from './face.js';
import type { RememberedLook } from './remembered-look.js';

/**
 * What the launcher shows before there is a chat: what the page's options say, else the owner's look of the last visit.
 *
 * @param about.isDark Whether the visitor's system is in its dark mode.
 * @param about.isOpen Whether the chat has been opened, and only its frame is there.
 */
export function firstFace(
  options: WidgetOptions,
  look: Partial<RememberedLook>,
  { page, isDark, isOpen }: { readonly page: Document; readonly isDark: boolean; readonly isOpen: boolean },
): Face {
  const language = interfaceLanguage(localeOf(page, options.locale));
  const theme = options.theme ?? look.theme ?? 'auto';
  return {
    language,
    direction: directionOf(language),
    theme: theme === 'auto' ? (isDark ? 'dark' : 'light') : theme,
    side: options.position ?? look.position ?? 'right',
    properties: look.properties ?? {},
    shape: options.look?.launcher ?? look.launcher ?? 'circle',
    text: options.look?.launcherText ?? look.launcherText ?? '',
    isOpen,
    hasLauncher: !options.hideLauncher,
    label: OPEN_CHAT_IN_ENGLISH,
    badge: '',
    name: look.name ?? '',
    words: null,
  };
}
