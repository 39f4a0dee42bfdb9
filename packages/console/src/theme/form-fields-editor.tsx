import type { FormField } from '@baton/core';
import type { VNode } from 'preact';
import { Button, IconButton } from '../ui/button.js';
import { Field } from '../ui/field.js';
import { Plus, X } from '../ui/icons.js';

const MAX_FIELDS = 6;
const OWN_WORDS: Readonly<Record<string, string>> = { name: 'Name', email: 'Email address' };

function freeId(fields: readonly FormField[]): string {
  for (let number = 1; ; number++) {
    const id = `field_${number}`;
    if (!fields.some((field) => field.id === id)) return id;
  }
}

/** What is asked before the chat: name, email and questions of the owner's own. */
export function FormFieldsEditor({
  fields,
  onChange,
  disabled,
}: {
  fields: readonly FormField[];
  onChange: (fields: FormField[]) => void;
  disabled: boolean;
}): VNode {
  const change = (index: number, part: Partial<FormField>) =>
    onChange(fields.map((field, place) => (place === index ? { ...field, ...part } : field)));
  const add = (id: string) => onChange([...fields, { id, label: '', required: false }]);
  const missing = ['name', 'email'].filter((id) => !fields.some((field) => field.id === id));
  return (
    <div class="form-fields">
      {fields.map((field, index) => {
        const { id, label, required } = field;
        const name = OWN_WORDS[id] ?? (label || 'New question');
        return (
          <div key={id} class="form-field-row">
            {OWN_WORDS[id] ? (
              <p>{OWN_WORDS[id]}</p>
            ) : (
              <Field label="Question">
                {(ids) => (
                  <input
                    {...ids}
                    type="text"
                    class="input"
                    maxLength={60}
                    disabled={disabled}
                    value={label}
                    onInput={(event) => change(index, { label: event.currentTarget.value })}
                  />
                )}
              </Field>
            )}
            <label class="form-field-required">
              <input
                type="checkbox"
                disabled={disabled}
                checked={required}
                onChange={(event) => change(index, { required: event.currentTarget.checked })}
              />{' '}
              Required
            </label>
            {!disabled && (
              <IconButton
                icon={X}
                label={`Remove ${name}`}
                onClick={() => onChange(fields.filter((_, place) => place !== index))}
              />
            )}
          </div>
        );
      })}
      {!disabled && fields.length < MAX_FIELDS && (
        <div class="form-field-adds">
          {missing.map((id) => (
            <Button key={id} icon={Plus} onClick={() => add(id)}>
              {OWN_WORDS[id] ?? id}
            </Button>
          ))}
          <Button icon={Plus} onClick={() => add(freeId(fields))}>
            Question
          </Button>
        </div>
      )}
    </div>
  );
}
