import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiFixture, createApiFixture } from '../testing/api-fixture.js';
import type { ApiRoute } from './route.js';

/**
 * Every route that names something by its id, tried with the ids of another workspace's things by an administrator of
 * this one. Generated from the router: a route whose kind of thing is not listed here fails.
 */

let api: ApiFixture;
beforeAll(async () => {
  api = await createApiFixture();
  for (const [table, row] of FOREIGN) await insert(table, row);
});
afterAll(() => api.close());

const OTHER = 'other-workspace';
const at = '2026-01-01T00:00:00Z';
const state = JSON.stringify({ id: 'foreign-conversation', status: 'open', handler: 'human', revision: 1 });

/** One of each thing in the other workspace. */
const FOREIGN: readonly (readonly [string, Record<string, unknown>])[] = [
  [
    'workspaces',
    { id: OTHER, name: 'Other', secret: 's', allowed_origins: '[]', branding: '{"agentName":"A"}' },
  ],
  [
    'users',
    {
      id: 'foreign-user',
      workspace_id: OTHER,
      name: 'F',
      email: 'f@other.example',
      role: 'admin',
      languages: '[]',
    },
  ],
  ['teams', { id: 'foreign-team', workspace_id: OTHER, name: 'F' }],
  ['destinations', { id: 'foreign-destination', workspace_id: OTHER, name: 'F', type: 'help_desk' }],
  [
    'api_keys',
    { id: 'foreign-key', workspace_id: OTHER, user_id: 'foreign-user', name: 'F', token_hash: 'x' },
  ],
  [
    'visitors',
    { id: 'foreign-visitor', workspace_id: OTHER, current_conversation_id: 'foreign-conversation' },
  ],
  [
    'conversations',
    {
      id: 'foreign-conversation',
      workspace_id: OTHER,
      visitor_id: 'foreign-visitor',
      state,
      revision: 1,
      seq: 1,
      status: 'open',
      handler: 'human',
    },
  ],
  [
    'messages',
    {
      conversation_id: 'foreign-conversation',
      seq: 1,
      id: 'm',
      author: 'visitor',
      text: 'FOREIGN SECRET',
      at,
    },
  ],
  [
    'handoffs',
    {
      id: 'foreign-handoff',
      workspace_id: OTHER,
      conversation_id: 'foreign-conversation',
      key: 'k',
      reason: 'api',
      process: 'live',
      settings_version: 1,
      requested_at: at,
    },
  ],
  [
    'tickets',
    {
      id: 'foreign-ticket',
      workspace_id: OTHER,
      number: 1,
      subject: 'FOREIGN SECRET',
      channel: 'web',
      conversation_id: 'foreign-conversation',
      source: 'manual',
    },
  ],
  [
    'knowledge_articles',
    {
      id: 'foreign-article',
      workspace_id: OTHER,
      source: 's',
      title: 'F',
      locale: 'en',
      markdown: 'FOREIGN SECRET',
    },
  ],
  [
    'canned_responses',
    { id: 'foreign-response', workspace_id: OTHER, shortcut: 'f', title: 'F', text: 'FOREIGN SECRET' },
  ],
  ['channels', { id: 'foreign-channel', workspace_id: OTHER, type: 'custom', name: 'F' }],
  ['webhooks', { id: 'foreign-webhook', workspace_id: OTHER, url: 'https://other.example/', secret: 's' }],
  [
    'webhook_deliveries',
    { id: 'foreign-delivery', workspace_id: OTHER, webhook_id: 'foreign-webhook', type: 'x', payload: '{}' },
  ],
  [
    'workflows',
    {
      id: 'foreign-workflow',
      workspace_id: OTHER,
      name: 'F',
      enabled: true,
      version: 1,
      enrol_event: 'manual',
    },
  ],
  ['workflow_versions', { workflow_id: 'foreign-workflow', version: 1, document: '{"steps":[]}' }],
  [
    'workflow_runs',
    {
      id: 'foreign-run',
      workspace_id: OTHER,
      workflow_id: 'foreign-workflow',
      version: 1,
      ticket_id: 'foreign-ticket',
      cause: 'manual',
      status: 'running',
    },
  ],
];

/** Whose id the first parameter of a path is, by the path's first segment. */
const FOREIGN_IDS: Readonly<Record<string, string>> = {
  users: 'foreign-user',
  teams: 'foreign-team',
  destinations: 'foreign-destination',
  keys: 'foreign-key',
  contacts: 'foreign-visitor',
  conversations: 'foreign-conversation',
  handoffs: 'foreign-handoff',
  tickets: 'foreign-ticket',
  knowledge: 'foreign-article',
  'canned-responses': 'foreign-response',
  channels: 'foreign-channel',
  webhooks: 'foreign-webhook',
  workflows: 'foreign-workflow',
  'workflow-runs': 'foreign-run',
  attachments: 'foreign-attachment',
};
/** Paths whose parameters name nothing that a workspace owns: a version's number, a template. */
const NOBODYS = ['/handoff-settings/versions/:n/restore', '/workflow-templates/:id/create'];

async function insert(table: string, row: Record<string, unknown>): Promise<void> {
  const names = Object.keys(row);
  const places = names.map((_, index) => `$${index + 1}`);
  await api.database.pool.query(
    `insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`,
    Object.values(row),
  );
}

function foreignPath({ path }: ApiRoute): string {
  const kind = path.split('/')[1] ?? '';
  const id = FOREIGN_IDS[kind];
  if (!id) throw new Error(`Say in this test which foreign id ${path} takes.`);
  return path.replace(/:(\w+)/g, (_, name: string) => (name === 'deliveryId' ? 'foreign-delivery' : id));
}

/** Bodies that pass the schemas of the routes that have one, so that it is the workspace that refuses. */
const BODIES: Readonly<Record<string, unknown>> = {
  'patch /users/:id': { name: 'Taken' },
  'put /users/:id/presence': { presence: 'away' },
  'patch /teams/:id': { name: 'Taken' },
  'patch /destinations/:id': { name: 'Taken' },
  'patch /tickets/:id': { priority: 'high' },
  'put /handoffs/:id/needed': { needed: false },
  'post /conversations/:id/messages': { text: 'hello', clientId: 'c1' },
  'post /conversations/:id/notes': { text: 'hello' },
  'patch /knowledge/articles/:id': { title: 'Taken' },
  'patch /webhooks/:id': { enabled: false },
  'patch /channels/:id': { name: 'Taken' },
  'post /channels/:id/messages': { externalId: 'e1', contact: { id: 'c1' }, text: 'hello' },
  'post /workflows/:id/enrol': { ticketId: 'foreign-ticket' },
  'patch /canned-responses/:id': { title: 'Taken' },
};

describe('another workspace', () => {
  it('is not there for any route, whatever the role', async () => {
    const routes = api.composition.routes.filter(({ path }) => path.includes(':') && !NOBODYS.includes(path));
    expect(routes.length).toBeGreaterThan(40);
    for (const route of routes) {
      const name = `${route.method} ${route.path}`;
      const assign = { userId: api.userIds.agent };
      const body = name === 'post /conversations/:id/assign' ? assign : (BODIES[name] ?? (route.body && {}));
      const response = await api.request(route.method.toUpperCase(), foreignPath(route), {
        role: 'admin',
        ...(body !== undefined && { body }),
      });
      const text = await response.text();
      expect([name, response.status >= 400 && response.status < 500]).toEqual([name, true]);
      expect([name, text.includes('FOREIGN SECRET')]).toEqual([name, false]);
    }
  });

  it('is not found, rather than forbidden or badly asked for, where the body is right', async () => {
    for (const [name, body] of Object.entries(BODIES)) {
      const [method = '', path = ''] = name.split(' ');
      const route = api.composition.routes.find((each) => each.method === method && each.path === path);
      expect([name, route !== undefined]).toEqual([name, true]);
      if (!route) continue;
      const response = await api.request(method.toUpperCase(), foreignPath(route), { role: 'admin', body });
      expect([name, response.status]).toEqual([name, 404]);
    }
  });

  it('shows in no list', async () => {
    const lists = api.composition.routes.filter(
      ({ method, path }) => method === 'get' && !path.includes(':'),
    );
    for (const { path } of lists) {
      const text = await (await api.request('GET', path, { role: 'admin' })).text();
      expect([path, /foreign-|FOREIGN SECRET/.test(text)]).toEqual([path, false]);
    }
  });

  it('is as it was', async () => {
    for (const [table, row] of FOREIGN) {
      if (!('name' in row) || !('id' in row)) continue;
      const { rows } = await api.database.pool.query(`select name from ${table} where id = $1`, [row.id]);
      expect([table, rows]).toEqual([table, [{ name: row.name }]]);
    }
  });
});
