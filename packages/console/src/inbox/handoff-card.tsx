import type { HandoffRecord } from '@baton/core';
import type { VNode } from 'preact';
import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';
import { clockTime, fullTime } from '../ui/relative-time.js';
import { HandoffMark } from './handoff-mark.js';
import { ReasonChip } from './reason-chip.js';
import { outcomeText, PROCESS_LABELS, REASON_LABELS, REASON_SENTENCES } from './wording.js';

function useDestinationName(id: string | null): string | null {
  const { destinations } = useServices();
  return useItems(destinations).find((destination) => destination.id === id)?.name ?? null;
}

/** Everything that is known of one handoff: why, which words, how, to whom and when. */
export function HandoffCard({ record }: { record: HandoffRecord }): VNode {
  const destination = useDestinationName(record.destinationId);
  const { trigger } = record;
  return (
    <div class="handoff-card">
      <p class="handoff-why">{REASON_SENTENCES[record.reason]}</p>
      <ReasonChip reason={record.reason} />
      <dl class="facts">
        {trigger?.evidence && (
          <>
            <dt>Matched words</dt>
            <dd>
              <mark>{trigger.evidence.text}</mark>
            </dd>
          </>
        )}
        {trigger?.phrase && (
          <>
            <dt>Trigger</dt>
            <dd>{trigger.phrase}</dd>
          </>
        )}
        <dt>Process</dt>
        <dd>{PROCESS_LABELS[record.process]}</dd>
        <dt>Outcome</dt>
        <dd>{outcomeText(record)}</dd>
        {record.assignee && record.outcome !== 'assigned' && (
          <>
            <dt>Person</dt>
            <dd>{record.assignee.name}</dd>
          </>
        )}
        {destination && (
          <>
            <dt>Sent to</dt>
            <dd>{destination}</dd>
          </>
        )}
        <dt>Requested</dt>
        <dd>
          <time dateTime={record.requestedAt} title={fullTime(record.requestedAt)}>
            {clockTime(record.requestedAt, Date.now())}
          </time>
        </dd>
        {record.assignedAt && (
          <>
            <dt>Taken</dt>
            <dd>
              <time dateTime={record.assignedAt} title={fullTime(record.assignedAt)}>
                {clockTime(record.assignedAt, Date.now())}
              </time>
            </dd>
          </>
        )}
        {record.joinedReasons.length > 0 && (
          <>
            <dt>Also</dt>
            <dd>{record.joinedReasons.map((reason) => REASON_LABELS[reason]).join(', ')}</dd>
          </>
        )}
        <dt>Settings</dt>
        <dd>Version {record.settingsVersion}</dd>
      </dl>
      <HandoffMark key={record.id} record={record} />
    </div>
  );
}
