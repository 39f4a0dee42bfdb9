import { RUN_STATUSES, type RunStatus, type WorkflowRun } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { PATHS } from '../shell/paths.js';
import { Button } from '../ui/button.js';
import { History } from '../ui/icons.js';
import { Card, Page } from '../ui/page.js';
import { fullTime } from '../ui/relative-time.js';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.js';
import { RunStatusChip } from './run-status.js';
import { useLoaded } from './use-loaded.js';
import { useRunNews } from './use-run-news.js';

const CAUSES = { handoff: 'A handoff', ticket_changed: 'A change of the ticket', manual: 'By hand' } as const;

function RunTable({ runs }: { runs: readonly WorkflowRun[] }): VNode {
  return (
    <div class="table-scroller">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">Ticket</th>
            <th scope="col">Started</th>
            <th scope="col">By</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.id}>
              <td>
                <a href={PATHS.workflowRun(run.id)}>
                  #{run.ticket.number} {run.ticket.subject}
                </a>
              </td>
              <td>{fullTime(run.startedAt)}</td>
              <td>{CAUSES[run.cause]}</td>
              <td>
                <RunStatusChip status={run.status} />
                {run.reason && <span class="choice-detail run-reason">{run.reason}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The runs of one workflow, the latest first. */
export function WorkflowRunsPage(): VNode {
  const { workflowApi, toasts } = useServices();
  const { params, query } = useRoute();
  const { route } = useLocation();
  const id = params.workflowId ?? '';
  const status = RUN_STATUSES.find((one) => one === query.status);
  const filter = status ? { status } : {};
  const workflow = useLoaded(id, () => workflowApi.workflow(id));
  const { state, reload } = useLoaded(`${id} ${status}`, () => workflowApi.runs(id, filter));
  useRunNews(reload);
  const [more, setMore] = useState<{
    key: string;
    items: readonly WorkflowRun[];
    cursor: string | null;
  } | null>(null);
  const name = workflow.state.status === 'ready' ? workflow.state.value.name : 'Workflow';
  const key = `${id} ${status}`;
  const later = more?.key === key ? more : null;
  const cursor = later ? later.cursor : state.status === 'ready' ? state.value.nextCursor : null;
  const loadMore = async (): Promise<void> => {
    if (!cursor) return;
    try {
      const page = await workflowApi.runs(id, { ...filter, cursor });
      setMore({ key, items: [...(later?.items ?? []), ...page.items], cursor: page.nextCursor });
    } catch (fault) {
      toasts.show({ text: toBatonError(fault).message, tone: 'danger' });
    }
  };
  const choose = (value: string): void =>
    route(value ? `${PATHS.workflowRuns(id)}?status=${value as RunStatus}` : PATHS.workflowRuns(id));
  return (
    <Page
      title={`Runs of ${name}`}
      description={<a href={PATHS.workflow(id)}>Back to the workflow</a>}
      actions={
        <select
          class="select runs-filter"
          aria-label="Show runs"
          value={status ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">All runs</option>
          <option value="running">Under way</option>
          <option value="waiting">Waiting</option>
          <option value="done">Done</option>
          <option value="failed">Failed</option>
          <option value="cancelled">Cancelled</option>
        </select>
      }
    >
      <Card title="Runs">
        {state.status === 'loading' && <Skeleton lines={6} label="Loading runs" />}
        {state.status === 'failed' && <ErrorState error={state.error} onRetry={reload} />}
        {state.status === 'ready' && state.value.items.length === 0 && (
          <EmptyState icon={History} title={status ? 'No runs like this' : 'No runs yet'}>
            {status ? 'Show all runs to see the others.' : 'A run begins when a ticket is enrolled.'}
          </EmptyState>
        )}
        {state.status === 'ready' && state.value.items.length > 0 && (
          <RunTable runs={[...state.value.items, ...(later?.items ?? [])]} />
        )}
        {cursor && (
          <Button class="load-more" onClick={() => void loadMore()}>
            Show more
          </Button>
        )}
      </Card>
    </Page>
  );
}
