import type { HandoffSettings } from './handoff-settings.js';

/** What a new workspace starts with: live handoff to everybody of the given destination. */
export function defaultHandoffSettings(destinationId: string): HandoffSettings {
  return {
    defaultTriggers: { cannotAnswer: true, humanRequested: true, agentPaused: true },
    customTriggers: [],
    process: 'live',
    assignment: {
      type: 'direct',
      destinationId,
      userIds: [],
      teamIds: [],
      strategy: 'rotate',
      preferLastHelper: false,
      preferLanguage: false,
    },
    messages: {
      available: { default: 'You are now talking to {agent.name}.' },
      unavailable: {
        default:
          'Nobody from our team is free right now. You keep your place, and the first person who is free joins you here.',
      },
      unassigned: { default: 'Thank you. Your question is with our team.' },
    },
    whenUnassigned: 'keep-open',
    fallbacks: {
      liveToAsyncAfterMinutes: null,
      reassignAfterMinutes: null,
      overflowTeamId: null,
      askForEmail: false,
      expireAfterMinutes: null,
      whenPersonAway: 'keep',
      whenPersonDeactivated: 'requeue',
      showPosition: true,
    },
    channels: {},
  };
}
