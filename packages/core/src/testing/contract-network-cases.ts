import { check, checkEqual, checkRejects } from './contract-checks.js';
import type { ContractNetwork } from './contract-harness.js';
import type { ContractScene } from './contract-scene.js';

type Cases = Readonly<
  Record<string, (scene: ContractScene, network: Required<ContractNetwork>) => Promise<void>>
>;

/** Says several things one after another, the last of which is a fence: when it is there, so is all before it. */
async function sayAll(scene: ContractScene, count: number): Promise<void> {
  let lastId = '';
  for (let said = 0; said < count; said++) lastId = (await scene.say()).message.id;
  await scene.log.message('the last message', ({ id }) => id === lastId);
}

/** Every visitor's message that is stored, on a connection of its own. */
async function stored(scene: ContractScene, clientId: string): Promise<number> {
  const log = scene.listen(0, await scene.secondTab());
  const fence = await scene.say();
  await log.message('the fence', ({ id }) => id === fence.message.id);
  log.unsubscribe();
  return log.messages.filter((message) => message.clientId === clientId).length;
}

const tryAgain = ['unavailable', 'timeout'] as const;

/** Fails unless it is rejected with a code that says: try again. */
async function checkMayTryAgain(promise: Promise<unknown>): Promise<void> {
  const settled = promise.then(
    () => null,
    (error: { code?: string }) => error.code ?? String(error),
  );
  const code = await settled;
  check(
    tryAgain.some((known) => known === code),
    `settled with ${String(code)} and not with ${tryAgain.join(' or ')}`,
  );
}

/** What goes wrong between the two ends, by what a harness can make go wrong. */
export const NETWORK_CASES: { readonly [Fault in keyof ContractNetwork]-?: Cases } = {
  repeat: {
    'what comes twice is told once': async (scene, network) => {
      network.repeat();
      await sayAll(scene, 4);
      scene.log.checkOrder(0);
    },
  },

  lose: {
    'a message that was lost on its way is found by its number': async (scene, network) => {
      await sayAll(scene, 1);
      network.lose(2);
      await sayAll(scene, 4);
      scene.log.checkOrder(0);
    },
  },

  swap: {
    'what comes in another order is told in the right one': async (scene, network) => {
      network.swap();
      await sayAll(scene, 6);
      scene.log.checkOrder(0);
    },
  },

  slow: {
    'on a slow network many messages at once keep their places': async (scene, network) => {
      network.slow(25);
      const receipts = await Promise.all(Array.from({ length: 8 }, () => scene.say()));
      checkEqual(new Set(receipts.map(({ message }) => message.seq)).size, 8, 'places');
      const last = Math.max(...receipts.map(({ message }) => message.seq));
      await scene.log.message('the last message', ({ seq }) => seq === last);
      scene.log.checkOrder(0);
    },
    'on a slow network a request for a person is settled once': async (scene, network) => {
      await scene.person.available(true);
      network.slow(25);
      const { handoffId } = await scene.askForPerson();
      await scene.told(handoffId, 'assigned');
    },
  },

  deafen: {
    'a message whose answer was lost is stored once when it is sent again': async (scene, network) => {
      await sayAll(scene, 1);
      const clientId = scene.newId();
      network.deafen(1);
      await checkMayTryAgain(scene.say(scene.question, clientId));
      const { message } = await scene.say(scene.question, clientId);
      checkEqual(message.clientId, clientId, 'client id of the receipt');
      checkEqual(await stored(scene, clientId), 1, 'stored messages');
    },
    'a request whose answer was lost is one handoff when it is made again': async (scene, network) => {
      await scene.person.available(false);
      await sayAll(scene, 1);
      const key = scene.newId();
      network.deafen(1);
      await checkMayTryAgain(scene.askForPerson(key));
      const again = await scene.askForPerson(key);
      checkEqual(again.outcome, 'waiting', 'outcome');
      await scene.told(again.handoffId, 'waiting');
    },
  },

  fail: {
    'a message that did not get through can be sent again': async (scene, network) => {
      await sayAll(scene, 1);
      const clientId = scene.newId();
      network.fail(1);
      await checkMayTryAgain(scene.say(scene.question, clientId));
      await scene.say(scene.question, clientId);
      checkEqual(await stored(scene, clientId), 1, 'stored messages');
    },
    'a request that is wrong stays wrong, and is not tried again': async (scene) => {
      await checkRejects(scene.say(''), 'invalid', 'text');
    },
  },

  cut: {
    'what was said while the connection was gone comes afterwards, once and in order': async (
      scene,
      network,
    ) => {
      await scene.meet();
      network.cut();
      await scene.person.reply(scene.id, 'First.');
      await scene.person.reply(scene.id, 'Second.');
      await scene.log.message('the second reply', ({ text }) => text === 'Second.');
      scene.log.checkOrder(0);
      checkEqual(scene.log.messages.filter(({ author }) => author === 'human').length, 2, 'replies');
    },
    'the connection is told to be gone and back': async (scene, network) => {
      await sayAll(scene, 1);
      network.cut();
      await scene.log.event('the loss', (event) => event.type === 'connection' && event.state === 'offline');
      await scene.log.event(
        'the return',
        (event) => event.type === 'connection' && event.state === 'online',
        'after the loss',
      );
    },
  },
};
