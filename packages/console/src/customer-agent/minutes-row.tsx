import type { VNode } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { FieldError } from '../ui/field.js';
import { Switch } from '../ui/switch.js';

export interface MinutesRowProps {
  readonly name: string;
  readonly text: string;
  /** null: off. */
  readonly value: number | null;
  /** What it starts with when it is switched on. */
  readonly initial: number;
  readonly error: string | null;
  readonly disabled: boolean;
  readonly onChange: (value: number | null) => void;
}

/** A limit of time that can be switched off; the number is remembered while it is. */
export function MinutesRow({
  name,
  text,
  value,
  initial,
  error,
  disabled,
  onChange,
}: MinutesRowProps): VNode {
  const id = useId();
  const last = useRef(initial);
  if (value !== null && !Number.isNaN(value)) last.current = value;
  return (
    <li class="setting-row">
      <div>
        <p class="setting-name" id={`${id}-name`}>
          {name}
        </p>
        <p class="setting-text" id={`${id}-text`}>
          {text}
        </p>
        {error && <FieldError id={`${id}-error`} message={error} />}
      </div>
      <div class="setting-control">
        {value !== null && (
          <label class="minutes">
            <input
              type="number"
              class="input"
              min={1}
              max={10_080}
              step={1}
              aria-label={`${name}, in minutes`}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? `${id}-error` : undefined}
              value={Number.isNaN(value) ? '' : value}
              disabled={disabled}
              onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
            />
            min
          </label>
        )}
        <Switch
          checked={value !== null}
          labelledBy={`${id}-name`}
          describedBy={`${id}-text`}
          disabled={disabled}
          onChange={(on) => onChange(on ? last.current : null)}
        />
      </div>
    </li>
  );
}
