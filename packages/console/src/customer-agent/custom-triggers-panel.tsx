import type { BatonError, CustomTrigger, FieldIssue } from '@baton/core';
import type { VNode } from 'preact';
import { useReducer, useState } from 'preact/hooks';
import { newId } from '../api/new-id.js';
import { useServices } from '../api/services.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { focusFirstInvalid } from '../ui/focus-first-invalid.js';
import { Upload } from '../ui/icons.js';
import { isSame } from '../ui/is-same.js';
import { Notice } from '../ui/notice.js';
import { useDiscardGuard } from '../ui/use-discard-guard.js';
import { useStore } from '../ui/use-store.js';
import { ImportTriggersDialog } from './import-triggers-dialog.js';
import { issuesInWords } from './issue-words.js';
import { TriggerConflict } from './trigger-conflict.js';
import { editTriggers } from './trigger-list.js';
import { TriggerListEditor } from './trigger-list-editor.js';
import { TriggerTestBox } from './trigger-test-box.js';
import { useNameOf } from './use-name-of.js';
import { useTriggerChecker } from './use-trigger-checker.js';

export interface CustomTriggersPanelProps {
  readonly triggers: readonly CustomTrigger[];
  readonly onClose: () => void;
}

type SaveProblem =
  | { readonly kind: 'failed'; readonly error: BatonError }
  | { readonly kind: 'outdated' }
  | null;

interface FooterProps {
  readonly removed: string | null;
  readonly isEdited: boolean;
  readonly onUndo: () => void;
  readonly onCancel: () => void;
  readonly onApply: () => void;
  readonly onSave: () => void;
}

function Footer({ removed, isEdited, onUndo, onCancel, onApply, onSave }: FooterProps): VNode {
  const { settings } = useServices();
  const saving = useStore(settings.store, (state) => state.saving);
  return (
    <>
      {removed !== null && (
        <p class="panel-undo" role="status">
          <span>Deleted “{removed || 'empty trigger'}”.</span>
          <button type="button" class="text-button" onClick={onUndo}>
            Undo
          </button>
        </p>
      )}
      <Button onClick={onCancel}>Cancel</Button>
      <Button disabled={!isEdited} title="Keep the changes, to try them before you save" onClick={onApply}>
        Try first
      </Button>
      <Button kind="primary" busy={saving} disabled={!isEdited} onClick={onSave}>
        Save
      </Button>
    </>
  );
}

/** Where the custom triggers are added, edited, deleted and saved. */
export function CustomTriggersPanel({ triggers, onClose }: CustomTriggersPanelProps): VNode {
  const { settings, toasts } = useServices();
  const saved = useStore(settings.store, (state) => state.saved?.settings.customTriggers ?? triggers);
  const [list, edit] = useReducer(editTriggers, { triggers, removed: null });
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const nameOf = useNameOf();
  const elsewhere = issues.filter(({ path }) => !path.startsWith('customTriggers'));
  const [problem, setProblem] = useState<SaveProblem>(null);
  const [imports, setImports] = useState(false);
  const [focusId, setFocusId] = useState<string | null>(null);
  const isEdited = list.triggers !== triggers && !isSame(list.triggers, triggers);
  const canSave = isEdited || !isSame(triggers, saved);

  const [message, setMessage] = useState('');
  const { notes, tried } = useTriggerChecker(list.triggers, message);
  const guard = useDiscardGuard(isEdited, onClose);
  const apply = (): void => {
    settings.edit((draft) => ({
      ...draft,
      customTriggers: [...list.triggers] as typeof draft.customTriggers,
    }));
    onClose();
  };
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
  const importPhrases = (phrases: readonly string[]): void => {
    const ids = phrases.map(newId);
    edit({ type: 'add', ids, phrases });
    setFocusId(ids[0] ?? null);
    setImports(false);
  };
  return (
    <Dialog
      place="side"
      wide
      title="Custom triggers"
      description="When a visitor writes one of these, the conversation is handed off. Capitals, accents and punctuation make no difference."
      onClose={guard.close}
      footer={
        <Footer
          removed={list.removed?.trigger.phrase ?? null}
          isEdited={canSave}
          onUndo={() => {
            setFocusId(list.removed?.trigger.id ?? null);
            edit({ type: 'undo' });
          }}
          onCancel={guard.close}
          onApply={apply}
          onSave={() => void save()}
        />
      }
    >
      {elsewhere.length > 0 && (
        <Notice tone="danger" live title="Not saved">
          <p>Other settings need another value first:</p>
          <ul>
            {issuesInWords(elsewhere, nameOf, 5).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      {problem?.kind === 'failed' && (
        <Notice tone="danger" live title="Not saved">
          <p>{problem.error.message}</p>
        </Notice>
      )}
      {problem?.kind === 'outdated' && (
        <TriggerConflict
          mine={list.triggers}
          onTheirs={(theirs) => {
            edit({ type: 'replace', triggers: theirs });
            setProblem(null);
          }}
          onMine={() => void save()}
        />
      )}
      <TriggerTestBox text={message} tried={tried} onText={setMessage} />
      <TriggerListEditor
        list={list}
        edit={(change) => {
          setIssues([]);
          edit(change);
        }}
        issues={issues}
        notes={notes}
        focusId={focusId}
        onFocus={setFocusId}
        actions={
          <Button icon={Upload} onClick={() => setImports(true)}>
            Import
          </Button>
        }
      />
      {imports && (
        <ImportTriggersDialog
          triggers={list.triggers}
          onImport={importPhrases}
          onClose={() => setImports(false)}
        />
      )}
      {guard.dialog}
    </Dialog>
  );
}
