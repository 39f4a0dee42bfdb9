import type { ActionStep } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { LanguageTabs } from '../customer-agent/language-tabs.js';
import { TextField } from './small-fields.js';
import { errorOf, type StepFieldsProps } from './step-issues.js';

type MessageStep = Extract<ActionStep, { type: 'send_message' }>;

/** A message in any number of languages. */
export function MessageFields(props: StepFieldsProps<MessageStep> & { hint: string }): VNode {
  const { step, disabled, issues, hint, onChange } = props;
  const [chosen, setChosen] = useState('default');
  const tags = Object.keys(step.text).filter((tag) => tag !== 'default');
  const tag = tags.includes(chosen) ? chosen : 'default';
  const wrong = new Set(['default', ...tags].filter((one) => errorOf(issues, `text.${one}`) !== null));
  const set = (value: string, of: string): void => onChange({ ...step, text: { ...step.text, [of]: value } });
  return (
    <>
      <LanguageTabs
        tags={tags}
        chosen={tag}
        wrong={wrong}
        disabled={disabled}
        onChoose={setChosen}
        onAdd={(added) => {
          set('', added);
          setChosen(added);
        }}
        onRemove={(removed) => {
          const { [removed]: _, ...rest } = step.text;
          onChange({ ...step, text: { ...rest, default: step.text.default } });
        }}
      />
      <TextField
        label="Message"
        long
        hint={hint}
        error={errorOf(issues, `text.${tag}`)}
        value={step.text[tag] ?? ''}
        disabled={disabled}
        onChange={(value) => set(value, tag)}
      />
    </>
  );
}
