import type { VNode } from 'preact';
import type { Change } from './describe-settings.js';

export interface ChangeTableProps {
  readonly changes: readonly Change[];
  readonly before: string;
  readonly after: string;
}

const MOST = 300;

function Cell({ value, kind }: { value: string | null; kind: 'before' | 'after' }): VNode {
  if (value === null)
    return (
      <td>
        <span class="muted">—</span>
      </td>
    );
  return <td class={`change-${kind}`}>{value}</td>;
}

/** Two documents side by side, only where they differ. */
export function ChangeTable({ changes, before, after }: ChangeTableProps): VNode {
  const rest = changes.length - MOST;
  return (
    <div class="change-table-box">
      <table class="change-table">
        <thead>
          <tr>
            <th scope="col">Setting</th>
            <th scope="col">{before}</th>
            <th scope="col">{after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, MOST).map((change) => (
            <tr key={change.key}>
              <th scope="row">{change.label}</th>
              <Cell value={change.before} kind="before" />
              <Cell value={change.after} kind="after" />
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p class="muted">and {rest} more</p>}
    </div>
  );
}
