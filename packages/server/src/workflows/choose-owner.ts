import type { ActionStep, Assignee, Clause, Condition } from '@baton/core';
import type { Database } from '../platform.js';
import { findPerson, type PersonQuery, type VisitorTraits } from '../routing/find-person.js';

type RotateStep = Extract<ActionStep, { type: 'rotate_owner' }>;

/** Whom to look for, and for what. */
export interface OwnerQuery {
  readonly workspaceId: string;
  readonly destinationId: string | null;
  /** A live conversation needs presence and a free slot; a ticket that is followed up needs neither. */
  readonly process: 'live' | 'async';
  /** For the preferences of the step. */
  readonly visitor?: VisitorTraits | undefined;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** The people as a test run takes them to be; by default as they are. */
  readonly people?: AssumedPeople | undefined;
}

/** The people of a test run: at another moment, who is there, and what they were given on the way. */
export type AssumedPeople = Pick<PersonQuery, 'at' | 'availableIds' | 'assumed'>;

/** The person who is next for a step that rotates the owner; null when nobody is eligible. */
export async function chooseOwner(
  db: Database,
  step: Pick<RotateStep, 'userIds' | 'teamIds'> & Partial<RotateStep>,
  query: OwnerQuery,
): Promise<Assignee | null> {
  return findPerson(db, {
    workspaceId: query.workspaceId,
    process: query.process,
    now: query.now,
    ...(query.visitor && { visitor: query.visitor }),
    ...query.people,
    assignment: {
      type: 'direct',
      destinationId: query.destinationId ?? '',
      userIds: [...step.userIds],
      teamIds: [...step.teamIds],
      strategy: step.strategy ?? 'rotate',
      preferLastHelper: step.preferLastHelper ?? false,
      preferLanguage: step.preferLanguage ?? false,
      skills: step.skills,
    },
  });
}

function availabilityClauses(condition: Condition): Clause[] {
  if (condition.type === 'clause') return condition.fact === 'availability' ? [condition] : [];
  if (condition.type === 'not') return availabilityClauses(condition.of);
  return condition.of.flatMap(availabilityClauses);
}

/** For each set of teams that the conditions ask about, whether somebody of them could take a conversation now. */
export async function whoIsAvailable(
  db: Database,
  about: Pick<OwnerQuery, 'workspaceId' | 'now' | 'people'>,
  conditions: readonly Condition[],
): Promise<ReadonlyMap<string, boolean>> {
  const answers = new Map<string, boolean>();
  for (const clause of conditions.flatMap(availabilityClauses)) {
    const teamIds = [...(clause.values ?? [])].sort();
    if (answers.has(teamIds.join())) continue;
    const query = { ...about, destinationId: null, process: 'live' } as const;
    answers.set(teamIds.join(), (await chooseOwner(db, { userIds: [], teamIds }, query)) !== null);
  }
  return answers;
}
