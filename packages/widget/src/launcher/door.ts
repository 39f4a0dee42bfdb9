import { loadOpenChat } from '../i18n/languages.js';
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
  /** Shows what the options say now. */
  draw(): void;
  /** Gives what stands on the page to the app, whose it is from then on; makes it where nothing stands. */
  handOver(options: PlaceOptions): Place;
  remove(): void;
}

/**
 * @param view The page's window.
 * @param options Asked for each time that it is drawn.
 */
export function createDoor(view: Window, options: () => WidgetOptions, actions: LauncherActions): Door {
  const page = view.document;
  let place: Place | null = null;
  let look: Remembered['look'] = {};
  const darkness = view.matchMedia('(prefers-color-scheme: dark)');
  let shown: Face | null = null;
  const draw = () => {
    const face = firstFace(options(), look, { page, isDark: darkness.matches });
    shown = face;
    place?.draw(face);
    // Its words are for screen readers alone: they may come a moment later.
    if (face.language === 'en') return;
    void loadOpenChat(face.language).then((label) => face === shown && place?.draw({ ...face, label }));
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
    handOver: (given) => leave() ?? createPlace(given),
    remove: () => leave()?.remove(),
  };
}
