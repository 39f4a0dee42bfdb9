import type { TicketHistoryEntry } from '@baton/core';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../conversations/human-conversations.js';
import { conversationDetail, countViews, listConversations } from '../conversations/summaries.js';
import { createWorkspaceFixture, type WorkspaceFixture } from '../testing/workspace-fixture.js';
import { listHistory } from './ticket-history.js';
import { listTickets } from './ticket-queries.js';
import { createTicket, ticketOfConversation } from './ticket-repository.js';

const DESK = 'desk';

let fixture: WorkspaceFixture;
beforeAll(async () => {
  fixture = await createWorkspaceFixture(async () => ({
    known: true,
    text: 'Here you are.',
    citations: [],
    confidence: 1,
  }));
  const { db } = fixture.services.platform;
  await db
    .insertInto('destinations')
    .values([
      { id: DESK, workspace_id: fixture.workspaceId, name: 'Desk', type: 'help_desk' },
      { id: 'returns', workspace_id: fixture.workspaceId, name: 'Returns', type: 'help_desk' },
    ])
    .execute();
});
afterAll(() => fixture.close());
afterEach(async () => {
  const { db } = fixture.services.platform;
  await db.deleteFrom('visitors').execute();
  await db.deleteFrom('users').execute();
});

const toDesk = (change = {}) =>
  fixture.saveSettings({
    process: 'live',
    customTriggers: [{ id: 'refund', phrase: 'refund', match: 'forms', enabled: true }],
    assignment: {
      type: 'direct',
      destinationId: DESK,
      userIds: [],
      teamIds: [],
      strategy: 'rotate',
      preferLastHelper: false,
      preferLanguage: false,
    },
    ...change,
  });

const person = (userId: string, name: string): Person => ({ userId, name, workspaceId: fixture.workspaceId });

async function ticketOf(conversationId: string) {
  const ticket = await ticketOfConversation(fixture.services.platform.db, conversationId);
  if (!ticket) throw new Error('There is no ticket.');
  return ticket;
}

async function historyOf(ticketId: string): Promise<string[]> {
  const { items } = await listHistory(fixture.services.platform.db, ticketId, { limit: 100 });
  const line = ({ actor, field, from, to }: TicketHistoryEntry) =>
    `${actor.kind}: ${field} ${from?.label ?? from?.value ?? '-'} → ${to?.label ?? to?.value ?? '-'}`;
  return [...items].reverse().map(line);
}

describe('a handoff to a help desk', () => {
  it('stands in the help desk and not in the inbox, by its ticket', async () => {
    await toDesk();
    const ada = await fixture.addPerson('Ada');
    const [desk, other] = [await fixture.visit(), await fixture.visit()];
    await desk.say('A refund please');
    await other.say('What does it cost?');
    const { id: ticketId } = await ticketOf(desk.conversationId);
    const about = { workspaceId: fixture.workspaceId, userId: ada };
    const { db } = fixture.services.platform;
    const standing = async (place?: 'inbox' | 'help_desk') => {
      const { items } = await listConversations(db, { ...about, view: 'open', ...(place && { place }) });
      const counts = await countViews(db, { ...about, ...(place && { place }) });
      return [items.map(({ id }) => id).sort(), counts.open, counts.mine];
    };
    expect(await standing('inbox')).toEqual([[other.conversationId], 1, 0]);
    expect(await standing('help_desk')).toEqual([[desk.conversationId], 1, 1]);
    expect(await standing()).toEqual([[desk.conversationId, other.conversationId].sort(), 2, 1]);
    expect(await conversationDetail(db, about, desk.conversationId)).toMatchObject({ ticketId });
  });

  it('makes a ticket in the same transaction, named after what the visitor asked', async () => {
    await toDesk();
    const ada = await fixture.addPerson('Ada');
    const { say, conversationId } = await fixture.visit();
    await say('Hi');
    await say('My order 123 never came, I want a refund');
    expect(await ticketOf(conversationId)).toMatchObject({
      subject: 'My order 123 never came, I want a refund',
      status: 'new',
      priority: 'normal',
      category: 'refund',
      ownerId: ada,
      destinationId: DESK,
      channel: 'web',
      source: 'handoff',
    });
  });

  it('makes none in an inbox', async () => {
    await fixture.saveSettings({ assignment: { ...(await directTo('inbox')) } });
    await fixture.addPerson('Ada');
    const { say, conversationId } = await fixture.visit();
    await say('I want to talk to a human');
    expect(await ticketOfConversation(fixture.services.platform.db, conversationId)).toBeNull();
  });

  it('makes none when the process hands off to nobody', async () => {
    await toDesk({ process: 'none' });
    const { say, conversationId } = await fixture.visit();
    await say('I want to talk to a human');
    expect(await ticketOfConversation(fixture.services.platform.db, conversationId)).toBeNull();
  });

  it('has its status follow who is to speak', async () => {
    await toDesk();
    const ada = await fixture.addPerson('Ada');
    const { say, conversationId } = await fixture.visit();
    await say('I want a human to help me');
    await say('Are you there?');
    expect((await ticketOf(conversationId)).status).toBe('new');
    const { humanConversations } = fixture.services;
    await humanConversations.reply(person(ada, 'Ada'), conversationId, { text: 'Yes.', clientId: 'r1' });
    expect((await ticketOf(conversationId)).status).toBe('waiting_on_contact');
    await say('Great');
    await say('So?');
    expect((await ticketOf(conversationId)).status).toBe('waiting_on_us');
    await humanConversations.close(person(ada, 'Ada'), conversationId);
    const closed = await ticketOf(conversationId);
    expect(closed).toMatchObject({ status: 'closed', ownerId: ada });
    expect(await historyOf(closed.id)).toEqual([
      'system: created - → handoff',
      'routing: owner - → Ada',
      'person: status new → waiting_on_contact',
      'visitor: status waiting_on_contact → waiting_on_us',
      'person: status waiting_on_us → closed',
    ]);
  });

  it('opens the same ticket again when people get the conversation again, and not before', async () => {
    await toDesk();
    const ada = await fixture.addPerson('Ada');
    const { say, conversationId } = await fixture.visit();
    await say('I want a human to help me');
    await fixture.services.humanConversations.close(person(ada, 'Ada'), conversationId);
    const { number } = await ticketOf(conversationId);
    await say('Thanks');
    expect((await ticketOf(conversationId)).status).toBe('closed');
    await say('No, I need a human after all');
    expect(await ticketOf(conversationId)).toMatchObject({ number, status: 'waiting_on_us', ownerId: ada });
  });

  it('is owned by whoever has the conversation', async () => {
    await toDesk();
    const ada = await fixture.addPerson('Ada', { capacity: 1 });
    const noor = await fixture.addPerson('Noor', { presence: 'away' });
    const { say, conversationId } = await fixture.visit();
    await say('a human please');
    expect((await ticketOf(conversationId)).ownerId).toBe(ada);
    await fixture.services.humanConversations.assign(person(noor, 'Noor'), conversationId, noor);
    expect((await ticketOf(conversationId)).ownerId).toBe(noor);
    await fixture.services.turns.locked(conversationId, { routing: true }, async (turn) =>
      turn.apply({ type: 'assignee_left', position: 1 }),
    );
    // The line gives it to the next one who is free.
    await fixture.services.router.assignWaiting(fixture.workspaceId);
    expect((await ticketOf(conversationId)).ownerId).toBe(ada);
    await fixture.services.humanConversations.returnToAgent(person(ada, 'Ada'), conversationId);
    expect(await ticketOf(conversationId)).toMatchObject({ status: 'closed', ownerId: ada });
  });

  it('is closed when the visitor no longer waits', async () => {
    await toDesk();
    const { say, conversationId, visitor } = await fixture.visit();
    await say('a human please');
    expect(await ticketOf(conversationId)).toMatchObject({ status: 'new', ownerId: null });
    await fixture.services.visitorConversations.cancel(visitor, conversationId);
    expect((await ticketOf(conversationId)).status).toBe('closed');
  });
});

async function directTo(destinationId: string) {
  return {
    type: 'direct',
    destinationId,
    userIds: [],
    teamIds: [],
    strategy: 'rotate',
    preferLastHelper: false,
    preferLanguage: false,
  } as const;
}

describe('a change of a ticket', () => {
  async function waitingTicket() {
    await toDesk();
    const { say, conversationId } = await fixture.visit();
    await say('a human please, about my order');
    const ticket = await ticketOf(conversationId);
    return { ticket, conversationId, say };
  }
  const stateOf = async (id: string) => (await fixture.services.turns.peek(id)).state;

  it('gives the conversation to the new owner, and back to the line', async () => {
    const { ticket, conversationId } = await waitingTicket();
    const noor = await fixture.addPerson('Noor', { presence: 'away' });
    const { tickets } = fixture.services;
    const owned = await tickets.change(person(noor, 'Noor'), ticket.id, { ownerId: noor });
    expect(owned.owner).toMatchObject({ id: noor, name: 'Noor' });
    expect(await stateOf(conversationId)).toMatchObject({ queue: 'assigned', assignee: { id: noor } });
    const given = await tickets.change(person(noor, 'Noor'), ticket.id, { ownerId: null });
    expect(given.owner).toBeNull();
    expect(await stateOf(conversationId)).toMatchObject({ queue: 'waiting', assignee: null });
    expect(await historyOf(ticket.id)).toContain('person: owner Noor → -');
  });

  it('closes the conversation with the ticket and opens it again for its owner', async () => {
    const { ticket, conversationId } = await waitingTicket();
    const noor = await fixture.addPerson('Noor', { presence: 'away' });
    const me = person(noor, 'Noor');
    const { tickets } = fixture.services;
    await tickets.change(me, ticket.id, { ownerId: noor });
    await tickets.change(me, ticket.id, { status: 'closed' });
    expect(await stateOf(conversationId)).toMatchObject({ status: 'closed' });
    const again = await tickets.change(me, ticket.id, { status: 'waiting_on_us' });
    expect(again).toMatchObject({ number: ticket.number, status: 'waiting_on_us', owner: { id: noor } });
    expect(await stateOf(conversationId)).toMatchObject({ status: 'open', assignee: { id: noor } });
  });

  it('moves the conversation with the ticket, and its place in the line with the priority', async () => {
    const { ticket, conversationId } = await waitingTicket();
    const first = await waitingTicket();
    const noor = await fixture.addPerson('Noor', { presence: 'away' });
    const { tickets, platform, turns } = fixture.services;
    await tickets.change(person(noor, 'Noor'), first.ticket.id, { priority: 'urgent' });
    const row = await platform.db
      .selectFrom('conversations')
      .select('priority')
      .where('id', '=', first.conversationId)
      .executeTakeFirst();
    expect(row?.priority).toBe(2);
    await tickets.change(person(noor, 'Noor'), ticket.id, { destinationId: 'returns' });
    expect((await turns.peek(conversationId)).destinationId).toBe('returns');
    expect(await historyOf(ticket.id)).toContain('person: destination Desk → Returns');
  });

  it('is refused with the field for what cannot be', async () => {
    const { ticket } = await waitingTicket();
    const noor = await fixture.addPerson('Noor', { presence: 'away' });
    const refused = (change: object) =>
      fixture.services.tickets
        .change(person(noor, 'Noor'), ticket.id, change)
        .then(() => null)
        .catch((error) => error.issues[0]);
    expect(await refused({ ownerId: 'nobody' })).toMatchObject({ path: 'ownerId', code: 'unknown_user' });
    expect(await refused({ destinationId: 'inbox' })).toMatchObject({
      path: 'destinationId',
      code: 'not_help_desk',
    });
  });

  it('of many is all or nothing', async () => {
    const one = await waitingTicket();
    const two = await waitingTicket();
    const noor = await fixture.addPerson('Noor', { presence: 'away' });
    const me = person(noor, 'Noor');
    const { tickets } = fixture.services;
    const ids = [one.ticket.id, two.ticket.id];
    const withStranger = tickets.changeMany(me, { ids: [...ids, 'x'], change: { ownerId: noor } });
    await expect(withStranger).rejects.toMatchObject({ issues: [{ path: 'ids.2', code: 'unknown_ticket' }] });
    // The second of them fails within the transaction, after the first was changed.
    await tickets.change(me, two.ticket.id, { status: 'closed' });
    await two.say('I want to talk to a human');
    const manual = await createTicket(fixture.services.platform.db, {
      workspaceId: fixture.workspaceId,
      subject: 'Old',
      source: 'manual',
      actor: { kind: 'system', id: null, name: null },
      channel: 'manual',
      destinationId: DESK,
      conversationId: null,
    });
    await fixture.services.platform.db
      .updateTable('tickets')
      .set({ conversation_id: two.conversationId, status: 'closed', closed_at: new Date() })
      .where('id', '=', manual.id)
      .execute();
    const change = { status: 'waiting_on_contact' } as const;
    const half = tickets.changeMany(me, { ids: [one.ticket.id, manual.id], change });
    await expect(half).rejects.toMatchObject({ code: 'conflict' });
    expect((await ticketOf(one.conversationId)).status).toBe('new');
    const done = await tickets.changeMany(me, { ids, change: { ownerId: noor, priority: 'high' } });
    expect(done.items.map(({ owner, priority }) => [owner?.name, priority])).toEqual([
      ['Noor', 'high'],
      ['Noor', 'high'],
    ]);
  });
});

describe('a help desk with teams', () => {
  it('gives its tickets only to people who work it, also when the settings name others', async () => {
    const { db } = fixture.services.platform;
    const ada = await fixture.addPerson('Ada');
    const noor = await fixture.addPerson('Noor');
    await db
      .insertInto('teams')
      .values({ id: 'team', workspace_id: fixture.workspaceId, name: 'Desk' })
      .execute();
    await db.insertInto('team_members').values({ team_id: 'team', user_id: noor }).execute();
    await db.insertInto('destination_teams').values({ destination_id: DESK, team_id: 'team' }).execute();
    try {
      await toDesk({ assignment: { ...(await directTo(DESK)), userIds: [ada] } });
      const { say } = await fixture.visit();
      expect((await say('a human please')).handoff?.outcome).toBe('waiting');
      await toDesk({ assignment: { ...(await directTo(DESK)), userIds: [ada, noor] } });
      const other = await fixture.visit();
      expect((await other.say('a human please')).conversation.assignee?.id).toBe(noor);
    } finally {
      await db.deleteFrom('teams').execute();
    }
  });
});

describe('whatever happens to a conversation', () => {
  const ACTS = [
    'ask',
    'say',
    'reply',
    'take',
    'give',
    'return',
    'close',
    'reopen',
    'free',
    'shut',
    'open',
  ] as const;

  it('its ticket is open exactly while people have it, and owned by who has it', async () => {
    await toDesk();
    const ids = [await fixture.addPerson('Ada'), await fixture.addPerson('Noor')] as const;
    const me = person(ids[0], 'Ada');
    const { humanConversations: people, tickets, turns } = fixture.services;
    const act = async (
      kind: (typeof ACTS)[number],
      visit: Awaited<ReturnType<WorkspaceFixture['visit']>>,
    ) => {
      const { conversationId: id, say } = visit;
      const ticket = await ticketOfConversation(fixture.services.platform.db, id);
      if (kind === 'ask') await say('a human please');
      if (kind === 'say') await say('Something else');
      if (kind === 'reply') await people.reply(me, id, { text: 'Hello', clientId: crypto.randomUUID() });
      if (kind === 'take') await people.assign(me, id, ids[0]);
      if (kind === 'give') await people.assign(me, id, ids[1]);
      if (kind === 'return') await people.returnToAgent(me, id);
      if (kind === 'close') await people.close(me, id);
      if (kind === 'reopen') await people.reopen(me, id);
      if (ticket && kind === 'free') await tickets.change(me, ticket.id, { ownerId: null });
      if (ticket && kind === 'shut') await tickets.change(me, ticket.id, { status: 'closed' });
      if (ticket && kind === 'open') await tickets.change(me, ticket.id, { status: 'waiting_on_us' });
    };
    const holds = fc.asyncProperty(fc.array(fc.constantFrom(...ACTS), { maxLength: 8 }), async (kinds) => {
      const visit = await fixture.visit();
      await visit.say('Hello there');
      for (const kind of kinds) {
        // What the state does not accept is refused, and must leave both as they were.
        await act(kind, visit).catch((error) => expect(error.code).toBe('refused'));
        await fixture.services.router.idle();
        const { state } = await turns.peek(visit.conversationId);
        const ticket = await ticketOfConversation(fixture.services.platform.db, visit.conversationId);
        const isOpen = ticket !== null && ticket.status !== 'closed';
        expect([kind, isOpen]).toEqual([kind, state.handoff !== null]);
        if (isOpen) expect([kind, ticket.ownerId]).toEqual([kind, state.assignee?.id ?? null]);
      }
      await people.close(me, visit.conversationId);
    });
    await fc.assert(holds, { numRuns: 20 });
  });
});

describe('numbers', () => {
  it('have no gaps and no twins, however many are made at once and however many fail', async () => {
    const { platform } = fixture.services;
    const before = await platform.db.selectFrom('ticket_counters').select('last_number').executeTakeFirst();
    const start = before?.last_number ?? 0;
    const make = (index: number) =>
      platform.db.transaction().execute(async (db) => {
        const made = await createTicket(db, {
          workspaceId: fixture.workspaceId,
          subject: `Nr ${index}`,
          source: 'manual',
          actor: { kind: 'system', id: null, name: null },
          channel: 'manual',
          destinationId: DESK,
        });
        if (index % 4 === 0) throw new Error('rolled back');
        return made.number;
      });
    const results = await Promise.allSettled(Array.from({ length: 40 }, (_, index) => make(index)));
    const numbers = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(numbers.sort((a, b) => a - b)).toEqual(
      Array.from({ length: 30 }, (_, index) => start + index + 1),
    );
  });
});

describe('a ticket made by hand', () => {
  it('puts its conversation into its help desk and has its assignee', async () => {
    await fixture.saveSettings({ assignment: await directTo('inbox') });
    const ada = await fixture.addPerson('Ada');
    const { say, conversationId } = await fixture.visit();
    await say('a human please');
    const made = await fixture.services.tickets.create(person(ada, 'Ada'), {
      subject: 'Look into this',
      conversationId,
      destinationId: DESK,
      priority: 'high',
    });
    expect(made).toMatchObject({ source: 'manual', owner: { id: ada }, destinationId: DESK, channel: 'web' });
    expect((await fixture.services.turns.peek(conversationId)).destinationId).toBe(DESK);
    const again = fixture.services.tickets.create(person(ada, 'Ada'), {
      subject: 'Twice',
      conversationId,
      destinationId: DESK,
    });
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
  });

  it('needs no conversation, but a help desk where there are several', async () => {
    const ada = await fixture.addPerson('Ada');
    const me = person(ada, 'Ada');
    const unclear = fixture.services.tickets.create(me, { subject: 'By phone' });
    await expect(unclear).rejects.toMatchObject({ issues: [{ path: 'destinationId', code: 'required' }] });
    const made = await fixture.services.tickets.create(me, {
      subject: 'By phone',
      destinationId: DESK,
      ownerId: ada,
    });
    expect(made).toMatchObject({ channel: 'manual', conversationId: null, owner: { id: ada } });
    const reader = { workspaceId: fixture.workspaceId, userId: ada };
    const { items } = await listTickets(fixture.services.platform.db, reader, {
      view: 'mine',
      q: `#${made.number}`,
      limit: 10,
    });
    expect(items.map((ticket) => ticket.id)).toEqual([made.id]);
  });
});
