import type { JSX } from 'preact';
import { useAllStrings } from './use-all-strings.js';

/** Says that files which hang over the panel may be let go. */
export function DropHint(): JSX.Element {
  return <p class="drop">{useAllStrings().dropFiles}</p>;
}
