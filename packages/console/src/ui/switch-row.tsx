import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { FieldError } from './field.js';
import { Switch } from './switch.js';

export interface SwitchRowProps {
  readonly name: string;
  /** What it does, in a sentence. */
  readonly text: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
  /** What is wrong with it, under the id that the control beside the switch is described by. */
  readonly error?: { readonly id: string; readonly message: string } | null;
  /** A control beside the switch. */
  readonly children?: ComponentChildren;
}

/** A setting that is on or off, as a row of a `setting-list`. */
export function SwitchRow(props: SwitchRowProps): VNode {
  const { name, text, on, disabled = false, onChange, error, children } = props;
  const id = useId();
  return (
    <li class="setting-row">
      <div>
        <p class="setting-name" id={`${id}-name`}>
          {name}
        </p>
        <p class="setting-text" id={`${id}-text`}>
          {text}
        </p>
        {error && <FieldError {...error} />}
      </div>
      <div class="setting-control">
        {children}
        <Switch
          checked={on}
          labelledBy={`${id}-name`}
          describedBy={`${id}-text`}
          disabled={disabled}
          onChange={onChange}
        />
      </div>
    </li>
  );
}
