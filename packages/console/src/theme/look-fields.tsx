import { WIDGET_DENSITIES, WIDGET_LAUNCHERS, type WidgetLook } from '@baton/core';
import type { VNode } from 'preact';
import { Field } from '../ui/field.js';
import { lookWarnings } from './look-warnings.js';

type Change = (change: Partial<WidgetLook>) => void;

interface LookFieldsProps {
  readonly look: WidgetLook;
  readonly onChange: Change;
  /** What the server said of a field, by its name. */
  readonly issues: Readonly<Record<string, string>>;
  readonly disabled: boolean;
}

const NAMES: Readonly<Record<string, string>> = {
  comfortable: 'Comfortable',
  compact: 'Compact',
  circle: 'Circle',
  rounded: 'Rounded',
  pill: 'Pill',
  right: 'Right',
  left: 'Left',
  auto: "The visitor's own",
  light: 'Light',
  dark: 'Dark',
};

function ColorField(
  props: LookFieldsProps & { name: 'accent' | 'accentDark'; label: string; own: string },
): VNode {
  const { look, onChange, issues, disabled, name, label, own } = props;
  const warnings = lookWarnings(look).filter(({ field }) => field === name);
  return (
    <Field label={label} error={issues[name] ?? null} hint={look[name] ? look[name] : 'The standard colour'}>
      {(ids) => (
        <>
          <div class="look-color">
            <input
              {...ids}
              type="color"
              disabled={disabled}
              value={look[name] ?? own}
              onInput={(event) => onChange({ [name]: event.currentTarget.value })}
            />
            {look[name] && !disabled && (
              <button type="button" class="text-button" onClick={() => onChange({ [name]: null })}>
                Use the standard colour
              </button>
            )}
          </div>
          {warnings.map(({ text }) => (
            <p key={text} class="field-warning" role="status">
              {text}
            </p>
          ))}
        </>
      )}
    </Field>
  );
}

function Choice<Name extends 'density' | 'launcher' | 'position' | 'theme'>(
  props: LookFieldsProps & { name: Name; label: string; choices: readonly WidgetLook[Name][] },
): VNode {
  const { look, onChange, disabled, name, label, choices } = props;
  return (
    <Field label={label}>
      {(ids) => (
        <select
          {...ids}
          class="select"
          disabled={disabled}
          value={look[name]}
          onChange={(event) => onChange({ [name]: event.currentTarget.value as WidgetLook[Name] })}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {NAMES[choice]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function TextField(
  props: LookFieldsProps & { name: 'font' | 'launcherText' | 'logoUrl'; label: string; hint: string },
): VNode {
  const { look, onChange, issues, disabled, name, label, hint } = props;
  return (
    <Field label={label} hint={hint} error={issues[name] ?? null}>
      {(ids) => (
        <input
          {...ids}
          type="text"
          class="input"
          disabled={disabled}
          value={look[name] ?? ''}
          onInput={(event) => {
            const value = event.currentTarget.value;
            onChange({ [name]: name === 'logoUrl' && value === '' ? null : value });
          }}
        />
      )}
    </Field>
  );
}

/** Everything about the look of the chat that can be chosen. */
export function LookFields(props: LookFieldsProps): VNode {
  const { look, onChange, disabled } = props;
  return (
    <div class="look-fields">
      <ColorField {...props} name="accent" label="Colour" own="#0c6654" />
      <ColorField {...props} name="accentDark" label="Colour in the dark theme" own="#16755f" />
      <Field label="Corners" hint={`${look.radius} pixels`}>
        {(ids) => (
          <input
            {...ids}
            type="range"
            min={0}
            max={28}
            disabled={disabled}
            value={look.radius}
            onInput={(event) => onChange({ radius: Number(event.currentTarget.value) })}
          />
        )}
      </Field>
      <Choice {...props} name="density" label="Density" choices={WIDGET_DENSITIES} />
      <Choice {...props} name="theme" label="Theme" choices={['auto', 'light', 'dark']} />
      <Choice {...props} name="position" label="Corner of the page" choices={['right', 'left']} />
      <Choice {...props} name="launcher" label="Chat button" choices={WIDGET_LAUNCHERS} />
      {look.launcher !== 'circle' && (
        <TextField
          {...props}
          name="launcherText"
          label="Text on the chat button"
          hint="Leave empty for none"
        />
      )}
      <TextField {...props} name="font" label="Font" hint="As in CSS; your page must load it" />
      <TextField {...props} name="logoUrl" label="Logo" hint="An address that begins with https://" />
    </div>
  );
}
