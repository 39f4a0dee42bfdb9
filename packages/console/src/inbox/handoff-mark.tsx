import { type HandoffRecord, hasRole } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { useMe } from '../session/use-me.js';

const MARKS = [
  [true, 'Yes'],
  [false, 'No'],
] as const;

/** Asks whether the handoff was needed; pressing the chosen answer again takes it back. Feeds the reports. */
export function HandoffMark({ record }: { record: HandoffRecord }): VNode | null {
  const { api, toasts } = useServices();
  const mayMark = hasRole(useMe().person.role, 'agent');
  const [needed, setNeeded] = useState(record.needed);
  if (!mayMark) return null;
  const mark = async (choice: boolean): Promise<void> => {
    const before = needed;
    const next = needed === choice ? null : choice;
    setNeeded(next);
    try {
      await api.judgeHandoff(record.id, next);
    } catch (fault) {
      setNeeded(before);
      toasts.show({ text: toBatonError(fault).message, tone: 'danger' });
    }
  };
  return (
    <fieldset class="handoff-mark">
      <legend>Was this handoff needed?</legend>
      {MARKS.map(([choice, label]) => (
        <button
          key={label}
          type="button"
          class="button button-secondary"
          aria-pressed={needed === choice}
          onClick={() => void mark(choice)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
