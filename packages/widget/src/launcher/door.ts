import { loadLocale, loadOpenChat } from '../i18n/languages.js';
import type { FrameStrings } from '../i18n/strings.js';
import type { WidgetOptions } from '../widget.js';
import type { Face } from './face.js';
import { firstFace } from './first-face.js';
import type { LauncherActions } from './launcher.js';
import { createPlace, type Place, type PlaceOptions } from './place.js';
import { type Remembered, recall } from './recall.js';

/** The launcher before there is a chat behind it. */
export interface Door {
  /** It is on the page. */
  readonly isThere: boolean;
  /** Puts it on the page and says what this browser remembers. */
  put(): Remembered;
  /** Shows what the options say now, and the panel's frame where the chat has been opened. */
  draw(): void;
  /** The panel will be wanted: fetches the words of its frame. */
  prepare(): void;
  /** Gives what stands on the page to the app, whose it is from then on; makes it where nothing stands. */
  handOver(options: PlaceOptions): Place;
  remove(): void;
}

/**
 * @param view The page's window.
 * @param asked Each time that it is drawn: the options, and whether the chat has been opened.
 */
export function createDoor(
  view: Window,
  { options, isOpen }: { options: () => WidgetOptions; isOpen: () => boolean },
  actions: LauncherActions,
): Door {
  const page = view.document;
  let place: Place | null = null;
  let look: Remembered['look'] = {};
  const darkness = view.matchMedia('(prefers-color-scheme: dark)');
  let shown: Face | null = null;
  /** What its language says, once it is there. */
  const words = new Map<string, FrameStrings>();
  const draw = () => {
    const face = firstFace(options(), look, { page, isDark: darkness.matches, isOpen: isOpen() });
    shown = face;
    const known = words.get(face.language);
    if (known) place?.draw({ ...face, words: known, label: isOpen() ? known.closeChat : face.label });
    else place?.draw(face);
    // Its words are for screen readers alone: they may come a moment later.
    if (face.language === 'en' || isOpen()) return;
    void loadOpenChat(face.language).then((label) => face === shown && place?.draw({ ...face, label }));
  };
  const prepare = async () => {
    const { language } = firstFace(options(), look, { page, isDark: false, isOpen: false });
    const loaded = language === 'en' || words.has(language) ? null : await loadLocale(language);
    if (!loaded) return;
    words.set(language, loaded);
    if (isOpen()) draw();
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
    put() {
      const { zIndex, look: pageLook, nonce } = options();
      const remembered = recall(view, options());
      look = remembered.look;
      place = createPlace({ page, layout: 'floating', zIndex, look: pageLook, nonce });
      place.answerTo(actions);
      draw();
      darkness.addEventListener('change', draw);
      const event = { detail: {}, bubbles: true, composed: true };
      place.host.dispatchEvent(new CustomEvent('baton:ready', event));
      return remembered;
    },
    draw,
    prepare: () => void prepare(),
    handOver: (given) => leave() ?? createPlace(given),
    remove: () => leave()?.remove(),
  };
}
