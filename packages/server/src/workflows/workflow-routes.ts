import { BatonError, type WorkflowDetail } from '@baton/core';
import type { Context } from 'hono';
import * as v from 'valibot';
import type { Services } from '../create-services.js';
import { pageOf } from '../http/page-schema.js';
import { pageQuery } from '../http/paging.js';
import { expectedVersion } from '../http/revision.js';
import { type ApiRoute, route } from '../http/route.js';
import type { Actor } from '../people/actor.js';
import { workflowSecret } from './outside.js';
import { listRuns, readRun } from './run-queries.js';
import { describeTemplates, fillTemplate } from './templates/templates.js';
import { testWorkflow } from './test-run.js';
import { listWorkflows, readWorkflow } from './workflow-queries.js';
import * as schemas from './workflow-schemas.js';
import { visibleTicket, Workflows } from './workflows.js';

const TAG = 'Workflows';
const MAX_BODY_BYTES = 2 * 1024 * 1024;

function answerWith(c: Context, workflow: WorkflowDetail): WorkflowDetail {
  c.header('etag', `"${workflow.version}"`);
  return workflow;
}

type TestBody = v.InferOutput<typeof schemas.testBody>;

/** Tries a document that is saved, or one that is not yet. */
async function test(services: Services, actor: Actor, body: TestBody, id?: string) {
  const { platform, configs } = services;
  const { workspaceId } = actor;
  const workflows = new Workflows(platform, services.workflows);
  const saved = id === undefined ? null : await readWorkflow(platform.db, workspaceId, id);
  if (!saved && !body.document) throw new BatonError('bad_request', 'Give the document to try.');
  const document = body.document ? await workflows.check(workspaceId, body.document) : saved?.document;
  if (!document) throw new BatonError('not_found');
  if (body.ticketId !== undefined) await visibleTicket(platform.db, actor, body.ticketId);
  const config = await configs.get(workspaceId);
  const { process } = config.forChannel(body.sample?.channel ?? 'web');
  const isLive = document.enrolOn.event === 'handoff' && process === 'live';
  const at = body.sample?.at;
  const run = await testWorkflow(platform.db, {
    workspaceId,
    document,
    ticketId: body.ticketId,
    sample: body.sample,
    process: isLive ? 'live' : 'async',
    now: at ? Date.parse(at) : platform.now(),
    people: { isNow: at === undefined },
  });
  return run.test;
}

function editingRoutes({ platform }: Services, workflows: Workflows): ApiRoute[] {
  return [
    route({
      method: 'get',
      path: '/workflows',
      role: 'viewer',
      tag: TAG,
      summary: 'Lists the workflows, by name.',
      query: pageQuery,
      answer: pageOf(schemas.summarySchema),
      handle: ({ actor, query }) => listWorkflows(platform.db, actor.workspaceId, query),
    }),
    route({
      method: 'post',
      path: '/workflows',
      role: 'manager',
      audit: 'workflows.added',
      tag: TAG,
      summary: 'Adds a workflow.',
      body: schemas.documentBody,
      answer: schemas.detailSchema,
      status: 201,
      maxBodyBytes: MAX_BODY_BYTES,
      handle: async ({ actor, body, c }) => answerWith(c, await workflows.create(actor, body)),
    }),
    route({
      method: 'get',
      path: '/workflows/:id',
      role: 'viewer',
      tag: TAG,
      summary: 'Reads a workflow with its newest document.',
      answer: schemas.detailSchema,
      handle: async ({ actor, params, c }) =>
        answerWith(c, await readWorkflow(platform.db, actor.workspaceId, params.id)),
    }),
    route({
      method: 'put',
      path: '/workflows/:id',
      role: 'manager',
      audit: 'workflows.changed',
      tag: TAG,
      summary: 'Saves a workflow as a new version; If-Match guards against lost updates.',
      body: schemas.documentBody,
      answer: schemas.detailSchema,
      maxBodyBytes: MAX_BODY_BYTES,
      handle: async ({ actor, params, body, c }) =>
        answerWith(c, await workflows.save(actor, { id: params.id, expected: expectedVersion(c) }, body)),
    }),
    route({
      method: 'delete',
      path: '/workflows/:id',
      role: 'manager',
      audit: 'workflows.removed',
      tag: TAG,
      summary: 'Removes a workflow that the handoff settings do not use; its runs under way finish.',
      handle: ({ actor, params }) => workflows.remove(actor.workspaceId, params.id),
    }),
    route({
      method: 'get',
      path: '/workflow-webhook-secret',
      role: 'manager',
      tag: TAG,
      summary: 'Reads the secret that signs the calls of workflows (Standard Webhooks).',
      answer: v.object({ secret: v.string() }),
      async handle({ actor }) {
        const { secret } = await platform.db
          .selectFrom('workspaces')
          .select('secret')
          .where('id', '=', actor.workspaceId)
          .executeTakeFirstOrThrow();
        return { secret: workflowSecret(secret) };
      },
    }),
  ];
}

function templateRoutes(workflows: Workflows): ApiRoute[] {
  return [
    route({
      method: 'get',
      path: '/workflow-templates',
      role: 'viewer',
      tag: TAG,
      summary: 'Lists the templates with what they leave open.',
      handle: () => ({ items: describeTemplates(), nextCursor: null }),
    }),
    route({
      method: 'post',
      path: '/workflow-templates/:id/create',
      role: 'manager',
      audit: 'workflows.added',
      tag: TAG,
      summary: 'Adds a workflow from a template, with the people who were chosen for its placeholders.',
      body: schemas.fillingBody,
      answer: schemas.detailSchema,
      status: 201,
      handle: async ({ actor, params, body, c }) =>
        answerWith(c, await workflows.create(actor, fillTemplate(params.id, body))),
    }),
  ];
}

function runRoutes(services: Services, workflows: Workflows): ApiRoute[] {
  const { platform } = services;
  return [
    route({
      method: 'get',
      path: '/workflows/:id/runs',
      role: 'viewer',
      tag: TAG,
      summary: 'Lists the runs of a workflow, the latest first.',
      query: schemas.runsQuery,
      answer: pageOf(schemas.runSchema),
      async handle({ actor, params, query }) {
        await readWorkflow(platform.db, actor.workspaceId, params.id);
        const { status, ...page } = query;
        return listRuns(platform.db, actor, { workflowId: params.id, status, page });
      },
    }),
    route({
      method: 'get',
      path: '/workflow-runs/:id',
      role: 'viewer',
      tag: TAG,
      summary: 'Reads a run with each step, its input and outcome.',
      answer: schemas.runDetailSchema,
      handle: ({ actor, params }) => readRun(platform.db, actor, params.id),
    }),
    route({
      method: 'post',
      path: '/workflows/:id/enrol',
      role: 'agent',
      tag: TAG,
      summary: 'Enrols a ticket by hand.',
      body: schemas.enrolBody,
      answer: schemas.runDetailSchema,
      status: 201,
      async handle({ actor, params, body }) {
        return readRun(platform.db, actor, await workflows.enrol(actor, params.id, body.ticketId));
      },
    }),
    route({
      method: 'post',
      path: '/workflows/:id/test',
      role: 'viewer',
      tag: TAG,
      summary: 'Says what a workflow would do with a ticket, real or made up; does nothing.',
      body: schemas.testBody,
      maxBodyBytes: MAX_BODY_BYTES,
      handle: ({ actor, params, body }) => test(services, actor, body, params.id),
    }),
    route({
      method: 'post',
      path: '/workflows/test',
      role: 'viewer',
      tag: TAG,
      summary: 'As `/workflows/{id}/test`, for a document that has not been saved.',
      body: schemas.testBody,
      maxBodyBytes: MAX_BODY_BYTES,
      handle: ({ actor, body }) => test(services, actor, body),
    }),
  ];
}

/** The routes of workflows, their templates and their runs (contract, REST). */
export function workflowRoutes(services: Services): ApiRoute[] {
  const workflows = new Workflows(services.platform, services.workflows);
  return [
    ...editingRoutes(services, workflows),
    ...templateRoutes(workflows),
    ...runRoutes(services, workflows),
  ];
}
