import { hasRole } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useServices } from '../api/services.js';
import { useResource } from '../api/use-resource.js';
import { useMe } from '../session/use-me.js';
import { Avatar } from '../ui/avatar.js';
import { Dialog } from '../ui/dialog.js';
import { Search, Undo2 } from '../ui/icons.js';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.js';

export interface AssignDialogProps {
  readonly title: string;
  /** Who has it now. */
  readonly currentId: string | null;
  /** Offers to give it to nobody. */
  readonly allowsNobody: boolean;
  /** null: nobody. */
  readonly onAssign: (userId: string | null) => void;
  readonly onClose: () => void;
}

/** Chooses who gets a conversation or tickets. */
export function AssignDialog(props: AssignDialogProps): VNode {
  const { title, currentId, allowsNobody, onAssign, onClose } = props;
  const { users } = useServices();
  const me = useMe();
  const state = useResource(users);
  const [wanted, setWanted] = useState('');
  const isMe = (id: string): number => (id === me.person.id ? 0 : 1);
  const people = (state.status === 'ready' ? state.value : [])
    .filter(({ active, role }) => active && hasRole(role, 'agent'))
    .filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes(wanted.trim().toLowerCase()))
    .sort((a, b) => isMe(a.id) - isMe(b.id) || a.name.localeCompare(b.name));
  const assign = (id: string | null): void => {
    onAssign(id);
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="search-box assign-search"
        onSubmit={(event) => {
          event.preventDefault();
          const [first] = people;
          if (first) assign(first.id);
        }}
      >
        <Search size={16} aria-hidden="true" />
        <input
          class="input"
          type="search"
          aria-label="Find a person"
          placeholder="Find a person"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </form>
      {state.status === 'failed' && <ErrorState error={state.error} onRetry={() => void users.load()} />}
      {(state.status === 'loading' || state.status === 'idle') && (
        <Skeleton lines={4} label="Loading people" />
      )}
      {state.status === 'ready' && people.length === 0 && <EmptyState icon={Search} title="Nobody found" />}
      <ul class="assign-list">
        {allowsNobody && wanted === '' && (
          <li>
            <button type="button" class="assign-choice" onClick={() => assign(null)}>
              <Undo2 size={18} aria-hidden="true" />
              <span>Nobody: back to Unassigned</span>
            </button>
          </li>
        )}
        {people.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              class="assign-choice"
              aria-current={person.id === currentId ? 'true' : undefined}
              onClick={() => assign(person.id)}
            >
              <Avatar name={person.name} url={person.avatarUrl} size={26} presence={person.presence} />
              <span>
                {person.id === me.person.id ? `${person.name} (you)` : person.name}
                <span class="choice-detail">
                  {person.presence === 'available' ? 'Available' : 'Away'}, {person.openConversations} of{' '}
                  {person.capacity} open
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
