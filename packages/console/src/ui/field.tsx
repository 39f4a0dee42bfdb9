import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

export interface FieldProps {
  readonly label: string;
  readonly hint?: ComponentChildren;
  /** What is wrong, shown beside the control and tied to it. */
  readonly error?: string | null;
  readonly children: (ids: FieldIds) => VNode;
}

/** A control with its label, hint and error. */
export function Field({ label, hint, error, children }: FieldProps): VNode {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && <FieldError id={`${id}-error`} message={error} />}
      {hint && (
        <p id={`${id}-hint`} class="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

/** What is wrong with a field. */
export function FieldError({ id, message }: { id?: string; message: string }): VNode {
  return (
    <p id={id} class="field-error">
      {message}
    </p>
  );
}
