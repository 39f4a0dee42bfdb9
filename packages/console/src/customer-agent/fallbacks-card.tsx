import type { FieldIssue, HandoffSettings } from '@baton/core';
import type { VNode } from 'preact';
import { useServices } from '../api/services.js';
import { useResource } from '../api/use-resource.js';
import { Field } from '../ui/field.js';
import { Card } from '../ui/page.js';
import { SwitchRow } from '../ui/switch-row.js';
import { MinutesRow } from './minutes-row.js';
import { issueAt } from './settings-draft.js';

type Fallbacks = HandoffSettings['fallbacks'];

export interface FallbacksCardProps {
  readonly settings: HandoffSettings;
  readonly issues: readonly FieldIssue[];
  readonly disabled: boolean;
  readonly onChange: (fallbacks: Fallbacks) => void;
}

interface RowsProps extends FallbacksCardProps {
  readonly set: (patch: Partial<Fallbacks>) => void;
}

const AWAY: readonly { readonly value: Fallbacks['whenPersonAway']; readonly label: string }[] = [
  { value: 'keep', label: 'They keep their conversations' },
  { value: 'requeue', label: 'Back in line, for the next person' },
  { value: 'overflow', label: 'To the overflow team' },
];

/** What only visitors who wait now can need. */
function LiveRows({ settings, issues, disabled, set }: RowsProps): VNode {
  const { fallbacks } = settings;
  return (
    <>
      <MinutesRow
        name="Live becomes async"
        text="After so long in line the visitor is promised a follow-up instead."
        value={fallbacks.liveToAsyncAfterMinutes ?? null}
        initial={10}
        error={issueAt(issues, 'fallbacks.liveToAsyncAfterMinutes')}
        disabled={disabled}
        onChange={(liveToAsyncAfterMinutes) => set({ liveToAsyncAfterMinutes })}
      />
      <MinutesRow
        name="Stop waiting"
        text="After so long in line the visitor is told that nobody became free."
        value={fallbacks.expireAfterMinutes ?? null}
        initial={60}
        error={issueAt(issues, 'fallbacks.expireAfterMinutes')}
        disabled={disabled}
        onChange={(expireAfterMinutes) => set({ expireAfterMinutes })}
      />
      <SwitchRow
        name="Show place in line and wait"
        text="Visitors who wait see their place and how long it usually takes."
        on={fallbacks.showPosition}
        disabled={disabled}
        onChange={(showPosition) => set({ showPosition })}
      />
    </>
  );
}

/** Whether any of the fallbacks can send a conversation to the overflow team. */
function usesOverflow(fallbacks: Fallbacks): boolean {
  const leaves = [fallbacks.whenPersonAway, fallbacks.whenPersonDeactivated];
  return (
    fallbacks.reassignAfterMinutes !== null ||
    leaves.includes('overflow') ||
    fallbacks.overflowTeamId !== null
  );
}

function OverflowField({ settings, issues, disabled, set }: RowsProps): VNode {
  const state = useResource(useServices().teams);
  const teams = state.status === 'ready' ? state.value : [];
  const { overflowTeamId } = settings.fallbacks;
  const gone =
    overflowTeamId !== null && state.status === 'ready' && !teams.some(({ id }) => id === overflowTeamId);
  const error =
    issueAt(issues, 'fallbacks.overflowTeamId') ?? (gone ? 'This team was removed. Choose another.' : null);
  return (
    <Field label="Overflow team" error={error} hint="Tried when those of the assignment do not reply.">
      {(ids) => (
        <select
          {...ids}
          class="select"
          disabled={disabled}
          value={overflowTeamId ?? ''}
          onChange={(event) => set({ overflowTeamId: event.currentTarget.value || null })}
        >
          <option value="">None</option>
          {gone && <option value={overflowTeamId}>Removed team</option>}
          {teams.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function LeaveFields({ settings, issues, disabled, set }: RowsProps): VNode {
  const { fallbacks } = settings;
  return (
    <div class="picker-columns">
      <Field label="When a person goes away" error={issueAt(issues, 'fallbacks.whenPersonAway')}>
        {(ids) => (
          <select
            {...ids}
            class="select"
            disabled={disabled}
            value={fallbacks.whenPersonAway ?? 'keep'}
            onChange={(event) =>
              set({ whenPersonAway: event.currentTarget.value as Fallbacks['whenPersonAway'] })
            }
          >
            {AWAY.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="When a person is deactivated" error={issueAt(issues, 'fallbacks.whenPersonDeactivated')}>
        {(ids) => (
          <select
            {...ids}
            class="select"
            disabled={disabled}
            value={fallbacks.whenPersonDeactivated ?? 'requeue'}
            onChange={(event) =>
              set({ whenPersonDeactivated: event.currentTarget.value as Fallbacks['whenPersonDeactivated'] })
            }
          >
            {AWAY.filter(({ value }) => value !== 'keep').map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

/** What happens when it does not go as planned. Only what the process can need is shown. */
export function FallbacksCard(props: FallbacksCardProps): VNode {
  const { settings, issues, disabled, onChange } = props;
  const { fallbacks } = settings;
  const set = (patch: Partial<Fallbacks>): void => onChange({ ...fallbacks, ...patch });
  return (
    <Card title="Fallbacks" description="When nobody is free, nobody replies, or somebody leaves.">
      <ul class="setting-list">
        {settings.process === 'live' && <LiveRows {...props} set={set} />}
        <MinutesRow
          name="Reassign when silent"
          text="Another person is chosen when the assigned one has not replied for so long."
          value={fallbacks.reassignAfterMinutes ?? null}
          initial={5}
          error={issueAt(issues, 'fallbacks.reassignAfterMinutes')}
          disabled={disabled}
          onChange={(reassignAfterMinutes) => set({ reassignAfterMinutes })}
        />
        <SwitchRow
          name="Ask for an email address first"
          text="No follow-up is promised to a visitor whom nobody could reach."
          on={fallbacks.askForEmail}
          disabled={disabled}
          onChange={(askForEmail) => set({ askForEmail })}
        />
      </ul>
      <LeaveFields {...props} set={set} />
      {usesOverflow(fallbacks) && <OverflowField {...props} set={set} />}
    </Card>
  );
}
