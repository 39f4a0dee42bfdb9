import type { JSX } from 'preact';
import { PlusIcon } from '../icons/icons.js';
import { useStrings, useView } from '../view-context.js';

/** The conversation has ended, as its last line says: writing reopens it, or the visitor starts afresh. */
export function ClosedCard(): JSX.Element {
  const strings = useStrings();
  const { commands } = useView();
  return (
    <div class="card">
      <div class="card-actions">
        <button type="button" class="button" onClick={commands.startAgain}>
          <PlusIcon /> {strings.startAgain}
        </button>
      </div>
    </div>
  );
}
