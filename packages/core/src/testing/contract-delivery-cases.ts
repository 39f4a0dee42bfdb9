import { check, checkEqual } from './contract-checks.js';
import type { ContractScene } from './contract-scene.js';

type Cases = Readonly<Record<string, (scene: ContractScene) => Promise<void>>>;

/** Sessions, sending and subscribing. */
export const DELIVERY_CASES: Cases = {
  'open gives a session with a fresh conversation': async ({ session }) => {
    check(session.visitorId !== '', 'the session has no visitorId');
    const { id, status, handler, seq, handoff } = session.conversation;
    check(id !== '', 'the conversation has no id');
    checkEqual(
      { status, handler, seq, handoff },
      { status: 'open', handler: 'agent', seq: 0, handoff: null },
      'state',
    );
    check(session.branding.name !== '', 'the session does not say whose it is');
  },

  'a message gets its place and reaches the subscriber once': async (scene) => {
    const receipt = await scene.say('Hello there');
    checkEqual(receipt.message.seq, 1, 'seq of the first message');
    checkEqual([receipt.message.author, receipt.message.text], ['visitor', 'Hello there'], 'message');
    check(!Number.isNaN(Date.parse(receipt.message.at)), `"${receipt.message.at}" is no time`);
    const fence = await scene.say();
    await scene.log.message('the second message', ({ id }) => id === fence.message.id);
    checkEqual(scene.log.messages.filter(({ id }) => id === receipt.message.id).length, 1, 'deliveries');
    scene.log.checkOrder(0);
  },

  'the same client id twenty times at once is one message': async (scene) => {
    const clientId = scene.newId();
    const receipts = await Promise.all(Array.from({ length: 20 }, () => scene.say('Hello there', clientId)));
    checkEqual(
      new Set(receipts.map(({ message }) => `${message.seq} ${message.id}`)).size,
      1,
      'stored messages',
    );
    const fence = await scene.say();
    await scene.log.message('the next message', ({ id }) => id === fence.message.id);
    checkEqual(scene.log.messages.filter((message) => message.clientId === clientId).length, 1, 'deliveries');
    scene.log.checkOrder(0);
  },

  'many messages at once each get a place of their own': async (scene) => {
    const receipts = await Promise.all(Array.from({ length: 10 }, () => scene.say()));
    checkEqual(new Set(receipts.map(({ message }) => message.seq)).size, 10, 'places');
    const last = Math.max(...receipts.map(({ message }) => message.seq));
    await scene.log.message('the last message', ({ seq }) => seq === last);
    scene.log.checkOrder(0);
  },

  'subscribing from a position delivers exactly the rest': async (scene) => {
    const receipts = [];
    for (let count = 0; count < 5; count++) receipts.push(await scene.say());
    const from = receipts[2]!.message.seq;
    const late = scene.listen(from);
    const next = await scene.say();
    await late.message('the newest message', ({ id }) => id === next.message.id);
    late.checkOrder(from);
    late.unsubscribe();
  },

  'two tabs see the same messages in the same order': async (scene) => {
    const tab = await scene.secondTab();
    const other = scene.listen(0, tab);
    const send = (backend: typeof tab) =>
      backend.sendMessage({ conversationId: scene.id, clientId: scene.newId(), text: scene.question });
    const receipts = await Promise.all(
      [scene.backend, tab, scene.backend, tab, scene.backend, tab].map(send),
    );
    const last = Math.max(...receipts.map(({ message }) => message.seq));
    for (const log of [scene.log, other]) await log.message('the last message', ({ seq }) => seq === last);
    for (const log of [scene.log, other]) log.checkOrder(0);
    const seen = ({ messages }: typeof other) => messages.slice(0, last).map(({ id }) => id);
    checkEqual(seen(other), seen(scene.log), 'messages of the second tab');
  },

  'a new connection resumes from where the old one stood': async (scene) => {
    const first = await scene.say();
    await scene.log.message('the first message', ({ id }) => id === first.message.id);
    const stoodAt = first.message.seq;
    scene.log.unsubscribe();
    const missed = await scene.say();
    const resumed = scene.listen(stoodAt, await scene.secondTab());
    await resumed.message('the message that was missed', ({ id }) => id === missed.message.id);
    resumed.checkOrder(stoodAt);
  },

  'unsubscribing stops the events': async (scene) => {
    const other = scene.listen(0);
    const first = await scene.say();
    await other.message('the first message', ({ id }) => id === first.message.id);
    other.unsubscribe();
    const count = other.events.length;
    const fence = await scene.say();
    await scene.log.message('the second message', ({ id }) => id === fence.message.id);
    checkEqual(other.events.length, count, 'events after unsubscribing');
  },
};
