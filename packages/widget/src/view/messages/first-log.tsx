import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { timeline } from '../../store/timeline.js';
import { useStrings, useWidgetState } from '../view-context.js';
import { Bubble } from './bubble.js';
import { Welcome } from './welcome.js';

/** So many of what was said last are shown. */
const MOST_ITEMS = 60;

/**
 * What stands in the place of the messages as long as the part that draws them is on its way: the welcome, else the
 * words alone. Where that part does not come they can still be read.
 */
export function FirstLog(): JSX.Element {
  const state = useWidgetState();
  const strings = useStrings();
  const log = useRef<HTMLDivElement>(null);
  const items = timeline(state).slice(-MOST_ITEMS);
  useLayoutEffect(() => {
    if (log.current && items.length > 0) log.current.scrollTop = log.current.scrollHeight;
  }, [items.length]);
  return (
    <div class="log-frame">
      <div
        class="log"
        ref={log}
        role="log"
        aria-label={strings.conversationLabel}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {items.length === 0 && <Welcome />}
        {items.map(({ key, author, text }) => (
          <div class="group" key={key} data-author={author} aria-live="off">
            <div class="group-body">
              <div class="message">
                <Bubble text={text} isPlain={author === 'visitor'} extras={null} />
              </div>
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
