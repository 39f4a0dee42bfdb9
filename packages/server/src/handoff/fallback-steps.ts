import type { HandoffDecision, HandoffSettings } from '@baton/core';

type Steps = HandoffDecision['steps'];

const inMinutes = (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`);

function whileWaiting(fallbacks: HandoffSettings['fallbacks']): string[] {
  const { liveToAsyncAfterMinutes, expireAfterMinutes, reassignAfterMinutes, overflowTeamId } = fallbacks;
  return [
    ...(reassignAfterMinutes !== null && overflowTeamId
      ? [`After ${inMinutes(reassignAfterMinutes)} of waiting the overflow team may take it too.`]
      : []),
    ...(liveToAsyncAfterMinutes !== null
      ? [`After ${inMinutes(liveToAsyncAfterMinutes)} of waiting a follow-up is promised instead.`]
      : []),
    ...(expireAfterMinutes !== null
      ? [`After ${inMinutes(expireAfterMinutes)} of waiting the visitor is told that nobody became free.`]
      : []),
  ];
}

function whileSilent({ reassignAfterMinutes, overflowTeamId }: HandoffSettings['fallbacks']): string[] {
  if (reassignAfterMinutes === null) return [];
  const then = overflowTeamId ? ', else somebody of the overflow team' : '';
  return [
    `If they have not replied after ${inMinutes(reassignAfterMinutes)}, another person gets it${then}.`,
  ];
}

/** What the fallbacks would do later about a handoff that has come to something now (design, Fallbacks). */
export function fallbackSteps(decision: HandoffDecision, { fallbacks }: HandoffSettings): Steps {
  if (decision.action !== 'hand_off') return [];
  const texts =
    decision.outcome === 'waiting'
      ? whileWaiting(fallbacks)
      : decision.outcome === 'assigned'
        ? whileSilent(fallbacks)
        : [];
  return texts.map((text) => ({ rule: 'availability', text }));
}
