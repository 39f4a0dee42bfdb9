import type { BatonError, CustomTrigger, FieldIssue } from '@baton/core';
import type { VNode } from 'preact';
import { useReducer, useState } from 'preact/hooks';
import { newId } from '../api/new-id.js';
import { useServices } from '../api/services.js';
import { Button } from '../ui/button.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { Dialog } from '../ui/dialog.js';
import { focusFirstInvalid } from '../ui/focus-first-invalid.js';
import { Plus, Zap } from '../ui/icons.js';
import { Notice } from '../ui/notice.js';
import { EmptyState } from '../ui/states.js';
import { useStore } from '../ui/use-store.js';
import { isSame, issueUnder } from './settings-draft.js';
import { editTriggers } from './trigger-list.js';
import { TriggerRow } from './trigger-row.js';
import { useTriggerFindings } from './use-trigger-findings.js';

export interface CustomTriggersPanelProps {
  readonly triggers: readonly CustomTrigger[];
  readonly onClose: () => void;
}

type SaveProblem =
  | { readonly kind: 'failed'; readonly error: BatonError }
  | { readonly kind: 'outdated' }
  | null;

function ProblemNotice({ problem }: { problem: SaveProblem }): VNode | null {
  const { settings } = useServices();
  const newer = useStore(settings.store, (state) => state.newer);
  if (!problem) return null;
  if (problem.kind === 'failed') {
    return (
      <Notice tone="danger" live title="Not saved">
        <p>{problem.error.message}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="warning" live title="Somebody saved in the meantime">
      <p>
        {newer?.savedBy?.name ?? 'Somebody'} saved version {newer?.version}. Close this panel to see what
        changed and reload.
      </p>
    </Notice>
  );
}

/** Where the custom triggers are added, edited, deleted and saved. */
export function CustomTriggersPanel({ triggers, onClose }: CustomTriggersPanelProps): VNode {
  const { settings, toasts } = useServices();
  const [list, edit] = useReducer(editTriggers, { triggers, removed: null });
  const [focusId, setFocusId] = useState<string | null>(null);
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [problem, setProblem] = useState<SaveProblem>(null);
  const [asksToDiscard, setAsksToDiscard] = useState(false);
  const saving = useStore(settings.store, (state) => state.saving);
  const findings = useTriggerFindings(list.triggers);
  const isEdited = !isSame(list.triggers, triggers);

  const add = (phrases: readonly string[], afterId?: string): void => {
    const ids = phrases.map(newId);
    setIssues([]);
    edit({ type: 'add', ids, phrases, afterId });
    setFocusId(ids.at(-1) ?? null);
  };
  const goOnAfter = (index: number): void => {
    const next = list.triggers[index + 1];
    if (next) setFocusId(next.id);
    else if (list.triggers[index]?.phrase.trim()) add(['']);
  };
  const close = (): void => (isEdited ? setAsksToDiscard(true) : onClose());
  const save = async (): Promise<void> => {
    setProblem(null);
    const result = await settings.saveTriggers(list.triggers);
    setIssues(result.outcome === 'invalid' ? result.issues : []);
    if (result.outcome === 'invalid') focusFirstInvalid();
    if (result.outcome === 'failed') setProblem({ kind: 'failed', error: result.error });
    if (result.outcome === 'outdated') setProblem({ kind: 'outdated' });
    if (result.outcome !== 'saved') return;
    toasts.show({ text: 'Custom triggers saved.', tone: 'success' });
    onClose();
  };
  const footer = (
    <>
      {list.removed && (
        <p class="panel-undo" role="status">
          <span>Deleted “{list.removed.trigger.phrase || 'empty trigger'}”.</span>
          <button type="button" class="text-button" onClick={() => edit({ type: 'undo' })}>
            Undo
          </button>
        </p>
      )}
      <Button onClick={close}>Cancel</Button>
      <Button kind="primary" busy={saving} disabled={!isEdited} onClick={() => void save()}>
        Save
      </Button>
    </>
  );
  return (
    <Dialog
      place="side"
      title="Custom triggers"
      description="When a visitor writes one of these, the conversation is handed off. Capitals, accents and punctuation make no difference."
      onClose={close}
      footer={footer}
    >
      <ProblemNotice problem={problem} />
      {list.triggers.length === 0 && (
        <EmptyState icon={Zap} title="No custom triggers">
          Add the words that a person should deal with. You can paste a list, one a line.
        </EmptyState>
      )}
      <ul class="trigger-list">
        {list.triggers.map((trigger, index) => (
          <TriggerRow
            key={trigger.id}
            trigger={trigger}
            index={index}
            error={issueUnder(issues, `customTriggers.${index}`)}
            warning={findings.get(trigger.id) ?? null}
            autoFocus={trigger.id === focusId}
            onRename={(phrase) => edit({ type: 'rename', id: trigger.id, phrase })}
            onMatch={(match) => edit({ type: 'match', id: trigger.id, match })}
            onEnable={(enabled) => edit({ type: 'enable', id: trigger.id, enabled })}
            onDelete={() => {
              setIssues([]);
              edit({ type: 'delete', id: trigger.id });
            }}
            onPaste={(phrases) => {
              const [first = '', ...rest] =
                trigger.phrase.trim() === '' ? phrases : [trigger.phrase, ...phrases];
              edit({ type: 'rename', id: trigger.id, phrase: first });
              add(rest, trigger.id);
            }}
            onEnter={() => goOnAfter(index)}
          />
        ))}
      </ul>
      <Button icon={Plus} class="add-trigger" onClick={() => add([''])}>
        Add trigger
      </Button>
      {asksToDiscard && (
        <ConfirmDialog
          title="Discard your changes?"
          confirmLabel="Discard"
          cancelLabel="Keep editing"
          danger
          onConfirm={onClose}
          onCancel={() => setAsksToDiscard(false)}
        >
          <p>The custom triggers stay as they were saved last.</p>
        </ConfirmDialog>
      )}
    </Dialog>
  );
}
