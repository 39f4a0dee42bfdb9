import type { BatonError, Me, Person, Presence } from '@baton/core';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../api/create-api.js';
import { toBatonError } from '../api/request.js';

/** Whether somebody is signed in, as far as is known. */
export type SessionState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: BatonError }
  /** `expired`: they were signed in until a moment ago. */
  | { readonly status: 'signed_out'; readonly expired: boolean }
  | { readonly status: 'signed_in'; readonly me: Me };

export interface Session {
  readonly store: StoreApi<SessionState>;
  /** Who is signed in, or null. */
  me(): Me | null;
  load(): Promise<void>;
  /** Rejects with a `BatonError`: `unauthenticated` when the address or password is wrong. */
  signIn(email: string, password: string): Promise<void>;
  signOut(): Promise<void>;
  /** The server no longer knows this session. */
  expire(): void;
  /** Switches at once and back again when the server refuses, which rejects. */
  setPresence(presence: Presence): Promise<void>;
  /** Takes over what the server says about the signed-in person. */
  applyPerson(person: Person): void;
}

/** Holds who is signed in. */
export function createSession(api: Pick<Api, 'me' | 'signIn' | 'signOut' | 'setPresence'>): Session {
  const store = createStore<SessionState>(() => ({ status: 'loading' }));
  const me = (): Me | null => {
    const state = store.getState();
    return state.status === 'signed_in' ? state.me : null;
  };
  const changePerson = (change: (person: Person) => Person): void => {
    const current = me();
    if (current)
      store.setState({ status: 'signed_in', me: { ...current, person: change(current.person) } }, true);
  };
  const load = async (): Promise<void> => {
    store.setState({ status: 'loading' }, true);
    try {
      store.setState({ status: 'signed_in', me: await api.me() }, true);
    } catch (fault) {
      const error = toBatonError(fault);
      const signedOut = error.code === 'unauthenticated' || error.code === 'session_expired';
      store.setState(
        signedOut ? { status: 'signed_out', expired: false } : { status: 'failed', error },
        true,
      );
    }
  };
  return {
    store,
    me,
    load,
    signIn: async (email, password) => {
      const signedIn = await api.signIn(email, password);
      store.setState({ status: 'signed_in', me: signedIn }, true);
    },
    signOut: async () => {
      await api.signOut();
      store.setState({ status: 'signed_out', expired: false }, true);
    },
    expire: () => {
      if (me()) store.setState({ status: 'signed_out', expired: true }, true);
    },
    setPresence: async (presence) => {
      const before = me()?.person.presence;
      if (!before || before === presence) return;
      changePerson((person) => ({ ...person, presence }));
      try {
        await api.setPresence(presence);
      } catch (fault) {
        changePerson((person) => ({ ...person, presence: before }));
        throw toBatonError(fault);
      }
    },
    applyPerson: (changed) => changePerson((person) => (person.id === changed.id ? changed : person)),
  };
}
