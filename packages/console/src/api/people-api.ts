import type { Destination, Hours, OutOfOffice, Person, Team } from '@baton/core';
import { allItems } from './all-items.js';
import { ifMatch, type Request } from './request.js';

/** What an administrator writes of a person. */
export interface PersonDraft extends Pick<Person, 'name' | 'email' | 'role' | 'capacity' | 'hours'> {
  readonly outOfOffice: readonly OutOfOffice[];
  readonly languages?: readonly string[];
  readonly skills?: readonly string[];
  readonly password?: string;
}

/** What a manager writes of a team. */
export type TeamDraft = Pick<Team, 'name' | 'memberIds' | 'hours'>;

/** What a manager writes of an inbox or help desk. */
export type DestinationDraft = Pick<Destination, 'name' | 'type' | 'teamIds'>;

/** The state that a change was made from: refused as `precondition_failed` when it is no longer so; null: whichever is in force. */
type From = string | null;

/** The workspace as its managers see it. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly allowedOrigins: readonly string[];
  /** null: always open. */
  readonly hours: Hours | null;
  /** As of a person. */
  readonly revision: string;
}

/** What the console asks about people, teams, where conversations go, and when all of them are there. */
export interface PeopleApi {
  users(): Promise<readonly Person[]>;
  addPerson(draft: PersonDraft): Promise<Person>;
  changePerson(
    id: string,
    changes: Partial<PersonDraft> & { readonly active?: boolean },
    from: From,
  ): Promise<Person>;
  /** When and how much somebody else works, as managers set it. */
  setSchedule(
    id: string,
    schedule: Pick<PersonDraft, 'hours' | 'outOfOffice' | 'capacity'>,
    from: From,
  ): Promise<Person>;
  /** One's own hours and absences. */
  changeMyself(changes: Pick<PersonDraft, 'hours' | 'outOfOffice'>, from: From): Promise<Person>;
  deactivatePerson(id: string): Promise<void>;
  addTeam(draft: TeamDraft): Promise<Team>;
  changeTeam(id: string, draft: TeamDraft, from: From): Promise<Team>;
  removeTeam(id: string): Promise<void>;
  addDestination(draft: DestinationDraft): Promise<Destination>;
  changeDestination(
    id: string,
    changes: Pick<DestinationDraft, 'name' | 'teamIds'>,
    from: From,
  ): Promise<Destination>;
  removeDestination(id: string): Promise<void>;
  workspace(): Promise<Workspace>;
  /** Takes the role of admin. */
  allowOrigins(origins: readonly string[], from: From): Promise<Workspace>;
  /** @param hours null: always open. */
  setWorkspaceHours(hours: Hours | null, from: From): Promise<Workspace>;
  teams(): Promise<readonly Team[]>;
  destinations(): Promise<readonly Destination[]>;
}

/** The API of people, teams and destinations as typed calls. */
export function createPeopleApi(request: Request): PeopleApi {
  return {
    users: () => allItems(request, '/users'),
    addPerson: (draft) => request('POST', '/users', { body: draft }),
    changePerson: (id, changes, from) =>
      request('PATCH', `/users/${encodeURIComponent(id)}`, { body: changes, ...ifMatch(from) }),
    setSchedule: (id, schedule, from) =>
      request('PUT', `/users/${encodeURIComponent(id)}/schedule`, { body: schedule, ...ifMatch(from) }),
    changeMyself: (changes, from) => request('PATCH', '/me', { body: changes, ...ifMatch(from) }),
    deactivatePerson: (id) => request('DELETE', `/users/${encodeURIComponent(id)}`),
    addTeam: (draft) => request('POST', '/teams', { body: draft }),
    changeTeam: (id, draft, from) =>
      request('PATCH', `/teams/${encodeURIComponent(id)}`, { body: draft, ...ifMatch(from) }),
    removeTeam: (id) => request('DELETE', `/teams/${encodeURIComponent(id)}`),
    addDestination: (draft) => request('POST', '/destinations', { body: draft }),
    changeDestination: (id, changes, from) =>
      request('PATCH', `/destinations/${encodeURIComponent(id)}`, { body: changes, ...ifMatch(from) }),
    removeDestination: (id) => request('DELETE', `/destinations/${encodeURIComponent(id)}`),
    workspace: () => request('GET', '/workspace'),
    allowOrigins: (allowedOrigins, from) =>
      request('PATCH', '/workspace', { body: { allowedOrigins }, ...ifMatch(from) }),
    setWorkspaceHours: (hours, from) =>
      request('PUT', '/workspace/hours', { body: { hours }, ...ifMatch(from) }),
    teams: () => allItems(request, '/teams'),
    destinations: () => allItems(request, '/destinations'),
  };
}
