import { BatonError, type Me } from '@baton/core';
import { describe, expect, it, vi } from 'vitest';
import { createSession } from './session.js';

const me: Me = {
  person: {
    id: 'u1',
    name: 'Sanne',
    email: 's@example.com',
    role: 'agent',
    active: true,
    presence: 'away',
    capacity: 3,
    openConversations: 0,
    skills: [],
    hours: null,
    outOfOffice: [],
    scheduleSet: null,
    languages: [],
  },
  workspace: { id: 'demo', name: 'Demo', allowedOrigins: [] },
};
const api = () => ({
  me: vi.fn(async () => me),
  signIn: vi.fn(async () => me),
  signOut: vi.fn(async () => {}),
  setPresence: vi.fn(async () => {}),
});

describe('the session', () => {
  it('asks for a sign-in when nobody is signed in, and shows any other fault as one', async () => {
    const calls = api();
    const session = createSession(calls);
    calls.me.mockRejectedValueOnce(new BatonError('unauthenticated'));
    await session.load();
    expect(session.store.getState()).toEqual({ status: 'signed_out', expired: false });
    calls.me.mockRejectedValueOnce(new BatonError('unavailable'));
    await session.load();
    expect(session.store.getState()).toMatchObject({ status: 'failed', error: { code: 'unavailable' } });
  });

  it('says that a sign-in has expired only to somebody who was signed in', async () => {
    const session = createSession(api());
    session.expire();
    expect(session.store.getState().status).toBe('loading');
    await session.signIn('s@example.com', 'secret');
    session.expire();
    expect(session.store.getState()).toEqual({ status: 'signed_out', expired: true });
  });

  it('switches presence at once, and back when the server refuses', async () => {
    const calls = api();
    const session = createSession(calls);
    await session.load();
    const switching = session.setPresence('available');
    expect(session.me()?.person.presence).toBe('available');
    await switching;
    calls.setPresence.mockRejectedValueOnce(new BatonError('unavailable'));
    await expect(session.setPresence('away')).rejects.toMatchObject({ code: 'unavailable' });
    expect(session.me()?.person.presence).toBe('available');
  });

  it('follows what the server says of this person, and of nobody else', async () => {
    const session = createSession(api());
    await session.load();
    session.applyPerson({ ...me.person, id: 'u2', presence: 'available' });
    expect(session.me()?.person.presence).toBe('away');
    session.applyPerson({ ...me.person, presence: 'available' });
    expect(session.me()?.person.presence).toBe('available');
  });
});
