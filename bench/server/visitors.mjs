import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';

/** A server takes 120 new visitors a minute from one address; every address of 127.0.0.0/8 is this machine's. */
const PER_ADDRESS = 120;
let connected = 0;

export function connect(port) {
  const localAddress = `127.0.0.${2 + Math.floor(connected++ / PER_ADDRESS)}`;
  return io(`http://127.0.0.1:${port}`, {
    path: '/socket',
    transports: ['websocket'],
    forceNew: true,
    localAddress,
  });
}

export async function request(socket, event, body) {
  const answer = await socket.timeout(20_000).emitWithAck(event, body);
  if (!answer.ok) throw new Error(`${event}: ${answer.code} ${answer.message}`);
  return answer.value;
}

/** A visitor of the demo workspace with the chat open. */
export async function openVisitor(port) {
  const socket = connect(port);
  const { conversation } = await request(socket, 'open', { workspace: 'demo', locale: 'en' });
  const conversationId = conversation.id;
  await request(socket, 'subscribe', { conversationId, afterSeq: 0 });
  return { socket, conversationId };
}

/** One whose conversation is with people, so that no customer agent answers in between. */
export async function batonVisitor(port) {
  const { socket, conversationId } = await openVisitor(port);
  await request(socket, 'handoff', { conversationId, key: randomUUID(), reason: 'visitor_button' });
  return { socket, conversationId };
}

export async function bareVisitor(port) {
  const socket = connect(port);
  await new Promise((resolve) => socket.once('connect', resolve));
  return { socket, conversationId: randomUUID() };
}

/** Each visitor sends so many messages, one after another, all of them at once; answers acknowledged messages per second. */
export async function messagesPerSecond(visitors, each) {
  const startedAt = performance.now();
  const sendAll = async ({ socket, conversationId }) => {
    for (let sent = 0; sent < each; sent++) {
      await request(socket, 'message', {
        conversationId,
        clientId: randomUUID(),
        text: 'Has my parcel been sent yet?',
      });
    }
  };
  await Promise.all(visitors.map(sendAll));
  return (visitors.length * each) / ((performance.now() - startedAt) / 1000);
}
