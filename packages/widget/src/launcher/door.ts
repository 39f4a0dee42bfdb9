import { loadLocale, loadOpenChat } from '../i18n/languages.js';
import { enFrame } from '../i18n/locales/en-frame.js';
import type { FrameStrings } from '../i18n/strings.js';
import type { WidgetOptions } from '../widget.js';
import type { Face } from './face.js';
import { firstFace } from './first-face.js';
import { createPlace, type Place, type PlaceActions, type PlaceOptions } from './place.js';
import { type Remembered, recall } from './recall.js';

/** The launcher before there is a chat behind it, and the panel's frame where it has been opened before. */
export interface Door {
  /** It is on the page. */
  readonly isThere: boolean;
  /** The widget's element, where it is. */
  readonly host: HTMLElement | null;
  /** Puts it on the page and says what this browser remembers. */
  put(): Remembered;
  /** Shows what the options say now, and whether the chat is open. */
  draw(): void;
  /** Draws the frame, hidden until the chat is open. */
  furnish(): void;
  /** What the visitor finds in the field. */
  write(text: string): void;
  /** Says in the frame that the chat can not be had; null: it is on its way. */
  setTrouble(retry: (() => void) | null): void;
  /** Gives what stands on the page to the app, whose it is from then on; makes it where nothing stands. */
  handOver(options: PlaceOptions): Place;
  remove(): void;
}

/** Asked each time that it is drawn. */
export interface Asked {
  readonly options: () => WidgetOptions;
  readonly isOpen: () => boolean;
}

/** @param view The page's window. */
export function createDoor(view: Window, { options, isOpen }: Asked, actions: PlaceActions): Door {
  const page = view.document;
  let place: Place | null = null;
  let look: Remembered['look'] = {};
  let shown: Face | null = null;
  const darkness = view.matchMedia('(prefers-color-scheme: dark)');
  let isFurnished = false;
  /** By language. */
  const words = new Map<string, FrameStrings>([['en', enFrame]]);
  const load = async (language: string) => {
    words.set(language, (await loadLocale(language)) ?? enFrame);
    draw();
  };
  const draw = () => {
    const first = firstFace(options(), look, { page, isDark: darkness.matches, isOpen: isOpen() });
    const { language } = first;
    const known = words.get(language) ?? null;
    const face = { ...first, words: known, label: (isOpen() && known?.closeChat) || first.label };
    shown = face;
    place?.draw(face);
    // A dialog without a name is nothing that could be read out.
    if (isFurnished && known) place?.furnish();
    else if (isFurnished) void load(language);
    // Its words are for screen readers alone: they may come a moment later.
    if (language === 'en' || (isOpen() && known)) return;
    void loadOpenChat(language).then((label) => face === shown && place?.draw({ ...face, label }));
  };
  const leave = () => {
    darkness.removeEventListener('change', draw);
    const left = place;
    place = null;
    return left;
  };
  return {
    get isThere() {
      return place !== null;
    },
    get host() {
      return place?.host ?? null;
    },
    put() {
      const { zIndex, look: pageLook, nonce } = options();
      const remembered = recall(view, options());
      look = remembered.look;
      place = createPlace({ page, layout: 'floating', zIndex, look: pageLook, nonce });
      place.answerTo(actions);
      draw();
      darkness.addEventListener('change', draw);
      return remembered;
    },
    draw,
    furnish() {
      isFurnished = true;
      draw();
    },
    write: (text) => place?.write(text),
    setTrouble: (retry) => place?.setTrouble(retry),
    handOver: (given) => leave() ?? createPlace(given),
    remove: () => leave()?.remove(),
  };
}
