import type { FramePart } from '../frame/frame-part.js';
import { loadLocale, loadOpenChat } from '../i18n/languages.js';
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
  /** The frame can be drawn from now on. */
  furnish(part: FramePart): void;
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

/** What the frame says, by language. */
interface Words {
  of(language: string): FrameStrings | null;
  /** Those of a language without any. */
  setDefault(words: FrameStrings): void;
}

/** @param changed Told when there are more of them. */
function createWords(changed: () => void): Words {
  const known = new Map<string, FrameStrings | null>();
  let fallback: FrameStrings | null = null;
  const load = async (language: string) => {
    known.set(language, null);
    known.set(language, (await loadLocale(language)) ?? fallback);
    changed();
  };
  return {
    of(language) {
      if (language === 'en') return fallback;
      if (fallback && !known.has(language)) void load(language);
      return known.get(language) ?? null;
    },
    setDefault(words) {
      fallback = words;
    },
  };
}

/** @param view The page's window. */
export function createDoor(view: Window, { options, isOpen }: Asked, actions: PlaceActions): Door {
  const page = view.document;
  let place: Place | null = null;
  let look: Remembered['look'] = {};
  let shown: Face | null = null;
  const darkness = view.matchMedia('(prefers-color-scheme: dark)');
  const draw = () => {
    const first = firstFace(options(), look, { page, isDark: darkness.matches, isOpen: isOpen() });
    const known = words.of(first.language);
    const face = { ...first, words: known, label: (first.isOpen && known?.closeChat) || first.label };
    shown = face;
    place?.draw(face);
    // Its words are for screen readers alone: they may come a moment later.
    if (face.language === 'en' || (isOpen() && known)) return;
    void loadOpenChat(face.language).then((label) => face === shown && place?.draw({ ...face, label }));
  };
  const words = createWords(draw);
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
    furnish(part) {
      words.setDefault(part.words);
      place?.frame.furnish(part);
      draw();
    },
    write: (text) => place?.frame.write(text),
    setTrouble: (retry) => place?.frame.setTrouble(retry),
    handOver: (given) => leave() ?? createPlace(given),
    remove: () => leave()?.remove(),
  };
}
