import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { AssistantIcon, PersonIcon } from '../icons/icons.js';

/** The first letters of the first and the last word of a name. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toUpperCase();
}

/** The assistant's mark, or the person's face, else their initials. It says nothing that the name beside it does not. */
export function Avatar({
  kind,
  name,
  url,
}: {
  kind: 'agent' | 'human';
  name?: string;
  url?: string;
}): JSX.Element {
  const [brokenUrl, setBrokenUrl] = useState<string | null>(null);
  const hasFace = url && url !== brokenUrl;
  return (
    <span class="avatar" data-kind={kind} aria-hidden="true">
      {hasFace ? (
        <img src={url} alt="" onError={() => setBrokenUrl(url)} />
      ) : kind === 'agent' ? (
        <AssistantIcon />
      ) : name ? (
        initials(name)
      ) : (
        <PersonIcon />
      )}
    </span>
  );
}
