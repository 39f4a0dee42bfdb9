import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkflowFixture, type WorkflowFixture } from '../testing/workflow-fixture.js';
import { changeTicket } from '../tickets/ticket-repository.js';

let fixture: WorkflowFixture;
let ada: string;
let noor: string;

beforeAll(async () => {
  fixture = await createWorkflowFixture();
  ada = await fixture.addPerson('Ada', { capacity: 100 });
  noor = await fixture.addPerson('Noor', { presence: 'away' });
});
afterAll(() => fixture.close());

const manual = { event: 'manual' } as const;
const note = (id: string, text = 'Seen') => ({ id, type: 'add_note', text });
const start = async (steps: unknown[], ticketId?: string) =>
  fixture.run(await fixture.addWorkflow(steps, manual), ticketId ?? (await fixture.addTicket()));
const notesOf = (ticketId: string) =>
  fixture.services.platform.db.selectFrom('notes').select('text').where('ticket_id', '=', ticketId).execute();

describe('a run', () => {
  it('does its steps in order, and keeps what each was given and came to', async () => {
    const ticketId = await fixture.addTicket();
    const runId = await start(
      [
        { id: 'prio', type: 'set_property', property: 'priority', value: 'urgent' },
        { id: 'own', type: 'rotate_owner', userIds: [ada] },
        { id: 'say', type: 'add_note', text: '#{ticket.number} is {ticket.priority}, with {owner.name}' },
      ],
      ticketId,
    );
    expect(await fixture.runOf(runId)).toEqual({
      status: 'done',
      reason: null,
      steps: ['prio done', 'own done', 'say done'],
    });
    expect(await fixture.ticket(ticketId)).toMatchObject({ owner_id: ada, priority: 'urgent' });
    expect((await notesOf(ticketId))[0]?.text).toMatch(/^#\d+ is urgent, with Ada$/);
    const history = await fixture.services.platform.db
      .selectFrom('ticket_history')
      .select(['field', 'actor_kind', 'actor_name'])
      .where('ticket_id', '=', ticketId)
      .where('field', '=', 'owner')
      .execute();
    expect(history).toEqual([{ field: 'owner', actor_kind: 'workflow', actor_name: 'A workflow' }]);
  });

  it('takes the first case that holds, and what follows the branch', async () => {
    const when = (value: string) => ({
      type: 'clause',
      fact: 'ticket.priority',
      operator: 'is_any_of',
      values: [value],
    });
    const cases = [
      { id: 'c1', when: when('low'), steps: [note('low')] },
      { id: 'c2', when: when('urgent'), steps: [note('urgent')] },
    ];
    const steps = [{ id: 'b', type: 'branch', cases, otherwise: [note('else')] }, note('after')];
    const urgent = await start(steps, await fixture.addTicket({ priority: 'urgent' }));
    expect((await fixture.runOf(urgent)).steps).toEqual(['b done', 'urgent done', 'after done']);
    const normal = await start(steps);
    expect((await fixture.runOf(normal)).steps).toEqual(['b done', 'else done', 'after done']);
    const row = await fixture.services.platform.db
      .selectFrom('workflow_steps')
      .select('outcome')
      .where('run_id', '=', urgent)
      .where('step_id', '=', 'b')
      .executeTakeFirstOrThrow();
    expect(row.outcome).toMatchObject({
      caseId: 'c2',
      evaluations: [
        { holds: false, found: 'urgent' },
        { holds: true, found: 'urgent' },
      ],
    });
  });

  it('waits, and stays on the version that it started with', async () => {
    const { db } = fixture.services.platform;
    const ticketId = await fixture.addTicket();
    const runId = await start(
      [{ id: 'w', type: 'wait', until: { type: 'minutes', minutes: 60 } }, note('old', 'Old')],
      ticketId,
    );
    expect(await fixture.runOf(runId)).toMatchObject({ status: 'waiting', steps: ['w waiting'] });
    await fixture.services.workflows.resume(runId);
    expect((await fixture.runOf(runId)).steps).toEqual(['w waiting']);

    const { workflow_id } = await db
      .selectFrom('workflow_runs')
      .select('workflow_id')
      .where('id', '=', runId)
      .executeTakeFirstOrThrow();
    const document = { name: 'New', enabled: true, enrolOn: manual, steps: [note('new', 'New')] };
    await db
      .insertInto('workflow_versions')
      .values({ workflow_id, version: 2, document: JSON.stringify(document), saved_by: null })
      .execute();
    await db.updateTable('workflows').set({ version: 2 }).where('id', '=', workflow_id).execute();
    await fixture.wake(runId);
    expect(await fixture.runOf(runId)).toMatchObject({ status: 'done', steps: ['w done', 'old done'] });
    expect(await notesOf(ticketId)).toEqual([{ text: 'Old' }]);
  });

  it('is taken up by the sweep when whoever began it is gone', async () => {
    const { services } = fixture;
    const workflowId = await fixture.addWorkflow([note('n')], manual);
    const ticketId = await fixture.addTicket();
    const { rows } = await services.platform.db.transaction().execute(async (db) => ({
      rows: await db
        .insertInto('workflow_runs')
        .values({
          workspace_id: fixture.workspaceId,
          workflow_id: workflowId,
          version: 1,
          ticket_id: ticketId,
          cause: 'manual',
          status: 'running',
          due_at: new Date(Date.now() - 60_000),
        } as never)
        .returning('id')
        .execute(),
    }));
    await services.workflows.resumeDue();
    expect(await fixture.runOf(rows[0]?.id ?? '')).toMatchObject({ status: 'done', steps: ['n done'] });
  });

  it('leaves an owner whom people chose in peace', async () => {
    const ticketId = await fixture.addTicket();
    const { db } = fixture.services.platform;
    const steps = [
      { id: 'first', type: 'rotate_owner', userIds: [ada] },
      { id: 'w', type: 'wait', until: { type: 'minutes', minutes: 5 } },
      { id: 'again', type: 'assign', userId: ada },
    ];
    const runId = await start(steps, ticketId);
    const actor = { kind: 'person', id: noor, name: 'Noor' } as const;
    await db.transaction().execute((tx) => changeTicket(tx, { ticketId, change: { ownerId: noor }, actor }));
    await fixture.wake(runId);
    expect(await fixture.runOf(runId)).toMatchObject({ status: 'done' });
    expect((await fixture.ticket(ticketId)).owner_id).toBe(noor);
  });

  it('is shown failed at once when a person of it is gone, and keeps what it did before', async () => {
    const ticketId = await fixture.addTicket();
    const steps = [
      { id: 'prio', type: 'set_property', property: 'priority', value: 'high' },
      { id: 'gone', type: 'assign', userId: 'nobody-any-more' },
      note('never'),
    ];
    const run = await fixture.runOf(await start(steps, ticketId));
    expect(run).toMatchObject({ status: 'failed', steps: ['prio done', 'gone failed'] });
    expect(run.reason).toContain('no longer there');
    expect(await fixture.ticket(ticketId)).toMatchObject({ priority: 'high', owner_id: null });
  });

  it('tries a step again that the database refused, then is shown failed', async () => {
    const { db } = fixture.services.platform;
    const ticketId = await fixture.addTicket();
    await fixture.database.pool.query(
      `create function refuse_notes() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
       create trigger refuse_notes before insert on notes for each row execute function refuse_notes()`,
    );
    const runId = await start(
      [{ id: 'prio', type: 'set_property', property: 'priority', value: 'high' }, note('n')],
      ticketId,
    );
    expect(await fixture.runOf(runId)).toMatchObject({
      status: 'running',
      steps: ['prio done', 'n retrying'],
    });
    await fixture.wake(runId);
    await fixture.database.pool.query('drop trigger refuse_notes on notes');
    await fixture.wake(runId);
    expect(await fixture.runOf(runId)).toMatchObject({ status: 'done', steps: ['prio done', 'n done'] });

    await fixture.database.pool.query(
      'create trigger refuse_notes before insert on notes for each row execute function refuse_notes()',
    );
    const failing = await start([note('n')]);
    for (let tries = 1; tries < 5; tries++) await fixture.wake(failing);
    expect(await fixture.runOf(failing)).toMatchObject({ status: 'failed', steps: ['n failed'] });
    await fixture.database.pool.query('drop trigger refuse_notes on notes; drop function refuse_notes');
    const { attempts } = await db
      .selectFrom('workflow_steps')
      .select('attempts')
      .where('run_id', '=', failing)
      .executeTakeFirstOrThrow();
    expect(attempts).toBe(5);
  });
});

describe('a change of a ticket', () => {
  const actor = { kind: 'person', id: null, name: 'Sam' } as const;
  const change = (ticketId: string, priority: 'urgent' | 'low') =>
    fixture.services.platform.db
      .transaction()
      .execute((db) => changeTicket(db, { ticketId, change: { priority }, actor }));
  const runsOf = (ticketId: string) =>
    fixture.services.platform.db
      .selectFrom('workflow_runs')
      .select(['id', 'workflow_id'])
      .where('ticket_id', '=', ticketId)
      .execute();

  it('enrols it in the workflows that wait for that change, with the change or not at all', async () => {
    const onUrgent = { event: 'ticket_changed', property: 'priority', to: 'urgent' } as const;
    const workflowId = await fixture.addWorkflow([note('n')], onUrgent);
    await fixture.addWorkflow([note('off')], onUrgent, false);
    const ticketId = await fixture.addTicket();
    await change(ticketId, 'low');
    expect(await runsOf(ticketId)).toEqual([]);
    await change(ticketId, 'urgent');
    const runs = await runsOf(ticketId);
    expect(runs.map((run) => run.workflow_id)).toEqual([workflowId]);
    await fixture.wake(runs[0]?.id ?? '');
    expect(await fixture.runOf(runs[0]?.id ?? '')).toMatchObject({ status: 'done' });
  });

  it('by two workflows that answer each other ends after a few turns', async () => {
    const set = (value: string) => [{ id: 's', type: 'set_property', property: 'category', value }];
    const on = (to: string) => ({ event: 'ticket_changed', property: 'category', to }) as const;
    await fixture.addWorkflow(set('pong'), on('ping'));
    await fixture.addWorkflow(set('ping'), on('pong'));
    const ticketId = await fixture.addTicket();
    await fixture.services.platform.db
      .transaction()
      .execute((db) => changeTicket(db, { ticketId, change: { category: 'ping' }, actor }));
    for (let pass = 0; pass < 20; pass++)
      for (const { id } of await runsOf(ticketId)) await fixture.services.workflows.resume(id);
    expect((await runsOf(ticketId)).length).toBeLessThanOrEqual(7);
    for (const { id } of await runsOf(ticketId)) expect((await fixture.runOf(id)).status).toBe('done');
  });
});
