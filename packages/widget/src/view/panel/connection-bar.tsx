import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useStrings, useView, useWidgetState } from '../view-context.js';

/** Says when the connection is lost or the chat can not be opened and, for a moment, when it is back. */
export function ConnectionBar(): JSX.Element {
  const { connection, conversation, failure } = useWidgetState();
  const strings = useStrings();
  const { commands } = useView();
  const wasLost = useRef(false);
  const isOnline = connection === 'online';
  const isRefused = failure !== null;
  const isLost = connection === 'offline' && !isRefused;
  useEffect(() => {
    if (isLost && conversation) wasLost.current = true;
  });
  return (
    <div class="connection" role="status">
      {(isLost || isRefused) && (
        <p class="connection-lost">
          {isRefused ? strings.failed : strings.offline}{' '}
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
