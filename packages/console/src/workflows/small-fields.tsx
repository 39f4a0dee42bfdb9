import type { VNode } from 'preact';
import { Field } from '../ui/field.js';

interface Common {
  readonly label: string;
  readonly disabled: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
}

/** One line of text, or several. */
export function TextField(
  props: Common & { value: string; long?: boolean; onChange: (value: string) => void },
): VNode {
  const { label, hint, error, value, disabled, long, onChange } = props;
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) =>
        long ? (
          <textarea
            {...ids}
            class="textarea"
            rows={4}
            value={value}
            disabled={disabled}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        ) : (
          <input
            {...ids}
            class="input"
            value={value}
            disabled={disabled}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}

/** One of several; a value that is not there any more is shown as such. */
export function SelectField(
  props: Common & {
    value: string;
    options: readonly { readonly id: string; readonly name: string }[];
    onChange: (value: string) => void;
  },
): VNode {
  const { label, hint, error, value, options, disabled, onChange } = props;
  const isGone = !options.some(({ id }) => id === value);
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <select
          {...ids}
          class="select"
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {isGone && <option value={value}>No longer there</option>}
          {options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Yes or no. */
export function CheckField(props: {
  label: string;
  checked: boolean;
  disabled: boolean;
  onChange: (checked: boolean) => void;
}): VNode {
  return (
    <label class="check-field">
      <input
        type="checkbox"
        checked={props.checked}
        disabled={props.disabled}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {props.label}
    </label>
  );
}
