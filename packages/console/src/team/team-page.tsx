import type { Person, Team } from '@baton/core';
import type { VNode } from 'preact';
import { useServices } from '../api/services.js';
import { useResource } from '../api/use-resource.js';
import { Avatar } from '../ui/avatar.js';
import { Users } from '../ui/icons.js';
import { Card, Page } from '../ui/page.js';
import { ScrollArea } from '../ui/scroll-area.js';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.js';

function presenceText(person: Person): string {
  if (!person.active) return 'Switched off';
  return person.presence === 'available' ? 'Available' : 'Away';
}

function PersonRow({ person }: { person: Person }): VNode {
  const isFull = person.openConversations >= person.capacity;
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
        <span class="capacity">
          <meter
            class="visually-hidden"
            min={0}
            max={Math.max(1, person.capacity)}
            value={person.openConversations}
            aria-label={`Open conversations of ${person.name}`}
          />
          <span class="capacity-track" aria-hidden="true">
            <span
              class={isFull ? 'is-full' : ''}
              style={{
                width: `${Math.min(100, (100 * person.openConversations) / Math.max(1, person.capacity))}%`,
              }}
            />
          </span>
          {person.openConversations} of {person.capacity}
        </span>
      </td>
    </tr>
  );
}

function PeopleTable({ people }: { people: readonly Person[] }): VNode {
  return (
    <ScrollArea class="table-scroller" label="Everybody">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">Presence</th>
            <th scope="col">Role</th>
            <th scope="col">Open conversations</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function TeamList({ teams, people }: { teams: readonly Team[]; people: readonly Person[] }): VNode {
  if (teams.length === 0) return <EmptyState icon={Users} title="No teams yet" />;
  return (
    <ul class="team-list">
      {teams.map((team) => {
        const members = people.filter((person) => team.memberIds.includes(person.id));
        return (
          <li key={team.id}>
            <span class="person-name">{team.name}</span>
            <span class="avatar-row">
              {members.slice(0, 6).map((person) => (
                <Avatar key={person.id} name={person.name} url={person.avatarUrl} size={26} />
              ))}
            </span>
            <span class="choice-detail">{members.map((person) => person.name).join(', ') || 'Nobody'}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Who works here, who is there now, and how much they have on their hands. */
export function TeamPage(): VNode {
  const { users, teams } = useServices();
  const people = useResource(users);
  const teamState = useResource(teams);
  return (
    <Page title="Team" description="Who takes over from the customer agent, and who is there now.">
      <Card title="People">
        {people.status === 'ready' && <PeopleTable people={people.value} />}
        {people.status === 'failed' && <ErrorState error={people.error} onRetry={() => void users.load()} />}
        {(people.status === 'loading' || people.status === 'idle') && (
          <Skeleton lines={4} label="Loading people" />
        )}
      </Card>
      <Card title="Teams">
        {teamState.status === 'ready' && (
          <TeamList teams={teamState.value} people={people.status === 'ready' ? people.value : []} />
        )}
        {teamState.status === 'failed' && (
          <ErrorState error={teamState.error} onRetry={() => void teams.load()} />
        )}
        {(teamState.status === 'loading' || teamState.status === 'idle') && (
          <Skeleton lines={2} label="Loading teams" />
        )}
      </Card>
    </Page>
  );
}
