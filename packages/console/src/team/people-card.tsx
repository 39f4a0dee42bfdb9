import { hasRole, type Person } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { useResource } from '../api/use-resource.js';
import { useMe } from '../session/use-me.js';
import { Button } from '../ui/button.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { Plus } from '../ui/icons.js';
import { Card } from '../ui/page.js';
import { ErrorState, Skeleton } from '../ui/states.js';
import { PHONE, useMedia } from '../ui/use-media.js';
import { PeopleCards, PeopleTable, type PersonLine } from './people-list.js';
import { PersonPanel } from './person-panel.js';

/** Everybody, with what they may do, when they work and what they have on their hands. */
export function PeopleCard(): VNode {
  const { api, users, toasts } = useServices();
  const state = useResource(users);
  const me = useMe().person;
  const isAdmin = hasRole(me.role, 'admin');
  const isPhone = useMedia(PHONE);
  const [open, setOpen] = useState<Person | 'new' | null>(null);
  const [leaving, setLeaving] = useState<Person | null>(null);
  const switchPerson = async (person: Person): Promise<void> => {
    try {
      if (person.active) await api.deactivatePerson(person.id);
      else await api.changePerson(person.id, { active: true }, null);
      await users.load();
    } catch (fault) {
      toasts.show({ text: toBatonError(fault).message, tone: 'danger' });
    }
    setLeaving(null);
  };
  const mayEdit = (person: Person): boolean =>
    hasRole(me.role, 'manager') || (person.id === me.id && hasRole(me.role, 'agent'));
  const lineOf = (person: Person): PersonLine => ({
    person,
    onEdit: mayEdit(person) ? () => setOpen(person) : null,
    onSwitch:
      isAdmin && person.id !== me.id
        ? () => (person.active ? setLeaving(person) : void switchPerson(person))
        : null,
  });
  const rows = state.status === 'ready' ? state.value.map(lineOf) : [];
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
      {state.status === 'ready' && (isPhone ? <PeopleCards rows={rows} /> : <PeopleTable rows={rows} />)}
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
