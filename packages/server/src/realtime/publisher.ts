import type { BackendEvent, ConsoleEvent } from '@baton/core';

/** Tells connected browsers, on every node, what has been stored. Lossy: what counts is in the database. */
export interface Publisher {
  /** To the visitor of a conversation and to the consoles that watch it. */
  toVisitor(conversationId: string, event: Exclude<BackendEvent, { type: 'connection' }>): void;
  /** To the consoles that have the conversation open. */
  toWatchers(conversationId: string, event: ConsoleEvent): void;
  /** To every console of the workspace, or only to those of `audience` (user ids). */
  toConsoles(workspaceId: string, event: ConsoleEvent, audience?: readonly string[]): void;
  /** Whether a console of the workspace may be listening, here or on another node; to do without work for nobody. */
  reachesConsoles(workspaceId: string): boolean;
  /** To every widget of the workspace. */
  toVisitors(workspaceId: string, event: Exclude<BackendEvent, { type: 'connection' }>): void;
}
