import type { SearchHit } from '@baton/core';
import type { VNode } from 'preact';
import { MarkedText } from './highlighted-text.js';
import { speakerName } from './preview-text.js';

function whose(hit: SearchHit, myId: string): string | undefined {
  if (hit.in === 'contact') return undefined;
  const name = speakerName(hit, myId);
  if (hit.in === 'message') return name;
  return name ? `Note by ${name === 'You' ? 'you' : name}` : 'Note';
}

/** The search part of an address, with the message or note that is to be shown where a search found one. */
export function addressOf(found: SearchHit | null | undefined, search: string): string {
  if (!found || found.in === 'contact') return search;
  return `${search}${search ? '&' : '?'}at=${encodeURIComponent(found.id)}`;
}

/** Where a search found its words: who said or noted it, and the words marked. */
export function FoundText({ hit, myId }: { hit: SearchHit; myId: string }): VNode {
  const name = whose(hit, myId);
  return (
    <>
      {name && `${name}: `}
      <MarkedText text={hit.text} ranges={hit.ranges} />
    </>
  );
}
