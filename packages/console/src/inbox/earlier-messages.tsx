import type { VNode } from 'preact';
import { Button } from '../ui/button.js';
import type { MessageLogState } from './create-message-log.js';

/** What stands above the first message while there are others before it. */
export function EarlierMessages({
  state,
  onPress,
}: {
  state: MessageLogState['earlier'];
  onPress: () => void;
}): VNode {
  return (
    <div class="earlier-messages">
      <Button kind="ghost" busy={state === 'loading'} onClick={onPress}>
        Show earlier messages
      </Button>
      {state === 'failed' && <p role="alert">They could not be loaded. Try again.</p>}
    </div>
  );
}
