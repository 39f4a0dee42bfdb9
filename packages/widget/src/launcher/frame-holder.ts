import type { Frame } from '../frame/create-frame.js';
import { FRAME_CSS } from '../frame/frame-css.js';
import type { Face } from './face.js';

/** The frame of a place, from the moment that it can be drawn until the panel takes it over; see `Place`. */
export function createFrameHolder(adopt: (css: string) => void, create: () => Frame | null) {
  let isFurnished = false;
  let frame: Frame | null = null;
  let face: Face | null = null;
  let draft = '';
  return {
    furnish(): void {
      if (isFurnished) return;
      isFurnished = true;
      adopt(FRAME_CSS);
      frame = create();
      frame?.write(draft);
      if (face) frame?.draw(face);
    },
    drawFrame(next: Face): void {
      face = next;
      frame?.draw(next);
    },
    write(text: string): void {
      draft = text;
      frame?.write(text);
    },
    setTrouble(retry: (() => void) | null): void {
      frame?.setTrouble(retry);
    },
    takeOver(): string {
      const text = frame ? frame.leave() : draft;
      frame = null;
      isFurnished = true;
      return text;
    },
  };
}
