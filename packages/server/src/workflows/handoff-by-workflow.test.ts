import type { Message } from '@baton/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkflowFixture, type WorkflowFixture } from '../testing/workflow-fixture.js';

let fixture: WorkflowFixture;
beforeEach(async () => {
  fixture = await createWorkflowFixture();
});
afterEach(() => fixture.close());

const rotate = (id: string, ...userIds: string[]) => ({ id, type: 'rotate_owner', userIds });
const waitMinutes = (id: string) => ({ id, type: 'wait', until: { type: 'minutes', minutes: 5 } });
const MESSAGES = {
  available: { default: 'You are with {agent.name}.', nl: 'Je spreekt met {agent.name}.' },
  unavailable: { default: 'One moment.' },
  unassigned: { default: 'It is with the team.' },
};

/** A visitor asks for a person; the workflow has come to rest. */
async function ask(workflowId: string) {
  const visit = await fixture.visit();
  await visit.say('Can I talk to a human?');
  const { db } = fixture.services.platform;
  const read = async () => {
    const { state, destination_id } = await db
      .selectFrom('conversations')
      .select(['state', 'destination_id'])
      .where('id', '=', visit.conversationId)
      .executeTakeFirstOrThrow();
    const ticket = await db
      .selectFrom('tickets')
      .selectAll()
      .where('conversation_id', '=', visit.conversationId)
      .executeTakeFirstOrThrow();
    const rows = await db
      .selectFrom('messages')
      .select(['author', 'text', 'notice'])
      .where('conversation_id', '=', visit.conversationId)
      .orderBy('seq')
      .execute();
    const told = rows.filter(({ author }) => author === 'system').map(({ text }) => text);
    const outcomes = rows.flatMap(({ notice }) => (notice as Message['notice'])?.outcome ?? []);
    return { state, ticket, told, outcomes, destination_id };
  };
  const { id: runId } = await db
    .selectFrom('workflow_runs')
    .select('id')
    .where('workflow_id', '=', workflowId)
    .where('conversation_id', '=', visit.conversationId)
    .executeTakeFirstOrThrow();
  await fixture.services.workflows.resume(runId);
  return { ...visit, runId, read };
}

describe('a live handoff by workflow', () => {
  it('shows the notes of its steps to whoever has the conversation open', async () => {
    const ada = await fixture.addPerson('Ada');
    const workflowId = await fixture.addWorkflow([
      rotate('r', ada),
      { id: 'n', type: 'add_note', text: 'Prefers short answers' },
    ]);
    await fixture.handOffBy(workflowId, { messages: MESSAGES });
    const { conversationId } = await ask(workflowId);
    const told = fixture.published.filter(({ event }) => event.type === 'note');
    expect(told).toMatchObject([
      {
        to: 'watchers',
        id: conversationId,
        event: { note: { conversationId, text: 'Prefers short answers' } },
      },
    ]);
  });

  it('goes to the person whom the workflow chose, whose slot is taken, and says so once', async () => {
    const ada = await fixture.addPerson('Ada', { capacity: 1 });
    const workflowId = await fixture.addWorkflow([rotate('r', ada)]);
    await fixture.handOffBy(workflowId, { messages: MESSAGES });
    const first = await ask(workflowId);
    const { state, ticket, told, outcomes, destination_id } = await first.read();
    expect(state).toMatchObject({ handler: 'human', queue: 'assigned', assignee: { id: ada } });
    expect(ticket).toMatchObject({ owner_id: ada, destination_id: 'desk', source: 'handoff', status: 'new' });
    expect(destination_id).toBe('desk');
    expect(told).toEqual(['You are with Ada.']);
    expect(outcomes).toEqual(['assigned']);
    expect(await fixture.runOf(first.runId)).toMatchObject({ status: 'done', steps: ['r done'] });

    // Her one slot is taken, so the next visitor is told the truth.
    const second = await (await ask(workflowId)).read();
    expect(second.state).toMatchObject({ handler: 'human', queue: 'unassigned', assignee: null });
    expect(second.told).toEqual(['It is with the team.']);
    expect(second.ticket.owner_id).toBeNull();
  });

  it('closes the chat when nobody was found, if the settings say so', async () => {
    const workflowId = await fixture.addWorkflow([rotate('r')]);
    await fixture.handOffBy(workflowId, { messages: MESSAGES, whenUnassigned: 'close' });
    const { state, told, outcomes, ticket } = await (await ask(workflowId)).read();
    expect(state).toMatchObject({ status: 'closed', handoff: null });
    expect(told).toEqual(['It is with the team.']);
    expect(outcomes).toEqual(['unassigned']);
    expect(ticket.status).toBe('closed');
  });

  it('tells the visitor that it takes a while when the workflow waits, and then who joined', async () => {
    const ada = await fixture.addPerson('Ada', { presence: 'away' });
    const workflowId = await fixture.addWorkflow([rotate('r1', ada), waitMinutes('w'), rotate('r2', ada)]);
    await fixture.handOffBy(workflowId, { messages: MESSAGES });
    const handoff = await ask(workflowId);
    expect(await handoff.read()).toMatchObject({
      state: { handler: 'human', queue: 'waiting' },
      told: ['One moment.'],
      outcomes: ['waiting'],
    });
    // The waiting line leaves it to the workflow.
    await fixture.setPresence(ada, 'available');
    expect((await handoff.read()).state.queue).toBe('waiting');
    await fixture.wake(handoff.runId);
    expect(await handoff.read()).toMatchObject({
      state: { queue: 'assigned', assignee: { id: ada } },
      ticket: { owner_id: ada },
      told: ['One moment.', 'You are with Ada.'],
      outcomes: ['waiting', 'assigned'],
    });
  });

  it('falls to Unassigned with its message when a step fails', async () => {
    const workflowId = await fixture.addWorkflow([{ id: 'x', type: 'assign', userId: 'gone' }]);
    await fixture.handOffBy(workflowId, { messages: MESSAGES });
    const handoff = await ask(workflowId);
    expect(await handoff.read()).toMatchObject({
      state: { queue: 'unassigned' },
      told: ['It is with the team.'],
      outcomes: ['unassigned'],
    });
    expect((await fixture.runOf(handoff.runId)).status).toBe('failed');
  });

  it('is over for the workflow when the visitor gives up', async () => {
    const workflowId = await fixture.addWorkflow([waitMinutes('w'), rotate('r')]);
    await fixture.handOffBy(workflowId, { messages: MESSAGES });
    const handoff = await ask(workflowId);
    await fixture.services.visitorConversations.cancel(handoff.visitor, handoff.conversationId);
    await fixture.addPerson('Ada');
    await fixture.wake(handoff.runId);
    expect(await fixture.runOf(handoff.runId)).toMatchObject({
      status: 'cancelled',
      reason: 'The handoff is over.',
    });
    expect((await handoff.read()).state).toMatchObject({ handler: 'agent', assignee: null });
    // Handed off again, it is decided again.
    await handoff.say('I want a human');
    await fixture.services.workflows.idle();
    expect((await handoff.read()).state.handoff).not.toBeNull();
  });

  it('says what the steps say, and may close the conversation itself', async () => {
    const steps = [
      { id: 'm', type: 'send_message', text: { default: 'Ticket {ticket.number}, {contact.name}!' } },
      { id: 'c', type: 'close' },
    ];
    const workflowId = await fixture.addWorkflow(steps);
    await fixture.handOffBy(workflowId, { messages: MESSAGES });
    const handoff = await ask(workflowId);
    const { state, told, outcomes, ticket } = await handoff.read();
    expect(state.status).toBe('closed');
    expect(told).toEqual([`Ticket ${ticket.number},!`, 'It is with the team.']);
    expect(outcomes).toEqual(['unassigned']);
    expect((await fixture.runOf(handoff.runId)).status).toBe('done');
  });
});

describe('an async handoff by workflow', () => {
  it('is scheduled with the person whom the workflow chose, whether they are there or not', async () => {
    const noor = await fixture.addPerson('Noor', { presence: 'away' });
    const workflowId = await fixture.addWorkflow([rotate('r', noor)]);
    await fixture.handOffBy(workflowId, { messages: MESSAGES, process: 'async' });
    expect(await (await ask(workflowId)).read()).toMatchObject({
      state: { queue: 'scheduled', assignee: { id: noor } },
      ticket: { owner_id: noor },
      told: ['You are with Noor.'],
      outcomes: ['scheduled'],
    });
  });

  it('promises a follow-up while it waits, and gives it to somebody without another word', async () => {
    const noor = await fixture.addPerson('Noor', { presence: 'away' });
    const workflowId = await fixture.addWorkflow([waitMinutes('w'), rotate('r', noor)]);
    await fixture.handOffBy(workflowId, { messages: MESSAGES, process: 'async' });
    const handoff = await ask(workflowId);
    expect(await handoff.read()).toMatchObject({ state: { queue: 'scheduled', assignee: null } });
    await fixture.wake(handoff.runId);
    expect(await handoff.read()).toMatchObject({
      state: { queue: 'scheduled', assignee: { id: noor } },
      ticket: { owner_id: noor },
      told: ['One moment.'],
    });
  });

  it('stays open when nobody was found', async () => {
    const workflowId = await fixture.addWorkflow([rotate('r')]);
    await fixture.handOffBy(workflowId, { messages: MESSAGES, process: 'async', whenUnassigned: 'close' });
    expect(await (await ask(workflowId)).read()).toMatchObject({
      state: { status: 'open', queue: 'unassigned' },
      told: ['It is with the team.'],
    });
  });
});

it('a handoff to a workflow that is gone still comes to its one message', async () => {
  await fixture.handOffBy('gone', { messages: MESSAGES });
  const { say, conversationId } = await fixture.visit();
  const { conversation } = await say('Can I talk to a human?');
  expect(conversation).toMatchObject({ handler: 'human', queue: 'unassigned' });
  const told = await fixture.services.platform.db
    .selectFrom('messages')
    .select('text')
    .where('conversation_id', '=', conversationId)
    .where('author', '=', 'system')
    .execute();
  expect(told).toEqual([{ text: 'It is with the team.' }]);
});
