import type { SavingTurn, Turns } from '../conversations/turns.js';
import type { JobKinds } from '../jobs/job-kinds.js';
import type { Jobs } from '../jobs/jobs.js';
import type { Database, Platform } from '../platform.js';
import { checkReply } from './check-reply.js';
import { liveToAsync } from './live-to-async.js';

const MINUTE_MS = 60_000;

export interface DeadlineParts {
  readonly platform: Platform;
  readonly turns: Turns;
  readonly jobs: Jobs;
}

type Look = JobKinds['handoff.check_reply'];

function scheduleLook(db: Database, jobs: Jobs, look: Look & { readonly at: number }): Promise<void> {
  const { at, ...payload } = look;
  const key = `${look.handoffId} ${look.assigneeId} ${look.attempt}`;
  // A person may get the same handoff twice; the first look of each time is a job of its own.
  return jobs.schedule(db, { kind: 'handoff.check_reply', payload, at, ...(look.attempt > 0 && { key }) });
}

/** Every deadline that begins with a turn, as jobs in the turn's own transaction. */
async function begin(db: Database, { jobs, platform }: DeadlineParts, saving: SavingTurn): Promise<void> {
  const { previous, next, config } = saving;
  const { handoff, queue, assignee } = next.state;
  if (!handoff) return;
  const about = { conversationId: next.id, handoffId: handoff.id };
  const { fallbacks } = config.forChannel(next.channel);
  const now = platform.now();
  const isNew = previous.state.handoff?.id !== handoff.id;
  if (queue === 'waiting' && (isNew || previous.state.queue !== 'waiting')) {
    const { liveToAsyncAfterMinutes, expireAfterMinutes, reassignAfterMinutes, overflowTeamId } = fallbacks;
    if (liveToAsyncAfterMinutes !== null)
      await jobs.schedule(db, {
        kind: 'handoff.live_to_async',
        payload: about,
        at: now + liveToAsyncAfterMinutes * MINUTE_MS,
      });
    if (expireAfterMinutes !== null)
      await jobs.schedule(db, {
        kind: 'handoff.expire',
        payload: about,
        at: now + expireAfterMinutes * MINUTE_MS,
      });
    if (reassignAfterMinutes !== null && overflowTeamId)
      await scheduleLook(db, jobs, {
        ...about,
        assigneeId: null,
        attempt: 0,
        at: now + reassignAfterMinutes * MINUTE_MS,
      });
  }
  const isGiven =
    queue === 'assigned' &&
    (previous.state.queue !== 'assigned' || previous.state.assignee?.id !== assignee?.id);
  if (isGiven && assignee && fallbacks.reassignAfterMinutes !== null) {
    const at = now + fallbacks.reassignAfterMinutes * MINUTE_MS;
    await scheduleLook(db, jobs, { ...about, assigneeId: assignee.id, attempt: 0, at });
  }
}

/**
 * Deadlines of handoffs (design, Fallbacks): each is a durable job that was stored with the turn that began it, looks
 * at the conversation as it is when it runs, and does nothing when it no longer applies.
 */
export function keepDeadlines(parts: DeadlineParts): void {
  const { turns, jobs } = parts;
  turns.onSaving((db, saving) => begin(db, parts, saving));
  jobs.handle('handoff.live_to_async', async ({ conversationId, handoffId }) => {
    await turns.locked(conversationId, { routing: true }, async (turn, scope) => {
      if (turn.conversation.handoff?.id === handoffId) await liveToAsync(turn, scope);
    });
  });
  jobs.handle('handoff.expire', async ({ conversationId, handoffId }) => {
    await turns.locked(conversationId, { routing: false }, async (turn, { config }) => {
      const { handoff, queue } = turn.conversation;
      const { expireAfterMinutes } = config.forChannel(turn.stored.channel).fallbacks;
      if (handoff?.id !== handoffId || queue !== 'waiting' || expireAfterMinutes === null) return;
      turn.apply({ type: 'handoff_expired' });
    });
  });
  jobs.handle('handoff.check_reply', async (look) => {
    await turns.locked(look.conversationId, { routing: true }, async (turn, scope) => {
      if (turn.conversation.handoff?.id !== look.handoffId) return;
      const at = await checkReply(turn, scope, look.assigneeId);
      if (at !== null) await scheduleLook(scope.db, jobs, { ...look, attempt: look.attempt + 1, at });
    });
  });
}
