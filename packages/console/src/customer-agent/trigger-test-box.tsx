import type { CustomTrigger } from '@baton/core';
import { compileTriggers } from '@baton/core/triggers';
import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { HighlightedText } from '../inbox/highlighted-text.js';
import { Field } from '../ui/field.js';

/** Compiling thousands of triggers takes a moment, which typing should not wait for. */
const PAUSE_MS = 150;

function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function Result({ text, triggers }: { text: string; triggers: readonly CustomTrigger[] }): VNode {
  const compiled = useMemo(() => compileTriggers(triggers), [triggers]);
  const matches = compiled.matchAll(text);
  const first = matches[0];
  return (
    <div class="test-result" role="status">
      <HighlightedText text={text} ranges={matches} />
      <p class="field-hint">{first ? `Matches “${first.phrase}”.` : 'No trigger matches.'}</p>
    </div>
  );
}

/** A message to try on the list as it is being edited. */
export function TriggerTestBox({ triggers }: { triggers: readonly CustomTrigger[] }): VNode {
  const [text, setText] = useState('');
  const settled = useSettled(triggers);
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
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      {text.trim() !== '' && <Result text={text} triggers={settled} />}
    </div>
  );
}
