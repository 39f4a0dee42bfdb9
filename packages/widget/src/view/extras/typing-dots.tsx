import type { JSX } from 'preact';
import { fill } from '../../i18n/strings.js';
import { Avatar } from '../messages/avatar.js';
import { useStrings } from '../view-context.js';

/** Somebody is writing. */
export function TypingDots({
  kind,
  name,
  avatarUrl,
}: {
  kind: 'agent' | 'human';
  name: string;
  avatarUrl?: string;
}): JSX.Element {
  const strings = useStrings();
  return (
    <div class="group" data-author={kind} aria-live="off">
      <Avatar kind={kind} name={name} url={avatarUrl} />
      <div class="group-body">
        <div class="bubble dots">
          <span class="hidden-label">{fill(strings.typing, { name })}</span>
          <i />
          <i />
          <i />
        </div>
      </div>
    </div>
  );
}
