import { adoptStyles } from './adopt-styles.js';
import type { Face } from './face.js';
import frameCss from './frame.css?inline';
import { createFrame, type Frame, type Typed } from './frame.js';
import launcherCss from './launcher.css?inline';
import { createLauncher, type LauncherActions } from './launcher.js';
import { type PageLook, wear } from './page-look.js';

/** The element that every widget lives in. */
export const ELEMENT_NAME = 'baton-chat';

/** Marks an element that the widget made itself, so that the custom element leaves it alone. */
export const MANAGED = 'data-baton-managed';

export interface PlaceOptions {
  readonly page: Document;
  readonly layout: 'floating' | 'inline';
  /** Where the widget's element goes; the end of the body when absent. */
  readonly target?: Element;
  /** An element of the page's own to live in. */
  readonly host?: HTMLElement;
  readonly zIndex?: number;
  readonly look?: PageLook;
  readonly nonce?: string;
}

/** The widget's place on the page: one element with an open shadow root, in it the launcher and room for the panel. */
export interface Place {
  readonly host: HTMLElement;
  /** Where the panel is drawn. */
  readonly room: HTMLElement;
  /** Adds a style sheet. */
  adopt(css: string): void;
  draw(face: Face): void;
  /** The panel moves in, over its frame where there is one. Gives what has been typed there. */
  takeRoom(): Typed;
  /** From now on the launcher does this. */
  answerTo(actions: LauncherActions): void;
  remove(): void;
}

export function createPlace(options: PlaceOptions): Place {
  const { page, layout, target, host: given, zIndex, look, nonce } = options;
  const host = given ?? page.createElement(ELEMENT_NAME);
  if (!given) host.setAttribute(MANAGED, '');
  host.setAttribute('data-layout', layout);
  if (zIndex !== undefined) host.style.setProperty('--baton-z-index', String(zIndex));
  const takeOff = look && wear(host, look);
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const adopt = (css: string) => adoptStyles(root, css, nonce);
  adopt(launcherCss);
  const [frame, room] = [page.createElement('div'), page.createElement('div')];
  frame.className = 'root';
  frame.dataset.layout = layout;
  room.className = 'room';
  frame.append(room);
  root.append(frame);
  let actions: LauncherActions = { press() {}, approach() {}, close() {} };
  const launcher = createLauncher(page, () => actions);
  const close = () => {
    actions.close();
    launcher.button.focus();
  };
  let panelFrame: Frame | null = null;
  let isTaken = false;
  const drawFrame = (face: Face) => {
    if (isTaken || layout === 'inline' || !(panelFrame || face.isOpen)) return;
    if (!panelFrame) adopt(frameCss);
    panelFrame ??= createFrame(page, room, close);
    panelFrame.draw(face);
  };
  let properties: Face['properties'] = {};
  return {
    host,
    room,
    adopt,
    takeRoom() {
      if (!panelFrame) adopt(frameCss);
      isTaken = true;
      return panelFrame?.leave() ?? { text: '', isSent: false };
    },
    answerTo(next) {
      actions = next;
    },
    draw(face) {
      frame.dir = face.direction;
      frame.lang = face.language;
      frame.dataset.theme = face.theme;
      frame.dataset.side = face.side;
      frame.toggleAttribute('data-open', face.isOpen);
      if (face.properties !== properties) {
        for (const name of Object.keys(properties)) frame.style.removeProperty(name);
        for (const name of Object.keys(face.properties))
          frame.style.setProperty(name, face.properties[name]!);
        properties = face.properties;
      }
      launcher.draw(face);
      if (layout === 'inline' || !face.hasLauncher) launcher.button.remove();
      else if (!launcher.button.parentNode) frame.append(launcher.button);
      // Last, so that what it shows at first is no change of what was there.
      if (!given && !host.parentNode) (target ?? page.body).append(host);
      drawFrame(face);
    },
    remove() {
      root.replaceChildren();
      root.adoptedStyleSheets = [];
      host.removeAttribute('data-layout');
      host.style.removeProperty('--baton-z-index');
      takeOff?.();
      if (!given) host.remove();
    },
  };
}
