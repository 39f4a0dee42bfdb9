import type { Face } from './face.js';
import { CHAT_ICON, CHEVRON_DOWN_ICON, type IconPaths, svgIcon } from './svg-icon.js';

/** What the visitor does with the launcher. */
export interface LauncherActions {
  /** It is pressed. */
  press(): void;
  /** The pointer or the focus has come to it: it may soon be pressed. */
  approach(): void;
}

/** The button that opens the panel, with the number of unread messages. */
export interface Launcher {
  readonly button: HTMLButtonElement;
  draw(face: Face): void;
}

/**
 * Plain DOM, so that a page which nobody chats on needs no more; it stays the same button when the chat comes.
 *
 * @param actions Asked for at each touch.
 */
export function createLauncher(page: Document, actions: () => LauncherActions): Launcher {
  const make = <Name extends 'button' | 'span'>(name: Name, className: string) =>
    Object.assign(page.createElement(name), { className });
  const button = Object.assign(make('button', 'launcher'), { type: 'button' as const });
  const icon = (paths: IconPaths, size: string) => {
    const part = make('span', 'launcher-icon');
    part.append(svgIcon(page, paths, size));
    return part;
  };
  const chat = icon(CHAT_ICON, '28');
  let chevron: HTMLElement | null = null;
  const [text, badge] = [make('span', 'launcher-text'), make('span', 'badge')];
  button.append(chat);
  button.setAttribute('part', 'launcher');
  button.setAttribute('aria-haspopup', 'dialog');
  badge.setAttribute('aria-hidden', 'true');
  button.addEventListener('click', () => actions().press());
  for (const type of ['pointerenter', 'pointerdown', 'focus'])
    button.addEventListener(type, () => actions().approach());
  const put = (part: HTMLElement, words: string) => {
    if (part.textContent !== words) part.textContent = words;
    if (!words) part.remove();
    else if (!part.parentNode) button.append(part);
  };
  return {
    button,
    draw(face) {
      const words = face.shape === 'circle' ? '' : face.text;
      const isRound = face.shape === 'circle' || (face.shape === 'pill' && !words);
      button.setAttribute('aria-label', face.label);
      button.setAttribute('aria-expanded', String(face.isOpen));
      if (isRound) button.removeAttribute('data-shape');
      else button.setAttribute('data-shape', face.shape);
      chat.dataset.shown = String(!face.isOpen);
      // Made when it is first shown: most pages never open the chat.
      if (face.isOpen) {
        chevron ??= icon(CHEVRON_DOWN_ICON, '24');
        if (!chevron.parentNode) chat.after(chevron);
      }
      if (chevron) chevron.dataset.shown = String(face.isOpen);
      put(text, face.isOpen ? '' : words);
      put(badge, face.badge);
    },
  };
}
