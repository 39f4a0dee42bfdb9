import { type Destination, hasRole } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { useItems, useResource } from '../api/use-resource.js';
import { useMe } from '../session/use-me.js';
import { Button, IconButton } from '../ui/button.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { Inbox, Pencil, Plus, Trash } from '../ui/icons.js';
import { Card } from '../ui/page.js';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.js';
import { DestinationPanel } from './destination-panel.js';

/** The inboxes and help desks that conversations go to, and which teams work them. */
export function DestinationsCard(): VNode {
  const { api, destinations, teams, toasts } = useServices();
  const state = useResource(destinations);
  const allTeams = useItems(teams);
  const mayEdit = hasRole(useMe().person.role, 'manager');
  const [open, setOpen] = useState<Destination | 'new' | null>(null);
  const [removing, setRemoving] = useState<Destination | null>(null);
  const remove = async (destination: Destination): Promise<void> => {
    try {
      await api.removeDestination(destination.id);
      await destinations.load();
    } catch (fault) {
      toasts.show({ text: toBatonError(fault).message, tone: 'danger' });
    }
    setRemoving(null);
  };
  const access = ({ teamIds }: Destination): string =>
    teamIds.length === 0
      ? 'Everybody has access'
      : allTeams
          .filter((team) => teamIds.includes(team.id))
          .map((team) => team.name)
          .join(', ');
  return (
    <Card
      title="Inboxes and help desks"
      description="Where handed-off conversations go. A help desk keeps a ticket for each."
      action={
        mayEdit && (
          <Button icon={Plus} onClick={() => setOpen('new')}>
            Add
          </Button>
        )
      }
    >
      {state.status === 'ready' && state.value.length === 0 && <EmptyState icon={Inbox} title="None yet" />}
      {state.status === 'ready' && (
        <ul class="team-list">
          {state.value.map((destination) => (
            <li key={destination.id}>
              <span class="person-name">{destination.name}</span>
              <span class="choice-detail">
                {destination.type === 'inbox' ? 'Inbox' : 'Help desk'} · {access(destination)}
              </span>
              {mayEdit && (
                <span class="row-actions">
                  <IconButton
                    icon={Pencil}
                    label={`Edit ${destination.name}`}
                    onClick={() => setOpen(destination)}
                  />
                  <IconButton
                    icon={Trash}
                    label={`Remove ${destination.name}`}
                    onClick={() => setRemoving(destination)}
                  />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {state.status === 'failed' && (
        <ErrorState error={state.error} onRetry={() => void destinations.load()} />
      )}
      {(state.status === 'loading' || state.status === 'idle') && (
        <Skeleton lines={2} label="Loading inboxes and help desks" />
      )}
      {open && <DestinationPanel destination={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
      {removing && (
        <ConfirmDialog
          title={`Remove ${removing.name}?`}
          confirmLabel="Remove"
          danger
          onConfirm={() => remove(removing)}
          onCancel={() => setRemoving(null)}
        >
          <p>
            This cannot be undone. One that the handoff settings or conversations still use is not removed.
          </p>
        </ConfirmDialog>
      )}
    </Card>
  );
}
