import type { Role } from '@baton/core';

/** Whoever makes a request: a signed-in person, or a key that acts as its owner. */
export interface Actor {
  readonly userId: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly role: Role;
  readonly via: 'session' | 'key';
}

/** Finds out who makes a request by its session cookie or its `Authorization: Bearer` key; null for nobody. */
export type Authenticate = (headers: Headers) => Promise<Actor | null>;
