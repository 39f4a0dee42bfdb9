import type { HandoffGroup } from '@baton/core';
import type { VNode } from 'preact';
import { percent } from './report-period.js';

export interface BarListProps {
  readonly label: string;
  readonly groups: readonly HandoffGroup[];
  /** What people call a key. */
  readonly nameOf: (key: string) => string;
}

/** Handoffs by something, as a table whose lines are also bars. */
export function BarList({ label, groups, nameOf }: BarListProps): VNode {
  const most = Math.max(1, ...groups.map((group) => group.handoffs));
  return (
    <table class="table bar-table">
      <thead>
        <tr>
          <th scope="col">{label}</th>
          <th scope="col" class="number">
            Handoffs
          </th>
          <th scope="col" class="number">
            Reached a person
          </th>
          <th scope="col" class="number">
            Gave up waiting
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.key}>
            <th scope="row">
              <span class="bar-name">{nameOf(group.key)}</span>
              <span class="bar" aria-hidden="true">
                <span style={{ width: `${(100 * group.handoffs) / most}%` }} />
              </span>
            </th>
            <td class="number">{group.handoffs}</td>
            <td class="number">{percent(group.assigned, group.handoffs)}</td>
            <td class="number">{group.abandoned}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
