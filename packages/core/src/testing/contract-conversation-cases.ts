import { MAX_MESSAGE_LENGTH } from '../conversation/message.js';
import { check, checkEqual, checkRejects } from './contract-checks.js';
import type { ContractScene } from './contract-scene.js';

type Cases = Readonly<Record<string, (scene: ContractScene) => Promise<void>>>;

/** Beginning, ending, and what is refused. */
export const CONVERSATION_CASES: Cases = {
  'closing by a person is seen': async (scene) => {
    await scene.meet();
    await scene.person.close(scene.id);
    const { handoff, assignee } = await scene.log.state('the close', ({ status }) => status === 'closed');
    checkEqual({ handoff, assignee }, { handoff: null, assignee: null }, 'state');
    await scene.log.message('the word that it is closed', ({ notice }) => notice?.kind === 'closed');
  },

  'a message after the close reopens it with the agent': async (scene) => {
    const { handoffId } = await scene.meet();
    await scene.person.close(scene.id);
    await scene.log.state('the close', ({ status }) => status === 'closed');
    const { conversation, message } = await scene.say();
    checkEqual(conversation.status, 'open', 'status');
    check(conversation.handoff?.id !== handoffId, 'the ended handoff was opened again');
    await scene.log.message('the message', ({ id }) => id === message.id);
    await scene.log.state('the reopening', ({ status, assignee }) => status === 'open' && !assignee);
    scene.log.checkOrder(0);
  },

  'the visitor closes it, and closing twice is closing once': async (scene) => {
    await scene.say();
    checkEqual((await scene.backend.close(scene.id)).status, 'closed', 'status');
    checkEqual((await scene.backend.close(scene.id)).status, 'closed', 'status after the second close');
    await scene.log.message('the word that it is closed', ({ notice }) => notice?.kind === 'closed');
    checkEqual(scene.log.messages.filter(({ notice }) => notice?.kind === 'closed').length, 1, 'words');
  },

  'closing while waiting cancels the handoff': async (scene) => {
    const { handoffId } = await scene.wait();
    await scene.backend.close(scene.id);
    await scene.told(handoffId, 'cancelled');
  },

  'a closed conversation takes no request for a person': async (scene) => {
    await scene.say();
    await scene.backend.close(scene.id);
    await checkRejects(scene.askForPerson(), 'refused');
  },

  'starting a conversation gives a new one': async (scene) => {
    await scene.say();
    const fresh = await scene.backend.startConversation();
    check(fresh.id !== scene.id, 'the conversation is the old one');
    checkEqual([fresh.status, fresh.seq, fresh.handoff], ['open', 0, null], 'state');
    const log = scene.listen(0, scene.backend, fresh.id);
    const message = { conversationId: fresh.id, clientId: scene.newId(), text: scene.question };
    const receipt = await scene.backend.sendMessage(message);
    checkEqual(receipt.message.seq, 1, 'seq of its first message');
    await log.message('its first message', ({ id }) => id === receipt.message.id);
    log.unsubscribe();
  },

  'a conversation that is started in one tab is told to the other': async (scene) => {
    const tab = await scene.secondTab();
    if (tab === scene.backend) return;
    await scene.say();
    const fresh = await tab.startConversation();
    await scene.log.event(
      'the word that there is a new conversation',
      (event) => event.type === 'current_conversation' && event.conversation.id === fresh.id,
    );
  },

  'a message that is empty or too long is refused by its field': async (scene) => {
    await checkRejects(scene.say(''), 'invalid', 'text');
    await checkRejects(scene.say('   '), 'invalid', 'text');
    await checkRejects(scene.say('x'.repeat(MAX_MESSAGE_LENGTH + 1)), 'invalid', 'text');
    const { message } = await scene.say('x'.repeat(MAX_MESSAGE_LENGTH));
    checkEqual([message.seq, message.text.length], [1, MAX_MESSAGE_LENGTH], 'longest message');
  },

  'an address that is none is refused by its field': async (scene) => {
    await scene.wait();
    await checkRejects(scene.backend.leaveEmail(scene.id, 'nobody'), 'invalid', 'email');
  },

  'a conversation that is not there is not found': async (scene) => {
    const conversationId = scene.newId();
    const { backend } = scene;
    const text = scene.question;
    await checkRejects(backend.sendMessage({ conversationId, clientId: scene.newId(), text }), 'not_found');
    const request = { conversationId, key: scene.newId(), reason: 'visitor_button' } as const;
    await checkRejects(backend.requestHandoff(request), 'not_found');
    await checkRejects(backend.cancelHandoff(conversationId), 'not_found');
    await checkRejects(backend.close(conversationId), 'not_found');
    await checkRejects(backend.rate({ conversationId, score: 3 }), 'not_found');
  },

  'a conversation can be rated': async (scene) => {
    await scene.say();
    await scene.backend.close(scene.id);
    await scene.backend.rate({ conversationId: scene.id, score: 5, comment: 'Quick and kind' });
  },

  'typing and reading never throw': async (scene) => {
    scene.backend.typing?.(scene.id, true);
    scene.backend.markRead?.(scene.id, 1);
    scene.backend.typing?.('nowhere', false);
    scene.backend.markRead?.('nowhere', -1);
    const { message } = await scene.say();
    await scene.log.message('a message after them', ({ id }) => id === message.id);
  },

  'availability follows the person': async (scene) => {
    await scene.person.available(true);
    checkEqual((await scene.backend.availability()).available, true, 'availability with somebody there');
    await scene.person.available(false);
    checkEqual((await scene.backend.availability()).available, false, 'availability with nobody there');
  },

  "the page's answer counts only while it is the agent's turn": async (scene) => {
    const { recordAnswer } = scene.backend;
    if (!recordAnswer) return;
    const answer = (epoch: number) =>
      scene.backend.recordAnswer!({
        conversationId: scene.id,
        clientId: scene.newId(),
        epoch,
        text: 'An answer',
      });
    const { conversation } = await scene.say();
    const { message } = await answer(conversation.epoch);
    checkEqual([message.author, message.text], ['agent', 'An answer'], 'answer');
    await scene.meet();
    await checkRejects(answer(conversation.epoch), 'refused');
    await scene.backend.returnToAgent(scene.id);
    await checkRejects(answer(conversation.epoch), 'refused');
  },
};
