import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useServices } from '../api/services.js';
import { ToastRegion } from '../ui/toast-region.js';
import { ConnectionBanner } from './connection-banner.js';
import { ShortcutsDialog } from './shortcuts-dialog.js';
import { SideNav } from './side-nav.js';
import { useAssignmentAlerts } from './use-assignment-alerts.js';
import { useScheduleAlert } from './use-schedule-alert.js';
import { useShortcuts } from './use-shortcuts.js';

/** Navigation around a page, and what belongs to no page: notices, alerts, shortcuts. */
export function Shell({ children }: { children: ComponentChildren }): VNode {
  const { toasts } = useServices();
  const [showsShortcuts, setShowsShortcuts] = useState(false);
  useAssignmentAlerts();
  useScheduleAlert();
  useShortcuts({ help: () => setShowsShortcuts(true) });
  return (
    <div class="shell">
      <a class="skip-link" href="#main">
        Skip to content
      </a>
      <SideNav />
      <main id="main" class="shell-main" tabIndex={-1}>
        <ConnectionBanner />
        {children}
      </main>
      <ToastRegion toasts={toasts} />
      {showsShortcuts && <ShortcutsDialog onClose={() => setShowsShortcuts(false)} />}
    </div>
  );
}
