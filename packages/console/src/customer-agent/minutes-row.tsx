import type { VNode } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { SwitchRow } from '../ui/switch-row.js';

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
export function MinutesRow(props: MinutesRowProps): VNode {
  const { name, text, value, initial, error, disabled, onChange } = props;
  const errorId = useId();
  const last = useRef(initial);
  if (value !== null && !Number.isNaN(value)) last.current = value;
  return (
    <SwitchRow
      name={name}
      text={text}
      on={value !== null}
      disabled={disabled}
      error={error === null ? null : { id: errorId, message: error }}
      onChange={(on) => onChange(on ? last.current : null)}
    >
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
            aria-describedby={error ? errorId : undefined}
            value={Number.isNaN(value) ? '' : value}
            disabled={disabled}
            onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
          />
          min
        </label>
      )}
    </SwitchRow>
  );
}
