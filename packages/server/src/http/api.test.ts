import { hasRole, ROLES, type Role } from '@baton/core';
import { Hono } from 'hono';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../database/connect.js';
import { type ApiFixture, createApiFixture } from '../testing/api-fixture.js';
import { createHttpApp } from './create-http-app.js';
import { registerRoutes } from './register-routes.js';
import { type ApiRoute, route } from './route.js';

let api: ApiFixture;
beforeAll(async () => {
  api = await createApiFixture();
});
afterAll(() => api.close());

const pathOf = ({ path }: ApiRoute) => path.replace(/:\w+/g, 'x');
const tag = 'Test';
const nobody = async () => null;

describe('roles', () => {
  it('leave nothing open to everybody but signing in and out', () => {
    const open = api.composition.routes.filter(({ role }) => role === 'public');
    expect(open.map(({ method, path }) => `${method} ${path}`)).toEqual(['post /session', 'delete /session']);
  });

  it('are asked for on every route: 401 without a sign-in, 403 below the role', async () => {
    const guarded = api.composition.routes.filter(({ role }) => role !== 'public');
    expect(guarded.length).toBeGreaterThan(20);
    for (const guardedRoute of guarded) {
      const { method, role } = guardedRoute;
      const path = pathOf(guardedRoute);
      const verb = method.toUpperCase();
      const name = `${verb} ${path}`;
      expect([name, (await api.request(verb, path)).status]).toEqual([name, 401]);
      const below = ROLES.filter((candidate) => !hasRole(candidate, role as Role));
      for (const lower of below) {
        const { status } = await api.request(verb, path, { role: lower });
        expect([name, lower, status]).toEqual([name, lower, 403]);
      }
    }
  });

  it('fail the start when a route does not declare one, is declared twice, or bypasses the declaration', () => {
    const fine = route({ method: 'get', path: '/a', role: 'viewer', tag, summary: 'A.', handle: () => ({}) });
    const { role, ...without } = fine;
    expect(() => registerRoutes(new Hono(), [without as ApiRoute], nobody)).toThrow(
      'get /a does not declare its role',
    );
    expect(() => registerRoutes(new Hono(), [fine, fine], nobody)).toThrow('get /a is declared twice');
    const app = new Hono();
    app.get('/api/v1/secret', (c) => c.text('open'));
    expect(() => registerRoutes(app, [fine], nobody)).toThrow('GET /api/v1/secret does not declare its role');
  });
});

describe('problems', () => {
  const routes = [
    route({
      method: 'post',
      path: '/echo',
      role: 'public',
      tag,
      summary: 'Echoes.',
      maxBodyBytes: 200,
      body: v.object({ name: v.string('Give a name.'), tags: v.optional(v.array(v.string('Give a text.'))) }),
      handle: ({ body }) => body,
    }),
    route({
      method: 'get',
      path: '/fail',
      role: 'public',
      tag,
      summary: 'Fails.',
      handle: () => {
        throw new Error('select * from users where password = hunter2');
      },
    }),
  ];
  const app = () => createHttpApp({ platform: api.platform, authenticate: nobody, routes });
  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    app().request('/api/v1/echo', { method: 'POST', body, headers });

  it('say that a body is not JSON, or not called so', async () => {
    for (const response of [
      await post('{"name":'),
      await post('{"name":"x"}', { 'content-type': 'text/plain' }),
    ]) {
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({
        status: 400,
        code: 'bad_request',
        detail: expect.stringMatching(/JSON/),
      });
    }
  });

  it('name each field and what it should be', async () => {
    const response = await post('{"tags":["a",1]}');
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Some fields need another value.',
      status: 422,
      code: 'invalid',
      errors: [
        { path: 'name', code: 'required', message: 'This is needed.' },
        { path: 'tags.1', code: 'string', message: 'Give a text.' },
      ],
    });
  });

  it('refuse a body over the limit, whether or not it says its length', async () => {
    const long = JSON.stringify({ name: 'x'.repeat(300) });
    expect((await post(long)).status).toBe(413);
    const body = new Blob([long]).stream();
    const init = { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'application/json' } };
    expect((await app().request('/api/v1/echo', init)).status).toBe(413);
  });

  it('say nothing about a fault of ours but that there was one', async () => {
    const response = await app().request('/api/v1/fail');
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ code: 'internal' });
    expect(text).not.toMatch(/select|hunter2|at /);
  });

  it('answer an unknown address as a problem too', async () => {
    const response = await app().request('/api/v1/nothing');
    expect(response.status).toBe(404);
    expect((await response.json()).code).toBe('not_found');
  });
});

describe('operations', () => {
  it('tell health, and readiness by asking the database', async () => {
    expect((await api.app.request('/healthz')).status).toBe(200);
    expect((await api.app.request('/readyz')).status).toBe(200);
  });

  it('are not ready once the server is stopping, or without a database', async () => {
    const parts = { platform: api.platform, authenticate: nobody, routes: [] };
    const stopping = createHttpApp({ ...parts, accepting: () => false });
    expect((await stopping.request('/readyz')).status).toBe(503);
    const nowhere = connect('postgres://nobody@127.0.0.1:1/nothing', api.platform.log, 1);
    const broken = { ...api.platform, db: nowhere.db };
    expect((await createHttpApp({ ...parts, platform: broken }).request('/readyz')).status).toBe(503);
  });

  it('count requests by route and not by address', async () => {
    await api.request('GET', `/users/${api.userIds.agent}?email=kim@example.com`, { role: 'viewer' });
    const text = await (await api.app.request('/metrics')).text();
    expect(text).toMatch(
      /baton_http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/users\/:id",status="200"\} 1/,
    );
    expect(text).toMatch(/# TYPE baton_messages_total counter/);
    expect(text).toMatch(/# TYPE baton_handoffs_total counter/);
    expect(text).toMatch(/# TYPE baton_sockets gauge/);
    expect(text).not.toContain('kim@example.com');
    expect(text).not.toContain(api.userIds.agent);
  });

  it('set the headers that keep browsers from guessing', async () => {
    const response = await api.app.request('/healthz');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  });
});

describe('the description of the API', () => {
  it('contains every route with its role, its parameters and its schemas', async () => {
    const document = await (await api.app.request('/api/openapi.json')).json();
    expect(document.openapi).toBe('3.1.0');
    const operations = Object.values<Record<string, unknown>>(document.paths).flatMap((path) =>
      Object.keys(path),
    );
    expect(operations).toHaveLength(api.composition.routes.length);
    for (const { method, path, role, body } of api.composition.routes) {
      const operation = document.paths[`/api/v1${path.replace(/:(\w+)/g, '{$1}')}`]?.[method];
      expect(operation, `${method} ${path}`).toBeDefined();
      expect(Boolean(operation.requestBody)).toBe(body !== undefined);
      expect(operation.description).toContain(role === 'public' ? 'no sign-in' : `\`${role}\``);
    }
    const create = document.paths['/api/v1/users'].post.requestBody.content['application/json'].schema;
    expect(create.required).toEqual(expect.arrayContaining(['name', 'email']));
    expect(create.properties.role.enum).toEqual([...ROLES]);
    expect(document.paths['/api/v1/users/{id}'].get.parameters[0]).toMatchObject({ name: 'id', in: 'path' });
  });

  it('gives every operation a name of its own', async () => {
    const document = await (await api.app.request('/api/openapi.json')).json();
    const names = Object.values<Record<string, { operationId: string }>>(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
