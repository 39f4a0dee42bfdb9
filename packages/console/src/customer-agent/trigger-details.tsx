import { type CustomTrigger, MAX_PHRASE_LENGTH } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, IconButton } from '../ui/button.js';
import { Field, FieldError } from '../ui/field.js';
import { Plus, X } from '../ui/icons.js';
import { languageName, OFFERED_LANGUAGES } from './languages.js';
import type { TriggerPatch } from './trigger-list.js';
import type { TriggerNotes } from './trigger-notes.js';

export interface TriggerDetailsProps {
  readonly trigger: CustomTrigger;
  readonly name: string;
  readonly errorAt: (field: string) => string | null;
  readonly notes: TriggerNotes | undefined;
  readonly onChange: (patch: TriggerPatch) => void;
}

function LanguageField({ trigger, name, onChange }: TriggerDetailsProps): VNode {
  const { locale } = trigger;
  const offered: readonly string[] = OFFERED_LANGUAGES;
  const tags = locale && !offered.includes(locale) ? [locale, ...offered] : offered;
  return (
    <Field label="Language of the phrase" hint="Decides which forms of the word count.">
      {(ids) => (
        <select
          {...ids}
          class="select"
          aria-label={`Language of ${name}`}
          value={locale ?? ''}
          onChange={(event) => onChange({ locale: event.currentTarget.value || undefined })}
        >
          <option value="">The visitor’s</option>
          {tags.map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function ExceptionRow(props: TriggerDetailsProps & { at: number; autoFocus: boolean }): VNode {
  const { trigger, name, at, errorAt, notes, onChange, autoFocus } = props;
  const { except = [] } = trigger;
  const error = errorAt(`except.${at}`);
  const warning = error ? null : notes?.except.get(at);
  const id = `except-${trigger.id}-${at}`;
  const set = (next: readonly string[]): void => onChange({ except: next.length > 0 ? next : undefined });
  return (
    <li>
      <div class="trigger-controls">
        <input
          type="text"
          class="input"
          value={except[at]}
          maxLength={MAX_PHRASE_LENGTH}
          placeholder="A phrase that does not count"
          aria-label={`Exception ${at + 1} of ${name}`}
          aria-invalid={error ? true : undefined}
          aria-describedby={error || warning ? id : undefined}
          ref={(element) => {
            if (autoFocus && element && document.activeElement !== element && except[at] === '')
              element.focus();
          }}
          onInput={(event) =>
            set(except.map((text, index) => (index === at ? event.currentTarget.value : text)))
          }
        />
        <IconButton
          icon={X}
          label={`Remove exception ${at + 1} of ${name}`}
          onClick={() => set(except.filter((_, index) => index !== at))}
        />
      </div>
      {error && <FieldError id={id} message={error} />}
      {warning && (
        <p id={id} class="field-warning">
          {warning}
        </p>
      )}
    </li>
  );
}

/** What is not needed for most triggers: the language of the phrase, and phrases that do not count. */
export function TriggerDetails(props: TriggerDetailsProps): VNode {
  const { trigger, name, onChange } = props;
  const { except = [] } = trigger;
  const [added, setAdded] = useState(-1);
  return (
    <fieldset class="trigger-details" aria-label={`Language and exceptions of ${name}`}>
      <LanguageField {...props} />
      <div class="field">
        <p class="field-label">Exceptions</p>
        {except.length > 0 && (
          <ul class="exception-list">
            {except.map((_, at) => (
              <ExceptionRow key={at} {...props} at={at} autoFocus={at === added} />
            ))}
          </ul>
        )}
        <p class="field-hint">Such as “cancel my newsletter” for “cancel”: it does not hand off.</p>
        <Button
          icon={Plus}
          kind="ghost"
          class="add-exception"
          onClick={() => {
            setAdded(except.length);
            onChange({ except: [...except, ''] });
          }}
        >
          Add exception
        </Button>
      </div>
    </fieldset>
  );
}
