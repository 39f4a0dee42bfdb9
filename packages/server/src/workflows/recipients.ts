import type { ActionStep } from '@baton/core';
import type { StepScope } from './step-scope.js';

type NotifyStep = Extract<ActionStep, { type: 'notify_email' }>;

/** The addresses of the active people whom a step notifies, each once. */
export async function recipientsOf({ db, run, ticket }: StepScope, step: NotifyStep): Promise<string[]> {
  const userIds = [...step.userIds, ...(step.toOwner && ticket.ownerId ? [ticket.ownerId] : [])];
  const teamIds = [...step.teamIds];
  if (userIds.length === 0 && teamIds.length === 0) return [];
  const rows = await db
    .selectFrom('users as u')
    .select('u.email')
    .distinct()
    .where('u.workspace_id', '=', run.workspaceId)
    .where('u.active', '=', true)
    .where((eb) =>
      eb.or([
        ...(userIds.length > 0 ? [eb('u.id', 'in', userIds)] : []),
        ...(teamIds.length > 0
          ? [
              eb(
                'u.id',
                'in',
                eb.selectFrom('team_members as m').select('m.user_id').where('m.team_id', 'in', teamIds),
              ),
            ]
          : []),
      ]),
    )
    .orderBy('u.email')
    .execute();
  return rows.map(({ email }) => email);
}
