import type { FrameStrings } from '../i18n/strings.js';
import type { Face } from '../launcher/face.js';
import { buildFrame, type FrameElements, type Make, maker } from './frame-elements.js';
import { answerKeys, type FrameActions } from './frame-keys.js';
import { FULL_SCREEN_QUERY, fitViewport } from './full-screen.js';
import { createSentMessages } from './sent-messages.js';

/** The panel before it is there: its outline, its name, and the field in which the visitor writes. */
export interface Frame {
  draw(face: Face): void;
  /** Puts a text into the field, in the place of what is there. */
  write(text: string): void;
  /** Says that the panel can not be had, with what the visitor can do about it; null: it is on its way. */
  setTrouble(retry: (() => void) | null): void;
  /** It answers to nothing any more: what stands there is the panel's. Gives what is in the field. */
  leave(): string;
}

type Words = FrameStrings;

function label({ status, field, send, away }: FrameElements, words: Words): void {
  status.textContent = words.assistantStatus;
  field.placeholder = words.messagePlaceholder;
  field.setAttribute('aria-label', words.messageLabel);
  send.setAttribute('aria-label', words.send);
  away.setAttribute('aria-label', words.closeChat);
}

/** What stands under the header while the panel is on its way: at first nothing, then that it is late, or is not to be had. */
function connectionLine(make: Make, words: Words, retry: (() => void) | null): HTMLElement {
  if (!retry) return make('p', { class: 'connection-late' }, words.connecting);
  const button = make('button', { type: 'button', class: 'text-button' }, words.retry);
  button.addEventListener('click', retry);
  return make('p', { class: 'connection-lost' }, words.failed, ' ', button);
}

/** Opens and closes it. */
function shower({ panel, field }: FrameElements, view: Window) {
  let stopFitting = () => {};
  return {
    show(isOpen: boolean): void {
      const isOther = panel.dataset.open !== String(isOpen);
      panel.dataset.open = String(isOpen);
      panel.toggleAttribute('inert', !isOpen);
      if (isOpen && view.matchMedia(FULL_SCREEN_QUERY).matches) panel.setAttribute('aria-modal', 'true');
      else panel.removeAttribute('aria-modal');
      if (!isOther) return;
      stopFitting();
      if (!isOpen) return;
      field.focus({ preventScroll: true });
      stopFitting = fitViewport(panel, view);
    },
    stop: () => stopFitting(),
  };
}

/**
 * Draws the frame into the room, hidden until a face is open.
 *
 * @param actions Asked for at each touch.
 */
export function createFrame(page: Document, room: HTMLElement, actions: () => FrameActions): Frame {
  const make = maker(page);
  const view = page.defaultView!;
  const elements = buildFrame(page, make);
  const { panel, field, connection } = elements;
  const addSent = createSentMessages(make, elements.log);
  let words: Words | null = null;
  let retry: (() => void) | null = null;
  const say = () => words && connection.replaceChildren(connectionLine(make, words, retry));
  const keys = answerKeys(elements, {
    close: () => actions().close(),
    send(text) {
      actions().send(text);
      addSent(text, words);
    },
  });
  const shown = shower(elements, view);
  room.append(panel);
  return {
    draw({ isOpen, name, words: given }) {
      if (given && given !== words) {
        words = given;
        label(elements, words);
        say();
      }
      const title = name || words?.assistant || '';
      if (elements.title.textContent !== title) elements.title.textContent = title;
      shown.show(isOpen);
    },
    write: keys.write,
    setTrouble(next) {
      retry = next;
      say();
    },
    leave() {
      keys.stop();
      shown.stop();
      return field.value;
    },
  };
}
