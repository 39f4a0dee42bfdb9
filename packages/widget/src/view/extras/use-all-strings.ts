import { enLater } from '../../i18n/locales/en-later.js';
import type { Strings } from '../../i18n/strings.js';
import { useStrings } from '../view-context.js';

/** Every text: those of the visitor's language, and in English the later ones as well. */
export function useAllStrings(): Strings {
  return { ...enLater, ...useStrings() };
}
