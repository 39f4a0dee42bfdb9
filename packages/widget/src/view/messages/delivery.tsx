import type { JSX } from 'preact';
import type { TimelineItem } from '../../store/timeline.js';
import { AlertIcon } from '../icons/icons.js';
import { useStrings, useView } from '../view-context.js';

/** How far the visitor's message has come, and what to do when it does not get through. */
export function Delivery({ item }: { item: TimelineItem }): JSX.Element | null {
  const strings = useStrings();
  const { commands } = useView();
  if (item.state === null) return null;
  if (item.state !== 'failed') {
    const words = { pending: strings.sending, sent: strings.sent, read: strings.read } as const;
    return <p class="delivery">{words[item.state]}</p>;
  }
  return (
    <p class="delivery" data-failed role="alert">
      <AlertIcon />
      <span>{item.rejected ? strings.notAccepted : strings.notSent}</span>
      {!item.rejected && (
        <button type="button" class="text-button" onClick={() => commands.retry(item.key)}>
          {strings.retry}
        </button>
      )}
      {item.rejected && (
        <button type="button" class="text-button" onClick={() => commands.discard(item.key)}>
          {strings.discard}
        </button>
      )}
    </p>
  );
}
