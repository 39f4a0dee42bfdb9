import type { VNode } from 'preact';

export interface SwitchProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Its name; leave out when a `<label for>` or `labelledBy` gives it. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string;
  readonly disabled?: boolean;
}

/** On or off, at once. */
export function Switch({ checked, onChange, label, labelledBy, describedBy, disabled }: SwitchProps): VNode {
  return (
    <input
      type="checkbox"
      role="switch"
      class="switch"
      checked={checked}
      aria-checked={checked}
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
