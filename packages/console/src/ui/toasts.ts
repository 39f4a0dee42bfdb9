import { createStore, type StoreApi } from 'zustand/vanilla';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'neutral' | 'success' | 'danger';
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Ids of what its action shows. */
  readonly leadsTo?: readonly string[];
}

export interface Toasts {
  readonly store: StoreApi<{ readonly toasts: readonly Toast[] }>;
  show(toast: Omit<Toast, 'id' | 'tone'> & { readonly tone?: Toast['tone'] }): void;
  dismiss(id: number): void;
  /** Something is shown now, so what only leads to it goes. */
  arriveAt(id: string): void;
}

const LASTS_MS = 6_000;
const WITH_ACTION_LASTS_MS = 10_000;
const MOST_AT_ONCE = 3;

/** Short messages that come and go; each is announced once. */
export function createToasts(): Toasts {
  const store = createStore<{ toasts: readonly Toast[] }>(() => ({ toasts: [] }));
  let lastId = 0;
  const dismiss = (id: number): void =>
    store.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
  return {
    store,
    dismiss,
    arriveAt: (shown) =>
      store.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => !toast.leadsTo?.includes(shown)) })),
    show: (toast) => {
      lastId += 1;
      const id = lastId;
      store.setState(({ toasts }) => ({
        toasts: [...toasts, { tone: 'neutral' as const, ...toast, id }].slice(-MOST_AT_ONCE),
      }));
      setTimeout(() => dismiss(id), toast.action ? WITH_ACTION_LASTS_MS : LASTS_MS);
    },
  };
}
