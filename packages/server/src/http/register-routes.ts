import { BatonError, hasRole, ROLES } from '@baton/core';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Actor, Authenticate } from '../people/actor.js';
import { fieldError, parseInput } from './field-issues.js';
import type { Access, ApiRoute } from './route.js';
import { requireSameOrigin } from './same-origin.js';

/** Where the API begins. */
export const API_ROOT = '/api/v1';

const DEFAULT_MAX_BODY_BYTES = 1024 * 1024;
const ACCESSES: readonly Access[] = ['public', ...ROLES];

async function authorise(c: Context, role: Access, authenticate: Authenticate): Promise<Actor | null> {
  const { headers } = c.req.raw;
  const changes = c.req.method !== 'GET' && c.req.method !== 'HEAD';
  if (changes && !headers.has('authorization')) requireSameOrigin(headers);
  if (role === 'public') return null;
  const actor = await authenticate(headers);
  if (!actor) throw new BatonError('unauthenticated');
  if (!hasRole(actor.role, role))
    throw new BatonError('forbidden', `This needs the role ${role}; yours is ${actor.role}.`);
  return actor;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BatonError('bad_request', 'The body is not valid JSON.', { cause });
  }
}

async function readJson(c: Context): Promise<unknown> {
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) {
    throw new BatonError('bad_request', 'Send JSON, with the header Content-Type: application/json.');
  }
  const body = parsed(await c.req.text());
  // An array has no fields: an object schema would take it for one in which nothing was given.
  if (Array.isArray(body)) throw fieldError('', 'object', 'Give an object.');
  return body;
}

function handlerOf(route: ApiRoute, authenticate: Authenticate) {
  return async (c: Context): Promise<Response> => {
    const actor = await authorise(c, route.role, authenticate);
    const query = route.query && parseInput(route.query, c.req.query());
    const body = route.body && parseInput(route.body, await readJson(c));
    const answer = await route.handle({ actor, params: c.req.param(), query, body, c });
    if (answer instanceof Response) return answer;
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
    return answer === undefined ? c.body(null, 204) : c.json(answer, route.status ?? 200);
  };
}

function checkDeclarations(routes: readonly ApiRoute[]): void {
  const seen = new Set<string>();
  for (const route of routes) {
    const name = `${route.method} ${route.path}`;
    if (!ACCESSES.includes(route.role)) throw new Error(`The route ${name} does not declare its role.`);
    if (seen.has(name)) throw new Error(`The route ${name} is declared twice.`);
    seen.add(name);
  }
}

/** Every handler below the API's root has to have come through a declaration. */
function checkNothingElse(app: Hono, routes: readonly ApiRoute[]): void {
  const declared = new Set(routes.map((route) => `${route.method.toUpperCase()} ${API_ROOT}${route.path}`));
  for (const { method, path } of app.routes) {
    if (path.startsWith(`${API_ROOT}/`) && !declared.has(`${method} ${path}`)) {
      throw new Error(`The route ${method} ${path} does not declare its role.`);
    }
  }
}

/**
 * Puts the declared routes under `/api/v1`, each behind its role, its limits and its schemas.
 * @throws Error at start when a route lacks its role, is declared twice, or was added without a declaration.
 */
export function registerRoutes(app: Hono, routes: readonly ApiRoute[], authenticate: Authenticate): void {
  checkDeclarations(routes);
  for (const route of routes) {
    const limit = bodyLimit({
      maxSize: route.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES,
      onError: () => {
        throw new BatonError('too_large');
      },
    });
    app.on(route.method.toUpperCase(), `${API_ROOT}${route.path}`, limit, handlerOf(route, authenticate));
  }
  checkNothingElse(app, routes);
}
