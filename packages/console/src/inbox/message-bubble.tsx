import type { Message, TextRange } from '@baton/core';
import type { VNode } from 'preact';
import { Avatar } from '../ui/avatar.js';
import { FileText, Sparkles } from '../ui/icons.js';
import { Markdown } from '../ui/markdown.js';
import { pure } from '../ui/pure.js';
import { clockTime, fullTime } from '../ui/relative-time.js';
import { HighlightedText } from './highlighted-text.js';
import { AnswerJudged, MessageFiles } from './message-files.js';

export interface MessageBubbleProps {
  readonly message: Message;
  readonly first: boolean;
  readonly ranges: readonly TextRange[] | undefined;
  /** Whether it is what a search found. */
  readonly isFound: boolean;
  readonly visitorName: string;
  readonly myId: string;
}

const NO_RANGES: readonly TextRange[] = [];

function Citations({ message }: { message: Message }): VNode | null {
  if (!message.citations || message.citations.length === 0) return null;
  return (
    <ul class="citations" aria-label="Sources">
      {message.citations.map((citation) => (
        <li key={citation.url ?? citation.title}>
          <FileText size={13} aria-hidden="true" />
          {citation.url && /^(https?:\/\/|\/)/.test(citation.url) ? (
            <a href={citation.url} target="_blank" rel="noopener noreferrer">
              {citation.title}
            </a>
          ) : (
            citation.title
          )}
        </li>
      ))}
    </ul>
  );
}

function authorName({ message, visitorName, myId }: MessageBubbleProps): string {
  if (message.author === 'visitor') return visitorName;
  if (message.author === 'agent') return message.authorName ?? 'Assistant';
  return message.authorId === myId ? 'You' : (message.authorName ?? 'Team');
}

function AuthorPicture({ message, name }: { message: Message; name: string }): VNode {
  if (message.author === 'agent') {
    return (
      <span class="avatar avatar-agent" aria-hidden="true">
        <Sparkles size={14} aria-hidden="true" />
      </span>
    );
  }
  return <Avatar name={message.authorName ?? name} size={28} />;
}

function Bubble(props: MessageBubbleProps): VNode {
  const { message, first, ranges, isFound } = props;
  const now = Date.now();
  if (message.author === 'system') {
    return (
      <p class={`system-message ${isFound ? 'is-found' : ''}`} data-entry={message.id}>
        <span>{message.text}</span>
        <time dateTime={message.at} title={fullTime(message.at)}>
          {clockTime(message.at, now)}
        </time>
      </p>
    );
  }
  const name = authorName(props);
  return (
    <article
      class={`message message-${message.author} ${first ? 'is-first' : ''} ${isFound ? 'is-found' : ''}`}
      data-entry={message.id}
      aria-label={`${name}, ${clockTime(message.at, now)}`}
    >
      <span class="message-picture">{first && <AuthorPicture message={message} name={name} />}</span>
      <div class="message-content">
        {first && (
          <p class="message-author">
            <span>{name}</span>
            {message.author === 'agent' && <span class="author-tag">AI</span>}
            <time dateTime={message.at} title={fullTime(message.at)}>
              {clockTime(message.at, now)}
            </time>
          </p>
        )}
        <div class="bubble">
          {message.author === 'visitor' ? (
            <HighlightedText text={message.text} ranges={ranges ?? NO_RANGES} />
          ) : (
            <Markdown text={message.text} />
          )}
          <Citations message={message} />
          <MessageFiles message={message} />
        </div>
        <AnswerJudged message={message} />
      </div>
    </article>
  );
}

/** One message, as its author's. */
export const MessageBubble = pure(Bubble);
