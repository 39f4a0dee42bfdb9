import { type HandoffSettings, hasRole } from '@baton/core';
import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useServices } from '../api/services.js';
import { useMe } from '../session/use-me.js';
import { AssignmentCard } from './assignment-card.js';
import {
  editScope,
  followGeneral,
  isOwn,
  makeOwn,
  type OverrideSection,
  type Scope,
  settingsIn,
} from './channel-scope.js';
import type { SettingsEditorState } from './create-settings-editor.js';
import { CustomTriggersCard } from './custom-triggers-card.js';
import { DefaultTriggersCard } from './default-triggers-card.js';
import { FallbacksCard } from './fallbacks-card.js';
import { MessagesCard } from './messages-card.js';
import { OverrideFrame } from './override-frame.js';
import { ProcessCard } from './process-card.js';
import { ScopeBar } from './scope-bar.js';
import { issuesWithin } from './settings-draft.js';
import { UnassignedCard } from './unassigned-card.js';
import { useNameOf } from './use-name-of.js';

export interface SettingsTabProps {
  readonly state: SettingsEditorState;
  readonly draft: HandoffSettings;
}

interface SectionsProps extends SettingsTabProps {
  readonly scope: Scope;
  readonly mayEdit: boolean;
}

/** How to hand off: the sections that a channel can have of its own. */
function HandoffSections({ state, draft, scope, mayEdit }: SectionsProps): VNode {
  const { settings } = useServices();
  const nameOf = useNameOf();
  const shown = settingsIn(draft, scope);
  const issues = issuesWithin(state.issues, scope === null ? '' : `channels.${scope}`);
  const set = (patch: Partial<HandoffSettings>): void =>
    settings.edit((current) => editScope(current, scope, patch));
  const own = (section: OverrideSection): boolean => scope === null || isOwn(draft, scope, section);
  const disabled = (section: OverrideSection): boolean => !mayEdit || !own(section);
  const framed = (section: OverrideSection, card: ComponentChildren): VNode => (
    <OverrideFrame
      key={section}
      section={section}
      scope={scope}
      channelName={scope === null ? '' : nameOf(scope)}
      isOwn={own(section)}
      mayEdit={mayEdit}
      onOwn={() => scope !== null && settings.edit((current) => makeOwn(current, scope, section))}
      onFollow={() => scope !== null && settings.edit((current) => followGeneral(current, scope, section))}
    >
      {card}
    </OverrideFrame>
  );
  const { process, assignment, whenUnassigned } = shown;
  const process$ = framed(
    'process',
    <ProcessCard
      value={process}
      disabled={disabled('process')}
      onChange={(next) => set({ process: next })}
    />,
  );
  if (process === 'none') return process$;
  return (
    <>
      {process$}
      {framed(
        'assignment',
        <AssignmentCard
          value={assignment}
          issues={issues}
          disabled={disabled('assignment')}
          onChange={(next) => set({ assignment: next })}
        />,
      )}
      {framed(
        'messages',
        <MessagesCard
          settings={shown}
          issues={issues}
          disabled={disabled('messages')}
          onChange={(messages) => set({ messages })}
        />,
      )}
      {process === 'live' &&
        assignment.type === 'workflow' &&
        framed(
          'whenUnassigned',
          <UnassignedCard
            value={whenUnassigned}
            disabled={disabled('whenUnassigned')}
            onChange={(next) => set({ whenUnassigned: next })}
          />,
        )}
      {framed(
        'fallbacks',
        <FallbacksCard
          settings={shown}
          issues={issues}
          disabled={disabled('fallbacks')}
          onChange={(fallbacks) => set({ fallbacks })}
        />,
      )}
    </>
  );
}

/** When to hand off, and how; for all channels, or the differences of one. */
export function SettingsTab({ state, draft }: SettingsTabProps): VNode {
  const { settings } = useServices();
  const mayEdit = hasRole(useMe().person.role, 'manager');
  const [scope, setScope] = useState<Scope>(null);
  return (
    <>
      <DefaultTriggersCard
        value={draft.defaultTriggers}
        disabled={!mayEdit}
        onChange={(defaultTriggers) => settings.edit((current) => ({ ...current, defaultTriggers }))}
      />
      <CustomTriggersCard triggers={draft.customTriggers} />
      <ScopeBar settings={draft} scope={scope} issues={state.issues} onScope={setScope} />
      <HandoffSections key={scope} state={state} draft={draft} scope={scope} mayEdit={mayEdit} />
    </>
  );
}
