import { hasRole, type Team } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { useItems, useResource } from '../api/use-resource.js';
import { useMe } from '../session/use-me.js';
import { Avatar } from '../ui/avatar.js';
import { Button, IconButton } from '../ui/button.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { Pencil, Plus, Trash, Users } from '../ui/icons.js';
import { Card } from '../ui/page.js';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.js';
import { hoursSummary } from './hours-draft.js';
import { TeamPanel } from './team-panel.js';

/** The teams, who is in them, and when they are there. */
export function TeamsCard(): VNode {
  const { api, teams, users, toasts } = useServices();
  const state = useResource(teams);
  const people = useItems(users);
  const mayEdit = hasRole(useMe().person.role, 'manager');
  const [open, setOpen] = useState<Team | 'new' | null>(null);
  const [removing, setRemoving] = useState<Team | null>(null);
  const remove = async (team: Team): Promise<void> => {
    try {
      await api.removeTeam(team.id);
      await teams.load();
    } catch (fault) {
      toasts.show({ text: toBatonError(fault).message, tone: 'danger' });
    }
    setRemoving(null);
  };
  return (
    <Card
      title="Teams"
      action={
        mayEdit && (
          <Button icon={Plus} onClick={() => setOpen('new')}>
            Add a team
          </Button>
        )
      }
    >
      {state.status === 'ready' && state.value.length === 0 && (
        <EmptyState icon={Users} title="No teams yet">
          A team can be given conversations, and has hours of its own.
        </EmptyState>
      )}
      {state.status === 'ready' && (
        <ul class="team-list">
          {state.value.map((team) => {
            const members = people.filter((person) => team.memberIds.includes(person.id));
            return (
              <li key={team.id}>
                <span class="person-name">{team.name}</span>
                <span class="avatar-row">
                  {members.slice(0, 6).map((person) => (
                    <Avatar key={person.id} name={person.name} url={person.avatarUrl} size={26} />
                  ))}
                </span>
                <span class="choice-detail">
                  {members.map((person) => person.name).join(', ') || 'Nobody'} ·{' '}
                  {hoursSummary(team.hours, 'Hours as the workspace')}
                </span>
                {mayEdit && (
                  <span class="row-actions">
                    <IconButton icon={Pencil} label={`Edit ${team.name}`} onClick={() => setOpen(team)} />
                    <IconButton
                      icon={Trash}
                      label={`Remove ${team.name}`}
                      onClick={() => setRemoving(team)}
                    />
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {state.status === 'failed' && <ErrorState error={state.error} onRetry={() => void teams.load()} />}
      {(state.status === 'loading' || state.status === 'idle') && (
        <Skeleton lines={2} label="Loading teams" />
      )}
      {open && <TeamPanel team={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
      {removing && (
        <ConfirmDialog
          title={`Remove ${removing.name}?`}
          confirmLabel="Remove"
          danger
          onConfirm={() => remove(removing)}
          onCancel={() => setRemoving(null)}
        >
          <p>Its members stay. Handoffs that go to this team reach nobody until the settings name another.</p>
        </ConfirmDialog>
      )}
    </Card>
  );
}
