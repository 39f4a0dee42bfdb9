import type { Context } from 'hono';
import * as v from 'valibot';
import { expectedRevision, withEtag } from '../http/revision.js';
import { type ApiRoute, route } from '../http/route.js';
import { hours, name, storedHours } from '../people/schemas.js';
import type { WorkspaceChanges, WorkspaceSettings, Workspaces } from './workspaces.js';

const MAX_ORIGINS = 200;
const MAX_SUGGESTIONS = 6;

/** An origin as browsers send it: scheme, host, port when it is not the scheme's own, and nothing after; or `null`. */
const origin = v.pipe(
  v.string('Give an origin as text.'),
  v.trim(),
  v.check(
    (text) =>
      text === 'null' ||
      (URL.canParse(text) &&
        /^https?:$/.test(new URL(text).protocol) &&
        new URL(text).origin === text.replace(/\/$/, '')),
    'Give an origin such as https://www.example.com, with nothing after the host.',
  ),
  v.transform((text) => (text === 'null' ? text : new URL(text).origin)),
);
const shortText = v.pipe(
  v.string('Give a text.'),
  v.trim(),
  v.minLength(1, 'Give a text.'),
  v.maxLength(300, 'Give at most 300 characters.'),
);
const branding = v.object({
  agentName: name,
  greeting: v.optional(shortText),
  suggestions: v.optional(
    v.pipe(
      v.array(shortText, 'Give a list of questions.'),
      v.maxLength(MAX_SUGGESTIONS, `Give at most ${MAX_SUGGESTIONS}.`),
    ),
  ),
});
const allowedOrigins = v.pipe(
  v.array(origin, 'Give a list of origins.'),
  v.maxLength(MAX_ORIGINS, `Give at most ${MAX_ORIGINS} origins.`),
);
const changes = v.partial(v.object({ name, allowedOrigins, branding, hours }));

const workspaceSchema: v.GenericSchema<unknown, WorkspaceSettings> = v.object({
  id: v.string(),
  name: v.string(),
  allowedOrigins: v.array(v.string()),
  branding: v.object({
    agentName: v.string(),
    greeting: v.optional(v.string()),
    suggestions: v.optional(v.array(v.string())),
  }),
  hours: v.nullable(storedHours),
  revision: v.string(),
});

/** The workspace's name, looks and allowed origins. */
export function workspaceRoutes(workspaces: Workspaces): ApiRoute[] {
  const tag = 'Workspace';
  const change = async (c: Context, id: string, changes: WorkspaceChanges): Promise<WorkspaceSettings> =>
    withEtag(c, await workspaces.change(id, { ...changes, from: expectedRevision(c) }));
  return [
    route({
      method: 'get',
      path: '/workspace',
      role: 'viewer',
      tag,
      summary: "Reads the workspace's settings.",
      answer: workspaceSchema,
      handle: async ({ actor, c }) => withEtag(c, await workspaces.get(actor.workspaceId)),
    }),
    route({
      method: 'patch',
      path: '/workspace',
      role: 'admin',
      audit: 'workspace.changed',
      tag,
      summary:
        "Changes the workspace's name, looks, or the origins that may embed it; If-Match guards against lost updates.",
      body: changes,
      answer: workspaceSchema,
      handle: ({ actor, body, c }) => change(c, actor.workspaceId, body),
    }),
    route({
      method: 'put',
      path: '/workspace/hours',
      role: 'manager',
      audit: 'workspace.hours_set',
      tag,
      summary:
        "Sets the workspace's business hours and holidays; null: always open. If-Match guards against lost updates.",
      body: v.object({ hours }),
      answer: workspaceSchema,
      handle: ({ actor, body, c }) => change(c, actor.workspaceId, { hours: body.hours }),
    }),
  ];
}
