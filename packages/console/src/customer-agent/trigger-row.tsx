import { type CustomTrigger, MAX_PHRASE_LENGTH, type MatchMode } from '@baton/core';
import type { VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { IconButton } from '../ui/button.js';
import { FieldError } from '../ui/field.js';
import { Trash } from '../ui/icons.js';
import { Switch } from '../ui/switch.js';
import { pastedPhrases } from './trigger-list.js';

export interface TriggerRowProps {
  readonly trigger: CustomTrigger;
  readonly index: number;
  readonly error: string | null;
  readonly warning: string | null;
  readonly autoFocus: boolean;
  readonly onRename: (phrase: string) => void;
  readonly onMatch: (match: MatchMode) => void;
  readonly onEnable: (enabled: boolean) => void;
  readonly onDelete: () => void;
  /** Several phrases, one a line, to come after this one. */
  readonly onPaste: (phrases: readonly string[]) => void;
  /** Enter: go on with the next. */
  readonly onEnter: () => void;
}

const MATCH_MODES: readonly (readonly [MatchMode, string])[] = [
  ['forms', 'Any form'],
  ['typos', 'Also with a typo'],
  ['exact', 'Exactly so'],
];

/** One word or phrase with its text box, way of matching, switch and bin. */
export function TriggerRow(props: TriggerRowProps): VNode {
  const { trigger, index, error, warning, autoFocus } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);
  const name = trigger.phrase.trim() || `trigger ${index + 1}`;
  const note = error ?? warning;
  return (
    <li class="trigger-row">
      <div class="trigger-controls">
        <input
          ref={input}
          type="text"
          class="input"
          value={trigger.phrase}
          maxLength={MAX_PHRASE_LENGTH}
          placeholder="A word or phrase"
          aria-label={`Word or phrase ${index + 1}`}
          aria-invalid={error ? true : undefined}
          aria-describedby={note ? `${id}-note` : undefined}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => props.onRename(event.currentTarget.value)}
          onPaste={(event) => {
            const phrases = pastedPhrases(event.clipboardData?.getData('text/plain') ?? '');
            if (phrases.length === 0) return;
            event.preventDefault();
            props.onPaste(phrases);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            props.onEnter();
          }}
        />
        <select
          class="select trigger-match"
          aria-label={`How ${name} matches`}
          value={trigger.match}
          onChange={(event) => props.onMatch(event.currentTarget.value as MatchMode)}
        >
          {MATCH_MODES.map(([mode, label]) => (
            <option key={mode} value={mode}>
              {label}
            </option>
          ))}
        </select>
        <Switch checked={trigger.enabled} label={`Use ${name}`} onChange={props.onEnable} />
        <IconButton icon={Trash} label={`Delete ${name}`} onClick={props.onDelete} />
      </div>
      {error && <FieldError id={`${id}-note`} message={error} />}
      {!error && warning && (
        <p id={`${id}-note`} class="field-warning">
          {warning}
        </p>
      )}
    </li>
  );
}
