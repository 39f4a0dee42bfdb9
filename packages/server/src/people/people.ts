import { isDeepStrictEqual } from 'node:util';
import { BatonError, type Page, type Person, type Presence } from '@baton/core';
import { isUniqueViolation } from '../database/unique-violation.js';
import { fieldError } from '../http/field-issues.js';
import type { PageQuery } from '../http/paging.js';
import { refuseLostUpdate } from '../http/revision.js';
import type { Database, Platform } from '../platform.js';
import type { Publisher } from '../realtime/publisher.js';
import { endSessions, setPassword } from './passwords.js';
import {
  findPerson,
  holdAdministrators,
  holdPerson,
  insertPerson,
  listPeople,
  type NewPerson,
  type PersonChanges,
  updatePerson,
} from './people-repository.js';

/** What the rest of the server is told when people change. */
export interface PeopleListeners {
  /** Somebody may now be able to take a conversation who was not before: waiting ones can be assigned. */
  onEligibilityChange(workspaceId: string): void;
  /** Other people than before may see what lies in the workspace's destinations. */
  onAccessChange?(workspaceId: string): void;
  /** Somebody may no longer sign in; what they hold is to be given back and their sockets are to be closed. */
  onDeactivated(workspaceId: string, userId: string): void;
}

/** Notes, with the change itself, that somebody no longer takes conversations: what they hold may have to be given back. */
export type NoteDeparture = (
  db: Database,
  person: { readonly workspaceId: string; readonly userId: string; readonly why: 'away' | 'deactivated' },
) => Promise<void>;

/** What is to change of a person. */
export type ChangeOfPerson = Omit<PersonChanges, 'scheduleSetBy'> & {
  readonly password?: string;
  /** Who changes it: kept with hours, absences and capacity. */
  readonly by?: string;
  /** The state that the change was made from; null or absent: whichever is in force. */
  readonly from?: string | null;
};

/** The console's users. */
export interface People {
  list(workspaceId: string, query: PageQuery): Promise<Page<Person>>;
  /** @throws BatonError `not_found`. */
  get(workspaceId: string, id: string): Promise<Person>;
  /** @throws BatonError `invalid` when the address is taken. */
  add(workspaceId: string, person: NewPerson & { readonly password?: string }): Promise<Person>;
  /**
   * @throws BatonError `not_found`; `invalid` when the address is taken; `conflict` for the last administrator;
   * `precondition_failed` when the change was made from another state.
   */
  change(workspaceId: string, id: string, changes: ChangeOfPerson): Promise<Person>;
  setPresence(workspaceId: string, id: string, presence: Presence): Promise<Person>;
  /** Ends their sign-in and keeps their name on what they wrote. Errors as in `change`. */
  deactivate(workspaceId: string, id: string): Promise<Person>;
}

export interface PeopleParts {
  readonly platform: Pick<Platform, 'db' | 'newId'>;
  readonly publisher: Pick<Publisher, 'toConsoles'>;
  readonly listeners: PeopleListeners;
  readonly noteDeparture?: NoteDeparture;
}

const notFound = () => new BatonError('not_found', 'There is no such user.');

function takenAddress(error: unknown): never {
  if (!isUniqueViolation(error, 'users_email_key')) throw error;
  throw fieldError('email', 'taken', 'Somebody with this address is already here.');
}

async function keepAnAdministrator(db: Database, workspaceId: string, id: string, changes: PersonChanges) {
  const stays = changes.active !== false && (changes.role === undefined || changes.role === 'admin');
  if (stays) return;
  const administrators = await holdAdministrators(db, workspaceId);
  if (administrators.length === 1 && administrators[0] === id) {
    throw new BatonError('conflict', 'This is the last administrator. Make somebody else one first.');
  }
}

/** Whether hours, absences or capacity would be others than they are; forms send all that they show. */
function changesSchedule(before: Person, changes: PersonChanges): boolean {
  return (['hours', 'outOfOffice', 'capacity'] as const).some(
    (field) => changes[field] !== undefined && !isDeepStrictEqual(changes[field], before[field]),
  );
}

/** Creates the service over the `users` table. */
export function createPeople(parts: PeopleParts): People {
  const { publisher, listeners, noteDeparture } = parts;
  const { db, newId } = parts.platform;

  function tell(workspaceId: string, person: Person): Person {
    publisher.toConsoles(workspaceId, { type: 'person', person });
    listeners.onEligibilityChange(workspaceId);
    return person;
  }

  async function change(workspaceId: string, id: string, changes: ChangeOfPerson) {
    const { password, by, from, ...columns } = changes;
    const off = columns.active === false;
    const person = await db
      .transaction()
      .execute(async (transaction) => {
        await keepAnAdministrator(transaction, workspaceId, id, columns);
        const before = await holdPerson(transaction, workspaceId, id);
        if (!before) throw notFound();
        refuseLostUpdate(from, before);
        const changed = await updatePerson(transaction, workspaceId, id, {
          ...columns,
          ...(off && { presence: 'away' }),
          ...(by && changesSchedule(before, columns) && { scheduleSetBy: by }),
        });
        if (!changed) throw notFound();
        if (password !== undefined) await setPassword(transaction, id, password);
        if (off) await endSessions(transaction, id);
        const stops = off || columns.role === 'viewer';
        const why = stops ? 'deactivated' : columns.presence === 'away' ? 'away' : null;
        if (why) await noteDeparture?.(transaction, { workspaceId, userId: id, why });
        return changed;
      })
      .catch(takenAddress);
    if (off) listeners.onDeactivated(workspaceId, id);
    if (changes.role) listeners.onAccessChange?.(workspaceId);
    return tell(workspaceId, person);
  }

  return {
    change,
    list: (workspaceId, query) => listPeople(db, workspaceId, query),
    setPresence: (workspaceId, id, presence) => change(workspaceId, id, { presence }),
    deactivate: (workspaceId, id) => change(workspaceId, id, { active: false }),

    async get(workspaceId, id) {
      const person = await findPerson(db, workspaceId, id);
      if (!person) throw notFound();
      return person;
    },

    async add(workspaceId, { password, ...person }) {
      const added = await db
        .transaction()
        .execute(async (transaction) => {
          const inserted = await insertPerson(transaction, workspaceId, newId(), person);
          if (password !== undefined) await setPassword(transaction, inserted.id, password);
          return inserted;
        })
        .catch(takenAddress);
      return tell(workspaceId, added);
    },
  };
}
