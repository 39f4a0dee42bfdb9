import { Component, type JSX } from 'preact';
import type { TimelineItem } from '../../store/timeline.js';
import { Avatar } from './avatar.js';
import { Bubble } from './bubble.js';
import { Delivery } from './delivery.js';

export interface MessageGroupProps {
  readonly items: readonly TimelineItem[];
  /** Who speaks, as the visitor reads it. */
  readonly name: string;
  readonly time: string;
  readonly avatarUrl?: string;
  /** The last of the visitor's messages says how far it has come. */
  readonly showsDelivery: boolean;
  /** Not read out when it comes in. */
  readonly isQuiet: boolean;
  /** null until they are there. */
  readonly extras: typeof import('../extras-part.js') | null;
}

/** One speaker's messages in a row. */
export class MessageGroup extends Component<MessageGroupProps> {
  /** A list of hundreds is not drawn again for one new message. */
  override shouldComponentUpdate(next: MessageGroupProps): boolean {
    const { items, ...rest } = this.props;
    const isSame =
      items.length === next.items.length && items.every((item, index) => item === next.items[index]);
    return (
      !isSame || Object.entries(rest).some(([key, value]) => next[key as keyof MessageGroupProps] !== value)
    );
  }

  render({ items, name, time, avatarUrl, showsDelivery, isQuiet, extras }: MessageGroupProps): JSX.Element {
    const author = items[0]!.author;
    const isVisitor = author === 'visitor';
    return (
      <div class="group" data-author={author} aria-live={isVisitor || isQuiet ? 'off' : undefined}>
        {!isVisitor && <Avatar kind={author === 'human' ? 'human' : 'agent'} name={name} url={avatarUrl} />}
        <div class="group-body">
          <p class="byline">
            <bdi class={isVisitor ? 'hidden-label' : 'byline-name'}>{name}</bdi>{' '}
            <time dateTime={items[0]!.at}>{time}</time>
          </p>
          {items.map((item, index) => (
            <div class="message" key={item.key} data-state={item.state ?? undefined}>
              {item.text !== '' && <Bubble text={item.text} isPlain={isVisitor} extras={extras} />}
              {item.attachments.length > 0 && extras && <extras.MessageFiles files={item.attachments} />}
              {item.citations.length > 0 && extras && <extras.Citations citations={item.citations} />}
              {author === 'agent' && item.seq !== null && index === items.length - 1 && extras && (
                <extras.MessageActions item={item} />
              )}
              {(item.state === 'failed' ||
                item.state === 'pending' ||
                (showsDelivery && index === items.length - 1)) && <Delivery item={item} />}
            </div>
          ))}
        </div>
      </div>
    );
  }
}
