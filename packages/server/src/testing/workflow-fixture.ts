import { randomUUID } from 'node:crypto';
import { type EnrolOn, parseWorkflow, type RunStatus } from '@baton/core';
import { sql } from 'kysely';
import { createTicket } from '../tickets/ticket-repository.js';
import { enrol } from '../workflows/enrol.js';
import { createWorkspaceFixture, type WorkspaceFixture } from './workspace-fixture.js';

/** A workspace with a help desk and workflows in it. */
export interface WorkflowFixture extends WorkspaceFixture {
  readonly deskId: string;
  /** Saves a workflow and answers its id. */
  addWorkflow(steps: unknown[], enrolOn?: EnrolOn, enabled?: boolean): Promise<string>;
  /** Makes the handoff settings send conversations through a workflow. */
  handOffBy(workflowId: string, change?: Parameters<WorkspaceFixture['saveSettings']>[0]): Promise<void>;
  addTicket(change?: { ownerId?: string; priority?: 'low' | 'urgent' }): Promise<string>;
  /** Enrols a ticket by hand and runs it until it waits or is over; answers the run's id. */
  run(workflowId: string, ticketId: string): Promise<string>;
  /** Lets the time pass that a run waits for. */
  wake(runId: string): Promise<void>;
  runOf(id: string): Promise<{ status: RunStatus; reason: string | null; steps: string[] }>;
  /** The only run of a workflow, when it has come to rest. */
  onlyRun(workflowId: string): Promise<string>;
  ticket(id: string): Promise<{ owner_id: string | null; status: string; priority: string }>;
}

export async function createWorkflowFixture(): Promise<WorkflowFixture> {
  const fixture = await createWorkspaceFixture();
  const { services, workspaceId } = fixture;
  const { db } = services.platform;
  const deskId = 'desk';
  await db
    .insertInto('destinations')
    .values({ id: deskId, workspace_id: workspaceId, name: 'Help desk', type: 'help_desk' })
    .execute();
  const readTicket: WorkflowFixture['ticket'] = (id) =>
    db
      .selectFrom('tickets')
      .select(['owner_id', 'status', 'priority'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
  return {
    ...fixture,
    deskId,
    async addWorkflow(steps, enrolOn = { event: 'handoff' }, enabled = true) {
      const parsed = parseWorkflow({ name: 'A workflow', enabled, enrolOn, steps });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
      const id = randomUUID();
      await db
        .insertInto('workflows')
        .values({
          id,
          workspace_id: workspaceId,
          name: 'A workflow',
          enabled,
          version: 1,
          enrol_event: enrolOn.event,
          enrol_property: enrolOn.event === 'ticket_changed' ? enrolOn.property : null,
          enrol_to: enrolOn.event === 'ticket_changed' ? (enrolOn.to ?? null) : null,
        })
        .execute();
      await db
        .insertInto('workflow_versions')
        .values({ workflow_id: id, version: 1, document: JSON.stringify(parsed.workflow), saved_by: null })
        .execute();
      return id;
    },
    handOffBy: (workflowId, change = {}) =>
      fixture.saveSettings({
        assignment: { type: 'workflow', destinationId: deskId, workflowId },
        ...change,
      }),
    async addTicket({ ownerId, priority } = {}) {
      const ticket = await createTicket(db, {
        workspaceId,
        subject: 'A question',
        source: 'manual',
        actor: { kind: 'system', id: null, name: null },
        channel: 'web',
        destinationId: deskId,
        ownerId: ownerId ?? null,
        ...(priority && { priority }),
      });
      return ticket.id;
    },
    async run(workflowId, ticketId) {
      const { owner_id: ownerId } = await readTicket(ticketId);
      const ticket = { id: ticketId, conversationId: null, ownerId };
      const id = await enrol(db, { workspaceId, workflowId, ticket, cause: 'manual' });
      if (!id) throw new Error('not enrolled');
      await services.workflows.resume(id);
      return id;
    },
    async wake(runId) {
      await db
        .updateTable('workflow_runs')
        .set({ due_at: sql<Date>`now() - interval '1 minute'` })
        .where('id', '=', runId)
        .execute();
      await services.workflows.resume(runId);
    },
    async runOf(id) {
      const run = await db
        .selectFrom('workflow_runs')
        .select(['status', 'reason'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      const steps = await db
        .selectFrom('workflow_steps')
        .select(['step_id', 'status'])
        .where('run_id', '=', id)
        .orderBy('ordinal')
        .execute();
      return { ...run, steps: steps.map((step) => `${step.step_id} ${step.status}`) };
    },
    async onlyRun(workflowId) {
      const { id } = await db
        .selectFrom('workflow_runs')
        .select('id')
        .where('workflow_id', '=', workflowId)
        .executeTakeFirstOrThrow();
      await services.workflows.resume(id);
      return id;
    },
    ticket: readTicket,
  };
}
