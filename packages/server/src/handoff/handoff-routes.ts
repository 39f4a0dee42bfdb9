import {
  type HandoffSettings,
  handoffSettingsSchema,
  type SettingsVersion,
  TRIAL_SITUATIONS,
} from '@baton/core';
import type { Context } from 'hono';
import * as v from 'valibot';
import { handoffSchema } from '../conversations/answer-schemas.js';
import type { Services } from '../create-services.js';
import { describeFault } from '../http/describe-fault.js';
import { pageOf } from '../http/page-schema.js';
import { expectedVersion } from '../http/revision.js';
import { type ApiRoute, route } from '../http/route.js';
import { triggerSettings } from '../visitors/open-session.js';
import { messageText } from '../visitors/request-schemas.js';
import { backtestRoutes } from './backtest-routes.js';
import { listHandoffs } from './handoff-repository.js';
import { currentSettings, restoreSettings, saveSettings, settingsVersions } from './settings-service.js';
import { simulate } from './simulate.js';

const TAG = 'Human handoff';
const VERSIONS_PER_PAGE = 50;

const settingsVersionSchema = v.object({
  version: v.number(),
  savedAt: v.string(),
  savedBy: v.nullable(v.object({ id: v.string(), name: v.string() })),
  settings: handoffSettingsSchema as v.GenericSchema<unknown, HandoffSettings>,
});

const simulationSchema = v.object({
  text: messageText,
  locale: v.optional(v.string()),
  channel: v.optional(v.string()),
  at: v.optional(
    v.pipe(
      v.string('Give a time as text.'),
      v.check((text) => !Number.isNaN(Date.parse(text)), 'Give a time such as "2026-01-31T09:00:00Z".'),
    ),
  ),
  lastHelper: v.optional(v.pipe(v.string('Give an id as text.'), v.maxLength(100))),
  reachable: v.optional(v.boolean('Choose true or false.')),
  situation: v.optional(
    v.picklist(TRIAL_SITUATIONS, 'Choose "answering", "waiting", "with_person" or "closed".'),
  ),
  paused: v.optional(v.boolean('Choose true or false.')),
  ask: v.optional(v.boolean('Choose true or false.')),
  settings: v.optional(v.unknown()),
  available: v.optional(v.array(v.string(), 'Give a list of the ids of people.')),
});

function etag(version: number): string {
  return `"${version}"`;
}

function answerWith(c: Context, saved: SettingsVersion): SettingsVersion {
  c.header('etag', etag(saved.version));
  return saved;
}

/** Tells browsers and consoles of new settings; their triggers count from the next message on. */
async function publishSettings(services: Services, workspaceId: string, version: number): Promise<void> {
  const { configs, publisher } = services;
  configs.forget(workspaceId);
  const config = await configs.get(workspaceId);
  const agentPaused = config.isAgentPaused('web', services.platform.now());
  publisher.toVisitors(workspaceId, { type: 'settings', settings: triggerSettings(config), agentPaused });
  publisher.toConsoles(workspaceId, { type: 'settings', version });
  // Other people than before may be the ones who are asked; the sweep would find out a little later.
  services.router
    .eligibilityChanged(workspaceId)
    .catch((fault) => services.platform.log.error({ fault: describeFault(fault) }, 'background work failed'));
}

function settingsRoutes(services: Services): ApiRoute[] {
  const { platform } = services;
  return [
    route({
      method: 'get',
      path: '/handoff-settings',
      role: 'viewer',
      tag: TAG,
      summary: 'Reads the settings in force.',
      answer: settingsVersionSchema,
      handle: async ({ actor, c }) => answerWith(c, await currentSettings(platform.db, actor.workspaceId)),
    }),
    route({
      method: 'put',
      path: '/handoff-settings',
      role: 'manager',
      audit: 'by-service',
      tag: TAG,
      summary: 'Saves the settings as a new version; If-Match guards against lost updates.',
      // Read by the service, which names each wrong field; described here.
      body: v.record(v.string(), v.unknown()),
      answer: settingsVersionSchema,
      maxBodyBytes: 8 * 1024 * 1024,
      async handle({ actor, body, c }) {
        const saved = await saveSettings(platform, actor, body, expectedVersion(c));
        await publishSettings(services, actor.workspaceId, saved.version);
        return answerWith(c, saved);
      },
    }),
    route({
      method: 'get',
      path: '/handoff-settings/versions',
      role: 'viewer',
      tag: TAG,
      summary: 'Lists the saved versions, the newest first.',
      query: v.object({
        cursor: v.optional(
          v.pipe(v.string(), v.regex(/^\d{1,9}$/, 'Give the `nextCursor` of the page before.')),
        ),
      }),
      answer: pageOf(settingsVersionSchema),
      async handle({ actor, query }) {
        const versions = await settingsVersions(
          platform.db,
          actor.workspaceId,
          query.cursor ? Number(query.cursor) : undefined,
        );
        const items = versions.slice(0, VERSIONS_PER_PAGE);
        const last = items.at(-1);
        return {
          items,
          nextCursor: versions.length > VERSIONS_PER_PAGE && last ? String(last.version) : null,
        };
      },
    }),
    route({
      method: 'post',
      path: '/handoff-settings/versions/:n/restore',
      role: 'manager',
      audit: 'by-service',
      tag: TAG,
      summary: 'Saves an earlier version again, as the newest.',
      answer: settingsVersionSchema,
      async handle({ actor, params, c }) {
        const saved = await restoreSettings(platform, actor, Number(params.n));
        await publishSettings(services, actor.workspaceId, saved.version);
        return answerWith(c, saved);
      },
    }),
  ];
}

/** The routes of the handoff settings and the handoff records (contract, REST). */
export function handoffRoutes(services: Services): ApiRoute[] {
  return [
    ...settingsRoutes(services),
    route({
      method: 'post',
      path: '/handoff-settings/simulate',
      role: 'viewer',
      tag: TAG,
      summary: 'Says what a message would lead to, and why; changes nothing.',
      body: simulationSchema,
      maxBodyBytes: 8 * 1024 * 1024,
      async handle({ actor, body }) {
        const { platform, configs, answer } = services;
        const config = await configs.get(actor.workspaceId);
        return simulate({ db: platform.db, config, answer, now: platform.now() }, body);
      },
    }),
    ...backtestRoutes(services),
    route({
      method: 'get',
      path: '/handoffs',
      role: 'viewer',
      tag: TAG,
      summary: 'Lists the handoffs, the latest first.',
      query: v.object({ cursor: v.optional(v.string()), conversationId: v.optional(v.string()) }),
      answer: pageOf(handoffSchema),
      handle: ({ actor, query }) =>
        listHandoffs(services.platform.db, {
          ...query,
          workspaceId: actor.workspaceId,
          userId: actor.userId,
        }),
    }),
  ];
}
