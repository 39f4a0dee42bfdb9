import { parseWorkflow, type WorkflowDocument } from '@baton/core';
import fc from 'fast-check';
import { PEOPLE, TEAMS } from './people.js';

const is = (fact: string, ...values: string[]) => ({ type: 'clause', fact, operator: 'is_any_of', values });
const clause = fc.constantFrom<object>(
  is('conversation.channel', 'web'),
  is('conversation.channel', 'mail'),
  is('conversation.channel', 'email'),
  is('conversation.language', 'nl'),
  is('handoff.reason', 'custom_trigger', 'human_requested'),
  is('ticket.priority', 'urgent'),
  is('ticket.owner', 'ada'),
  is('ticket.destination', 'desk'),
  { type: 'clause', fact: 'conversation.lastMessage', operator: 'contains', text: 'refund' },
  { type: 'clause', fact: 'handoff.words', operator: 'contains', text: 'order' },
  { type: 'clause', fact: 'handoff.trigger', operator: 'is', text: 'refund' },
  { type: 'clause', fact: 'ticket.category', operator: 'is_filled' },
  { type: 'clause', fact: 'ticket.hasOwner', operator: 'is_true' },
  { type: 'clause', fact: 'time', operator: 'within', hours: { of: 'workspace' } },
  { type: 'clause', fact: 'time', operator: 'outside', hours: { of: 'team', teamId: 'sales' } },
  { type: 'clause', fact: 'availability', operator: 'somebody', values: [] },
  { type: 'clause', fact: 'availability', operator: 'nobody', values: ['support'] },
);
const condition = fc.oneof(
  { weight: 3, arbitrary: clause },
  fc.record({ type: fc.constantFrom('all', 'any'), of: fc.array(clause, { minLength: 1, maxLength: 3 }) }),
  fc.record({ type: fc.constant('not'), of: clause }),
);

const rotate = fc.record({
  type: fc.constant('rotate_owner'),
  userIds: fc.subarray([...PEOPLE]),
  teamIds: fc.subarray([...TEAMS]),
  strategy: fc.constantFrom('rotate', 'least-loaded'),
  preferLastHelper: fc.boolean(),
  preferLanguage: fc.boolean(),
  skills: fc.constantFrom([], [], ['billing'], ['Returns']),
});
const until = fc.constantFrom(
  { type: 'minutes', minutes: 5 },
  { type: 'minutes', minutes: 600 },
  { type: 'hours', of: 'workspace' },
  { type: 'hours', of: 'team', teamId: 'support' },
);
const action = fc.oneof(
  { weight: 6, arbitrary: rotate },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('assign'), userId: fc.constantFrom(null, ...PEOPLE) }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('wait'), until }) },
  fc.constant({ type: 'set_property', property: 'priority', value: 'urgent' }),
  fc.constant({ type: 'set_property', property: 'category', value: 'Parcels' }),
  fc.constant({ type: 'move', destinationId: 'desk2' }),
  fc.constant({ type: 'add_note', text: 'Seen' }),
  fc.constant({ type: 'close' }),
);
const steps = fc.letrec<{ steps: object[]; branch: object }>((tie) => ({
  branch: fc.record({
    type: fc.constant('branch'),
    cases: fc.array(fc.record({ when: condition, steps: tie('steps') }), { minLength: 1, maxLength: 2 }),
    otherwise: tie('steps'),
  }),
  steps: fc.array(fc.oneof({ maxDepth: 2, withCrossShrink: true }, action, tie('branch')), {
    minLength: 1,
    maxLength: 3,
    depthIdentifier: 'workflow',
  }),
})).steps;

/** Gives every step and case an id of its own. */
function named(list: readonly object[], newId: () => string): object[] {
  return list.map((step) => {
    const { cases, otherwise, ...rest } = step as { cases?: { steps: object[] }[]; otherwise?: object[] };
    if (!cases) return { id: newId(), ...rest };
    const own = cases.map((one) => ({ id: newId(), ...one, steps: named(one.steps, newId) }));
    return { id: newId(), ...rest, cases: own, otherwise: named(otherwise ?? [], newId) };
  });
}

function toWorkflow(list: readonly object[]): WorkflowDocument | null {
  let count = 0;
  const parsed = parseWorkflow({
    name: 'Drawn',
    enabled: true,
    enrolOn: { event: 'handoff' },
    steps: named(list, () => `s${count++}`),
  });
  return parsed.ok ? parsed.workflow : null;
}

/** Workflows that can be saved: branches, people, waits, whatever decides who gets a handoff. */
export const workflow = steps
  .map(toWorkflow)
  .filter((document): document is WorkflowDocument => document !== null);
