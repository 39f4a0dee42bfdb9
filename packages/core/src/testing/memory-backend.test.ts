import { describe, expect, test } from 'vitest';
import type { HandoffReceipt } from '../backend/backend.js';
import { BatonError } from '../errors.js';
import { defaultHandoffSettings } from '../settings/default-settings.js';
import type { HandoffSettings } from '../settings/handoff-settings.js';
import { type ManualEnvironment, manualEnvironment } from './manual-environment.js';
import { type MemoryBackend, memoryBackend } from './memory-backend.js';
import type { MemoryBackendOptions } from './memory-options.js';

const hello = { workspace: 'demo', locale: 'en' };
const settings = defaultHandoffSettings('memory');
const ada = { id: 'ada', name: 'Ada' };
const bob = { id: 'bob', name: 'Bob' };
const refund = { id: 't1', phrase: 'refund', match: 'exact', enabled: true } as const;

async function setUp(options: MemoryBackendOptions = {}) {
  const environment = manualEnvironment();
  const backend = memoryBackend({ environment, ...options });
  return { environment, backend, ...(await enter(backend, environment)) };
}

/** A visitor's moves in their conversation. */
async function enter(backend: MemoryBackend, environment: ManualEnvironment) {
  const { conversation } = await backend.open(hello);
  const { id } = conversation;
  return {
    id,
    say: (text: string) => backend.sendMessage({ conversationId: id, clientId: environment.newId(), text }),
    ask: (): Promise<HandoffReceipt> =>
      backend.requestHandoff({ conversationId: id, key: environment.newId(), reason: 'visitor_button' }),
    state: () => backend.people.transcript(id).conversation,
    said: () => backend.people.transcript(id).messages.map(({ author, text }) => `${author}: ${text}`),
  };
}

describe('the customer agent', () => {
  test('answers what it is asked, with its sources', async () => {
    const citations = [{ title: 'Hours', url: 'https://example.com/hours' }];
    const { say, said, backend, id, environment } = await setUp({
      answer: ({ text, manner, locale }) => ({ text: `${manner} ${text} ${locale}`, citations }),
    });
    await say('When?');
    await environment.pass(0);
    expect(said()).toEqual(['visitor: When?', 'agent: answer When? en']);
    expect(backend.people.transcript(id).messages[1]?.citations).toEqual(citations);
  });

  test.each([
    ['says that it cannot', () => null],
    ['fails', () => Promise.reject(new Error('no model'))],
    ['is never done', () => new Promise<null>(() => {})],
  ])('hands off when it %s', async (_, answer) => {
    const { say, state, environment } = await setUp({ answer, people: [ada] });
    await say('What is the meaning of life?');
    await environment.pass(30_000);
    expect(state()).toMatchObject({ queue: 'assigned', assignee: ada, handoff: { reason: 'cannot_answer' } });
  });

  test('admits that it does not know where the process hands off to nobody', async () => {
    const { say, said, state, environment } = await setUp({
      answer: () => null,
      settings: { ...settings, process: 'none' },
    });
    await say('What is the meaning of life?');
    await environment.pass(0);
    expect(said()).toEqual([
      'visitor: What is the meaning of life?',
      'agent: I do not know the answer to that.',
    ]);
    expect(state().handler).toBe('agent');
  });

  test('offers a person after the third failed answer in a row', async () => {
    const defaultTriggers = { ...settings.defaultTriggers, cannotAnswer: false };
    const { say, state, environment } = await setUp({
      answer: () => null,
      settings: { ...settings, defaultTriggers },
    });
    for (const offered of [false, false, true]) {
      await say('Why?');
      await environment.pass(0);
      expect(state().offered).toBe(offered);
    }
  });

  test('is not heard when a person has taken over in the meantime', async () => {
    let finish = (_: string) => {};
    const answer = () => new Promise<string>((resolve) => (finish = resolve));
    const { say, ask, said, environment } = await setUp({ answer, people: [ada] });
    await say('When?');
    await environment.pass(0);
    await ask();
    finish('Too late');
    await environment.pass(0);
    expect(said()).toEqual(['visitor: When?', 'system: You are now talking to Ada.']);
  });
});

test('a failure that comes after the conversation has changed hands and come back hands off to nobody', async () => {
  let fail = () => {};
  const answer = () => new Promise<null>((resolve) => (fail = () => resolve(null)));
  const { backend, id, say, ask, state, environment } = await setUp({ answer, people: [ada] });
  await say('When?');
  await environment.pass(0);
  await ask();
  await backend.returnToAgent(id);
  fail();
  await environment.pass(0);
  expect(state()).toMatchObject({ handler: 'agent', handoff: null });
});

describe('people', () => {
  test('take turns, up to their capacity', async () => {
    const { backend, environment, ask } = await setUp({
      people: [ada, bob].map((person) => ({ ...person, capacity: 2 })),
    });
    const visitors = [await ask()];
    for (let count = 0; count < 4; count++) {
      visitors.push(await (await enter(backend.newVisitor(), environment)).ask());
    }
    const got = visitors.map(({ outcome, conversation }) => conversation.assignee?.id ?? outcome);
    expect(got).toEqual(['ada', 'bob', 'ada', 'bob', 'waiting']);
  });

  test('serve the line first come first served, and those behind move up', async () => {
    const { backend, environment, ask, state } = await setUp({
      people: [{ ...ada, capacity: 1, available: false }],
    });
    await ask();
    const second = await enter(backend.newVisitor(), environment);
    await second.ask();
    expect([state().position, second.state().position]).toEqual([1, 2]);
    backend.people.setAvailable('ada', true);
    expect([state().queue, second.state().position]).toEqual(['assigned', 1]);
    backend.people.close(state().id);
    expect(second.state()).toMatchObject({ queue: 'assigned', assignee: ada });
  });

  test('who are not assigned to get nothing', async () => {
    const assignment = { ...settings.assignment, teamIds: ['sales'] } as HandoffSettings['assignment'];
    const people = [ada, { ...bob, teamIds: ['sales'] }];
    const { ask, state } = await setUp({ people, settings: { ...settings, assignment } });
    await ask();
    expect(state().assignee).toEqual(bob);
  });

  test('who leave put the visitor back in line, and somebody else joins', async () => {
    const { backend, id, ask, state } = await setUp({ people: [ada, { ...bob, available: false }] });
    await ask();
    backend.people.setAvailable('ada', false);
    backend.people.leave(id);
    expect(state()).toMatchObject({ queue: 'waiting', position: 1 });
    backend.people.setAvailable('bob', true);
    expect(state().assignee).toEqual(bob);
  });

  test('follow up later under async, however busy', async () => {
    const people = [{ ...ada, available: false }];
    const { ask, state } = await setUp({ people, settings: { ...settings, process: 'async' } });
    expect((await ask()).outcome).toBe('scheduled');
    expect(state().assignee).toEqual(ada);
  });

  test('see the email address that was left', async () => {
    const { backend, id, ask } = await setUp();
    await ask();
    await backend.leaveEmail(id, ' visitor@example.com ');
    expect(backend.people.transcript(id).email).toBe('visitor@example.com');
  });
});

describe('settings', () => {
  test('hold from the next message on, and every visitor is told', async () => {
    const { backend, id, say, environment } = await setUp();
    const events: string[] = [];
    backend.subscribe({ conversationId: id, afterSeq: 0 }, ({ type }) => events.push(type));
    expect((await say('refund')).handoff).toBeUndefined();
    backend.workspace.saveSettings({ ...settings, customTriggers: [refund] });
    expect((await say('refund')).handoff).toMatchObject({ reason: 'custom_trigger', outcome: 'waiting' });
    await environment.pass(0);
    expect(events).toContain('settings');
  });

  test.each([
    ['keep-open', 'open'],
    ['close', 'closed'],
  ] as const)('a workflow gives it to nobody: %s', async (whenUnassigned, status) => {
    const assignment = { type: 'workflow', destinationId: 'desk', workflowId: 'w1' } as const;
    const { ask, state, said } = await setUp({
      people: [ada],
      settings: { ...settings, assignment, whenUnassigned },
    });
    expect((await ask()).outcome).toBe('unassigned');
    expect(state().status).toBe(status);
    expect(said()).toEqual([`system: ${settings.messages.unassigned.default}`]);
  });
});

describe('the pause', () => {
  test('hands over at the next message', async () => {
    const { backend, say } = await setUp({ people: [ada], answer: () => 'Hello' });
    await say('Hello');
    backend.workspace.pauseAgent();
    expect((await say('Still there?')).handoff).toMatchObject({
      reason: 'agent_paused',
      outcome: 'assigned',
    });
  });

  test.each([
    [
      'its trigger is off',
      { ...settings, defaultTriggers: { ...settings.defaultTriggers, agentPaused: false } },
    ],
    ['the process is none', { ...settings, process: 'none' as const }],
  ])('is told once when %s', async (_, paused) => {
    const { say, said } = await setUp({ agentPaused: true, settings: paused, answer: () => 'Hello' });
    await say('Hello');
    await say('Anybody?');
    expect(said().filter((line) => line.includes('paused'))).toHaveLength(1);
  });

  test('over, the agent answers again', async () => {
    const off = { ...settings, defaultTriggers: { ...settings.defaultTriggers, agentPaused: false } };
    const { backend, say, said, environment } = await setUp({
      agentPaused: true,
      settings: off,
      answer: () => 'Hi',
    });
    await say('Hello');
    backend.workspace.resumeAgent();
    await say('Hello');
    await environment.pass(0);
    expect(said().at(-1)).toBe('agent: Hi');
  });
});

describe('the network', () => {
  test('may fail before the work, which then has not happened', async () => {
    const before = () => {
      throw new TypeError('offline');
    };
    const backend = memoryBackend({ hooks: { before } });
    await expect(backend.open(hello)).rejects.toMatchObject({
      code: 'unavailable',
      cause: { message: 'offline' },
    });
    expect(backend.people.conversations()).toEqual([]);
  });

  test('may lose an acknowledgement, and sending again finds the message', async () => {
    let fails = true;
    const after = (method: string) => {
      if (method === 'sendMessage' && fails) throw new BatonError('timeout');
    };
    const { backend, id } = await setUp({ hooks: { after } });
    const message = { conversationId: id, clientId: 'mine', text: 'Hello' };
    await expect(backend.sendMessage(message)).rejects.toMatchObject({ code: 'timeout' });
    fails = false;
    expect((await backend.sendMessage(message)).message.seq).toBe(1);
    expect(backend.people.transcript(id).messages).toHaveLength(1);
  });

  test('is gone after disconnecting, for this tab only', async () => {
    const { backend, id, environment } = await setUp();
    const tab = backend.openTab();
    const heard: string[] = [];
    backend.subscribe({ conversationId: id, afterSeq: 0 }, ({ type }) => heard.push(type));
    backend.disconnect();
    await environment.pass(0);
    await expect(backend.availability()).rejects.toMatchObject({ code: 'unavailable' });
    expect((await tab.open(hello)).conversation.id).toBe(id);
    expect(heard).toEqual([]);
  });

  test("keeps one visitor's conversation from another", async () => {
    const { backend, id } = await setUp();
    const other = backend.newVisitor();
    await other.open(hello);
    await expect(other.close(id)).rejects.toMatchObject({ code: 'not_found' });
    const heard: unknown[] = [];
    other.subscribe({ conversationId: id, afterSeq: 0 }, (event) => heard.push(event));
    await backend.close(id);
    expect(heard).toEqual([]);
  });
});
