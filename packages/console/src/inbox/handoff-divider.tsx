import type { HandoffRecord } from '@baton/core';
import type { VNode } from 'preact';
import { Waypoints } from '../ui/icons.js';
import { REASON_SENTENCES } from './wording.js';

/** Where in the transcript it was handed off, and why. */
export function HandoffDivider({ record }: { record: HandoffRecord }): VNode {
  const words = record.trigger?.evidence?.text;
  return (
    <div class={`handoff-divider ${record.outcome === 'declined' ? 'is-declined' : ''}`}>
      <span>
        <Waypoints size={14} aria-hidden="true" />
        <strong>{record.outcome === 'declined' ? 'Matched, not handed off' : 'Handed off'}</strong>
        <span>
          {REASON_SENTENCES[record.reason]}
          {words && (
            <>
              {' '}
              <q>{words}</q>
            </>
          )}
        </span>
      </span>
    </div>
  );
}
