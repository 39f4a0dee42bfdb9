import type { Hours, OutOfOffice, Page, Person, Presence, Role } from '@baton/core';
import { type Selectable, sql } from 'kysely';
import type { UsersTable } from '../database/people-tables.js';
import { type PageQuery, readCursor, toPage } from '../http/paging.js';
import { revisionOf } from '../http/revision.js';
import type { Database } from '../platform.js';

/** What may be changed of a person. */
export interface PersonChanges {
  readonly name?: string;
  readonly email?: string;
  readonly role?: Role;
  readonly active?: boolean;
  readonly presence?: Presence;
  readonly capacity?: number;
  readonly languages?: readonly string[];
  readonly skills?: readonly string[];
  readonly hours?: Hours | null;
  readonly outOfOffice?: readonly OutOfOffice[];
  readonly avatarUrl?: string | null;
  /** Who changes hours, absences or capacity; absent: none of them changes. */
  readonly scheduleSetBy?: string;
}

/** A person who is to be added. */
export type NewPerson = PersonChanges & {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
};

const COLUMNS = [
  'id',
  'name',
  'email',
  'role',
  'active',
  'presence',
  'capacity',
  'open_live',
  'languages',
  'skills',
  'hours',
  'out_of_office',
  'avatar_url',
  'schedule_set_at',
  'schedule_set_by',
] as const;

/** The name of whoever is in `schedule_set_by`. */
const SETTER = sql<string | null>`(select s.name from users s where s.id = users.schedule_set_by)`.as(
  'schedule_setter',
);

type PersonRow = Pick<Selectable<UsersTable>, (typeof COLUMNS)[number]> & { schedule_setter: string | null };

function scheduleSet(row: PersonRow): Person['scheduleSet'] {
  const { schedule_set_at: at, schedule_set_by: id, schedule_setter: name } = row;
  return at && { at: at.toISOString(), by: id && name !== null ? { id, name } : null };
}

/** What the forms of people change; presence and what they hold now change by themselves. */
const edited = (row: PersonRow): unknown => [
  row.name,
  row.email,
  row.role,
  row.capacity,
  row.languages,
  row.skills,
  row.hours,
  row.out_of_office,
];

function toPerson(row: PersonRow): Person {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    active: row.active,
    presence: row.presence,
    capacity: row.capacity,
    openConversations: row.open_live,
    languages: row.languages,
    skills: row.skills,
    hours: row.hours,
    outOfOffice: row.out_of_office,
    scheduleSet: scheduleSet(row),
    revision: revisionOf(edited(row)),
    ...(row.avatar_url === null ? {} : { avatarUrl: row.avatar_url }),
  };
}

function toColumns(changes: PersonChanges) {
  const { avatarUrl, languages, skills, hours, outOfOffice, scheduleSetBy, ...same } = changes;
  return {
    ...same,
    ...(scheduleSetBy === undefined
      ? {}
      : { schedule_set_by: scheduleSetBy, schedule_set_at: sql<Date>`clock_timestamp()` }),
    ...(languages === undefined ? {} : { languages: JSON.stringify(languages) }),
    ...(skills === undefined ? {} : { skills: JSON.stringify(skills) }),
    ...(hours === undefined ? {} : { hours: hours && JSON.stringify(hours) }),
    ...(outOfOffice === undefined ? {} : { out_of_office: JSON.stringify(outOfOffice) }),
    ...(avatarUrl === undefined ? {} : { avatar_url: avatarUrl }),
  };
}

/** A page of the workspace's people, by name. */
export async function listPeople(db: Database, workspaceId: string, query: PageQuery): Promise<Page<Person>> {
  const after = readCursor(query, 2);
  const rows = await db
    .selectFrom('users')
    .select([...COLUMNS, SETTER])
    .where('workspace_id', '=', workspaceId)
    .$if(after !== null, (select) =>
      select.where(sql<boolean>`(lower(name), id) > (lower(${after?.[0]}), ${after?.[1]})`),
    )
    .orderBy(sql`lower(name)`)
    .orderBy('id')
    .limit(query.limit + 1)
    .execute();
  return toPage(rows, query.limit, { item: toPerson, cursor: (row) => [row.name, row.id] });
}

export async function findPerson(db: Database, workspaceId: string, id: string): Promise<Person | null> {
  const row = await db
    .selectFrom('users')
    .select([...COLUMNS, SETTER])
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toPerson(row) : null;
}

/** As {@link findPerson}, held until the transaction ends. */
export async function holdPerson(db: Database, workspaceId: string, id: string): Promise<Person | null> {
  await db
    .selectFrom('users')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .forUpdate()
    .execute();
  return findPerson(db, workspaceId, id);
}

export async function insertPerson(
  db: Database,
  workspaceId: string,
  id: string,
  person: NewPerson,
): Promise<Person> {
  const { name, email, ...rest } = person;
  const row = await db
    .insertInto('users')
    .values({ id, workspace_id: workspaceId, name, email: email.toLowerCase(), ...toColumns(rest) })
    .returning([...COLUMNS, SETTER])
    .executeTakeFirstOrThrow();
  return toPerson(row);
}

/** Applies the changes; null when there is no such person in the workspace. */
export async function updatePerson(
  db: Database,
  workspaceId: string,
  id: string,
  changes: PersonChanges,
): Promise<Person | null> {
  const row = await db
    .updateTable('users')
    .set({ ...toColumns(changes), updated_at: sql`now()` })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .returning([...COLUMNS, SETTER])
    .executeTakeFirst();
  return row ? toPerson(row) : null;
}

/** The workspace's active administrators, held until the transaction ends so that two changes cannot remove the last two. */
export async function holdAdministrators(db: Database, workspaceId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('users')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('role', '=', 'admin')
    .where('active', '=', true)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map((row) => row.id);
}
