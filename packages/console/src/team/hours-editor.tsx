import { type FieldIssue, type Hours, parseHours } from '@baton/core';
import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { issueAt } from '../customer-agent/settings-draft.js';
import { Button, IconButton } from '../ui/button.js';
import { Field, FieldError } from '../ui/field.js';
import { Copy, Plus, Trash } from '../ui/icons.js';
import { HolidayList } from './holiday-list.js';
import {
  copiedToWeekdays,
  endsNextDay,
  officeHours,
  shownEnd,
  spansOn,
  typedEnd,
  WEEKDAYS,
  weekdayName,
  withChangedSpan,
  withoutSpan,
  withSpan,
} from './hours-draft.js';

export interface HoursEditorProps {
  /** null: no hours of their own. */
  readonly hours: Hours | null;
  /** What no hours mean here, as in “Always”. */
  readonly none: string;
  readonly onChange: (hours: Hours | null) => void;
}

interface DayProps {
  readonly hours: Hours;
  readonly day: number;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (hours: Hours) => void;
}

function DayHours({ hours, day, issues, onChange }: DayProps): VNode {
  const name = weekdayName(day);
  const spans = spansOn(hours, day);
  return (
    <fieldset class="day-hours">
      <legend>{name}</legend>
      <div class="day-spans">
        {spans.length === 0 && <span class="choice-detail">Closed</span>}
        {spans.map(({ span, index }) => (
          <div class="hours-span" key={index}>
            <input
              type="time"
              class="input"
              aria-label={`${name} from`}
              aria-invalid={issueAt(issues, `spans.${index}.from`) ? true : undefined}
              value={span.from}
              onInput={(event) =>
                onChange(withChangedSpan(hours, index, { from: event.currentTarget.value }))
              }
            />
            <span aria-hidden="true">–</span>
            <input
              type="time"
              class="input"
              aria-label={`${name} to`}
              aria-invalid={issueAt(issues, `spans.${index}.to`) ? true : undefined}
              value={shownEnd(span.to)}
              onInput={(event) =>
                onChange(withChangedSpan(hours, index, { to: typedEnd(event.currentTarget.value) }))
              }
            />
            {endsNextDay(span) && <span class="choice-detail">next day</span>}
            <IconButton
              icon={Trash}
              label={`Remove ${name} ${span.from}`}
              onClick={() => onChange(withoutSpan(hours, index))}
            />
            <FieldErrorOf issues={issues} paths={[`spans.${index}.from`, `spans.${index}.to`]} />
          </div>
        ))}
      </div>
      <div class="day-actions">
        <IconButton
          icon={Plus}
          label={`Add hours on ${name}`}
          onClick={() => onChange(withSpan(hours, day))}
        />
        {day <= 5 && spans.length > 0 && (
          <IconButton
            icon={Copy}
            label={`Copy ${name} to Monday to Friday`}
            onClick={() => onChange(copiedToWeekdays(hours, day))}
          />
        )}
      </div>
    </fieldset>
  );
}

function FieldErrorOf({ issues, paths }: { issues: readonly FieldIssue[]; paths: readonly string[] }) {
  const message = paths.map((path) => issueAt(issues, path)).find(Boolean);
  return message ? <FieldError message={message} /> : null;
}

const timeZones = (): readonly string[] =>
  'supportedValuesOf' in Intl ? Intl.supportedValuesOf('timeZone') : [];

/** Weekly hours with time zone and holidays; faults show beside their field as soon as they are typed. */
export function HoursEditor({ hours, none, onChange }: HoursEditorProps): VNode {
  const id = useId();
  const parsed = hours ? parseHours(hours) : null;
  const issues = parsed && !parsed.ok ? parsed.issues : [];
  return (
    <div class="hours-editor">
      <fieldset class="segmented">
        <legend class="visually-hidden">Hours</legend>
        <label>
          <input type="radio" name={id} checked={hours === null} onChange={() => onChange(null)} />
          <span>{none}</span>
        </label>
        <label>
          <input
            type="radio"
            name={id}
            checked={hours !== null}
            onChange={() => onChange(hours ?? officeHours())}
          />
          <span>These hours</span>
        </label>
      </fieldset>
      {hours && (
        <>
          <Field label="Time zone" error={issueAt(issues, 'timeZone')}>
            {(ids) => (
              <>
                <input
                  {...ids}
                  class="input"
                  list={`${id}-zones`}
                  value={hours.timeZone}
                  onInput={(event) => onChange({ ...hours, timeZone: event.currentTarget.value })}
                />
                <datalist id={`${id}-zones`}>
                  {timeZones().map((zone) => (
                    <option key={zone} value={zone} />
                  ))}
                </datalist>
              </>
            )}
          </Field>
          <div class="week">
            {WEEKDAYS.map((day) => (
              <DayHours key={day} hours={hours} day={day} issues={issues} onChange={onChange} />
            ))}
          </div>
          <HolidayList hours={hours} issues={issues} onChange={onChange} />
          {hours.spans.length === 0 && (
            <p class="field-warning">There are no hours: nobody would ever be available.</p>
          )}
          <Button kind="ghost" onClick={() => onChange({ ...officeHours(), holidays: hours.holidays })}>
            Set to Monday to Friday, 09:00–17:00
          </Button>
        </>
      )}
    </div>
  );
}
