import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ConfirmDialog } from './confirm-dialog.js';

/** Closing a form that may hold changes. */
export interface DiscardGuard {
  /** Closes at once when nothing was changed, else asks first. */
  readonly close: () => void;
  /** The question, to be rendered inside the form's dialog. */
  readonly dialog: VNode | null;
}

/**
 * Keeps changes from being lost by a press of Esc or beside a panel.
 * @param isEdited Whether something would be lost now.
 */
export function useDiscardGuard(isEdited: boolean, onClose: () => void): DiscardGuard {
  const [asks, setAsks] = useState(false);
  return {
    close: () => (isEdited ? setAsks(true) : onClose()),
    dialog: asks ? (
      <ConfirmDialog
        title="Discard your changes?"
        confirmLabel="Discard"
        cancelLabel="Keep editing"
        danger
        onConfirm={onClose}
        onCancel={() => setAsks(false)}
      >
        <p>What you changed here is not saved.</p>
      </ConfirmDialog>
    ) : null,
  };
}

/** Whether something differs from what it was when it was first rendered; compared as JSON. */
export function useIsEdited(draft: unknown): boolean {
  const now = JSON.stringify(draft);
  const [first] = useState(now);
  return now !== first;
}
