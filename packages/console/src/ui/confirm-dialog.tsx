import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './button.js';
import { Dialog } from './dialog.js';

export interface ConfirmDialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** What happens, as the button says it. */
  readonly confirmLabel: string;
  /** @default 'Cancel' */
  readonly cancelLabel?: string;
  readonly danger?: boolean;
  readonly onConfirm: () => void | Promise<void>;
  readonly onCancel: () => void;
}

/** Asks before something that is not easily undone. */
export function ConfirmDialog(props: ConfirmDialogProps): VNode {
  const {
    title,
    children,
    confirmLabel,
    cancelLabel = 'Cancel',
    danger = false,
    onConfirm,
    onCancel,
  } = props;
  const [busy, setBusy] = useState(false);
  const confirm = async (): Promise<void> => {
    setBusy(true);
    await onConfirm();
    setBusy(false);
  };
  const footer = (
    <>
      <Button onClick={onCancel}>{cancelLabel}</Button>
      <Button kind={danger ? 'danger' : 'primary'} busy={busy} onClick={() => void confirm()}>
        {confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog role="alertdialog" title={title} onClose={onCancel} footer={footer}>
      <div class="confirm-text">{children}</div>
    </Dialog>
  );
}
