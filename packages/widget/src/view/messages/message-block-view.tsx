import type { Assignee, Branding } from '@baton/core';
import { Component, type JSX } from 'preact';
import type { LoadedStrings } from '../../i18n/strings.js';
import type { TimelineItem } from '../../store/timeline.js';
import { formatDay, formatTime } from './format-time.js';
import type { TimelineGroup } from './group-messages.js';
import { areSameGroups } from './message-blocks.js';
import { MessageGroup } from './message-group.js';
import { Notice } from './notice.js';
import { speakerFace, speakerName } from './speaker.js';

export interface MessageBlockViewProps {
  readonly groups: readonly TimelineGroup[];
  readonly isOld: boolean;
  /** What begins up to here is not read out when it comes in. */
  readonly quietUntil: number;
  /** The last of the whole list, when it stands in this block. */
  readonly last: TimelineItem | null;
  readonly assignee: Assignee | null;
  readonly branding: Branding | null;
  readonly strings: LoadedStrings;
  readonly locale: string;
  /** The day on which it is read, as `toDateString()` has it. */
  readonly today: string;
  /** null until they are there. */
  readonly extras: typeof import('../extras-part.js') | null;
}

/** Some groups of the list, drawn again when something of theirs has changed. */
export class MessageBlockView extends Component<MessageBlockViewProps> {
  override shouldComponentUpdate({ groups, ...next }: MessageBlockViewProps): boolean {
    const isOther = Object.entries(next).some(
      ([name, value]) => value !== this.props[name as keyof MessageBlockViewProps],
    );
    return isOther || !areSameGroups(groups, this.props.groups);
  }

  render({ groups, isOld }: MessageBlockViewProps): JSX.Element {
    return (
      <div class="block" data-old={isOld || undefined}>
        {groups.map((group) => this.#draw(group))}
      </div>
    );
  }

  #draw(group: TimelineGroup): JSX.Element {
    const { assignee, branding, strings, locale, today, extras, last, quietUntil } = this.props;
    if (group.type === 'day') {
      return (
        <p class="day" key={group.key} aria-live="off">
          {formatDay(group.at, Date.parse(today), { locale, strings })}
        </p>
      );
    }
    const first = group.type === 'notice' ? group.item : group.items[0]!;
    const isQuiet = first.seq !== null && first.seq <= quietUntil;
    if (group.type === 'notice') {
      const avatarUrl = speakerFace(undefined, assignee);
      return <Notice key={group.key} item={first} isQuiet={isQuiet} avatarUrl={avatarUrl} />;
    }
    return (
      <MessageGroup
        key={group.key}
        items={group.items}
        name={speakerName(first, { assignee, branding }, strings)}
        time={formatTime(first.at, locale)}
        avatarUrl={first.author === 'human' ? speakerFace(first.authorId, assignee) : undefined}
        showsDelivery={group.items.at(-1) === last}
        isQuiet={isQuiet}
        extras={extras}
      />
    );
  }
}
