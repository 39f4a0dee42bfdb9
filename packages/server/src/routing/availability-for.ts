import type { HandoffSettings, RoutingAvailability } from '@baton/core';
import { sql } from 'kysely';
import type { Database } from '../platform.js';
import { refreshDuties } from './duties.js';
import { expectedWaitMinutes } from './expected-wait.js';
import { type DirectAssignment, findPersonFor, membership, type VisitorTraits } from './find-person.js';
import { dutiesAt, loadSchedules, zoneOf } from './schedules.js';
import { nextPosition } from './waiting-line.js';

/** What is asked about the people of an assignment. */
export interface AvailabilityQuery {
  readonly workspaceId: string;
  /** Those of the channel (`settingsForChannel`). */
  readonly settings: HandoffSettings;
  /** Milliseconds since 1970, UTC; the clock's by default. */
  readonly now?: number;
  /** Another moment than now, as in a simulation. */
  readonly at?: number;
  /** The people who are there and free; by default whoever is so now. */
  readonly availableIds?: readonly string[];
  readonly visitor?: VisitorTraits;
}

const NOBODY: RoutingAvailability = { available: false, nextOpening: null, assignee: null };

async function memberIds(db: Database, workspaceId: string, assignment: DirectAssignment): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select u.id from users u where u.workspace_id = ${workspaceId} and u.active and u.role <> 'viewer'
      and ${membership(assignment)}`.execute(db);
  return rows.map((row) => row.id);
}

interface Opening {
  readonly opensAt: number | null;
  readonly userId: string;
}

/** Whoever of the assignment works next; undefined when somebody works now, or nobody ever will. */
async function keptOpening(
  db: Database,
  workspaceId: string,
  assignment: DirectAssignment,
): Promise<Opening | undefined> {
  const { rows } = await sql<{ user_id: string; on_duty: boolean; next_duty_at: Date | null }>`
    select d.user_id, d.on_duty, d.next_duty_at from duties d join users u on u.id = d.user_id
    where d.workspace_id = ${workspaceId} and u.active and u.role <> 'viewer' and ${membership(assignment)}
    order by d.on_duty desc, d.next_duty_at nulls last, d.user_id limit 1`.execute(db);
  const [first] = rows;
  if (!first || first.on_duty || !first.next_duty_at) return undefined;
  return { opensAt: first.next_duty_at.getTime(), userId: first.user_id };
}

async function openingAt(
  db: Database,
  about: { workspaceId: string; assignment: DirectAssignment; at: number },
): Promise<Opening | undefined> {
  const ids = await memberIds(db, about.workspaceId, about.assignment);
  const all = dutiesAt(await loadSchedules(db, about.workspaceId, ids), about.at);
  if (all.some(({ onDuty }) => onDuty)) return undefined;
  const [first] = all
    .flatMap(({ userId, nextDutyAt }) => (nextDutyAt === null ? [] : [{ userId, opensAt: nextDutyAt }]))
    .sort((a, b) => a.opensAt - b.opensAt || (a.userId < b.userId ? -1 : 1));
  return first;
}

/** When the people of an assignment work next, and the zone that is written in; nothing while somebody works. */
export async function nextOpeningOf(
  db: Database,
  query: Pick<AvailabilityQuery, 'workspaceId' | 'now' | 'at'> & { readonly assignment: DirectAssignment },
): Promise<Pick<RoutingAvailability, 'nextOpening' | 'timeZone'>> {
  const { workspaceId, assignment, at } = query;
  if (at === undefined) await refreshDuties(db, workspaceId, query.now ?? Date.now());
  const opening =
    at === undefined
      ? await keptOpening(db, workspaceId, assignment)
      : await openingAt(db, { workspaceId, assignment, at });
  if (!opening || opening.opensAt === null) return { nextOpening: null };
  const [person] = await loadSchedules(db, workspaceId, [opening.userId]);
  const timeZone = person && zoneOf(person.schedule);
  return { nextOpening: new Date(opening.opensAt).toISOString(), ...(timeZone && { timeZone }) };
}

/** The team that the visitor is told of: the one of the assignment that the person is in, else the first it names. */
async function teamNameOf(
  db: Database,
  { teamIds }: DirectAssignment,
  assigneeId: string | undefined,
): Promise<string | undefined> {
  if (teamIds.length === 0) return undefined;
  const { rows } = await sql<{ name: string }>`
    select t.name from teams t where t.id = any(${teamIds}::text[])
    order by exists (select 1 from team_members m where m.team_id = t.id and m.user_id = ${assigneeId ?? ''}) desc,
      array_position(${teamIds}::text[], t.id) limit 1`.execute(db);
  return rows[0]?.name;
}

/**
 * Everything that a decision needs to know of the people, found by the same code for a live handoff (under the routing
 * lock, where it is the reservation) and for a simulation of another moment and other people.
 */
export async function availabilityFor(db: Database, query: AvailabilityQuery): Promise<RoutingAvailability> {
  const { workspaceId, settings, at } = query;
  const { assignment, process } = settings;
  if (assignment.type !== 'direct' || process === 'none') return NOBODY;
  const now = query.now ?? Date.now();
  const found = await findPersonFor(db, { ...query, assignment, process, now });
  const assignee = found?.assignee ?? null;
  const teamName = await teamNameOf(db, assignment, assignee?.id);
  const common = { assignee, ...(teamName && { teamName }) };
  if (found?.onDuty) return { ...common, available: true, nextOpening: null };
  const opening = await nextOpeningOf(db, { workspaceId, assignment, now, at });
  if (process === 'async') return { ...common, ...opening, available: false };
  const { destinationId } = assignment;
  const position = await nextPosition(db, workspaceId, destinationId);
  const wait = await expectedWaitMinutes(db, { workspaceId, destinationId, position, now });
  return {
    ...common,
    ...opening,
    available: false,
    position,
    ...(wait !== undefined && { expectedWaitMinutes: wait }),
  };
}
