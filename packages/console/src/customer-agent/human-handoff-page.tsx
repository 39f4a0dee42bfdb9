import { type HandoffSettings, hasRole } from '@baton/core';
import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { useServices } from '../api/services.js';
import { useMe } from '../session/use-me.js';
import { useLeaveGuard } from '../shell/use-leave-guard.js';
import { Notice } from '../ui/notice.js';
import { Page } from '../ui/page.js';
import { fullTime } from '../ui/relative-time.js';
import { ErrorState, Skeleton } from '../ui/states.js';
import { useStore } from '../ui/use-store.js';
import { AgentStatusCard } from './agent-status-card.js';
import { AssignmentCard } from './assignment-card.js';
import { hasEdits, type SettingsEditorState } from './create-settings-editor.js';
import { CustomTriggersCard } from './custom-triggers-card.js';
import { DefaultTriggersCard } from './default-triggers-card.js';
import { MessagesCard } from './messages-card.js';
import { NewerVersionNotice } from './newer-version-notice.js';
import { ProcessCard } from './process-card.js';
import { SaveBar } from './save-bar.js';

function useLoaded(): SettingsEditorState {
  const { settings } = useServices();
  useEffect(() => void settings.load(), [settings]);
  return useStore(settings.store, (state) => state);
}

function Editor({ state, draft }: { state: SettingsEditorState; draft: HandoffSettings }): VNode {
  const { settings } = useServices();
  const disabled = !hasRole(useMe().person.role, 'manager');
  const set = (patch: Partial<HandoffSettings>): void =>
    settings.edit((current) => ({ ...current, ...patch }));
  const { issues } = state;
  return (
    <>
      <DefaultTriggersCard
        value={draft.defaultTriggers}
        disabled={disabled}
        onChange={(defaultTriggers) => set({ defaultTriggers })}
      />
      <CustomTriggersCard triggers={draft.customTriggers} />
      <ProcessCard value={draft.process} disabled={disabled} onChange={(process) => set({ process })} />
      {draft.process !== 'none' && (
        <>
          <AssignmentCard
            value={draft.assignment}
            issues={issues}
            disabled={disabled}
            onChange={(assignment) => set({ assignment })}
          />
          <MessagesCard
            settings={draft}
            issues={issues}
            disabled={disabled}
            onChange={(messages) => set({ messages })}
          />
        </>
      )}
    </>
  );
}

/** Customer agent → Human handoff: when, how and to whom, and what the visitor is told. */
export function HumanHandoffPage(): VNode {
  const { settings } = useServices();
  const me = useMe();
  const state = useLoaded();
  const { saved, draft, newer, status, error } = state;
  const edited = hasEdits(state);
  const guard = useLeaveGuard(edited);
  return (
    <Page
      title="Human handoff"
      description="When your customer agent hands a conversation to a person, to whom, and what the visitor is told."
    >
      {status === 'failed' && error && <ErrorState error={error} onRetry={() => void settings.load()} />}
      {status === 'loading' && <Skeleton lines={8} label="Loading the settings" />}
      {!hasRole(me.person.role, 'manager') && (
        <Notice title="You can look at these settings">
          <p>Changing them takes the role of manager.</p>
        </Notice>
      )}
      <AgentStatusCard />
      {saved && newer && (
        <NewerVersionNotice base={saved.settings} newer={newer} onTake={settings.takeNewer} />
      )}
      {draft && <Editor state={state} draft={draft} />}
      {saved && (
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
