import type { IconPaths } from '../launcher/svg-icon.js';

/** The customer agent's mark: the baton between two hands. */
export const ASSISTANT_ICON: IconPaths = [
  ['m8.5 15.5 7-7', '3'],
  ['M5 12.5v3.7C5 17.8 6.2 19 7.8 19h3.7', '1.8'],
  ['M19 11.5V7.8C19 6.2 17.8 5 16.2 5h-3.7', '1.8'],
];

export const SEND_ICON: IconPaths = [['M12 19V5.5M6 11l6-6 6 6', '2.2']];
