import type { JSX } from 'preact';
import { Avatar } from '../messages/avatar.js';
import { Bubble, type BubbleProps } from '../messages/bubble.js';

/** An answer while it is being written. */
export function PartialAnswer({ name, text, extras }: { name: string } & BubbleProps): JSX.Element {
  return (
    <div class="group" data-author="agent" aria-live="off">
      <Avatar kind="agent" />
      <div class="group-body">
        <p class="byline">
          <bdi class="byline-name">{name}</bdi>
        </p>
        <Bubble text={text} extras={extras} />
      </div>
    </div>
  );
}
