import type { Person } from '@baton/core';
import type { Context } from 'hono';
import { pageOf } from '../http/page-schema.js';
import { pageQuery } from '../http/paging.js';
import { expectedRevision, withEtag } from '../http/revision.js';
import { type ApiRoute, route } from '../http/route.js';
import type { Actor } from './actor.js';
import type { Destinations } from './destinations.js';
import type { ChangeOfPerson, People } from './people.js';
import * as schemas from './schemas.js';
import type { Teams } from './teams.js';

interface ChangeRequest {
  readonly actor: Actor;
  readonly params: { readonly id: string };
  readonly body: ChangeOfPerson;
  readonly c: Context;
}

/** The console's users. */
export function userRoutes(people: People): ApiRoute[] {
  const tag = 'Users';
  const answer = schemas.personSchema;
  const change = async ({ actor, params, body, c }: ChangeRequest): Promise<Person> => {
    const { workspaceId, userId } = actor;
    const from = expectedRevision(c);
    return withEtag(c, await people.change(workspaceId, params.id, { ...body, by: userId, from }));
  };
  return [
    route({
      method: 'get',
      path: '/users',
      role: 'viewer',
      tag,
      summary: 'Lists users by name.',
      query: pageQuery,
      answer: pageOf(answer),
      handle: ({ actor, query }) => people.list(actor.workspaceId, query),
    }),
    route({
      method: 'post',
      path: '/users',
      role: 'admin',
      audit: 'users.added',
      tag,
      summary: 'Adds a user.',
      body: schemas.newPerson,
      answer,
      status: 201,
      handle: ({ actor, body }) => people.add(actor.workspaceId, body),
    }),
    route({
      method: 'get',
      path: '/users/:id',
      role: 'viewer',
      tag,
      summary: 'Reads one user.',
      answer,
      handle: async ({ actor, params, c }) => withEtag(c, await people.get(actor.workspaceId, params.id)),
    }),
    route({
      method: 'patch',
      path: '/users/:id',
      role: 'admin',
      audit: 'users.changed',
      tag,
      summary: 'Changes a user; If-Match guards against lost updates.',
      body: schemas.personChanges,
      answer,
      handle: change,
    }),
    route({
      method: 'delete',
      path: '/users/:id',
      role: 'admin',
      audit: 'users.deactivated',
      tag,
      summary: 'Deactivates a user: signs them out for good and keeps their name on what they wrote.',
      handle: async ({ actor, params }) => {
        await people.deactivate(actor.workspaceId, params.id);
      },
    }),
    route({
      method: 'put',
      path: '/users/:id/presence',
      role: 'manager',
      audit: 'users.presence_set',
      tag,
      summary: "Sets somebody's presence.",
      body: schemas.presenceChange,
      answer,
      handle: ({ actor, params, body }) => people.setPresence(actor.workspaceId, params.id, body.presence),
    }),
    route({
      method: 'put',
      path: '/users/:id/schedule',
      role: 'manager',
      audit: 'users.schedule_set',
      tag,
      summary: "Sets somebody's working hours, absences or capacity; If-Match guards against lost updates.",
      body: schemas.scheduleChange,
      answer,
      handle: change,
    }),
  ];
}

/** Teams and who is in them. */
export function teamRoutes(teams: Teams): ApiRoute[] {
  const tag = 'Teams';
  const answer = schemas.teamSchema;
  return [
    route({
      method: 'get',
      path: '/teams',
      role: 'viewer',
      tag,
      summary: 'Lists teams by name.',
      query: pageQuery,
      answer: pageOf(answer),
      handle: ({ actor, query }) => teams.list(actor.workspaceId, query),
    }),
    route({
      method: 'post',
      path: '/teams',
      role: 'manager',
      audit: 'teams.added',
      tag,
      summary: 'Adds a team.',
      body: schemas.newTeam,
      answer,
      status: 201,
      handle: ({ actor, body }) => teams.add(actor.workspaceId, body),
    }),
    route({
      method: 'get',
      path: '/teams/:id',
      role: 'viewer',
      tag,
      summary: 'Reads one team.',
      answer,
      handle: async ({ actor, params, c }) => withEtag(c, await teams.get(actor.workspaceId, params.id)),
    }),
    route({
      method: 'patch',
      path: '/teams/:id',
      role: 'manager',
      audit: 'teams.changed',
      tag,
      summary: "Changes a team's name, members or business hours; If-Match guards against lost updates.",
      body: schemas.teamChanges,
      answer,
      handle: async ({ actor, params, body, c }) => {
        const from = expectedRevision(c);
        return withEtag(c, await teams.change(actor.workspaceId, params.id, { ...body, from }));
      },
    }),
    route({
      method: 'delete',
      path: '/teams/:id',
      role: 'manager',
      audit: 'teams.removed',
      tag,
      summary: 'Removes a team; its members stay.',
      handle: ({ actor, params }) => teams.remove(actor.workspaceId, params.id),
    }),
  ];
}

/** Inboxes and help desks. */
export function destinationRoutes(destinations: Destinations): ApiRoute[] {
  const tag = 'Destinations';
  const answer = schemas.destinationSchema;
  return [
    route({
      method: 'get',
      path: '/destinations',
      role: 'viewer',
      tag,
      summary: 'Lists inboxes and help desks by name.',
      query: pageQuery,
      answer: pageOf(answer),
      handle: ({ actor, query }) => destinations.list(actor.workspaceId, query),
    }),
    route({
      method: 'post',
      path: '/destinations',
      role: 'manager',
      audit: 'destinations.added',
      tag,
      summary: 'Adds an inbox or a help desk.',
      body: schemas.newDestination,
      answer,
      status: 201,
      handle: ({ actor, body }) => destinations.add(actor.workspaceId, body),
    }),
    route({
      method: 'get',
      path: '/destinations/:id',
      role: 'viewer',
      tag,
      summary: 'Reads one inbox or help desk.',
      answer,
      handle: async ({ actor, params, c }) =>
        withEtag(c, await destinations.get(actor.workspaceId, params.id)),
    }),
    route({
      method: 'patch',
      path: '/destinations/:id',
      role: 'manager',
      audit: 'destinations.changed',
      tag,
      summary:
        'Renames an inbox or a help desk, or changes which teams work it; If-Match guards against lost updates.',
      body: schemas.destinationChanges,
      answer,
      handle: async ({ actor, params, body, c }) => {
        const from = expectedRevision(c);
        return withEtag(c, await destinations.change(actor.workspaceId, params.id, { ...body, from }));
      },
    }),
    route({
      method: 'delete',
      path: '/destinations/:id',
      role: 'manager',
      audit: 'destinations.removed',
      tag,
      summary: 'Removes an inbox or a help desk that the handoff settings do not use.',
      query: schemas.destinationRemoval,
      handle: ({ actor, params, query }) => destinations.remove(actor.workspaceId, params.id, query.moveTo),
    }),
  ];
}
