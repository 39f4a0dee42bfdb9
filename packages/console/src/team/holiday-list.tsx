import type { FieldIssue, Hours } from '@baton/core';
import type { VNode } from 'preact';
import { issueAt } from '../customer-agent/settings-draft.js';
import { Button, IconButton } from '../ui/button.js';
import { FieldError } from '../ui/field.js';
import { Plus, Trash } from '../ui/icons.js';

export interface HolidayListProps {
  readonly hours: Hours;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (hours: Hours) => void;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** The days on which the hours do not count. */
export function HolidayList({ hours, issues, onChange }: HolidayListProps): VNode {
  const change = (holidays: Hours['holidays']): void => onChange({ ...hours, holidays });
  const set = (index: number, field: 'date' | 'name', value: string): void =>
    change(hours.holidays.map((holiday, at) => (at === index ? { ...holiday, [field]: value } : holiday)));
  return (
    <fieldset class="holiday-list">
      <legend>Holidays</legend>
      {hours.holidays.map((holiday, index) => {
        const error = issueAt(issues, `holidays.${index}.date`) ?? issueAt(issues, `holidays.${index}.name`);
        return (
          <div class="holiday" key={index}>
            <input
              type="date"
              class="input"
              aria-label="Date of the holiday"
              aria-invalid={error ? true : undefined}
              value={holiday.date}
              onInput={(event) => set(index, 'date', event.currentTarget.value)}
            />
            <input
              class="input"
              aria-label="Name of the holiday"
              placeholder="Name"
              value={holiday.name}
              onInput={(event) => set(index, 'name', event.currentTarget.value)}
            />
            <IconButton
              icon={Trash}
              label={`Remove ${holiday.name || holiday.date}`}
              onClick={() => change(hours.holidays.filter((_, at) => at !== index))}
            />
            {error && <FieldError message={error} />}
          </div>
        );
      })}
      <Button icon={Plus} onClick={() => change([...hours.holidays, { date: today(), name: '' }])}>
        Add a holiday
      </Button>
    </fieldset>
  );
}
