import type { Role } from '@baton/core';
import type { Context } from 'hono';
import type { GenericSchema, InferOutput } from 'valibot';
import type { Actor } from '../people/actor.js';

/** Who may call a route: anybody, or people and keys of this role and above. */
export type Access = Role | 'public';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The names in a path: `id` and `n` in `/a/:id/b/:n`. */
type ParamName<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamName<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

type Output<Schema> = Schema extends GenericSchema ? InferOutput<Schema> : undefined;

/** A request that may be answered: authenticated, allowed and valid. */
export interface ApiRequest<Role extends Access, Path extends string, Query, Body> {
  /** null on public routes. */
  readonly actor: Role extends 'public' ? null : Actor;
  readonly params: Readonly<Record<ParamName<Path>, string>>;
  readonly query: Output<Query>;
  readonly body: Output<Body>;
  /** For headers; everything else is above. */
  readonly c: Context;
}

interface RouteDefinition<
  Role extends Access,
  Path extends string,
  Query extends GenericSchema | undefined,
  Body extends GenericSchema | undefined,
  Answer extends GenericSchema | undefined,
> {
  readonly method: Method;
  /** Under `/api/v1`, as in `/conversations/:id`. */
  readonly path: Path;
  readonly role: Role;
  /** The heading in the API's description. */
  readonly tag: string;
  /** One sentence in the API's description. */
  readonly summary: string;
  readonly query?: Query;
  readonly body?: Body;
  readonly answer?: Answer;
  /**
   * What the audit log calls it, as in `users.changed`, for routes of managers and administrators that change
   * something; `by-service` where the service itself notes it in its own transaction, `changes-nothing` for a trial.
   */
  readonly audit?: string;
  /** Of a successful answer; 200 by default, or 204 when there is none. */
  readonly status?: 200 | 201 | 202;
  /** Longest body; 1 MiB by default. */
  readonly maxBodyBytes?: number;
  /** What it returns is sent as JSON; undefined as 204; a Response as it is. */
  handle(request: ApiRequest<Role, Path, Query, Body>): Reply<Answer> | Promise<Reply<Answer>>;
}

/** What is answered is only read; the types of core are readonly throughout. */
type Read<Value> = Value extends readonly (infer Item)[]
  ? readonly Read<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Read<Value[Key]> }
    : Value;

type Reply<Answer> = Response | (Answer extends GenericSchema ? Read<InferOutput<Answer>> : unknown);

/** One route of the API: all there is to know about it, so that checks and the description come from one place. */
export interface ApiRoute {
  readonly method: Method;
  readonly path: string;
  readonly role: Access;
  readonly tag: string;
  readonly summary: string;
  readonly query?: GenericSchema | undefined;
  readonly body?: GenericSchema | undefined;
  readonly answer?: GenericSchema | undefined;
  readonly audit?: string;
  readonly status?: 200 | 201 | 202;
  readonly maxBodyBytes?: number;
  // A method, so that routes with narrower requests fit; `registerRoutes` builds the request that each one asked for.
  handle(request: {
    readonly actor: Actor | null;
    readonly params: Readonly<Record<string, string>>;
    readonly query: unknown;
    readonly body: unknown;
    readonly c: Context;
  }): unknown;
}

/**
 * Declares a route of `/api/v1`.
 *
 * @example
 * route({
 *   method: 'get', path: '/teams/:id', role: 'viewer', tag: 'People', summary: 'Reads a team.', answer: teamSchema,
 *   handle: ({ actor, params }) => teams.get(actor.workspaceId, params.id),
 * })
 */
export function route<
  const Role extends Access,
  const Path extends string,
  Query extends GenericSchema | undefined = undefined,
  Body extends GenericSchema | undefined = undefined,
  Answer extends GenericSchema | undefined = undefined,
>(definition: RouteDefinition<Role, Path, Query, Body, Answer>): ApiRoute {
  return definition as ApiRoute;
}
