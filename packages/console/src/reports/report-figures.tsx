import type { HandoffReport } from '@baton/core';
import type { VNode } from 'preact';
import { percent, spokenSeconds } from './report-period.js';

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly detail: string;
  /** The same figure of the days before; null where there is nothing to compare with. */
  readonly before: string | null;
}

function Figure({ name, value, detail, before }: FigureProps): VNode {
  return (
    <div class="figure">
      <dt>{name}</dt>
      <dd class="figure-value">{value}</dd>
      <dd class="figure-detail">{detail}</dd>
      <dd class="figure-before">{before === null ? '' : `Before: ${before}`}</dd>
    </div>
  );
}

type Times = HandoffReport['timeToAssignment'];

const timeDetail = ({ p90Seconds }: Times, none: string): string =>
  p90Seconds === null ? none : `nine in ten within ${spokenSeconds(p90Seconds)}`;

export interface ReportFiguresProps {
  readonly report: HandoffReport;
  /** The report of as many days before; null until it is there, or when nothing happened in them. */
  readonly earlier: HandoffReport | null;
}

/** The numbers that a manager looks at first, each beside what it was. */
export function ReportFigures({ report, earlier }: ReportFiguresProps): VNode {
  const { totals, timeToAssignment, timeToFirstReply } = report;
  const median = (times: Times | undefined): string | null =>
    times?.medianSeconds == null ? null : spokenSeconds(times.medianSeconds);
  return (
    <dl class="figures">
      <Figure
        name="Answered by the agent alone"
        value={percent(totals.answeredByAgentAlone, totals.conversations)}
        detail={`${totals.answeredByAgentAlone} of ${totals.conversations} conversations`}
        before={earlier && percent(earlier.totals.answeredByAgentAlone, earlier.totals.conversations)}
      />
      <Figure
        name="Handoffs"
        value={String(totals.handoffs)}
        detail={`${totals.assigned} reached a person, ${totals.abandoned} gave up waiting`}
        before={earlier && String(earlier.totals.handoffs)}
      />
      <Figure
        name="Time to a person"
        value={spokenSeconds(timeToAssignment.medianSeconds)}
        detail={timeDetail(timeToAssignment, 'nobody was assigned yet')}
        before={median(earlier?.timeToAssignment)}
      />
      <Figure
        name="Time to the first reply"
        value={spokenSeconds(timeToFirstReply.medianSeconds)}
        detail={timeDetail(timeToFirstReply, 'nobody replied yet')}
        before={median(earlier?.timeToFirstReply)}
      />
    </dl>
  );
}
