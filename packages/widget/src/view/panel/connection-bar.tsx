import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useStrings, useView, useWidgetState } from '../view-context.js';

/** Says when the connection is lost and, for a moment, when it is back. */
export function ConnectionBar(): JSX.Element {
  const { connection, conversation, failure } = useWidgetState();
  const strings = useStrings();
  const { commands } = useView();
  const wasLost = useRef(false);
  const isOnline = connection === 'online';
  const isLost = connection === 'offline' && failure === null;
  useEffect(() => {
    if (isLost && conversation) wasLost.current = true;
  });
  return (
    <div class="connection" role="status">
      {isLost && (
        <p class="connection-lost">
          {strings.offline}{' '}
          <button type="button" class="text-button" onClick={commands.connect}>
            {strings.retry}
          </button>
        </p>
      )}
      {connection === 'connecting' && <p class="connection-late">{strings.connecting}</p>}
      {isOnline && wasLost.current && <p class="connection-back">{strings.restored}</p>}
    </div>
  );
}
