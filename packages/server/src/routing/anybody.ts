import type { HandoffSettings } from '@baton/core';
import type { DirectAssignment } from './find-person.js';

/** Everybody who works a destination: where a workflow decides for itself, anybody of them may be the one. */
export function anybodyOf({ destinationId }: HandoffSettings['assignment']): DirectAssignment {
  return {
    type: 'direct',
    destinationId,
    userIds: [],
    teamIds: [],
    strategy: 'rotate',
    preferLastHelper: false,
    preferLanguage: false,
  };
}
