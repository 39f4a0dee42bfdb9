import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildProgram, type Program, programFile, startProgram } from '../testing/program.js';
import { createWorkflowFixture, type WorkflowFixture } from '../testing/workflow-fixture.js';

/** `BATON_WORKFLOW_KILLS=100` for a long run. */
const KILLS = Number(process.env.BATON_WORKFLOW_KILLS ?? 5);
const RUNS = 24;
const NOTES = 4;
/** Notes, messages, and one each of branch, property and owner. */
const STEPS = NOTES * 2 + 3;

let fixture: WorkflowFixture;
const file = programFile('workflow-worker');
beforeAll(async () => {
  fixture = await createWorkflowFixture();
  // A handoff of its own would make the conversation's assignee the ticket's owner.
  await fixture.saveSettings({
    defaultTriggers: { cannotAnswer: false, humanRequested: false, agentPaused: false },
  });
  await buildProgram('src/testing/workflow-worker.ts', file);
}, 60_000);
afterAll(() => fixture.close());

const worker = (): Program => startProgram([], { BATON_DATABASE_URL: fixture.database.url }, file);

const steps = (adaId: string) => [
  { id: 'own', type: 'rotate_owner', userIds: [adaId] },
  ...Array.from({ length: NOTES }, (_, index) => [
    { id: `n${index}`, type: 'add_note', text: `note ${index}` },
    { id: `m${index}`, type: 'send_message', text: { default: `message ${index}` } },
  ]).flat(),
  {
    id: 'b',
    type: 'branch',
    cases: [
      {
        id: 'c',
        when: { type: 'clause', fact: 'ticket.hasOwner', operator: 'is_true' },
        steps: [{ id: 'p', type: 'set_property', property: 'priority', value: 'high' }],
      },
    ],
  },
];

/** Tickets with and without a conversation, enrolled and due, with nobody working on them. */
async function enrolAll(workflowId: string): Promise<string[]> {
  const { db } = fixture.services.platform;
  const conversationIds: string[] = [];
  for (let index = 0; index < RUNS; index++) {
    const ticketId = await fixture.addTicket();
    let conversationId: string | null = null;
    if (index % 2 === 0) {
      const visit = await fixture.visit();
      await visit.say('Hello');
      conversationId = visit.conversationId;
      conversationIds.push(conversationId);
      await db
        .updateTable('tickets')
        .set({ conversation_id: conversationId, visitor_id: visit.visitor.id })
        .where('id', '=', ticketId)
        .execute();
    }
    await sql`insert into workflow_runs (id, workspace_id, workflow_id, version, ticket_id, conversation_id, cause, status, due_at)
      values (${randomUUID()}, ${fixture.workspaceId}, ${workflowId}, 1, ${ticketId}, ${conversationId}, 'manual', 'running', now())`.execute(
      db,
    );
  }
  return conversationIds;
}

async function countSteps(): Promise<number> {
  const { count } = await fixture.services.platform.db
    .selectFrom('workflow_steps')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function kill(program: Program): Promise<void> {
  program.child.kill('SIGKILL');
  await program.ended();
}

it('workers that are killed at random steps complete every run once', { timeout: 120_000 }, async () => {
  const { db } = fixture.services.platform;
  const ada = await fixture.addPerson('Ada', { capacity: 1_000 });
  const workflowId = await fixture.addWorkflow(steps(ada), { event: 'manual' });
  const conversationIds = await enrolAll(workflowId);
  const total = RUNS * STEPS;
  for (let killed = 0; killed < KILLS; killed++) {
    const workers = [worker(), worker()];
    await Promise.all(workers.map((one) => one.seen(/working/)));
    // Somewhere in the next part of the work; by progress rather than time, so that slow machines test the same.
    const until = (await countSteps()) + Math.ceil(Math.random() * (total / KILLS));
    await vi.waitFor(async () => expect(await countSteps()).toBeGreaterThanOrEqual(Math.min(until, total)), {
      timeout: 30_000,
      interval: 2,
    });
    await Promise.all(workers.map(kill));
  }
  const last = worker();
  const left = db.selectFrom('workflow_runs').select('id').where('status', '<>', 'done');
  await vi.waitFor(async () => expect(await left.execute()).toEqual([]), { timeout: 60_000, interval: 50 });
  await kill(last);

  expect(await countSteps()).toBe(total);
  const notes = await db
    .selectFrom('notes')
    .select((eb) => ['ticket_id', 'conversation_id', 'text', eb.fn.countAll<string>().as('count')])
    .groupBy(['ticket_id', 'conversation_id', 'text'])
    .execute();
  expect(notes).toHaveLength(RUNS * NOTES);
  expect(new Set(notes.map(({ count }) => Number(count)))).toEqual(new Set([1]));
  for (const id of conversationIds) {
    const messages = await db
      .selectFrom('messages')
      .select(['seq', 'author', 'text'])
      .where('conversation_id', '=', id)
      .orderBy('seq')
      .execute();
    expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, index) => index + 1));
    const told = messages.filter(({ text }) => text.startsWith('message '));
    expect(told.map(({ text }) => text)).toEqual(
      Array.from({ length: NOTES }, (_, index) => `message ${index}`),
    );
  }
  const changes = await db
    .selectFrom('ticket_history')
    .select((eb) => ['ticket_id', 'field', eb.fn.countAll<string>().as('count')])
    .where('field', 'in', ['priority', 'owner'])
    .groupBy(['ticket_id', 'field'])
    .execute();
  expect(changes).toHaveLength(RUNS * 2);
  expect(new Set(changes.map(({ count }) => Number(count)))).toEqual(new Set([1]));
});
