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

/** Reading storage throws in sandboxed frames and where cookies are blocked. */
export function recall(view: Window, { workspace, consent }: WidgetOptions): Remembered {
  const read = (storage: 'localStorage' | 'sessionStorage', name: string): string | null => {
    try {
      return consent === false ? null : view[storage].getItem(`baton:${workspace ?? 'page'}:${name}`);
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
