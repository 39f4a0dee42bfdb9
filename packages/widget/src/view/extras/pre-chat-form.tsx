import type { FormField } from '@baton/core';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { fill, type Strings } from '../../i18n/strings.js';
import { type FormValues, useView } from '../view-context.js';
import { useAllStrings } from './use-all-strings.js';

/** A whole address by shape; whether it exists, only a message to it can tell. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

function labelOf({ id, label }: FormField, strings: Strings): string {
  if (label) return label;
  return id === 'email' ? strings.emailLabel : strings.nameLabel;
}

function faultOf({ id, required }: FormField, value: string, strings: Strings): string {
  if (value === '') return required ? strings.required : '';
  return id === 'email' && !ADDRESS.test(value) ? strings.emailInvalid : '';
}

/** The answers, with those of the owner's own fields under their labels, as people read them. */
function valuesOf(fields: readonly FormField[], read: (id: string) => string): FormValues {
  const own = fields.filter(({ id }) => id !== 'name' && id !== 'email' && read(id) !== '');
  return {
    ...(read('name') && { name: read('name') }),
    ...(read('email') && { email: read('email') }),
    ...(own.length > 0 && { fields: Object.fromEntries(own.map(({ id, label }) => [label, read(id)])) }),
  };
}

/** What the owner asks before the chat. */
export function PreChatForm({ fields }: { fields: readonly FormField[] }): JSX.Element {
  const strings = useAllStrings();
  const { commands } = useView();
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [state, setState] = useState<'open' | 'sending' | 'failed'>('open');
  const input = (id: string) => form.current?.querySelector<HTMLInputElement>(`#baton-form-${id}`);
  const read = (id: string) => input(id)?.value.trim() ?? '';
  const send = () => {
    const found = fields.map((field) => [field.id, faultOf(field, read(field.id), strings)] as const);
    setFaults(Object.fromEntries(found));
    const first = found.find(([, fault]) => fault);
    if (first) return input(first[0])?.focus();
    setState('sending');
    commands.submitForm(valuesOf(fields, read)).catch(() => setState('failed'));
  };
  return (
    <form
      class="form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2 data-long="true">{strings.formTitle}</h2>
      {fields.map((field) => {
        const { id, required } = field;
        const fault = faults[id];
        const label = labelOf(field, strings);
        return (
          <div class="form-field" key={id}>
            <label for={`baton-form-${id}`}>{required ? label : fill(strings.optional, { label })}</label>
            <input
              id={`baton-form-${id}`}
              type={(id === 'email' ? 'email' : 'text') as 'text'}
              inputMode={id === 'email' ? 'email' : 'text'}
              autocomplete={id === 'email' || id === 'name' ? id : 'off'}
              maxLength={id === 'email' ? 254 : 200}
              dir="auto"
              required={required}
              aria-invalid={Boolean(fault)}
              aria-describedby={fault ? `baton-fault-${id}` : undefined}
            />
            {fault && (
              <p id={`baton-fault-${id}`} class="field-error">
                {fault}
              </p>
            )}
          </div>
        );
      })}
      <button type="submit" class="button" data-primary disabled={state === 'sending'}>
        {strings.formStart}
      </button>
      {state === 'failed' && (
        <p class="field-error" role="alert">
          {strings.emailFailed}
        </p>
      )}
    </form>
  );
}
