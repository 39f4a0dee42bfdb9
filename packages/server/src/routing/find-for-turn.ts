import type { Assignee } from '@baton/core';
import type { Turn } from '../conversations/turn.js';
import type { TurnScope } from '../conversations/turns.js';
import { anybodyOf } from './anybody.js';
import { type DirectAssignment, findPerson } from './find-person.js';

/** How somebody is looked for. */
export interface Search {
  readonly process: 'live' | 'async';
  /** Whether the overflow team is looked at after the assignment's own people, before them, or not at all. */
  readonly overflow: 'after' | 'before' | 'no';
  readonly exceptIds?: readonly string[];
}

/** Where the people are looked for: those of the assignment, and those of the overflow team. */
function placesFor(turn: Turn, { config }: TurnScope, overflow: Search['overflow']): DirectAssignment[] {
  const { assignment, fallbacks } = config.forChannel(turn.stored.channel);
  const own = assignment.type === 'direct' ? assignment : anybodyOf(assignment);
  const { overflowTeamId } = fallbacks;
  if (!overflowTeamId || overflow === 'no') return [own];
  // Whoever the overflow team has is better than nobody, whatever they know.
  const other = { ...own, userIds: [], teamIds: [overflowTeamId], skills: [] };
  return overflow === 'before' ? [other, own] : [own, other];
}

/** The next person for a conversation, by the settings of its channel; null when nobody is eligible. */
export async function findForTurn(turn: Turn, scope: TurnScope, search: Search): Promise<Assignee | null> {
  const { workspaceId } = scope.config;
  const { visitorId, locale } = turn.stored;
  for (const assignment of placesFor(turn, scope, search.overflow)) {
    const assignee = await findPerson(scope.db, {
      workspaceId,
      assignment,
      process: search.process,
      now: turn.now,
      visitor: { id: visitorId, locale },
      exceptIds: search.exceptIds,
    });
    if (assignee) return assignee;
  }
  return null;
}
