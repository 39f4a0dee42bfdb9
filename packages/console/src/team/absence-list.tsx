import type { FieldIssue, OutOfOffice } from '@baton/core';
import type { VNode } from 'preact';
import { issueAt } from '../customer-agent/settings-draft.js';
import { Button, IconButton } from '../ui/button.js';
import { FieldError } from '../ui/field.js';
import { Plus, Trash } from '../ui/icons.js';

export interface AbsenceListProps {
  readonly absences: readonly OutOfOffice[];
  /** Of the whole form; absences are under `outOfOffice`. */
  readonly issues: readonly FieldIssue[];
  readonly onChange: (absences: OutOfOffice[]) => void;
}

const MINUTE_MS = 60_000;

/** A moment as a `datetime-local` field writes it, in the reader's own time. */
function toField(iso: string): string {
  const at = new Date(iso);
  return new Date(at.getTime() - at.getTimezoneOffset() * MINUTE_MS).toISOString().slice(0, 16);
}

function nextWeek(): OutOfOffice {
  const now = new Date();
  const from = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  const to = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 8);
  return { from: from.toISOString(), to: to.toISOString(), note: '' };
}

/** When somebody is away whatever their hours say. */
export function AbsenceList({ absences, issues, onChange }: AbsenceListProps): VNode {
  const set = (index: number, change: Partial<OutOfOffice>): void =>
    onChange(absences.map((absence, at) => (at === index ? { ...absence, ...change } : absence)));
  const moment = (index: number, field: 'from' | 'to', value: string): void => {
    const at = new Date(value);
    if (!Number.isNaN(at.getTime())) set(index, { [field]: at.toISOString() });
  };
  return (
    <fieldset class="holiday-list">
      <legend>Out of office</legend>
      {absences.map((absence, index) => {
        const wrong = (['from', 'to', 'note'] as const).find((field) =>
          issueAt(issues, `outOfOffice.${index}.${field}`),
        );
        const error = wrong && issueAt(issues, `outOfOffice.${index}.${wrong}`);
        return (
          <div class="absence" key={index}>
            {(['from', 'to'] as const).map((field) => (
              <input
                key={field}
                type="datetime-local"
                class="input"
                aria-label={field === 'from' ? 'Away from' : 'Back at'}
                aria-invalid={wrong === field ? true : undefined}
                value={toField(absence[field])}
                onInput={(event) => moment(index, field, event.currentTarget.value)}
              />
            ))}
            <input
              class="input"
              aria-label="Note"
              placeholder="Note"
              aria-invalid={wrong === 'note' ? true : undefined}
              value={absence.note}
              onInput={(event) => set(index, { note: event.currentTarget.value })}
            />
            <IconButton
              icon={Trash}
              label="Remove this absence"
              onClick={() => onChange(absences.filter((_, at) => at !== index))}
            />
            {error && <FieldError message={error} />}
          </div>
        );
      })}
      <Button icon={Plus} onClick={() => onChange([...absences, nextWeek()])}>
        Add an absence
      </Button>
    </fieldset>
  );
}
