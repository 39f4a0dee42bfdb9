import type { HandoffSettings, TrialResult } from '@baton/core';
import type { NearReason } from '@baton/core/triggers';

type Decision = TrialResult['decision'];
/** `Omit` over a union keeps only what all of its members have; the server sends the whole of one member. */
type HandingOff = { readonly outcome?: 'assigned' | 'waiting' | 'scheduled' | 'workflow' };

/** Why a trigger that came close did not match. */
export const NEAR_WORDS: Readonly<Record<NearReason, string>> = {
  switched_off: 'it is switched off',
  excepted: 'an exception covers it',
  other_form: 'the visitor wrote another form, and it matches exactly so only',
  one_slip: 'there is a typo in it, and typos do not count',
  words_apart: 'its words do not stand next to one another',
};

/** Messages to begin with: one that asks for a person, one with the first trigger, one that is for the agent. */
export function examplesFor({ customTriggers }: Pick<HandoffSettings, 'customTriggers'>): readonly string[] {
  const phrase = customTriggers.find(({ enabled, phrase }) => enabled && phrase.trim() !== '')?.phrase.trim();
  return [
    'Can I talk to a human?',
    ...(phrase ? [`I have a question: ${phrase}`] : []),
    'What are your opening hours?',
  ];
}

/** What would happen, in one line. */
export function decisionWords(result: Pick<TrialResult, 'decision' | 'assignee' | 'answer'>): string {
  const { decision, assignee, answer } = result;
  const { outcome } = decision as HandingOff;
  switch (decision.action as Decision['action']) {
    case 'continue':
      return answer?.known ? 'No handoff: the customer agent answers' : 'No handoff';
    case 'offer':
      return 'Talk to a person is offered';
    case 'join':
      return 'Joins the handoff that is open already';
    case 'decline':
      return 'Recorded, and not handed off';
    case 'hand_off':
      if (outcome === 'workflow')
        return assignee
          ? `Handed off: the workflow gives it to ${assignee.name}`
          : 'Handed off: the workflow gives it to nobody';
      if (outcome === 'waiting') return 'Handed off: the visitor waits for a person';
      if (outcome === 'scheduled')
        return assignee
          ? `Handed off: ${assignee.name} follows up later`
          : 'Handed off: somebody follows up later';
      return `Handed off to ${assignee?.name ?? 'a person'}`;
  }
}
