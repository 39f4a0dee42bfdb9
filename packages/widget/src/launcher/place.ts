import { createFrame } from '../frame/create-frame.js';
import type { FrameActions } from '../frame/frame-keys.js';
import { adoptStyles } from './adopt-styles.js';
import type { Face } from './face.js';
import { createFrameHolder } from './frame-holder.js';
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

/** What the visitor does with what stands there. */
export type PlaceActions = LauncherActions & FrameActions;

/** The widget's place on the page: one element with an open shadow root, in it the launcher and room for the panel. */
export interface Place {
  readonly host: HTMLElement;
  /** Where the panel is drawn. */
  readonly room: HTMLElement;
  /** Adds a style sheet. */
  adopt(css: string): void;
  draw(face: Face): void;
  /** Puts a frame into the room, to stand there until the panel does; the second time nothing. */
  furnish(): void;
  /** Puts a text into the frame's field, in the place of what is there. */
  write(text: string): void;
  /** Says in the frame that the panel can not be had, with what the visitor can do; null: it is on its way. */
  setTrouble(retry: (() => void) | null): void;
  /** The panel moves in, over its frame. Gives what is in the field. */
  takeOver(): string;
  /** From now on the launcher and the frame do this. */
  answerTo(actions: PlaceActions): void;
  remove(): void;
}

/** The widget's element with the page's look on it. */
function createHost({ page, layout, host: given, zIndex, look }: PlaceOptions) {
  const host = given ?? page.createElement(ELEMENT_NAME);
  if (!given) host.setAttribute(MANAGED, '');
  host.setAttribute('data-layout', layout);
  if (zIndex !== undefined) host.style.setProperty('--baton-z-index', String(zIndex));
  const takeOff = look && wear(host, look);
  const leave = () => {
    host.removeAttribute('data-layout');
    host.style.removeProperty('--baton-z-index');
    takeOff?.();
    if (!given) host.remove();
  };
  return { host, root: host.shadowRoot ?? host.attachShadow({ mode: 'open' }), leave };
}

/** Draws what the launcher and the panel have in common. Returns what draws another face. */
function createRoot(element: HTMLElement): (face: Face) => void {
  let properties: Face['properties'] = {};
  return (face) => {
    element.dir = face.direction;
    element.lang = face.language;
    element.dataset.theme = face.theme;
    element.dataset.side = face.side;
    element.toggleAttribute('data-open', face.isOpen);
    if (face.properties === properties) return;
    for (const name of Object.keys(properties)) element.style.removeProperty(name);
    for (const name of Object.keys(face.properties)) element.style.setProperty(name, face.properties[name]!);
    properties = face.properties;
  };
}

const NO_ACTIONS: PlaceActions = { press() {}, approach() {}, close() {}, send() {} };

export function createPlace(options: PlaceOptions): Place {
  const { page, layout, target, host: given, nonce } = options;
  const { host, root, leave } = createHost(options);
  const adopt = (css: string) => adoptStyles(root, css, nonce);
  adopt(launcherCss);
  const [element, room] = [page.createElement('div'), page.createElement('div')];
  element.className = 'root';
  element.dataset.layout = layout;
  room.className = 'room';
  element.append(room);
  root.append(element);
  let actions = NO_ACTIONS;
  const launcher = createLauncher(page, () => actions);
  const close = () => {
    actions.close();
    launcher.button.focus();
  };
  const isFloating = layout === 'floating';
  const frame = createFrameHolder(adopt, () =>
    isFloating ? createFrame(page, room, () => ({ ...actions, close })) : null,
  );
  const drawRoot = createRoot(element);
  return {
    host,
    room,
    adopt,
    ...frame,
    answerTo(next) {
      actions = next;
    },
    draw(face) {
      drawRoot(face);
      launcher.draw(face);
      if (!isFloating || !face.hasLauncher) launcher.button.remove();
      else if (!launcher.button.parentNode) element.append(launcher.button);
      // Last, so that what it shows at first is no change of what was there.
      if (!given && !host.parentNode) (target ?? page.body).append(host);
      frame.drawFrame(face);
    },
    remove() {
      frame.takeOver();
      root.replaceChildren();
      root.adoptedStyleSheets = [];
      leave();
    },
  };
}
