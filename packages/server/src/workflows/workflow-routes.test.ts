import { type HandoffSettings, parseWorkflow } from '@baton/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiFixture, createApiFixture, type TestRequest } from '../testing/api-fixture.js';
import { createTicket } from '../tickets/ticket-repository.js';
import { describeTemplates, TEMPLATES } from './templates/templates.js';

let api: ApiFixture;
let deskId: string;
let agentId: string;

beforeAll(async () => {
  api = await createApiFixture();
  agentId = api.userIds.agent;
  const desk = await call('POST', '/destinations', { body: { name: 'Desk', type: 'help_desk' } });
  deskId = desk.body.id;
});
afterAll(() => api.close());

async function call(
  method: string,
  path: string,
  request: TestRequest = {},
  // biome-ignore lint/suspicious/noExplicitAny: what a test reads of an answer
): Promise<{ status: number; body: any }> {
  const response = await api.request(method, path, { role: 'manager', ...request });
  return { status: response.status, body: response.status === 204 ? null : await response.json() };
}

const document = (more: object = {}) => ({
  name: 'Rotate',
  enrolOn: { event: 'handoff' },
  steps: [{ id: 'r', type: 'rotate_owner', userIds: [agentId] }],
  ...more,
});
const add = async (more: object = {}) => (await call('POST', '/workflows', { body: document(more) })).body;
const ticket = () =>
  api.platform.db.transaction().execute((db) =>
    createTicket(db, {
      workspaceId: api.workspaceId,
      subject: 'A question',
      source: 'manual',
      actor: { kind: 'system', id: null, name: null },
      channel: 'email',
      destinationId: deskId,
    }),
  );

describe('editing', () => {
  it('adds, lists, reads and saves version by version', async () => {
    const added = await add();
    expect(added).toMatchObject({ name: 'Rotate', version: 1, stepCount: 1, inUse: false });
    const saved = await call('PUT', `/workflows/${added.id}`, {
      body: document({ name: 'Renamed' }),
      headers: { 'if-match': '"1"' },
    });
    expect(saved.body).toMatchObject({ name: 'Renamed', version: 2, savedBy: { name: 'The manager' } });
    const { body } = await call('GET', '/workflows', { role: 'viewer' });
    expect(body.items).toMatchObject([{ name: 'Renamed', runs: { active: 0, failed: 0 } }]);
    const late = await call('PUT', `/workflows/${added.id}`, {
      body: document(),
      headers: { 'if-match': '"1"' },
    });
    expect(late).toMatchObject({ status: 412, body: { code: 'precondition_failed' } });
    expect(late.body.detail).toContain('The manager saved version 2');
    expect((await call('DELETE', `/workflows/${added.id}`)).status).toBe(204);
    expect((await call('GET', `/workflows/${added.id}`)).status).toBe(404);
  });

  it('refuses what is wrong at its step and field, and saves nothing', async () => {
    const steps = [
      { id: 'r', type: 'rotate_owner', teamIds: ['gone'] },
      { id: 'm', type: 'send_message', text: { default: 'Hi {shoe.size}' } },
    ];
    const { status, body } = await call('POST', '/workflows', { body: document({ steps }) });
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([
      { stepId: 'r', path: 'steps.0.teamIds.0', code: 'unknown_team' },
      { stepId: 'm', path: 'steps.1.text.default', code: 'unknown_placeholder' },
    ]);
    expect((await call('GET', '/workflows')).body.items).toEqual([]);
  });

  it('takes a manager', async () => {
    for (const role of ['viewer', 'agent'] as const)
      expect((await call('POST', '/workflows', { body: document(), role })).status).toBe(403);
  });
});

describe('the handoff settings', () => {
  const settings = async (): Promise<HandoffSettings> =>
    (await call('GET', '/handoff-settings')).body.settings;
  const choose = async (workflowId: string, destinationId: string) =>
    call('PUT', '/handoff-settings', {
      body: { ...(await settings()), assignment: { type: 'workflow', workflowId, destinationId } },
    });

  it('take only a workflow that is there, switched on, begins with handoffs, and a help desk', async () => {
    const inbox = (await call('GET', '/destinations')).body.items.find(
      (one: { type: string }) => one.type === 'inbox',
    );
    const good = await add();
    const off = await add({ enabled: false });
    const manual = await add({ enrolOn: { event: 'manual' } });
    const paths = async (workflowId: string, destinationId: string) => {
      const { status, body } = await choose(workflowId, destinationId);
      return status === 422
        ? body.errors.map((e: { path: string; code: string }) => `${e.path} ${e.code}`)
        : status;
    };
    expect(await paths('nothing', deskId)).toEqual(['assignment.workflowId unknown']);
    expect(await paths(off.id, deskId)).toEqual(['assignment.workflowId disabled']);
    expect(await paths(manual.id, deskId)).toEqual(['assignment.workflowId unsuited']);
    expect(await paths(good.id, inbox.id)).toEqual(['assignment.destinationId not_a_help_desk']);
    const before = await settings();
    expect(await paths(good.id, deskId)).toBe(200);

    expect((await call('GET', `/workflows/${good.id}`)).body.inUse).toBe(true);
    const removal = await call('DELETE', `/workflows/${good.id}`);
    expect(removal).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect(removal.body.detail).toContain('handoff settings');
    const switchOff = await call('PUT', `/workflows/${good.id}`, { body: document({ enabled: false }) });
    expect(switchOff.status).toBe(409);
    await call('PUT', '/handoff-settings', { body: before });
    for (const { id } of [good, off, manual])
      expect((await call('DELETE', `/workflows/${id}`)).status).toBe(204);
  });
});

describe('runs', () => {
  it('are enrolled by hand, listed, and read with each step', async () => {
    const { id } = await add({
      enrolOn: { event: 'manual' },
      steps: [
        { id: 'r', type: 'rotate_owner', userIds: [agentId] },
        { id: 'w', type: 'wait', until: { type: 'minutes', minutes: 5 } },
      ],
    });
    const { id: ticketId, number } = await ticket();
    const enrolled = await call('POST', `/workflows/${id}/enrol`, { body: { ticketId }, role: 'agent' });
    expect(enrolled).toMatchObject({
      status: 201,
      body: {
        status: 'waiting',
        ticket: { number },
        steps: [
          {
            stepId: 'r',
            title: 'Rotate the owner among The agent',
            status: 'done',
            outcome: { owner: 'The agent' },
          },
          { stepId: 'w', title: 'Wait 5 minutes', status: 'waiting' },
        ],
      },
    });
    const again = await call('POST', `/workflows/${id}/enrol`, { body: { ticketId } });
    expect(again.body.id).toBe(enrolled.body.id);
    const { body } = await call('GET', `/workflows/${id}/runs?status=waiting`);
    expect(body.items.map((run: { id: string }) => run.id)).toEqual([enrolled.body.id]);
    expect((await call('GET', `/workflow-runs/${enrolled.body.id}`)).body.document.name).toBe('Rotate');
    const unknown = await call('POST', `/workflows/${id}/enrol`, { body: { ticketId: 'x' } });
    expect(unknown.body.errors).toMatchObject([{ path: 'ticketId' }]);
  });

  it('of tickets in help desks that somebody does not work are not shown to them', async () => {
    const team = (await call('POST', '/teams', { body: { name: 'Few', memberIds: [] } })).body;
    const closed = (
      await call('POST', '/destinations', { body: { name: 'Few', type: 'help_desk', teamIds: [team.id] } })
    ).body;
    const { id } = await add({ enrolOn: { event: 'manual' } });
    const { id: ticketId } = await ticket();
    await api.platform.db
      .updateTable('tickets')
      .set({ destination_id: closed.id })
      .where('id', '=', ticketId)
      .execute();
    const run = (await call('POST', `/workflows/${id}/enrol`, { body: { ticketId } })).body;
    const asAgent = { role: 'agent' } as const;
    expect((await call('GET', `/workflow-runs/${run.id}`, asAgent)).status).toBe(404);
    expect((await call('GET', `/workflows/${id}/runs`, asAgent)).body.items).toEqual([]);
    expect((await call('POST', `/workflows/${id}/enrol`, { ...asAgent, body: { ticketId } })).status).toBe(
      422,
    );
  });
});

describe('a test run', () => {
  it('says which way a ticket would go and who would get it, and does nothing', async () => {
    const when = { type: 'clause', fact: 'conversation.channel', operator: 'is_any_of', values: ['email'] };
    const steps = [
      {
        id: 'b',
        type: 'branch',
        cases: [{ id: 'mail', when, steps: [{ id: 'r', type: 'rotate_owner', userIds: [agentId] }] }],
        otherwise: [{ id: 'n', type: 'add_note', text: 'Other' }],
      },
      { id: 'w', type: 'wait', until: { type: 'minutes', minutes: 60 } },
      { id: 'h', type: 'call_webhook', url: 'https://example.com/hook' },
    ];
    const { id } = await add({ enrolOn: { event: 'manual' }, steps });
    const { id: ticketId } = await ticket();
    const real = (await call('POST', `/workflows/${id}/test`, { body: { ticketId }, role: 'viewer' })).body;
    expect(real).toMatchObject({
      outcome: 'assigned',
      owner: { id: agentId },
      steps: [{ stepId: 'b', caseId: 'mail' }, { stepId: 'r' }, { stepId: 'w' }, { stepId: 'h' }],
    });
    expect(Date.parse(real.steps[3].at) - Date.parse(real.steps[0].at)).toBe(3_600_000);
    const sample = { channel: 'web', at: '2026-01-31T09:00:00Z' };
    const madeUp = (await call('POST', `/workflows/${id}/test`, { body: { sample } })).body;
    expect(madeUp).toMatchObject({
      outcome: 'unassigned',
      steps: [{ caseId: null }, { stepId: 'n' }, {}, {}],
    });
    const unsaved = document({ steps: [{ id: 'r', type: 'rotate_owner', userIds: ['gone'] }] });
    expect((await call('POST', '/workflows/test', { body: { document: unsaved, sample } })).status).toBe(422);

    const { db } = api.platform;
    expect(await db.selectFrom('workflow_runs').select('id').where('workflow_id', '=', id).execute()).toEqual(
      [],
    );
    const { owner_id } = await db
      .selectFrom('tickets')
      .select('owner_id')
      .where('id', '=', ticketId)
      .executeTakeFirstOrThrow();
    expect(owner_id).toBeNull();
  });
});

describe('templates', () => {
  it.each(TEMPLATES.map(({ id }) => id))('%s makes a workflow that is right', async (id) => {
    const template = describeTemplates().find((one) => one.id === id);
    const choices = Object.fromEntries(
      (template?.placeholders ?? []).map((placeholder) => [placeholder.id, { userIds: [agentId] }]),
    );
    const { status, body } = await call('POST', `/workflow-templates/${id}/create`, { body: { choices } });
    expect([status, body.errors]).toEqual([201, undefined]);
    expect(parseWorkflow(body.document)).toMatchObject({ ok: true });
    expect(JSON.stringify(body.document)).toContain(agentId);
    const test = await call('POST', `/workflows/${body.id}/test`, { body: { sample: { channel: 'email' } } });
    expect(test.body.steps.length).toBeGreaterThan(1);
  });

  it('ask for what they need', async () => {
    const { status, body } = await call('POST', '/workflow-templates/vip-escalation/create', { body: {} });
    expect([status, body.errors]).toMatchObject([422, [{ path: 'choices.managers', code: 'required' }]]);
    const unknown = await call('POST', '/workflow-templates/reassign-by-channel/create', {
      body: { choices: { web: { teamIds: ['gone'] } } },
    });
    expect(unknown.body.errors).toMatchObject([{ stepId: 'rotate-web', code: 'unknown_team' }]);
    expect((await call('POST', '/workflow-templates/none/create', { body: {} })).status).toBe(404);
  });
});
