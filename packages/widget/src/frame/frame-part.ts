import { enFrame } from '../i18n/locales/en-frame.js';
import { createFrame, type Frame } from './create-frame.js';
import type { FrameActions } from './frame-keys.js';
import fieldCss from './styles/field.css?inline';
import frameCss from './styles/frame.css?inline';
import sentCss from './styles/sent.css?inline';

/** What draws the panel's frame, which is fetched when the chat may be opened soon. */
export interface FramePart {
  readonly createFrame: (page: Document, room: HTMLElement, actions: () => FrameActions) => Frame;
  readonly css: string;
  /** Its words in English; those of another language come with that language. */
  readonly words: typeof enFrame;
}

export const framePart: FramePart = { createFrame, css: frameCss + fieldCss + sentCss, words: enFrame };
