import {
  BatonError,
  type OpenedSession,
  type OpenRequest,
  type VisitorEvents,
  type VisitorRequests,
} from '@baton/core';
import type { Socket } from 'socket.io';
import type { Asker, LimitedAct, VisitorLimits } from '../limits/visitor-limits.js';
import type { Platform } from '../platform.js';
import type { IdentityProof } from '../visitors/identify-visitor.js';
import type { SessionConnection } from '../visitors/open-session.js';
import type { VisitorConversations, VisitSituation } from '../visitors/visitor-conversations.js';
import type { VisitorFiles } from '../visitors/visitor-files.js';
import type { VisitorNotes } from '../visitors/visitor-notes.js';
import type { Visitor } from '../visitors/visitor-sessions.js';
import type { Publisher } from './publisher.js';

/** What the visitors' side of the realtime needs. */
export interface VisitorSocketParts {
  readonly platform: Platform;
  readonly conversations: VisitorConversations;
  readonly publisher: Publisher;
  readonly limits: VisitorLimits;
  readonly files: VisitorFiles;
  readonly notes: VisitorNotes;
  /** Opens or resumes a session; checks the page's origin. */
  readonly openSession: (
    request: OpenRequest,
    connection: SessionConnection,
  ) => Promise<{ visitor: Visitor; session: OpenedSession }>;
  /** Goes on as the person whom a signed token names. */
  readonly identify: (
    visitor: Visitor,
    proof: IdentityProof,
  ) => Promise<{ visitor: Visitor; session: OpenedSession }>;
  /** Ends the session by which the visitor came. */
  readonly signOut: (visitor: Visitor) => Promise<void>;
  /** The conversation's people have something new to see in their lists. */
  readonly onRead: (workspaceId: string, conversationId: string) => void;
}

/** One visitor's connection, from its `open` on. */
export interface Connection {
  readonly socket: VisitorSocket;
  /** Where it comes from, as `clientAddress` has it. */
  readonly address: string;
  visitor?: Visitor;
  situation: VisitSituation;
}

export type VisitorSocket = Socket<VisitorRequests, VisitorEvents>;

/** Answers one kind of request, for every connection. */
export type VisitorRequestHandler = (payload: unknown, reply: unknown, from: Connection) => Promise<void>;
/** Some of the requests, by name. */
export type VisitorRequestHandlers = Partial<Record<keyof VisitorRequests, VisitorRequestHandler>>;

function askerOf({ address }: Connection, { id, workspaceId }: Visitor): Asker {
  return { visitor: id, address, workspace: workspaceId };
}

/** Makes the work of a request that may not come too often. */
export function limited<Request, Value>(
  { limits }: Pick<VisitorSocketParts, 'limits'>,
  work: (visitor: Visitor, request: Request, from: Connection) => Promise<Value>,
  act: LimitedAct = 'action',
): (request: Request, from: Connection) => Promise<Value> {
  return async (request, from) => {
    const visitor = visitorOf(from);
    await limits.admit(act, askerOf(from, visitor));
    return work(visitor, request, from);
  };
}

/** Who is connected. @throws BatonError `session_expired` before `open`. */
export function visitorOf(connection: Connection): Visitor {
  if (!connection.visitor) throw new BatonError('session_expired', 'Open a session first.');
  return connection.visitor;
}
