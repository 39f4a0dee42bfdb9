import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createWorkspaceFixture, type WorkspaceFixture } from '../testing/workspace-fixture.js';
import { messagesAfter } from './message-repository.js';

let fixture: WorkspaceFixture;
let answers: (question: string) => { known: boolean; text: string };

beforeAll(async () => {
  fixture = await createWorkspaceFixture(async ({ question, manner }) => {
    if (manner !== 'answer') return { known: false, text: `${manner}: sorry`, citations: [], confidence: 1 };
    return { ...answers(question), citations: [], confidence: 1 };
  });
});
afterAll(() => fixture.close());
afterEach(async () => {
  const { db } = fixture.services.platform;
  await db.deleteFrom('visitors').execute();
  await db.deleteFrom('users').execute();
  await fixture.saveSettings({
    process: 'live',
    customTriggers: [],
    defaultTriggers: { cannotAnswer: true, humanRequested: true, agentPaused: true },
  });
  await fixture.pauseAgent(false);
});
beforeAll(() => {
  answers = () => ({ known: true, text: 'Here you are.' });
});

const transcript = async (conversationId: string) =>
  (await messagesAfter(fixture.services.platform.db, conversationId, 0, 100)).map(
    (message) => `${message.author}: ${message.text}`,
  );

const settled = (conversationId: string, length: number) =>
  vi.waitFor(async () => {
    const lines = await transcript(conversationId);
    expect(lines).toHaveLength(length);
    return lines;
  });

describe('a visitor’s message', () => {
  it('is stored with the next place and answered by the customer agent', async () => {
    const { conversationId, say } = await fixture.visit();
    const receipt = await say('What does it cost?');
    expect(receipt.message.seq).toBe(1);
    expect(await settled(conversationId, 2)).toEqual(['visitor: What does it cost?', 'agent: Here you are.']);
  });

  it('is stored once however often it is sent', async () => {
    const { conversationId, say } = await fixture.visit();
    const receipts = await Promise.all(Array.from({ length: 30 }, () => say('Hello there', 'same-id')));
    expect(new Set(receipts.map((receipt) => receipt.message.id)).size).toBe(1);
    await settled(conversationId, 2);
  });

  it('gets places without gaps when many are sent at once', async () => {
    const { conversationId, say } = await fixture.visit();
    await fixture.services.configs.get(fixture.workspaceId);
    await Promise.all(Array.from({ length: 40 }, (_, index) => say(`Message ${index}`)));
    await vi.waitFor(async () => {
      const messages = await messagesAfter(fixture.services.platform.db, conversationId, 0, 200);
      expect(messages.filter((message) => message.author === 'visitor')).toHaveLength(40);
      expect(messages.map((message) => message.seq)).toEqual(messages.map((_, index) => index + 1));
    });
  });

  it('is refused for a conversation of somebody else', async () => {
    const { conversationId, say } = await fixture.visit();
    await say('Mine');
    const other = await fixture.visit();
    const send = fixture.services.visitorConversations.sendMessage(
      other.visitor,
      {},
      { conversationId, clientId: 'x', text: 'Hi' },
    );
    await expect(send).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a handoff', () => {
  it('holds a person’s slot and tells the visitor who they are talking to', async () => {
    const ada = await fixture.addPerson('Ada');
    const { say, conversationId } = await fixture.visit();
    const { handoff, conversation } = await say('I want to talk to a human');
    expect(handoff).toMatchObject({ reason: 'human_requested', outcome: 'assigned' });
    expect(conversation).toMatchObject({
      handler: 'human',
      queue: 'assigned',
      assignee: { id: ada, name: 'Ada' },
    });
    expect(await transcript(conversationId)).toEqual([
      'visitor: I want to talk to a human',
      'system: You are now talking to Ada.',
    ]);
    const person = await fixture.services.platform.db
      .selectFrom('users')
      .select('open_live')
      .where('id', '=', ada)
      .executeTakeFirst();
    expect(person?.open_live).toBe(1);
  });

  it('is counted by reason and outcome', async () => {
    await fixture.addPerson('Ada');
    const { say } = await fixture.visit();
    const { handoffs } = fixture.services.platform.metrics;
    handoffs.reset();
    await say('I want to talk to a human');
    const { values } = await handoffs.get();
    expect(values).toEqual([{ labels: { reason: 'human_requested', outcome: 'assigned' }, value: 1 }]);
  });

  it('waits when nobody is free, and is assigned the moment somebody becomes available', async () => {
    const ada = await fixture.addPerson('Ada', { presence: 'away' });
    const { say, conversationId } = await fixture.visit();
    const { conversation } = await say('Talk to a human please');
    expect(conversation).toMatchObject({ queue: 'waiting', position: 1 });
    await fixture.setPresence(ada, 'available');
    const stored = await fixture.services.turns.peek(conversationId);
    expect(stored.state).toMatchObject({ queue: 'assigned', assignee: { name: 'Ada' } });
    expect((await transcript(conversationId)).at(-1)).toBe('system: Ada has joined the conversation.');
  });

  it('gives one free slot to one of two who ask at the same moment', async () => {
    await fixture.addPerson('Ada', { capacity: 1 });
    const visits = await Promise.all([fixture.visit(), fixture.visit()]);
    const receipts = await Promise.all(visits.map(({ say }) => say('I need a human')));
    expect(receipts.map((receipt) => receipt.handoff?.outcome).sort()).toEqual(['assigned', 'waiting']);
  });

  it('serves first who came first when a slot becomes free', async () => {
    const ada = await fixture.addPerson('Ada', { capacity: 1 });
    const first = await fixture.visit();
    const second = await fixture.visit();
    const third = await fixture.visit();
    await first.say('human please');
    await second.say('human please');
    await third.say('human please');
    const { humanConversations, turns } = fixture.services;
    await humanConversations.close(
      { userId: ada, workspaceId: fixture.workspaceId, name: 'Ada' },
      first.conversationId,
    );
    await vi.waitFor(async () =>
      expect((await turns.peek(second.conversationId)).state.queue).toBe('assigned'),
    );
    expect((await turns.peek(third.conversationId)).state.queue).toBe('waiting');
  });

  it('takes turns among the people (rotate)', async () => {
    await fixture.addPerson('Ada');
    await fixture.addPerson('Noor');
    const names: (string | undefined)[] = [];
    for (let i = 0; i < 4; i++) {
      const { say } = await fixture.visit();
      names.push((await say('a human please')).conversation.assignee?.name);
    }
    expect(new Set(names.slice(0, 2)).size).toBe(2);
    expect(names.slice(2)).toEqual(names.slice(0, 2));
  });

  it('follows a trigger that was saved a moment ago', async () => {
    const { say, conversationId } = await fixture.visit();
    await say('I would like a annulering');
    await settled(conversationId, 2);
    await fixture.saveSettings({
      customTriggers: [{ id: 't', phrase: 'annulering', match: 'exact', enabled: true }],
    });
    const { handoff } = await say('I would like a annulering');
    expect(handoff).toMatchObject({ reason: 'custom_trigger', outcome: 'waiting' });
    const record = await fixture.services.platform.db
      .selectFrom('handoffs')
      .selectAll()
      .where('conversation_id', '=', conversationId)
      .executeTakeFirst();
    expect(record?.trigger).toMatchObject({ triggerId: 't', evidence: { text: 'annulering' } });
  });

  it('follows a pause at the visitor’s next message', async () => {
    const { say, conversationId } = await fixture.visit();
    await say('Hello, a question');
    await settled(conversationId, 2);
    await fixture.pauseAgent(true);
    expect((await say('And another')).handoff).toMatchObject({ reason: 'agent_paused', outcome: 'waiting' });
  });

  it('is recorded and declined when the process hands off to nobody, and the agent goes on', async () => {
    await fixture.saveSettings({
      process: 'none',
      customTriggers: [{ id: 't', phrase: 'refund', match: 'exact', enabled: true }],
    });
    const { say, conversationId } = await fixture.visit();
    const { handoff } = await say('I want a refund');
    expect(handoff?.outcome).toBe('declined');
    expect(await settled(conversationId, 2)).toEqual(['visitor: I want a refund', 'agent: Here you are.']);
  });

  it('follows from an answer that the agent does not have', async () => {
    answers = () => ({ known: false, text: 'I do not know.' });
    await fixture.addPerson('Ada');
    const { say, conversationId } = await fixture.visit();
    await say('Do you sell bicycles?');
    expect(await settled(conversationId, 2)).toEqual([
      'visitor: Do you sell bicycles?',
      'system: You are now talking to Ada.',
    ]);
    answers = () => ({ known: true, text: 'Here you are.' });
  });
});

describe('a person’s part', () => {
  it('drops an answer of the agent that comes after a person took over', async () => {
    let release: (() => void) | undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const late = await createWorkspaceFixture(async () => {
      await gate;
      return { known: true, text: 'Too late.', citations: [], confidence: 1 };
    });
    try {
      const ada = await late.addPerson('Ada');
      const { say, conversationId } = await late.visit();
      await say('Something slow');
      const person = { userId: ada, workspaceId: late.workspaceId, name: 'Ada' };
      await late.services.humanConversations.assign(person, conversationId, ada);
      await late.services.humanConversations.reply(person, conversationId, {
        text: 'I am here.',
        clientId: 'r1',
      });
      release?.();
      await late.services.stop(5_000);
      const messages = await messagesAfter(late.services.platform.db, conversationId, 0, 100);
      expect(messages.some((message) => message.author === 'agent')).toBe(false);
    } finally {
      await late.close();
    }
  });

  it('may not be spoken by somebody else', async () => {
    await fixture.addPerson('Ada');
    const noor = await fixture.addPerson('Noor', { presence: 'away' });
    const { say, conversationId } = await fixture.visit();
    await say('a human please');
    const person = { userId: noor, workspaceId: fixture.workspaceId, name: 'Noor' };
    const reply = fixture.services.humanConversations.reply(person, conversationId, {
      text: 'Hi',
      clientId: 'x',
    });
    await expect(reply).rejects.toMatchObject({
      code: 'refused',
      message: 'Ada has this conversation. Take it first.',
    });
  });

  it('ends with the close, and writing again reopens it with the agent', async () => {
    const ada = await fixture.addPerson('Ada');
    const { say, conversationId } = await fixture.visit();
    await say('a human please');
    await fixture.services.humanConversations.close(
      { userId: ada, workspaceId: fixture.workspaceId, name: 'Ada' },
      conversationId,
    );
    const { conversation } = await say('One more thing');
    expect(conversation).toMatchObject({ status: 'open', handler: 'agent', assignee: null });
    expect((await settled(conversationId, 5)).at(-1)).toBe('agent: Here you are.');
  });
});
