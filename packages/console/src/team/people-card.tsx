import { hasRole, type Person } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { useResource } from '../api/use-resource.js';
import { useMe } from '../session/use-me.js';
import { Avatar } from '../ui/avatar.js';
import { Button, IconButton } from '../ui/button.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { CircleSlash, Pencil, Plus, Undo2 } from '../ui/icons.js';
import { Card } from '../ui/page.js';
import { ScrollArea } from '../ui/scroll-area.js';
import { ErrorState, Skeleton } from '../ui/states.js';
import { hoursSummary } from './hours-draft.js';
import { PersonPanel } from './person-panel.js';

function isAway({ outOfOffice }: Person, now: number): boolean {
  return outOfOffice.some(({ from, to }) => Date.parse(from) <= now && now < Date.parse(to));
}

function presenceText(person: Person): string {
  if (!person.active) return 'Switched off';
  if (isAway(person, Date.now())) return 'Out of office';
  return person.presence === 'available' ? 'Available' : 'Away';
}

function Load({ person }: { person: Person }): VNode {
  const isFull = person.openConversations >= person.capacity;
  const share = Math.min(100, (100 * person.openConversations) / Math.max(1, person.capacity));
  return (
    <span class="capacity">
      <meter
        class="visually-hidden"
        min={0}
        max={Math.max(1, person.capacity)}
        value={person.openConversations}
        aria-label={`Open conversations of ${person.name}`}
      />
      <span class="capacity-track" aria-hidden="true">
        <span class={isFull ? 'is-full' : ''} style={{ width: `${share}%` }} />
      </span>
      {person.openConversations} of {person.capacity}
    </span>
  );
}

interface RowProps {
  readonly person: Person;
  readonly onEdit: (() => void) | null;
  /** Switches them off, or on again. */
  readonly onSwitch: (() => void) | null;
}

function PersonRow({ person, onEdit, onSwitch }: RowProps): VNode {
  return (
    <tr>
      <td>
        <span class="person-cell">
          <Avatar
            name={person.name}
            url={person.avatarUrl}
            size={32}
            presence={person.active ? person.presence : undefined}
          />
          <span>
            <span class="person-name">{person.name}</span>
            <span class="choice-detail">{person.email}</span>
          </span>
        </span>
      </td>
      <td>{presenceText(person)}</td>
      <td class="role-cell">{person.role}</td>
      <td>
        <Load person={person} />
      </td>
      <td class="choice-detail">{hoursSummary(person.hours, 'As the team')}</td>
      <td class="row-actions">
        {onEdit && <IconButton icon={Pencil} label={`Edit ${person.name}`} onClick={onEdit} />}
        {onSwitch && (
          <IconButton
            icon={person.active ? CircleSlash : Undo2}
            label={person.active ? `Deactivate ${person.name}` : `Activate ${person.name}`}
            onClick={onSwitch}
          />
        )}
      </td>
    </tr>
  );
}

/** Everybody, with what they may do, when they work and what they have on their hands. */
export function PeopleCard(): VNode {
  const { api, users, toasts } = useServices();
  const state = useResource(users);
  const me = useMe().person;
  const isAdmin = hasRole(me.role, 'admin');
  const [open, setOpen] = useState<Person | 'new' | null>(null);
  const [leaving, setLeaving] = useState<Person | null>(null);
  const switchPerson = async (person: Person): Promise<void> => {
    try {
      if (person.active) await api.deactivatePerson(person.id);
      else await api.changePerson(person.id, { active: true });
      await users.load();
    } catch (fault) {
      toasts.show({ text: toBatonError(fault).message, tone: 'danger' });
    }
    setLeaving(null);
  };
  const mayEdit = (person: Person): boolean =>
    hasRole(me.role, 'manager') || (person.id === me.id && hasRole(me.role, 'agent'));
  return (
    <Card
      title="People"
      action={
        isAdmin && (
          <Button icon={Plus} onClick={() => setOpen('new')}>
            Add a person
          </Button>
        )
      }
    >
      {state.status === 'ready' && (
        <ScrollArea class="table-scroller" label="Everybody">
          <table class="table people-table">
            <thead>
              <tr>
                <th scope="col">Person</th>
                <th scope="col">Presence</th>
                <th scope="col">Role</th>
                <th scope="col">Open conversations</th>
                <th scope="col">Hours</th>
                <th scope="col">
                  <span class="visually-hidden">Actions</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {state.value.map((person) => (
                <PersonRow
                  key={person.id}
                  person={person}
                  onEdit={mayEdit(person) ? () => setOpen(person) : null}
                  onSwitch={
                    isAdmin && person.id !== me.id
                      ? () => (person.active ? setLeaving(person) : void switchPerson(person))
                      : null
                  }
                />
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
      {state.status === 'failed' && <ErrorState error={state.error} onRetry={() => void users.load()} />}
      {(state.status === 'loading' || state.status === 'idle') && (
        <Skeleton lines={4} label="Loading people" />
      )}
      {open && <PersonPanel person={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
      {leaving && (
        <ConfirmDialog
          title={`Deactivate ${leaving.name}?`}
          confirmLabel="Deactivate"
          danger
          onConfirm={() => switchPerson(leaving)}
          onCancel={() => setLeaving(null)}
        >
          <p>
            They are signed out and get no more conversations. What they have now goes back to the line or the
            overflow team, as the fallbacks say. Their name stays on what they wrote.
          </p>
        </ConfirmDialog>
      )}
    </Card>
  );
}
