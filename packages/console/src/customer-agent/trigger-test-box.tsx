import type { VNode } from 'preact';
import { HighlightedText } from '../inbox/highlighted-text.js';
import { Field } from '../ui/field.js';
import type { CheckedTriggers } from './use-trigger-checker.js';

export interface TriggerTestBoxProps {
  readonly text: string;
  /** What matched when it was last tried. */
  readonly tried: CheckedTriggers['tried'];
  readonly onText: (text: string) => void;
}

/** A message to try on the list as it is being edited. */
export function TriggerTestBox({ text, tried, onText }: TriggerTestBoxProps): VNode {
  const first = tried?.matches[0];
  return (
    <div class="trigger-test">
      <Field label="Test a message">
        {(ids) => (
          <input
            {...ids}
            type="text"
            class="input"
            value={text}
            maxLength={10_000}
            placeholder="What a visitor might write"
            onInput={(event) => onText(event.currentTarget.value)}
          />
        )}
      </Field>
      {text.trim() !== '' && tried && (
        <div class="test-result" role="status">
          <HighlightedText text={tried.text} ranges={tried.matches} />
          <p class="field-hint">{first ? `Matches “${first.phrase}”.` : 'No trigger matches.'}</p>
        </div>
      )}
    </div>
  );
}
