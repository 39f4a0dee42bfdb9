import { check, checkEqual } from './contract-checks.js';
import type { ContractScene } from './contract-scene.js';

type Cases = Readonly<Record<string, (scene: ContractScene) => Promise<void>>>;

/** From the agent to a person and back. */
export const HANDOFF_CASES: Cases = {
  'a request with somebody available is assigned and told': async (scene) => {
    const receipt = await scene.meet();
    const { handler, assignee, handoff } = scene.log.conversation!;
    checkEqual([handler, handoff?.id], ['human', receipt.handoffId], 'state');
    check(!!assignee?.name, 'the person has no name');
    await scene.told(receipt.handoffId, 'assigned');
  },

  'a message that asks for a person hands off': async (scene) => {
    await scene.person.available(true);
    const clientId = scene.newId();
    const { handoff } = await scene.say('I want to talk to a human', clientId);
    // A backend that leaves the triggers to the client hears of it from the client.
    if (!handoff) {
      const request = { conversationId: scene.id, key: clientId, reason: 'human_requested' } as const;
      await scene.backend.requestHandoff(request);
    }
    const state = await scene.log.state('a person to have it', ({ queue }) => queue === 'assigned');
    checkEqual(state.handoff?.reason, 'human_requested', 'reason');
    await scene.told(state.handoff!.id, 'assigned');
  },

  'with nobody available it waits, and is assigned as soon as somebody is': async (scene) => {
    const { handoffId } = await scene.wait();
    await scene.told(handoffId, 'waiting');
    await scene.person.available(true);
    const { assignee } = await scene.log.state('a person to join', ({ queue }) => queue === 'assigned');
    const joined = await scene.told(handoffId, 'assigned');
    checkEqual(joined.notice?.name, assignee?.name, 'person who is announced');
  },

  'the same key asks once': async (scene) => {
    await scene.person.available(false);
    const key = scene.newId();
    const together = await Promise.all([
      scene.askForPerson(key),
      scene.askForPerson(key),
      scene.askForPerson(key),
    ]);
    const later = await scene.askForPerson(key);
    const ids = [...together, later].map(({ handoffId }) => handoffId);
    checkEqual(new Set(ids).size, 1, 'handoffs');
    await scene.told(ids[0]!, 'waiting');
    await scene.backend.cancelHandoff(scene.id);
    checkEqual((await scene.askForPerson(key)).handoffId, ids[0], 'handoff of the key after cancelling');
    const fence = await scene.say();
    checkEqual(fence.conversation.handoff, null, 'handoff that the old key opened');
  },

  'a second request joins the open handoff': async (scene) => {
    const first = await scene.wait();
    const second = await scene.askForPerson();
    checkEqual([second.handoffId, second.outcome], [first.handoffId, 'waiting'], 'second request');
    await scene.told(first.handoffId, 'waiting');
  },

  'cancelling while waiting goes back to the agent': async (scene) => {
    const { handoffId } = await scene.wait();
    const { handler, queue, handoff } = await scene.backend.cancelHandoff(scene.id);
    checkEqual({ handler, queue, handoff }, { handler: 'agent', queue: null, handoff: null }, 'state');
    await scene.told(handoffId, 'cancelled');
    const again = await scene.backend.cancelHandoff(scene.id);
    checkEqual(again.handler, 'agent', 'handler after cancelling twice');
  },

  'a cancelled visitor is not given to a person later': async (scene) => {
    await scene.wait();
    await scene.backend.cancelHandoff(scene.id);
    await scene.person.available(true);
    const fence = await scene.say();
    await scene.log.message('the next message', ({ id }) => id === fence.message.id);
    check(
      scene.log.messages.every(({ notice }) => notice?.outcome !== 'assigned'),
      'a person joined all the same',
    );
  },

  'the visitor goes back to the agent from a person': async (scene) => {
    await scene.meet();
    const { handler, assignee, handoff } = await scene.backend.returnToAgent(scene.id);
    checkEqual({ handler, assignee, handoff }, { handler: 'agent', assignee: null, handoff: null }, 'state');
    await scene.log.message('the word that the agent is back', ({ notice }) => notice?.kind === 'returned');
  },

  'a person gives the conversation back to the agent': async (scene) => {
    await scene.meet();
    await scene.person.returnToAgent(scene.id);
    await scene.log.state(
      'the agent to have it',
      ({ handler, assignee }) => handler === 'agent' && !assignee,
    );
    await scene.log.message('the word that the agent is back', ({ notice }) => notice?.kind === 'returned');
  },

  'after a return a new request is a new handoff': async (scene) => {
    const first = await scene.meet();
    await scene.backend.returnToAgent(scene.id);
    const second = await scene.meet();
    check(first.handoffId !== second.handoffId, 'the ended handoff was opened again');
    await scene.told(second.handoffId, 'assigned');
  },

  'leaving an email address schedules a follow-up': async (scene) => {
    const { handoffId } = await scene.wait();
    const { queue } = await scene.backend.leaveEmail(scene.id, 'visitor@example.com');
    checkEqual(queue, 'scheduled', 'queue');
    await scene.told(handoffId, 'scheduled');
  },

  "a person's reply arrives as theirs": async (scene) => {
    await scene.meet();
    await scene.person.reply(scene.id, 'Hello, how can I help?');
    const reply = await scene.log.message('the reply', ({ author }) => author === 'human');
    checkEqual(reply.text, 'Hello, how can I help?', 'text');
    checkEqual(reply.authorName, scene.log.conversation?.assignee?.name, 'name');
    scene.log.checkOrder(0);
  },

  'while a person has it, the agent is silent': async (scene) => {
    await scene.meet();
    const taken = scene.log.conversation!.seq;
    const asked = await scene.say();
    await scene.person.reply(scene.id, 'Here I am.');
    const reply = await scene.log.message('the reply', ({ author }) => author === 'human');
    const between = scene.log.messages.filter(({ seq }) => seq > taken && seq <= reply.seq);
    checkEqual(
      between.map(({ id }) => id),
      [asked.message.id, reply.id],
      'messages up to the reply',
    );
  },
};
