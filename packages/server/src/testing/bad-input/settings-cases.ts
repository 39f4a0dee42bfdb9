import { type BadRequest, long } from './bad-request.js';
import type { Scene } from './scene.js';

/** Handoff settings that cannot be saved. */
export function handoffSettings({ settings, removed, ids }: Scene): readonly BadRequest[] {
  const { messages, fallbacks, assignment } = settings;
  const trigger = (phrase: string) => ({ id: 't', phrase, match: 'forms', enabled: true });
  const byWorkflow = (destinationId: string | undefined, workflowId: string | undefined) => ({
    type: 'workflow',
    destinationId,
    workflowId,
  });
  const told = (text: string) => ({ ...messages, available: { default: text } });
  return [
    [
      'a phrase that is too long',
      { ...settings, customTriggers: [trigger(long(201))] },
      'customTriggers.0.phrase',
    ],
    ['an empty phrase', { ...settings, customTriggers: [trigger('  ')] }, 'customTriggers.0.phrase'],
    [
      'two triggers with one id',
      { ...settings, customTriggers: [trigger('a'), trigger('b')] },
      'customTriggers.1.id',
    ],
    [
      'an unknown placeholder',
      { ...settings, messages: told('Hi {agent.shoe}') },
      'messages.available.default',
    ],
    ['an empty fallback text', { ...settings, messages: told(' ') }, 'messages.available.default'],
    [
      'a language that is none',
      { ...settings, messages: { ...messages, available: { default: 'Hi', 'no such': 'Hi' } } },
      'messages.available.no such',
    ],
    [
      'an assignee who was removed',
      { ...settings, assignment: { ...assignment, userIds: [removed] } },
      'assignment.userIds.0',
    ],
    [
      'a team that is gone',
      { ...settings, assignment: { ...assignment, teamIds: ['gone'] } },
      'assignment.teamIds.0',
    ],
    [
      'a skill that nobody has',
      { ...settings, assignment: { ...assignment, skills: ['magic'] } },
      'assignment.skills.0',
    ],
    [
      'a destination that is gone',
      { ...settings, assignment: { ...assignment, destinationId: 'gone' } },
      'assignment.destinationId',
    ],
    [
      'a workflow into an inbox',
      { ...settings, assignment: byWorkflow('inbox', ids.workflows) },
      'assignment.destinationId',
    ],
    [
      'a workflow that is gone',
      { ...settings, assignment: byWorkflow(ids.destinations, 'gone') },
      'assignment.workflowId',
    ],
    ['a process that there is not', { ...settings, process: 'soon' }, 'process'],
    [
      'no minutes',
      { ...settings, fallbacks: { ...fallbacks, reassignAfterMinutes: 0 } },
      'fallbacks.reassignAfterMinutes',
    ],
    [
      'overflow into no team',
      { ...settings, fallbacks: { ...fallbacks, whenPersonAway: 'overflow' } },
      'fallbacks.whenPersonAway',
    ],
    [
      'an overflow team that is gone',
      { ...settings, fallbacks: { ...fallbacks, overflowTeamId: 'gone' } },
      'fallbacks.overflowTeamId',
    ],
    [
      'a difference of a channel with somebody who was removed',
      { ...settings, channels: { web: { assignment: { ...assignment, userIds: [removed] } } } },
      'channels.web.assignment.userIds.0',
    ],
    [
      'overflow into no team for one channel',
      { ...settings, channels: { email: { fallbacks: { whenPersonDeactivated: 'overflow' } } } },
      'channels.email.fallbacks.whenPersonDeactivated',
    ],
    [
      'a difference for a channel that there is not',
      { ...settings, channels: { emial: { process: 'async' } } },
      'channels.emial',
    ],
    [
      'an assignee who was removed, of whom only one channel makes use',
      {
        ...settings,
        process: 'none',
        assignment: { ...assignment, userIds: [removed] },
        channels: { web: { process: 'live' } },
      },
      'assignment.userIds.0',
    ],
    [
      'several at once',
      { ...settings, process: 'soon', customTriggers: [trigger('')], messages: told('{x}') },
      'customTriggers.0.phrase',
      'process',
      'messages.available.default',
    ],
  ];
}
