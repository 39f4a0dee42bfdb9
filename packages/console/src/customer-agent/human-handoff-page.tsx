import type { HandoffSettings } from '@baton/core';
import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useServices } from '../api/services.js';
import { RoleNotice } from '../session/role-notice.js';
import { useLeaveGuard } from '../shell/use-leave-guard.js';
import { Page } from '../ui/page.js';
import { fullTime } from '../ui/relative-time.js';
import { ErrorState, Skeleton } from '../ui/states.js';
import { useStore } from '../ui/use-store.js';
import { AgentRulesCard } from './agent-rules-card.js';
import { AgentStatusCard } from './agent-status-card.js';
import { BacktestTab } from './backtest-tab.js';
import { hasEdits, type SettingsEditorState } from './create-settings-editor.js';
import { NewerVersionNotice } from './newer-version-notice.js';
import { PageTabs, type Tab, tabIn } from './page-tabs.js';
import { SaveBar } from './save-bar.js';
import { SettingsTab } from './settings-tab.js';
import { TryTab } from './try-tab.js';
import { useFreshLists } from './use-name-of.js';
import { VersionsTab } from './versions-tab.js';

function useLoaded(): SettingsEditorState {
  const { settings } = useServices();
  useEffect(() => void settings.load(), [settings]);
  return useStore(settings.store, (state) => state);
}

function Content({
  tab,
  state,
  draft,
}: {
  tab: Tab;
  state: SettingsEditorState;
  draft: HandoffSettings;
}): VNode {
  const edited = hasEdits(state);
  switch (tab) {
    case 'settings':
      return <SettingsTab state={state} draft={draft} />;
    case 'try':
      return <TryTab draft={draft} edited={edited} />;
    case 'backtest':
      return <BacktestTab draft={draft} edited={edited} />;
    case 'versions':
      return <VersionsTab />;
  }
}

const KEPT =
  'Your changes are not saved. They are still here when you come back, until you close the console.';

/** Customer agent → Human handoff: when, how and to whom, and what the visitor is told. */
export function HumanHandoffPage(): VNode {
  const { settings } = useServices();
  const tab = tabIn(useLocation().query);
  const state = useLoaded();
  useFreshLists();
  const { saved, draft, newer, status, error } = state;
  const edited = hasEdits(state);
  const guard = useLeaveGuard(edited, KEPT);
  return (
    <Page
      title="Human handoff"
      wide={tab === 'try'}
      description="When your customer agent hands a conversation to a person, to whom, and what the visitor is told."
    >
      <PageTabs tab={tab} />
      {status === 'failed' && error && <ErrorState error={error} onRetry={() => void settings.load()} />}
      {status === 'loading' && <Skeleton lines={8} label="Loading the settings" />}
      <RoleNotice takes="manager" what="Changing these settings" />
      {tab === 'settings' && <AgentStatusCard />}
      {saved && draft && newer && (
        <NewerVersionNotice base={saved.settings} draft={draft} newer={newer} onTake={settings.takeNewer} />
      )}
      {draft && <Content tab={tab} state={state} draft={draft} />}
      {tab === 'settings' && <AgentRulesCard />}
      {saved && tab === 'settings' && (
        <p class="version-line">
          Version {saved.version}, saved {fullTime(saved.savedAt)}
          {saved.savedBy ? ` by ${saved.savedBy.name}` : ''}
        </p>
      )}
      {edited && <SaveBar />}
      {guard}
    </Page>
  );
}
