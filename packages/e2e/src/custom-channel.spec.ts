import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BatonServer, startBaton } from './harness/baton-server.js';
import { RestClient } from './harness/rest-client.js';
import { temporaryFolder } from './harness/temporary-folder.js';
import { expect, NOOR, test } from './test.js';

let baton: BatonServer;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let owner: Server;
const delivered: { headers: IncomingHttpHeaders; body: string }[] = [];

test.beforeAll(async () => {
  folder = await temporaryFolder();
  baton = await startBaton({ dataDir: folder.path, settings: { BATON_WEBHOOK_LOOPBACK: 'true' } });
  owner = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    delivered.push({ headers: request.headers, body });
    response.end();
  });
  await new Promise<void>((resolve) => owner.listen(0, '127.0.0.1', resolve));
});
test.afterAll(async () => {
  await baton.stop();
  owner.close();
  await folder.remove();
});

/** What a receiver computes to know that a delivery is Baton's (Standard Webhooks). */
function signature(secret: string, { headers, body }: (typeof delivered)[number]): string {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const content = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  return `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
}

test('a message posted to a custom channel gets a person, whose reply is delivered signed', async () => {
  const api = new RestClient(baton.url);
  await api.setPresence(NOOR, 'available');
  const { id: personId } = await api.person(NOOR);
  const { port } = owner.address() as AddressInfo;
  const channel = await api.request<{ id: string; secret: string }>('POST', '/channels', {
    type: 'custom',
    name: 'WhatsApp',
    settings: { webhookUrl: `http://127.0.0.1:${port}/replies` },
  });
  const message = {
    externalId: 'm-1',
    contact: { id: 'kim', name: 'Kim' },
    text: 'I want to talk to a human',
  };
  const post = () =>
    api.request<{ conversationId: string }>('POST', `/channels/${channel.id}/messages`, message);
  const { conversationId } = await post();
  expect((await post()).conversationId).toBe(conversationId);
  const conversation = await api.conversation(conversationId);
  expect(conversation).toMatchObject({
    channel: 'whatsapp',
    conversation: { queue: 'assigned', assignee: { id: personId } },
    handoffs: [{ reason: 'human_requested', outcome: 'assigned' }],
  });

  await api.request('POST', `/conversations/${conversationId}/assign`, {});
  await api.request('POST', `/conversations/${conversationId}/messages`, { text: 'Hello Kim!' });
  const texts = () => delivered.map(({ body }) => JSON.parse(body).data.message.text as string);
  await expect.poll(texts).toContain('Hello Kim!');
  for (const delivery of delivered) {
    expect(delivery.headers['webhook-signature']).toBe(signature(channel.secret, delivery));
    expect(JSON.parse(delivery.body).data.contact.externalId).toBe('kim');
  }
  expect(texts()).not.toContain(message.text);
});
