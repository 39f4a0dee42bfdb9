import type { AuditEntry } from '@baton/core';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { useNames } from '../customer-agent/use-name-of.js';
import { Button } from '../ui/button.js';
import { ScrollText } from '../ui/icons.js';
import { Card, Page } from '../ui/page.js';
import { clockTime, fullTime } from '../ui/relative-time.js';
import { ScrollArea } from '../ui/scroll-area.js';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.js';
import { auditText, changedFields } from './audit-wording.js';

const SUBJECTS = [
  ['', 'Everything'],
  ['handoff_settings', 'Handoff settings'],
  ['customer_agent', 'Customer agent'],
  ['users', 'People'],
  ['teams', 'Teams'],
  ['workflows', 'Workflows'],
  ['contacts', 'Erasures'],
] as const;

function Entries({ entries }: { entries: readonly AuditEntry[] }): VNode {
  const names = useNames();
  const now = Date.now();
  return (
    <ScrollArea class="table-scroller" label="Changes">
      <table class="table audit-table">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td>
                <time dateTime={entry.at} title={fullTime(entry.at)}>
                  {clockTime(entry.at, now)}
                </time>
              </td>
              <td>{entry.actor ? (entry.actor.name ?? 'Somebody who left') : 'The server'}</td>
              <td>
                {auditText(entry, names)}
                <span class="choice-detail audit-fields">{changedFields(entry)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

type State =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: ReturnType<typeof toBatonError> }
  | { readonly status: 'ready'; readonly entries: readonly AuditEntry[]; readonly cursor: string | null };

/** Who changed what, the latest first. */
export function AuditPage(): VNode {
  const { api } = useServices();
  const [subject, setSubject] = useState('');
  const [state, setState] = useState<State>({ status: 'loading' });
  const load = async (before: readonly AuditEntry[], cursor?: string): Promise<void> => {
    try {
      const page = await api.auditLog({ action: subject, cursor });
      setState({ status: 'ready', entries: [...before, ...page.items], cursor: page.nextCursor });
    } catch (fault) {
      setState({ status: 'failed', error: toBatonError(fault) });
    }
  };
  useEffect(() => {
    setState({ status: 'loading' });
    void load([]);
  }, [subject]);
  return (
    <Page title="Audit log" description="Every change to settings, people and workflows, and every erasure.">
      <div class="report-filters">
        <label class="filter">
          <span>About</span>
          <select class="select" value={subject} onChange={(event) => setSubject(event.currentTarget.value)}>
            {SUBJECTS.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Card title="Changes">
        {state.status === 'loading' && <Skeleton lines={6} label="Loading the audit log" />}
        {state.status === 'failed' && <ErrorState error={state.error} onRetry={() => void load([])} />}
        {state.status === 'ready' && state.entries.length === 0 && (
          <EmptyState icon={ScrollText} title="Nothing was changed yet" />
        )}
        {state.status === 'ready' && state.entries.length > 0 && <Entries entries={state.entries} />}
        {state.status === 'ready' && state.cursor && (
          <Button onClick={() => void load(state.entries, state.cursor ?? undefined)}>
            Show earlier ones
          </Button>
        )}
      </Card>
    </Page>
  );
}
