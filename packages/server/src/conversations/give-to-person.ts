import { insertHandoff } from '../handoff/handoff-repository.js';
import { fieldError } from '../http/field-issues.js';
import { canAccess } from '../people/destination-access.js';
import { findAssignee } from '../routing/find-person.js';
import type { Turn } from './turn.js';
import type { TurnScope } from './turns.js';

/** To whom a conversation is given by hand. */
export interface Gift {
  readonly userId: string;
  /** The field that named the person, for refusals. */
  readonly path: string;
  /** What the handoff record is to say, if this opens one. */
  readonly context: Readonly<Record<string, string>>;
  /** Who answers to a promised follow-up changes without the visitor being told that somebody joins. */
  readonly keepsPromise?: boolean;
}

/** Where a conversation goes that is taken by hand: where it was worked before, else where the settings send it. */
async function openHandoff(turn: Turn, { db, config }: TurnScope, context: Gift['context']): Promise<void> {
  const destinationId = turn.destinationId ?? config.forChannel(turn.stored.channel).assignment.destinationId;
  const handoffId = await insertHandoff(db, {
    workspaceId: turn.stored.workspaceId,
    conversationId: turn.stored.id,
    key: crypto.randomUUID(),
    reason: 'api',
    trigger: null,
    process: 'live',
    destinationId,
    settingsVersion: config.settingsVersion,
    context,
  });
  turn.destinationId = destinationId;
  turn.apply({ type: 'handoff_requested', handoffId, reason: 'api' });
}

/**
 * Gives a conversation to a person within a turn that holds the routing lock, whatever their capacity: opens it again
 * if it was closed, and takes it from the customer agent or whoever has it. Who has it already keeps it.
 * @throws BatonError `invalid` when there is no such active person, or they may not work the conversation's destination.
 */
export async function giveToPerson(turn: Turn, scope: TurnScope, gift: Gift): Promise<void> {
  const assignee = await findAssignee(scope.db, turn.stored.workspaceId, gift.userId);
  if (!assignee)
    throw fieldError(
      gift.path,
      'unknown_user',
      'Give the id of an active person who may answer conversations.',
    );
  if (turn.conversation.status === 'closed') turn.apply({ type: 'reopened' });
  if (!turn.conversation.handoff) await openHandoff(turn, scope, gift.context);
  if (!(await canAccess(scope.db, gift.userId, turn.destinationId)))
    throw fieldError(gift.path, 'no_access', `${assignee.name} is in no team that works this destination.`);
  const { queue, assignee: current } = turn.conversation;
  if (gift.keepsPromise && queue === 'scheduled') {
    if (current?.id !== assignee.id) turn.apply({ type: 'handoff_scheduled', assignee });
  } else turn.apply({ type: 'handoff_assigned', assignee });
}
