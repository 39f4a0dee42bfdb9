import type { FrameStrings } from '../i18n/strings.js';

/** The launcher's outline: a circle has no room for words, the others have. */
export type LauncherShape = 'circle' | 'rounded' | 'pill';

/** What can be seen of the widget beside its panel; plain data, drawn by `Place`. */
export interface Face {
  /** BCP 47 tag of the language in which the interface is written. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly theme: 'light' | 'dark';
  readonly side: 'left' | 'right';
  /** CSS custom properties of the owner's look. */
  readonly properties: Readonly<Record<string, string>>;
  readonly shape: LauncherShape;
  /** Beside the icon, for the shapes that have room. */
  readonly text: string;
  readonly isOpen: boolean;
  readonly hasLauncher: boolean;
  /** What a screen reader says of the launcher. */
  readonly label: string;
  /** The number of unread messages as it stands on the launcher; empty for none. */
  readonly badge: string;
  /** What the owner calls the customer agent; empty where that is not known. */
  readonly name: string;
  /** What is written on the panel's frame; null until they are there. */
  readonly words: FrameStrings | null;
}
