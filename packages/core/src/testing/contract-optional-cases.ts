import { MAX_ATTACHMENT_BYTES, type Message } from '../conversation/message.js';
import { check, checkEqual, checkRejects } from './contract-checks.js';
import type { ContractScene } from './contract-scene.js';

type Cases = Readonly<Record<string, (scene: ContractScene) => Promise<void>>>;

/** An answer of the agent to a question, by whoever answers here. */
async function answered(scene: ContractScene): Promise<Message> {
  const { conversation } = await scene.say();
  const text = 'An answer';
  const about = { conversationId: scene.id, clientId: scene.newId(), epoch: conversation.epoch, text };
  if (scene.backend.recordAnswer) return (await scene.backend.recordAnswer(about)).message;
  return scene.log.message('an answer', ({ author }) => author === 'agent');
}

/** Sends a file of three bytes; what the harness makes of a text is its content. */
function note(scene: ContractScene, content: unknown, about: { type?: string; size?: number } = {}) {
  const { type = 'text/plain', size = 3 } = about;
  return scene.backend.upload?.({ conversationId: scene.id, name: 'note.txt', type, size, data: content });
}

/** What a backend may leave out: each case asks only of those that have the method. */
export const OPTIONAL_CASES: Cases = {
  'earlier messages come in order, each once, and none before the first': async (scene) => {
    if (!scene.backend.earlier) return;
    for (const text of ['One', 'Two', 'Three']) await scene.say(text);
    const { seq } = await scene.log.message('the third message', ({ text }) => text === 'Three');
    const before = await scene.backend.earlier(scene.id, seq);
    checkEqual(
      before.map((message) => message.seq),
      before.map((_, index) => index + 1),
      'seqs before the third message',
    );
    checkEqual(before.length, seq - 1, 'messages before the third');
    checkEqual(await scene.backend.earlier(scene.id, 1), [], 'messages before the first');
    await checkRejects(scene.backend.earlier(scene.newId(), 3), 'not_found');
  },

  'an answer can be judged, and judged again; another message can not': async (scene) => {
    if (!scene.backend.giveFeedback) return;
    const conversationId = scene.id;
    const { id: messageId } = await answered(scene);
    for (const helpful of [true, false, null])
      await scene.backend.giveFeedback({ conversationId, messageId, helpful });
    const own = scene.log.messages.find(({ author }) => author === 'visitor');
    check(own !== undefined, 'the question is not in the log');
    await checkRejects(
      scene.backend.giveFeedback({ conversationId, messageId: own.id, helpful: true }),
      'not_found',
    );
  },

  'a form is kept, and only for a conversation of the visitor': async (scene) => {
    if (!scene.backend.submitForm) return;
    const answers = { name: 'Ida', email: 'ida@example.com', fields: { order: '1234' } };
    await scene.backend.submitForm({ conversationId: scene.id, ...answers });
    await checkRejects(scene.backend.submitForm({ conversationId: scene.newId(), ...answers }), 'not_found');
  },

  'a token that nobody signed changes nothing': async (scene) => {
    if (!scene.backend.identify) return;
    const code = await scene.backend.identify('e30.e30.nobody').then(
      () => 'nothing: it was taken',
      (error: { code?: unknown }) => String(error.code),
    );
    check(['identity_invalid', 'not_supported'].includes(code), `a forged token was refused with ${code}`);
    checkEqual((await scene.say()).conversation.id, scene.id, 'conversation afterwards');
  },

  'signing out leaves the conversation behind': async (scene) => {
    if (!scene.backend.signOut) return;
    await scene.say();
    scene.log.unsubscribe();
    await scene.backend.signOut();
    const { conversation } = await scene.backend.open({ workspace: 'demo', locale: 'en' });
    check(conversation.id !== scene.id, 'the next visitor has the conversation of the last one');
    checkEqual(conversation.seq, 0, 'messages of the next visitor');
  },

  'what is said during a rest is there after it': async (scene) => {
    if (!scene.backend.rest) return;
    await scene.meet();
    scene.backend.rest(true);
    await scene.person.reply(scene.id, 'Are you still there?');
    scene.backend.rest(false);
    await scene.log.message('the reply', ({ text }) => text === 'Are you still there?');
    scene.log.checkOrder(0);
  },

  'a file goes with a message, and its address is for this conversation': async (scene) => {
    const content = scene.file('abc');
    const upload = content === undefined ? undefined : note(scene, content);
    if (!upload) return;
    const attachment = await upload.done;
    checkEqual([attachment.name, attachment.size], ['note.txt', 3], 'file');
    const message = { conversationId: scene.id, clientId: scene.newId(), text: '' };
    await scene.backend.sendMessage({ ...message, attachments: [attachment] });
    const { attachments } = await scene.log.message(
      'the message',
      ({ clientId }) => clientId === message.clientId,
    );
    checkEqual(
      attachments?.map(({ id }) => id),
      [attachment.id],
      'files of the message',
    );
    const address = await scene.backend.attachmentUrl?.(scene.id, attachment.id);
    check(address === undefined || address !== '', 'the file has no address');
    if (scene.backend.attachmentUrl)
      await checkRejects(scene.backend.attachmentUrl(scene.id, scene.newId()), 'not_found');
  },

  'a file that is too large or of another kind is refused': async (scene) => {
    const content = scene.file('abc');
    const large =
      content === undefined ? undefined : note(scene, content, { size: MAX_ATTACHMENT_BYTES + 1 });
    if (!large) return;
    await checkRejects(large.done, 'too_large');
    const other = note(scene, scene.file('MZ\0'), { type: 'application/x-msdownload' });
    if (other) await checkRejects(other.done, 'invalid', 'file');
  },
};
