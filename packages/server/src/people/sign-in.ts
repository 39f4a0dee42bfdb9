import { randomUUID } from 'node:crypto';
import { BatonError, type Role } from '@baton/core';
import { betterAuth } from 'better-auth';
import type { Database } from '../platform.js';
import type { Actor } from './actor.js';

/** Signing in with email and password, and sessions kept in the database. */
export interface SignIn {
  /**
   * Answers whose the session is and the cookies that carry it; null when address or password are wrong or the person
   * is no longer active, and which of these it is, nobody is told.
   */
  signIn(
    email: string,
    password: string,
  ): Promise<{ readonly actor: Actor; readonly cookies: readonly string[] } | null>;
  /** Whose session the cookie is; null when it has ended or there is none. */
  actorOf(headers: Headers): Promise<Actor | null>;
  /** Ends the session and answers the cookies that forget it. */
  signOut(headers: Headers): Promise<readonly string[]>;
}

/** A session lasts this long from sign-in (product choice). */
const SESSION_SECONDS = 30 * 24 * 60 * 60;

const TIMES = { createdAt: 'created_at', updatedAt: 'updated_at' };

function createAuth(db: Database, secret: string) {
  return betterAuth({
    secret,
    // Nothing is ever linked to or redirected: only its functions are called, none of its routes is served.
    baseURL: 'http://localhost',
    database: { db, type: 'postgres' },
    logger: { disabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true },
    advanced: {
      cookiePrefix: 'baton',
      useSecureCookies: false,
      database: { generateId: () => randomUUID() },
    },
    user: {
      modelName: 'users',
      fields: { emailVerified: 'email_verified', image: 'avatar_url', ...TIMES },
      additionalFields: {
        workspaceId: { type: 'string', fieldName: 'workspace_id', input: false },
        role: { type: 'string', input: false },
        active: { type: 'boolean', input: false },
      },
    },
    session: {
      modelName: 'auth_sessions',
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...TIMES,
      },
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
    },
    account: {
      modelName: 'auth_accounts',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...TIMES,
      },
    },
    verification: { modelName: 'auth_verifications', fields: { expiresAt: 'expires_at', ...TIMES } },
  });
}

interface SignedInUser {
  readonly id: string;
  readonly name: string;
  readonly workspaceId: string;
  readonly role: string;
  readonly active: boolean;
}

function actorFrom(user: SignedInUser): Actor | null {
  if (!user.active) return null;
  return {
    userId: user.id,
    workspaceId: user.workspaceId,
    name: user.name,
    role: user.role as Role,
    via: 'session',
  };
}

function isRefusal(error: unknown): boolean {
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode < 500;
}

/** Creates sign-in over the database's `users` and `auth_…` tables. */
export function createSignIn(db: Database, secret: string): SignIn {
  const auth = createAuth(db, secret);

  async function actorOf(headers: Headers): Promise<Actor | null> {
    const session = await auth.api.getSession({ headers });
    return session && actorFrom(session.user as unknown as SignedInUser);
  }

  return {
    actorOf,
    async signIn(email, password) {
      const { headers } = await auth.api
        .signInEmail({ body: { email, password }, returnHeaders: true })
        .catch((error: unknown) => {
          if (isRefusal(error)) return { headers: null };
          throw error;
        });
      if (!headers) return null;
      const cookies = headers.getSetCookie();
      const carried = new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') });
      const actor = await actorOf(carried);
      if (actor) return { actor, cookies };
      await auth.api.signOut({ headers: carried });
      return null;
    },
    async signOut(headers) {
      const { headers: answered } = await auth.api.signOut({ headers, returnHeaders: true });
      return answered.getSetCookie();
    },
  };
}

/** @throws BatonError `unauthenticated`, saying nothing about which of the two is wrong. */
export function wrongCredentials(): BatonError {
  return new BatonError('unauthenticated', 'The email address or the password is not right.');
}
