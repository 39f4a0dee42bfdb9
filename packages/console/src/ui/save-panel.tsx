import type { ComponentChildren, VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { focusFirstInvalid } from './focus-first-invalid.js';
import { Notice } from './notice.js';
import { useDiscardGuard, useIsEdited } from './use-discard-guard.js';
import type { Saving } from './use-save.js';

export interface SavePanelProps {
  readonly title: string;
  /** What is being edited, as data: closing asks first when it is not what it was. */
  readonly draft: unknown;
  readonly saving: Saving;
  /** It is saved and stays open to show what came of it, a secret perhaps: it can only be closed. */
  readonly isSaved?: boolean;
  readonly onSave: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A form in a panel at the side, with what went wrong at its head and Cancel and Save at its foot. */
export function SavePanel(props: SavePanelProps): VNode {
  const { title, draft, saving, isSaved = false, onSave, onClose, children } = props;
  const isEdited = useIsEdited(draft);
  const guard = useDiscardGuard(isEdited && !isSaved, onClose);
  useEffect(() => {
    if (saving.issues.length > 0) focusFirstInvalid();
  }, [saving.issues]);
  return (
    <Dialog
      place="side"
      title={title}
      onClose={guard.close}
      footer={
        <>
          <Button onClick={guard.close}>{isSaved ? 'Close' : 'Cancel'}</Button>
          {!isSaved && (
            <Button kind="primary" busy={saving.busy} onClick={() => void onSave()}>
              Save
            </Button>
          )}
        </>
      }
    >
      {saving.problem && (
        <Notice tone="danger" live title="Not saved">
          <p>{saving.problem}</p>
        </Notice>
      )}
      {children}
      {guard.dialog}
    </Dialog>
  );
}
