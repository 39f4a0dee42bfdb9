import type { ConversationSummary } from '@baton/core';
import type { VNode } from 'preact';
import { PriorityChip } from '../help-desk/chips.js';
import { Avatar } from '../ui/avatar.js';
import { Bot, Hourglass } from '../ui/icons.js';
import { duration, fullTime, shortAgo } from '../ui/relative-time.js';
import { useNow } from '../ui/use-now.js';
import { contactName } from './contact-name.js';
import { FoundText } from './found-text.js';
import { lastSaid } from './preview-text.js';
import { ReasonChip } from './reason-chip.js';

export interface ConversationItemProps {
  readonly summary: ConversationSummary;
  readonly href: string;
  readonly current: boolean;
  readonly myId: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

function WaitingChip({ since }: { since: string }): VNode {
  const now = useNow(1_000);
  return (
    <span class="chip chip-waiting">
      <Hourglass size={12} aria-hidden="true" />
      <span class="visually-hidden">Waiting for </span>
      {duration(since, now)}
    </span>
  );
}

function Holder({ summary, myId }: { summary: ConversationSummary; myId: string }): VNode | null {
  const { assignee, handler, status } = summary.conversation;
  if (assignee && assignee.id !== myId) {
    return (
      <span class="chip chip-quiet">
        <Avatar name={assignee.name} url={assignee.avatarUrl} size={14} />
        {assignee.name.split(' ')[0]}
      </span>
    );
  }
  if (status === 'open' && (handler === 'agent' || handler === 'paused')) {
    return (
      <span class="chip chip-quiet">
        <Bot size={12} aria-hidden="true" />
        {handler === 'agent' ? 'Assistant' : 'Paused'}
      </span>
    );
  }
  return null;
}

/** One line of the list of conversations. */
export function ConversationItem({ summary, href, current, myId, now }: ConversationItemProps): VNode {
  const { contact, lastMessage, handoff, unread, waitingSince, conversation, found } = summary;
  const name = contactName(contact);
  const at = lastMessage?.at ?? summary.updatedAt;
  const isOpen = conversation.status === 'open';
  return (
    <a
      class={`conversation-item ${unread > 0 ? 'is-unread' : ''}`}
      href={href}
      aria-current={current ? 'true' : undefined}
      data-conversation={summary.id}
    >
      <Avatar name={name} size={36} />
      <span class="conversation-item-main">
        <span class="conversation-item-top">
          <span class="conversation-item-name">{name}</span>
          <time class="conversation-item-time" dateTime={at} title={fullTime(at)}>
            {shortAgo(at, now)}
          </time>
        </span>
        <span class="conversation-item-middle">
          <span class={`conversation-item-preview ${found ? 'is-found' : ''}`}>
            {found && <FoundText hit={found} myId={myId} />}
            {!found && (lastMessage ? lastSaid(lastMessage, myId) : 'No messages yet')}
          </span>
          {unread > 0 && (
            <span class="unread-badge">
              {unread > 99 ? '99+' : unread}
              <span class="visually-hidden"> unread</span>
            </span>
          )}
        </span>
        <span class="conversation-item-chips">
          <PriorityChip priority={summary.priority} />
          {isOpen && waitingSince && <WaitingChip since={waitingSince} />}
          {found !== undefined && !isOpen && <span class="chip chip-quiet">Closed</span>}
          {handoff && <ReasonChip reason={handoff.reason} trigger={handoff.trigger} />}
          <Holder summary={summary} myId={myId} />
        </span>
      </span>
    </a>
  );
}
