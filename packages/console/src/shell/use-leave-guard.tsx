import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useServices } from '../api/services.js';
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
 * Asks before unsaved changes are left behind: by a link, by going back, or by closing the page.
 * @param warning What becomes of the changes, for the question.
 * @returns The dialog to render, or null.
 */
export function useLeaveGuard(hasChanges: boolean, warning: string): VNode | null {
  const { historyGuard } = useServices();
  const { route, url } = useLocation();
  const [target, setTarget] = useState<string | null>(null);
  const here = useRef(url);
  here.current = url;
  // Before the next key or press can leave.
  useLayoutEffect(() => {
    if (!hasChanges) return;
    const onClick = (event: MouseEvent): void => {
      const link = linkOf(event);
      if (!link) return;
      event.preventDefault();
      event.stopPropagation();
      setTarget(link.pathname + link.search);
    };
    // By then the browser has left already: it is put back, and the router does not hear of it.
    const letGo = historyGuard.hold(() => {
      const { pathname, search } = location;
      if (pathname === new URL(here.current, location.origin).pathname) return false;
      history.pushState(null, '', here.current);
      setTarget(pathname + search);
      return true;
    });
    const onBeforeUnload = (event: BeforeUnloadEvent): void => event.preventDefault();
    document.addEventListener('click', onClick, true);
    addEventListener('beforeunload', onBeforeUnload);
    return () => {
      document.removeEventListener('click', onClick, true);
      letGo();
      removeEventListener('beforeunload', onBeforeUnload);
    };
  }, [hasChanges, historyGuard]);
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
      <p>{warning}</p>
    </ConfirmDialog>
  );
}
