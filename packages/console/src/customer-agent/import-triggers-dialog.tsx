import type { CustomTrigger } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Field } from '../ui/field.js';
import { type ImportPlan, planImport } from './trigger-list.js';

export interface ImportTriggersDialogProps {
  readonly triggers: readonly CustomTrigger[];
  readonly onImport: (phrases: readonly string[]) => void;
  readonly onClose: () => void;
}

const SHOWN = 40;

function Phrases({
  title,
  phrases,
  quiet,
}: {
  title: string;
  phrases: readonly string[];
  quiet?: boolean;
}): VNode | null {
  if (phrases.length === 0) return null;
  const rest = phrases.length - SHOWN;
  return (
    <div class="import-part">
      <p class="field-label">{title}</p>
      <ul class="phrase-list">
        {phrases.slice(0, SHOWN).map((phrase, index) => (
          <li key={index} class={`phrase ${quiet ? 'is-off' : ''}`}>
            {phrase.length > 60 ? `${phrase.slice(0, 57)}…` : phrase}
          </li>
        ))}
        {rest > 0 && <li class="phrase phrase-more">{rest} more</li>}
      </ul>
    </div>
  );
}

function Preview({ plan }: { plan: ImportPlan }): VNode {
  const { added, duplicates, tooLong, tooMany } = plan;
  return (
    <div class="import-preview" role="status" aria-label="What will be imported">
      <Phrases title={`${added.length} to add`} phrases={added} />
      <Phrases title={`${duplicates.length} skipped: already in the list`} phrases={duplicates} quiet />
      <Phrases title={`${tooLong.length} skipped: longer than 200 characters`} phrases={tooLong} quiet />
      <Phrases title={`${tooMany.length} skipped: a list has at most 10,000`} phrases={tooMany} quiet />
    </div>
  );
}

/** Many triggers at once, one a line; shows what will be added and what is left out before anything is. */
export function ImportTriggersDialog({ triggers, onImport, onClose }: ImportTriggersDialogProps): VNode {
  const [text, setText] = useState('');
  const plan = planImport(text, triggers);
  const count = plan.added.length;
  const footer = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button kind="primary" disabled={count === 0} onClick={() => onImport(plan.added)}>
        {count === 0 ? 'Add' : `Add ${count}`}
      </Button>
    </>
  );
  return (
    <Dialog title="Import triggers" onClose={onClose} footer={footer}>
      <Field label="Words and phrases" hint="One a line. Paste them from a list or a spreadsheet’s column.">
        {(ids) => (
          <textarea
            {...ids}
            class="textarea"
            rows={8}
            value={text}
            spellcheck={false}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      {text.trim() !== '' && <Preview plan={plan} />}
    </Dialog>
  );
}
