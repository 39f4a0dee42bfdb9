import type { VNode } from 'preact';
import { IconButton } from './button.js';
import { CircleAlert, CircleCheck, Info, X } from './icons.js';
import type { Toast, Toasts } from './toasts.js';
import { useStore } from './use-store.js';

const ICONS = { neutral: Info, success: CircleCheck, danger: CircleAlert };

function ToastItem({ toast, onDismiss }: { toast: Toast; onDismiss: () => void }): VNode {
  const Icon = ICONS[toast.tone];
  return (
    <div class={`toast toast-${toast.tone}`}>
      <Icon size={17} aria-hidden="true" />
      <span class="toast-text">{toast.text}</span>
      {toast.action && (
        <button
          type="button"
          class="toast-action"
          onClick={() => {
            toast.action?.run();
            onDismiss();
          }}
        >
          {toast.action.label}
        </button>
      )}
      <IconButton icon={X} label="Dismiss" onClick={onDismiss} />
    </div>
  );
}

/** Where toasts appear; what comes is announced. */
export function ToastRegion({ toasts }: { toasts: Toasts }): VNode {
  const shown = useStore(toasts.store, (state) => state.toasts);
  return (
    <div class="toast-region" role="status" aria-live="polite">
      {shown.map((toast) => (
        <ToastItem key={toast.id} toast={toast} onDismiss={() => toasts.dismiss(toast.id)} />
      ))}
    </div>
  );
}
