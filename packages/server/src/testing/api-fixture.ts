import { ROLES, type Role } from '@baton/core';
import type { Hono } from 'hono';
import { Server } from 'socket.io';
import { serveFiles } from '../attachments/serve-files.js';
import { type Composition, compose } from '../compose.js';
import type { Config } from '../config/config.js';
import {
  createTestDatabase,
  type TestDatabase,
  testConfig,
  testPlatform,
} from '../database/test-database.js';
import { createHttpApp } from '../http/create-http-app.js';
import { createKeys } from '../people/keys.js';
import { setPassword } from '../people/passwords.js';
import { insertPerson } from '../people/people-repository.js';
import type { Platform } from '../platform.js';
import { ensureWorkspace } from '../workspaces/first-start.js';

/** What a request of a test carries. */
export interface TestRequest {
  readonly body?: unknown;
  readonly role?: Role;
  readonly cookie?: string;
  readonly headers?: Record<string, string>;
}

/** The whole API over a database of its own, with one user and one key for each role. */
export interface ApiFixture {
  readonly app: Hono;
  readonly database: TestDatabase;
  readonly platform: Platform;
  readonly composition: Composition;
  readonly workspaceId: string;
  readonly userIds: Readonly<Record<Role, string>>;
  /** Sends a request to a path under `/api/v1`, with the key of a role or with a cookie. */
  request(method: string, path: string, request?: TestRequest): Promise<Response>;
  /** The cookie of a fresh session of the role's user. */
  signIn(role: Role): Promise<string>;
  close(): Promise<void>;
}

/** Every fixture user's. */
export const PASSWORD = 'correct horse';

export const emailOf = (role: Role): string => `${role}@example.com`;

async function addUsers(platform: Platform, workspaceId: string) {
  const keys = createKeys(platform);
  const users = ROLES.map(async (role) => {
    const person = { name: `The ${role}`, email: emailOf(role), role };
    const { id } = await insertPerson(platform.db, workspaceId, `user-${role}`, person);
    await setPassword(platform.db, id, PASSWORD);
    const { key } = await keys.create({ workspaceId, userId: id }, role);
    return [role, { id, key }] as const;
  });
  return Object.fromEntries(await Promise.all(users)) as Record<Role, { id: string; key: string }>;
}

/** @param overrides Settings that a test changes, and a clock of its own. */
export async function createApiFixture(
  overrides: { readonly config?: Partial<Config>; readonly now?: () => number } = {},
): Promise<ApiFixture> {
  const database = await createTestDatabase();
  const platform = testPlatform(database, {
    config: testConfig({ adminEmail: 'root@example.com', adminPassword: PASSWORD, ...overrides.config }),
    ...(overrides.now && { now: overrides.now }),
  });
  const { workspaceId } = await ensureWorkspace(platform);
  const users = await addUsers(platform, workspaceId);
  const composition = compose({
    platform,
    pool: database.pool,
    io: new Server(),
    secret: 'a secret of tests, long enough',
  });
  const { authenticate, routes } = composition;
  const app = createHttpApp({
    platform,
    authenticate,
    routes,
    serveFiles: (files) => serveFiles(files, composition.services),
    servePages: (pages) => composition.outreach.servePages(pages),
  });

  async function request(method: string, path: string, { body, role, cookie, headers }: TestRequest = {}) {
    const all = new Headers(headers);
    if (role) all.set('authorization', `Bearer ${users[role].key}`);
    if (cookie) all.set('cookie', cookie);
    if (body !== undefined && !all.has('content-type')) all.set('content-type', 'application/json');
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return app.request(`/api/v1${path}`, {
      method,
      headers: all,
      ...(body === undefined ? {} : { body: text }),
    });
  }

  return {
    app,
    database,
    platform,
    composition,
    workspaceId,
    userIds: {
      viewer: users.viewer.id,
      agent: users.agent.id,
      manager: users.manager.id,
      admin: users.admin.id,
    },
    request,
    async signIn(role) {
      const response = await request('POST', '/session', {
        body: { email: emailOf(role), password: PASSWORD },
      });
      return response.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; ');
    },
    async close() {
      await composition.services.stop(1_000);
      await database.close();
    },
  };
}
