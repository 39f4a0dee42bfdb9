import type { JSX } from 'preact';
import { Markdown } from '../markdown/markdown.js';
import { Avatar } from './avatar.js';

/** An answer while it is being written. */
export function PartialAnswer({ name, text }: { name: string; text: string }): JSX.Element {
  return (
    <div class="group" data-author="agent" aria-live="off">
      <Avatar kind="agent" />
      <div class="group-body">
        <p class="byline">
          <bdi class="byline-name">{name}</bdi>
        </p>
        <div class="bubble" dir="auto">
          <Markdown text={text} />
        </div>
      </div>
    </div>
  );
}
