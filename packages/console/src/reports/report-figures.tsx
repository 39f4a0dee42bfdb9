import type { HandoffReport } from '@baton/core';
import type { VNode } from 'preact';
import { percent, spokenSeconds } from './report-period.js';

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly detail: string;
}

function Figure({ name, value, detail }: FigureProps): VNode {
  return (
    <div class="figure">
      <dt>{name}</dt>
      <dd class="figure-value">{value}</dd>
      <dd class="figure-detail">{detail}</dd>
    </div>
  );
}

/** The numbers that a manager looks at first. */
export function ReportFigures({ report }: { report: HandoffReport }): VNode {
  const { totals, timeToAssignment, timeToFirstReply } = report;
  return (
    <dl class="figures">
      <Figure
        name="Answered by the agent alone"
        value={percent(totals.answeredByAgentAlone, totals.conversations)}
        detail={`${totals.answeredByAgentAlone} of ${totals.conversations} conversations`}
      />
      <Figure
        name="Handoffs"
        value={String(totals.handoffs)}
        detail={`${totals.assigned} reached a person, ${totals.abandoned} gave up waiting`}
      />
      <Figure
        name="Time to a person"
        value={spokenSeconds(timeToAssignment.medianSeconds)}
        detail={`nine in ten within ${spokenSeconds(timeToAssignment.p90Seconds)}`}
      />
      <Figure
        name="Time to the first reply"
        value={spokenSeconds(timeToFirstReply.medianSeconds)}
        detail={`nine in ten within ${spokenSeconds(timeToFirstReply.p90Seconds)}`}
      />
    </dl>
  );
}
