import type { WidgetOptions } from '../widget.js';
import type { RememberedLook } from './remembered-look.js';

/** What this browser remembers, read before there is an app; the names are those of its `VisitorMemory`. */
export interface Remembered {
  /** The panel was open when this tab left the page before. */
  readonly wasOpen: boolean;
  /** The visitor has a conversation to come back to. */
  readonly hasConversation: boolean;
  readonly look: Partial<RememberedLook>;
}

const keyOf = (name: string, { workspace }: WidgetOptions) => `baton:${workspace ?? 'page'}:${name}`;

/** Reading storage throws in sandboxed frames and where cookies are blocked. */
export function recall(view: Window, options: WidgetOptions): Remembered {
  const read = (storage: 'localStorage' | 'sessionStorage', name: string): string | null => {
    try {
      return options.consent === false ? null : view[storage].getItem(keyOf(name, options));
    } catch {
      return null;
    }
  };
  const known = {
    wasOpen: read('sessionStorage', 'open') === '1',
    hasConversation: read('localStorage', 'conversation') !== null,
  };
  try {
    return { ...known, look: JSON.parse(read('localStorage', 'look') ?? '{}') ?? {} };
  } catch {
    return { ...known, look: {} };
  }
}

/** For the page that the visitor goes to before there is an app that would remember it. */
export function rememberOpen(view: Window, options: WidgetOptions, isOpen: boolean): void {
  if (options.consent === false) return;
  try {
    if (isOpen) view.sessionStorage.setItem(keyOf('open', options), '1');
    else view.sessionStorage.removeItem(keyOf('open', options));
  } catch {
    // Blocked or full: the chat is closed on the next page.
  }
}
