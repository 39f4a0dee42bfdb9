import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiFixture, createApiFixture, emailOf, PASSWORD } from '../testing/api-fixture.js';

describe('signing in', () => {
  let api: ApiFixture;
  beforeAll(async () => {
    api = await createApiFixture();
  });
  afterAll(() => api.close());

  const signIn = (email: string, password: string, headers?: Record<string, string>) =>
    api.request('POST', '/session', { body: { email, password }, headers });

  it('answers who it is and sets a cookie that scripts and other sites cannot use', async () => {
    const response = await signIn(' Agent@Example.com ', PASSWORD);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      person: { id: api.userIds.agent, role: 'agent', openConversations: 0 },
      workspace: { id: api.workspaceId, allowedOrigins: [] },
    });
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(cookie).toMatch(/Path=\//i);
    expect(cookie).not.toMatch(/Secure/i);
  });

  it('keeps the cookie to TLS where the visitor came over TLS', async () => {
    const response = await signIn(emailOf('agent'), PASSWORD, { 'x-forwarded-proto': 'https' });
    expect(response.headers.getSetCookie()[0]).toMatch(/; Secure$/);
  });

  it('answers /me with the cookie, until signing out', async () => {
    const cookie = await api.signIn('viewer');
    expect((await api.request('GET', '/me', { cookie })).status).toBe(200);
    expect((await api.request('GET', '/session', { cookie })).status).toBe(200);
    const out = await api.request('DELETE', '/session', { cookie });
    expect(out.status).toBe(204);
    expect(out.headers.getSetCookie()[0]).toMatch(/Max-Age=0/i);
    expect((await api.request('GET', '/me', { cookie })).status).toBe(401);
  });

  it('does not tell a wrong password from an unknown address', async () => {
    const wrong = await signIn(emailOf('agent'), 'wrong horse');
    const unknown = await signIn('nobody@example.com', 'wrong horse');
    expect(wrong.status).toBe(401);
    expect(await wrong.json()).toEqual(await unknown.json());
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });

  it('refuses a forged or altered cookie', async () => {
    const cookie = await api.signIn('viewer');
    const altered = cookie.replace(/=(.)/, (_, first) => `=${first === 'a' ? 'b' : 'a'}`);
    expect((await api.request('GET', '/me', { cookie: altered })).status).toBe(401);
  });

  it('names the fields that are missing', async () => {
    const response = await api.request('POST', '/session', { body: {} });
    expect(response.status).toBe(422);
    expect((await response.json()).errors).toEqual([
      { path: 'email', code: 'required', message: 'This is needed.' },
      { path: 'password', code: 'required', message: 'This is needed.' },
    ]);
  });

  it('stops guessing after ten failures, and other addresses not', async () => {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect((await signIn(emailOf('manager'), 'wrong horse')).status).toBe(401);
    }
    const stopped = await signIn(emailOf('manager'), PASSWORD);
    expect(stopped.status).toBe(429);
    expect((await stopped.json()).detail).toMatch(/Try again in \d+ min/);
    expect((await signIn(emailOf('viewer'), PASSWORD)).status).toBe(200);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a page on another port of this machine', { 'sec-fetch-site': 'same-site' }],
    ['an older browser on another site', { origin: 'https://evil.example', host: 'baton.example' }],
  ])('refuses a change with a cookie that %s sends along', async (_, headers) => {
    const cookie = await api.signIn('agent');
    const change = { body: { presence: 'available' }, cookie, headers };
    expect((await api.request('PUT', '/me/presence', change)).status).toBe(403);
    const own = { ...change, headers: { origin: 'https://baton.example', host: 'baton.example' } };
    expect((await api.request('PUT', '/me/presence', own)).status).toBe(200);
  });
});
