import type { VNode } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';

export interface EditableTextProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly maxLength: number;
  /** Must not be left empty. */
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly suggestions?: readonly string[];
  readonly onSave: (value: string) => void;
}

/** A text that is changed where it stands: Enter or leaving it saves, Esc takes it back. */
export function EditableText(props: EditableTextProps): VNode {
  const { label, value, placeholder, maxLength, required = false, disabled, suggestions, onSave } = props;
  const [text, setText] = useState(value);
  const listId = useId();
  useEffect(() => setText(value), [value]);
  const save = (): void => {
    const wanted = text.trim();
    if (wanted === value || (required && wanted === '')) setText(value);
    else onSave(wanted);
  };
  return (
    <>
      <input
        class="input editable-text"
        aria-label={label}
        value={text}
        placeholder={placeholder}
        maxLength={maxLength}
        disabled={disabled}
        list={suggestions ? listId : undefined}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key !== 'Escape') return;
          setText(value);
          // After the value is back, so that leaving the field saves nothing.
          const field = event.currentTarget;
          requestAnimationFrame(() => field.blur());
        }}
      />
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </>
  );
}
