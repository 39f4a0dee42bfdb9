import type { Person } from '@baton/core';
import type { VNode } from 'preact';
import { Avatar } from '../ui/avatar.js';
import { IconButton } from '../ui/button.js';
import { CircleSlash, Pencil, Undo2 } from '../ui/icons.js';
import { ScrollArea } from '../ui/scroll-area.js';
import { hoursSummary } from './hours-draft.js';

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

/** Somebody in a list, and what may be done with them. */
export interface PersonLine {
  readonly person: Person;
  readonly onEdit: (() => void) | null;
  /** Switches them off, or on again. */
  readonly onSwitch: (() => void) | null;
}

function Who({ person }: { person: Person }): VNode {
  return (
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
  );
}

function Actions({ person, onEdit, onSwitch }: PersonLine): VNode {
  return (
    <>
      {onEdit && <IconButton icon={Pencil} label={`Edit ${person.name}`} onClick={onEdit} />}
      {onSwitch && (
        <IconButton
          icon={person.active ? CircleSlash : Undo2}
          label={person.active ? `Deactivate ${person.name}` : `Activate ${person.name}`}
          onClick={onSwitch}
        />
      )}
    </>
  );
}

/** Somebody where there is no room for a table. */
function PersonItem(props: PersonLine): VNode {
  const { person } = props;
  return (
    <li class="person-item">
      <Who person={person} />
      <span class="row-actions">
        <Actions {...props} />
      </span>
      <span class="person-facts">
        <span>{presenceText(person)}</span>
        <span class="role-cell">{person.role}</span>
        <Load person={person} />
        <span class="choice-detail">{hoursSummary(person.hours, 'Hours as the team')}</span>
      </span>
    </li>
  );
}

function PersonRow(props: PersonLine): VNode {
  const { person } = props;
  return (
    <tr>
      <td>
        <Who person={person} />
      </td>
      <td>{presenceText(person)}</td>
      <td class="role-cell">{person.role}</td>
      <td>
        <Load person={person} />
      </td>
      <td class="choice-detail">{hoursSummary(person.hours, 'As the team')}</td>
      <td class="row-actions">
        <Actions {...props} />
      </td>
    </tr>
  );
}

/** Everybody in a table. */
export function PeopleTable({ rows }: { rows: readonly PersonLine[] }): VNode {
  return (
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
          {rows.map((row) => (
            <PersonRow key={row.person.id} {...row} />
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

/** Everybody on a phone, where a table has no room. */
export function PeopleCards({ rows }: { rows: readonly PersonLine[] }): VNode {
  return (
    <ul class="team-list" aria-label="Everybody">
      {rows.map((row) => (
        <PersonItem key={row.person.id} {...row} />
      ))}
    </ul>
  );
}
