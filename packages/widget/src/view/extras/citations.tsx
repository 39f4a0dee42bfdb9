import type { Citation } from '@baton/core';
import type { JSX } from 'preact';
import { SourceIcon } from '../icons/later-icons.js';
import { safeLink } from '../markdown/safe-link.js';
import { useAllStrings } from './use-all-strings.js';

/** Where an answer was found, as chips; one without a public address is named and no link. */
export function Citations({ citations }: { citations: readonly Citation[] }): JSX.Element {
  const strings = useAllStrings();
  return (
    <ul class="citations" aria-label={strings.sources}>
      {citations.map(({ title, url }, index) => {
        const href = url ? safeLink(url) : null;
        const content = (
          <>
            <SourceIcon />
            <span>{title}</span>
          </>
        );
        return (
          <li key={index}>
            {href ? (
              <a class="chip" href={href} target="_blank" rel="noopener noreferrer">
                {content}
              </a>
            ) : (
              <span class="chip">{content}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
