import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';

const connect = (port) =>
  io(`http://127.0.0.1:${port}`, { path: '/socket', transports: ['websocket'], forceNew: true });

async function request(socket, event, body) {
  const answer = await socket.timeout(20_000).emitWithAck(event, body);
  if (!answer.ok) throw new Error(`${event}: ${answer.code} ${answer.message}`);
  return answer.value;
}

/** A visitor whose conversation is with people, so that no customer agent answers in between. */
export async function batonVisitor(port) {
  const socket = connect(port);
  const { conversation } = await request(socket, 'open', { workspace: 'demo', locale: 'en' });
  const conversationId = conversation.id;
  await request(socket, 'subscribe', { conversationId, afterSeq: 0 });
  await request(socket, 'handoff', { conversationId, key: randomUUID(), reason: 'visitor_button' });
  return { socket, conversationId };
}

export async function bareVisitor(port) {
  const socket = connect(port);
  await new Promise((resolve) => socket.once('connect', resolve));
  return { socket, conversationId: randomUUID() };
}

/** Keeps `lanes` messages of each visitor in flight for a while; answers acknowledged messages per second. */
export async function messagesPerSecond(visitors, { lanes, seconds }) {
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  let acknowledged = 0;
  const lane = async ({ socket, conversationId }) => {
    while (performance.now() < endsAt) {
      await request(socket, 'message', {
        conversationId,
        clientId: randomUUID(),
        text: 'Has my parcel been sent yet?',
      });
      acknowledged += 1;
    }
  };
  await Promise.all(visitors.flatMap((visitor) => Array.from({ length: lanes }, () => lane(visitor))));
  return acknowledged / ((performance.now() - startedAt) / 1000);
}
