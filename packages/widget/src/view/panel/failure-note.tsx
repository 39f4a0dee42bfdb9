import type { JSX } from 'preact';
import { useStrings, useView, useWidgetState } from '../view-context.js';

/** The chat can not be opened, and waiting does not help. */
export function FailureNote(): JSX.Element | null {
  const { failure } = useWidgetState();
  const strings = useStrings();
  const { commands } = useView();
  if (!failure) return null;
  return (
    <div class="card" role="alert">
      <p class="card-title">{strings.failed}</p>
      <div class="card-actions">
        <button type="button" class="button" onClick={commands.connect}>
          {strings.retry}
        </button>
      </div>
    </div>
  );
}
