import { type CustomTrigger, MAX_PHRASE_LENGTH, type MatchMode } from '@baton/core';
import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { IconButton } from '../ui/button.js';
import { FieldError } from '../ui/field.js';
import { SlidersHorizontal, Trash } from '../ui/icons.js';
import { pure } from '../ui/pure.js';
import { Switch } from '../ui/switch.js';
import { MATCH_NAMES } from './describe-settings.js';
import { languageName } from './languages.js';
import { TriggerDetails } from './trigger-details.js';
import { pastedPhrases, type TriggerPatch } from './trigger-list.js';
import type { TriggerNotes } from './trigger-notes.js';

/** What a row does; the same object for all rows, so that none is rendered again because another was. */
export interface TriggerActions {
  readonly rename: (id: string, phrase: string) => void;
  readonly change: (id: string, patch: TriggerPatch) => void;
  readonly remove: (id: string) => void;
  /** Several phrases, one a line, to come after this one. */
  readonly paste: (trigger: CustomTrigger, phrases: readonly string[]) => void;
  /** Enter: go on with the next. */
  readonly goOn: (index: number) => void;
}

export interface TriggerRowProps {
  readonly trigger: CustomTrigger;
  /** Its place in the whole list, from 0. */
  readonly index: number;
  /** Its place among those that are shown, from 1, and how many they are. */
  readonly position: number;
  readonly size: number;
  /** What is wrong with its fields, such as `phrase` or `except.0`; the same object while nothing is. */
  readonly errors: Readonly<Record<string, string>>;
  readonly notes: TriggerNotes | undefined;
  readonly autoFocus: boolean;
  readonly rowRef: (row: HTMLElement | null) => void;
  readonly actions: TriggerActions;
}

interface PhraseBoxProps extends TriggerRowProps {
  readonly noteId: string | undefined;
}

function PhraseBox(props: PhraseBoxProps): VNode {
  const { trigger, index, autoFocus, noteId, errors, actions } = props;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);
  return (
    <input
      ref={input}
      type="text"
      class="input"
      value={trigger.phrase}
      maxLength={MAX_PHRASE_LENGTH}
      placeholder="A word or phrase"
      aria-label={`Word or phrase ${index + 1}`}
      aria-invalid={errors.phrase ? true : undefined}
      aria-describedby={noteId}
      spellcheck={false}
      autocomplete="off"
      onInput={(event) => actions.rename(trigger.id, event.currentTarget.value)}
      onPaste={(event) => {
        const phrases = pastedPhrases(event.clipboardData?.getData('text/plain') ?? '');
        if (phrases.length === 0) return;
        event.preventDefault();
        actions.paste(trigger, phrases);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        event.preventDefault();
        actions.goOn(index);
      }}
    />
  );
}

function summaryOf({ locale, except = [] }: CustomTrigger): string {
  const parts = [];
  if (locale) parts.push(languageName(locale));
  if (except.length > 0) parts.push(except.length === 1 ? '1 exception' : `${except.length} exceptions`);
  return parts.join(', ');
}

function RowButtons(props: TriggerRowProps & { name: string; open: boolean; onToggle: () => void }): VNode {
  const { trigger, name, open, onToggle, actions } = props;
  const { id } = trigger;
  return (
    <>
      <select
        class="select trigger-match"
        aria-label={`How ${name} matches`}
        value={trigger.match}
        onChange={(event) => actions.change(id, { match: event.currentTarget.value as MatchMode })}
      >
        {Object.entries(MATCH_NAMES).map(([mode, label]) => (
          <option key={mode} value={mode}>
            {label}
          </option>
        ))}
      </select>
      <Switch
        checked={trigger.enabled}
        label={`Use ${name}`}
        onChange={(enabled) => actions.change(id, { enabled })}
      />
      <IconButton
        icon={SlidersHorizontal}
        label={`Language and exceptions of ${name}`}
        aria-expanded={open}
        onClick={onToggle}
      />
      <IconButton icon={Trash} label={`Delete ${name}`} onClick={() => actions.remove(id)} />
    </>
  );
}

function Row(props: TriggerRowProps): VNode {
  const { trigger, index, position, size, notes, errors, rowRef, actions } = props;
  const id = useId();
  const { except = [] } = trigger;
  const exceptIsWrong = except.some((_, at) => errors[`except.${at}`]);
  const [opened, setOpened] = useState(false);
  const open = opened || exceptIsWrong;
  const name = trigger.phrase.trim() || `trigger ${index + 1}`;
  const error = errors.phrase ?? errors.id;
  const warning = error ? null : notes?.phrase;
  const summary = summaryOf(trigger);
  return (
    <li ref={rowRef} class="trigger-row" data-row={trigger.id} aria-setsize={size} aria-posinset={position}>
      <div class="trigger-controls">
        <PhraseBox {...props} noteId={error || warning ? `${id}-note` : undefined} />
        <RowButtons {...props} name={name} open={open} onToggle={() => setOpened(!open)} />
      </div>
      {error && <FieldError id={`${id}-note`} message={error} />}
      {warning && (
        <p id={`${id}-note`} class="field-warning">
          {warning}
        </p>
      )}
      {!open && summary && <p class="trigger-summary">{summary}</p>}
      {open && (
        <TriggerDetails
          trigger={trigger}
          name={name}
          notes={notes}
          errorAt={(field) => errors[field] ?? null}
          onChange={(patch) => actions.change(trigger.id, patch)}
        />
      )}
    </li>
  );
}

/** One word or phrase with its text box, way of matching, switch, exceptions and bin. */
export const TriggerRow = pure(Row);
