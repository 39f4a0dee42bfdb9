import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { IconButton } from './button.js';
import { X } from './icons.js';

export interface DialogProps {
  readonly title: string;
  /** Esc, the backdrop or the cross; the dialog stays open until its owner takes it away. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly description?: string;
  readonly footer?: ComponentChildren;
  /** @default 'center' */
  readonly place?: 'center' | 'side';
  /** For what needs more room at the side. */
  readonly wide?: boolean;
  readonly role?: 'dialog' | 'alertdialog';
}

/** Where to begin: the first thing to fill in, or the way out of a question; else the browser chooses. */
const FIRST =
  '.dialog-body :is(input:not([type="checkbox"], [type="radio"]), textarea, select):enabled, [role="alertdialog"] .dialog-footer button';

/** A modal dialog, in the middle or as a panel at the side; focus goes in, stays in and returns. */
export function Dialog(props: DialogProps): VNode {
  const {
    title,
    description,
    onClose,
    children,
    footer,
    place = 'center',
    wide = false,
    role = 'dialog',
  } = props;
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    dialog?.showModal();
    const first =
      document.activeElement?.matches('.dialog-header *') && dialog?.querySelector<HTMLElement>(FIRST);
    if (first) first.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      role={role === 'alertdialog' ? role : undefined}
      class={`dialog dialog-${place} ${wide ? 'is-wide' : ''}`}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => event.target === element.current && onClose()}
    >
      <div class="dialog-surface">
        <header class="dialog-header">
          <h2 id={`${id}-title`}>{title}</h2>
          <IconButton icon={X} label={place === 'side' ? 'Close panel' : 'Close dialog'} onClick={onClose} />
        </header>
        {description && (
          <p id={`${id}-description`} class="dialog-description">
            {description}
          </p>
        )}
        <div class="dialog-body">{children}</div>
        {footer && <footer class="dialog-footer">{footer}</footer>}
      </div>
    </dialog>
  );
}
