import type { HandoffOutcome, HandoffProcess, HandoffReason, HandoffReport } from '@baton/core';
import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { createResource } from '../api/resource.js';
import { useServices } from '../api/services.js';
import { useResource } from '../api/use-resource.js';
import { useChannelName } from '../channels/channel-name.js';
import { OUTCOME_LABELS, PROCESS_LABELS, REASON_LABELS } from '../inbox/wording.js';
import { ChartColumn, Download } from '../ui/icons.js';
import { Card, Page } from '../ui/page.js';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.js';
import { BarList } from './bar-list.js';
import { DayChart } from './day-chart.js';
import { ReportFigures, type ReportFiguresProps } from './report-figures.js';
import { earlierQuery, PERIODS, type Period, reportQuery } from './report-period.js';
import { TriggerTable } from './trigger-table.js';

const outcomeName = (key: string): string =>
  key === 'open' ? 'Being requested' : OUTCOME_LABELS[key as HandoffOutcome];

function Report({ report, earlier }: ReportFiguresProps): VNode {
  const channelName = useChannelName();
  if (report.totals.conversations === 0 && report.totals.handoffs === 0) {
    return (
      <Card title="Handoffs">
        <EmptyState icon={ChartColumn} title="Nothing happened in this time">
          Numbers appear with the first conversation.
        </EmptyState>
      </Card>
    );
  }
  return (
    <>
      <ReportFigures report={report} earlier={earlier} />
      <Card title="Day by day">
        <DayChart days={report.byDay} />
      </Card>
      {report.totals.handoffs > 0 && (
        <Card title="Why conversations were handed off">
          <BarList
            label="Reason"
            groups={report.byReason}
            nameOf={(key) => REASON_LABELS[key as HandoffReason]}
          />
        </Card>
      )}
      {report.totals.handoffs > 0 && (
        <Card title="What became of them">
          <BarList label="Outcome" groups={report.byOutcome} nameOf={outcomeName} />
          <BarList
            label="Process"
            groups={report.byProcess}
            nameOf={(key) => PROCESS_LABELS[key as HandoffProcess]}
          />
          <BarList label="Channel" groups={report.byChannel} nameOf={channelName} />
        </Card>
      )}
      <Card
        title="Custom triggers"
        description="Precision is the share that people marked as needed, in the conversation’s details."
      >
        {report.byTrigger.length > 0 ? (
          <TriggerTable triggers={report.byTrigger} />
        ) : (
          <p class="choice-detail">No custom trigger matched in this time.</p>
        )}
      </Card>
    </>
  );
}

/** The report to compare with; null while it is loading, where it fails, and where it would compare with nothing. */
function useEarlier(period: Period, channel: string): HandoffReport | null {
  const { api } = useServices();
  const resource = useMemo(
    () => createResource(() => api.handoffReport(earlierQuery(period, channel, new Date()))),
    [api, period, channel],
  );
  const state = useResource(resource);
  return state.status === 'ready' && state.value.totals.conversations > 0 ? state.value : null;
}

/** Handoffs by reason and outcome, how long visitors wait, and what the agent resolves by itself. */
export function ReportsPage(): VNode {
  const { api } = useServices();
  const channelName = useChannelName();
  const [period, setPeriod] = useState<Period>(30);
  const [channel, setChannel] = useState('');
  const [known, setKnown] = useState<readonly string[]>([]);
  const query = useMemo(() => reportQuery(period, channel, new Date()), [period, channel]);
  const resource = useMemo(() => createResource(() => api.handoffReport(query)), [api, query]);
  const state = useResource(resource);
  const earlier = useEarlier(period, channel);
  useEffect(() => {
    if (state.status !== 'ready') return;
    const found = state.value.byChannel.map(({ key }) => key);
    setKnown((before) => [...new Set([...before, ...found])].sort());
  }, [state]);
  return (
    <Page
      title="Reports"
      wide
      description="Every number can be counted again from the handoff records."
      actions={
        <a class="button button-secondary" href={`/api/v1/reports/handoffs?${query}&format=csv`} download>
          <Download size={16} aria-hidden="true" />
          Download CSV
        </a>
      }
    >
      <div class="report-filters">
        <label class="filter">
          <span>Time</span>
          <select
            class="select"
            value={period}
            onChange={(event) => setPeriod(Number(event.currentTarget.value) as Period)}
          >
            {PERIODS.map((days) => (
              <option key={days} value={days}>
                Last {days} days
              </option>
            ))}
          </select>
        </label>
        <label class="filter">
          <span>Channel</span>
          <select class="select" value={channel} onChange={(event) => setChannel(event.currentTarget.value)}>
            <option value="">All channels</option>
            {known.map((name) => (
              <option key={name} value={name}>
                {channelName(name)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {state.status === 'ready' && <Report report={state.value} earlier={earlier} />}
      {state.status === 'failed' && <ErrorState error={state.error} onRetry={() => void resource.load()} />}
      {(state.status === 'loading' || state.status === 'idle') && (
        <Skeleton lines={6} label="Loading the report" />
      )}
    </Page>
  );
}
