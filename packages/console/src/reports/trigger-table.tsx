import type { TriggerGroup } from '@baton/core';
import type { VNode } from 'preact';
import { percent } from './report-period.js';

/** What each custom trigger did, and how often people found the handoff needed. */
export function TriggerTable({ triggers }: { triggers: readonly TriggerGroup[] }): VNode {
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">Trigger</th>
          <th scope="col" class="number">
            Handoffs
          </th>
          <th scope="col" class="number">
            Marked
          </th>
          <th scope="col" class="number">
            Unneeded
          </th>
          <th scope="col" class="number">
            Precision
          </th>
        </tr>
      </thead>
      <tbody>
        {triggers.map((trigger) => (
          <tr key={trigger.triggerId}>
            <th scope="row">{trigger.phrase}</th>
            <td class="number">{trigger.handoffs}</td>
            <td class="number">{trigger.judged}</td>
            <td class="number">{trigger.unneeded}</td>
            <td class="number">{percent(trigger.judged - trigger.unneeded, trigger.judged)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
