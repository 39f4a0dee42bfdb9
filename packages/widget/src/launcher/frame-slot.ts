import type { Frame, FrameActions } from '../frame/create-frame.js';
import type { FramePart } from '../frame/frame-part.js';
import type { Face } from './face.js';

/** Where the panel's frame stands, from the moment that it can be drawn until the panel takes its elements over. */
export interface FrameSlot {
  /** It can be drawn from now on. */
  furnish(part: FramePart): void;
  draw(face: Face): void;
  /** What the visitor finds in the field, whoever draws it. */
  write(text: string): void;
  /** See `Frame`. */
  setTrouble(retry: (() => void) | null): void;
  /** It is the panel's. Gives what is in the field. */
  leave(): string;
}

export interface FrameSlotOptions {
  readonly page: Document;
  readonly room: HTMLElement;
  readonly adopt: (css: string) => void;
  readonly actions: () => FrameActions;
  /** There is none where the chat is always open. */
  readonly hasFrame: boolean;
}

export function createFrameSlot({ page, room, adopt, actions, hasFrame }: FrameSlotOptions): FrameSlot {
  let part: FramePart | null = null;
  let frame: Frame | null = null;
  let face: Face | null = null;
  let draft = '';
  let trouble: (() => void) | null = null;
  let isLeft = false;
  const draw = () => {
    // A dialog without a name is nothing that could be read out.
    if (isLeft || !hasFrame || !part || !face) return;
    if (!frame) {
      if (!face.words) return;
      frame = part.createFrame(page, room, actions);
      if (draft) frame.write(draft);
      frame.setTrouble(trouble);
    }
    frame.draw(face);
  };
  return {
    furnish(given) {
      if (part) return;
      part = given;
      adopt(part.css);
      draw();
    },
    draw(next) {
      face = next;
      draw();
    },
    write(text) {
      draft = text;
      if (!isLeft) frame?.write(text);
    },
    setTrouble(retry) {
      trouble = retry;
      frame?.setTrouble(retry);
    },
    leave() {
      const left = isLeft ? null : frame;
      isLeft = true;
      return left ? left.leave() : draft;
    },
  };
}
