import type { ComponentChildren, VNode } from 'preact';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Notice } from '../ui/notice.js';
import type { Saving } from './use-save.js';

export interface SavePanelProps {
  readonly title: string;
  readonly saving: Saving;
  readonly onSave: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A form in a panel at the side, with what went wrong at its head and Cancel and Save at its foot. */
export function SavePanel({ title, saving, onSave, onClose, children }: SavePanelProps): VNode {
  return (
    <Dialog
      place="side"
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" busy={saving.busy} onClick={() => void onSave()}>
            Save
          </Button>
        </>
      }
    >
      {saving.problem && (
        <Notice tone="danger" live title="Not saved">
          <p>{saving.problem}</p>
        </Notice>
      )}
      {children}
    </Dialog>
  );
}
