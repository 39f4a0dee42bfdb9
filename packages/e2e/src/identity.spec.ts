import { createHmac, randomUUID } from 'node:crypto';
import type { VisitorWidget } from './pages/visitor-widget.js';
import { expect, test } from './test.js';

/** As the owner's server signs it. */
function sign(secret: string, sub: string, livesSeconds = 3_600): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1_000);
  const claims = {
    sub,
    name: 'Ada Visitor',
    email: 'ada@example.com',
    iat: now - 10,
    exp: now + livesSeconds,
    jti: randomUUID(),
  };
  const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

const identify = (visitor: VisitorWidget, token: string) =>
  visitor.page.evaluate((given) => void window.Baton('identify', { token: given }), token);

test('a signed-in visitor finds their conversation on another device, and nobody does after signing out', async ({
  api,
  visitor,
  newVisitor,
}) => {
  const { secret } = await api.request<{ secret: string }>('POST', '/workspace/identity/secret');
  // Three visitors, four page loads.
  test.slow();
  const person = randomUUID();
  await visitor.write('From the laptop');
  await expect.poll(() => visitor.storedTexts()).toEqual(['From the laptop']);
  await identify(visitor, sign(secret, person));
  const { id } = await visitor.conversation();
  await expect
    .poll(
      async () =>
        (await api.conversation(id)).conversation && (await api.conversations('open'))[0]?.contact.name,
    )
    .toBe('Ada Visitor');

  const phone = await newVisitor();
  await identify(phone, sign(secret, person));
  await phone.reads('From the laptop');
  await phone.write('From the phone');
  await visitor.reads('From the phone');

  const stranger = await newVisitor();
  await stranger.page.evaluate(() => void window.Baton('identify', { email: 'ada@example.com' }));
  await stranger.write('Who am I?');
  await expect.poll(() => stranger.storedTexts()).toEqual(['Who am I?']);

  await phone.page.evaluate(() => void window.Baton('reset'));
  await expect.poll(async () => (await phone.state()).conversation?.messages.length ?? 0).toBe(0);
  await phone.page.reload();
  await phone.open();
  await expect.poll(async () => (await phone.state()).conversation?.id ?? id).not.toBe(id);
});

test('a token that has expired is told to the page, and the visitor stays who they are', async ({
  api,
  visitor,
}) => {
  const { secret } = await api.request<{ secret: string }>('POST', '/workspace/identity/secret');
  await visitor.page.evaluate(() => {
    const page = window as unknown as { heard: string[]; Baton: (...call: unknown[]) => void };
    page.heard = [];
    page.Baton('on', 'identity:expired', () => page.heard.push('identity:expired'));
    page.Baton('on', 'error', ({ error }: { error: { code: string } }) => page.heard.push(error.code));
  });
  await identify(visitor, sign(secret, 'late', -120));
  const heard = () => visitor.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await expect.poll(heard).toEqual(['identity:expired', 'identity_expired']);
  await visitor.write('Still me');
  await expect.poll(() => visitor.storedTexts()).toEqual(['Still me']);
});

test('an admin makes the secret on the install page, where it is shown once', async ({ api, signIn }) => {
  const person = await signIn('sam@demo.baton');
  await person.page.goto(`${person.url}/console/install`);
  await expect(person.page.getByRole('heading', { name: 'Recognise your visitors' })).toBeVisible();
  await person.page.getByRole('radio', { name: 'Python' }).check();
  await expect(person.page.getByText('import base64, hashlib, hmac')).toBeVisible();
  await api.request('POST', '/workspace/identity/secret');
});
