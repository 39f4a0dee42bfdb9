import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { ConfirmDialog } from '../ui/confirm-dialog.js';

function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const leaves =
    link &&
    link.origin === location.origin &&
    link.pathname !== location.pathname &&
    link.target !== '_blank';
  return leaves ? link : null;
}

/**
 * Asks before unsaved changes are left behind, by a link or by closing the page.
 * @returns The dialog to render, or null.
 */
export function useLeaveGuard(hasChanges: boolean): VNode | null {
  const { route } = useLocation();
  const [target, setTarget] = useState<string | null>(null);
  useEffect(() => {
    if (!hasChanges) return;
    const onClick = (event: MouseEvent): void => {
      const link = linkOf(event);
      if (!link) return;
      event.preventDefault();
      event.stopPropagation();
      setTarget(link.pathname + link.search);
    };
    const onBeforeUnload = (event: BeforeUnloadEvent): void => event.preventDefault();
    document.addEventListener('click', onClick, true);
    addEventListener('beforeunload', onBeforeUnload);
    return () => {
      document.removeEventListener('click', onClick, true);
      removeEventListener('beforeunload', onBeforeUnload);
    };
  }, [hasChanges]);
  if (target === null) return null;
  return (
    <ConfirmDialog
      title="Leave without saving?"
      confirmLabel="Leave"
      cancelLabel="Stay"
      onConfirm={() => {
        setTarget(null);
        route(target);
      }}
      onCancel={() => setTarget(null)}
    >
      <p>Your changes are not saved. They are still here when you come back, until you close the console.</p>
    </ConfirmDialog>
  );
}
