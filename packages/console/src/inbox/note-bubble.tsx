import type { Note } from '@baton/core';
import type { VNode } from 'preact';
import { Lock } from '../ui/icons.js';
import { Markdown } from '../ui/markdown.js';
import { pure } from '../ui/pure.js';
import { clockTime, fullTime } from '../ui/relative-time.js';

export interface NoteBubbleProps {
  readonly note: Note;
  readonly myId: string;
  /** Whether it is what a search found. */
  readonly isFound?: boolean;
}

function Bubble({ note, myId, isFound = false }: NoteBubbleProps): VNode {
  const name = note.author.id === myId ? 'You' : note.author.name;
  const time = clockTime(note.at, Date.now());
  return (
    <article
      class={`note ${isFound ? 'is-found' : ''}`}
      data-entry={note.id}
      aria-label={`Private note of ${name}, ${time}`}
    >
      <p class="note-author">
        <Lock size={12} aria-hidden="true" />
        <span>{name}</span>
        <span class="note-tag">Private note</span>
        <time dateTime={note.at} title={fullTime(note.at)}>
          {time}
        </time>
      </p>
      <Markdown text={note.text} />
    </article>
  );
}

/** A private note, between the messages where it was written. */
export const NoteBubble = pure(Bubble);
