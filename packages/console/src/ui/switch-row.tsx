import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Switch } from './switch.js';

export interface SwitchRowProps {
  readonly name: string;
  /** What it does, in a sentence. */
  readonly text: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A setting that is on or off, as a row of a `setting-list`. */
export function SwitchRow({ name, text, on, disabled = false, onChange }: SwitchRowProps): VNode {
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
      </div>
      <Switch
        checked={on}
        labelledBy={`${id}-name`}
        describedBy={`${id}-text`}
        disabled={disabled}
        onChange={onChange}
      />
    </li>
  );
}
