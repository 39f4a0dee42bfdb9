import {
  type AgentAnswer,
  type ChannelOverride,
  defaultHandoffSettings,
  type HandoffSettings,
  type TrialSituation,
} from '@baton/core';
import fc from 'fast-check';
import { moment, PEOPLE, roster, TEAMS } from './people.js';
import { workflow } from './workflows.js';

export const KNOWN: AgentAnswer = { known: true, text: 'It costs nothing.', citations: [], confidence: 1 };
export const UNKNOWN: AgentAnswer = { known: false, text: 'I do not know.', citations: [], confidence: 0 };

const text = fc.constantFrom(
  'Hi {agent.name}',
  'Number {position}, {wait} to go.',
  'We open {nextOpening}.',
  '{team.name} helps',
);
const localized = fc
  .record({ default: text, nl: text }, { requiredKeys: ['default'] })
  .map((texts) => texts as { default: string; [locale: string]: string });
const messages = { available: localized, unavailable: localized, unassigned: localized };
const handoffProcess = fc.constantFrom('live', 'live', 'live', 'async', 'async', 'none');
const trigger = fc.record({
  phrase: fc.constantFrom('refund', 'talk to', 'parcel', 'terugbetaling', 'cancel my order'),
  match: fc.constantFrom('forms', 'exact', 'typos'),
  enabled: fc.boolean(),
});
const direct = fc.record({
  type: fc.constant('direct'),
  destinationId: fc.constantFrom('inbox', 'desk', 'desk2'),
  userIds: fc.subarray([...PEOPLE]),
  teamIds: fc.subarray([...TEAMS]),
  strategy: fc.constantFrom('rotate', 'least-loaded'),
  preferLastHelper: fc.boolean(),
  preferLanguage: fc.boolean(),
  skills: fc.constantFrom([], [], ['billing'], ['Returns']),
});
const byWorkflow = fc.record({
  type: fc.constant('workflow'),
  destinationId: fc.constantFrom('desk', 'desk2'),
  workflowId: fc.constantFrom('w', 'w', 'w', 'gone'),
});
const assignment = fc.oneof({ weight: 3, arbitrary: direct }, { weight: 2, arbitrary: byWorkflow });
const whenUnassigned = fc.constantFrom('keep-open', 'close');
const fallbacks = fc.record({ showPosition: fc.boolean(), askForEmail: fc.boolean() });

const override = fc.record(
  {
    process: handoffProcess,
    assignment,
    whenUnassigned,
    fallbacks,
    messages: fc.record({ available: localized }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<ChannelOverride>;
/** By a channel's own id, or by its type, which holds for those without differences of their own. */
const channels = fc.dictionary(fc.constantFrom('web', 'mail', 'email', 'custom'), override, { maxKeys: 2 });

const settings = fc
  .record({
    defaultTriggers: fc.record({
      cannotAnswer: fc.boolean(),
      humanRequested: fc.constantFrom(true, true, true, false),
      agentPaused: fc.boolean(),
    }),
    customTriggers: fc
      .array(trigger, { maxLength: 4 })
      .map((list) => list.map((item, index) => ({ ...item, id: `t${index}` }))),
    process: handoffProcess,
    assignment,
    messages: fc.record(messages),
    whenUnassigned,
    fallbacks,
    channels,
  })
  .map(({ fallbacks: chosen, ...rest }) => {
    const base = defaultHandoffSettings('inbox');
    return { ...base, ...rest, fallbacks: { ...base.fallbacks, ...chosen } } as HandoffSettings;
  });

/** One message in one situation, under settings that were drawn, with people that were drawn. */
export const trial = fc.record({
  settings,
  workflow,
  roster,
  now: moment,
  /** Whether the trial names the moment and who is there, or leaves both as they are. */
  names: fc.constantFrom('nothing', 'the moment', 'the people', 'both'),
  /** How many wait already, where nobody is there who could take them. */
  ahead: fc.integer({ min: 0, max: 2 }),
  paused: fc.boolean(),
  answer: fc.constantFrom(KNOWN, UNKNOWN),
  locale: fc.constantFrom('en', 'nl', 'fr'),
  channel: fc.constantFrom('web', 'web', 'mail', 'shop'),
  lastHelper: fc.option(fc.constantFrom(...PEOPLE)),
  hasAddress: fc.boolean(),
  situation: fc.constantFrom<TrialSituation>(
    'answering',
    'answering',
    'answering',
    'closed',
    'waiting',
    'with_person',
  ),
  text: fc.constantFrom(
    'I want a refund',
    'Can I have my refunds?',
    'I want to talk to a person',
    'Connect me to an agent please',
    'Ik wil een medewerker spreken',
    'Where is my parcle?',
    'Can I talk to a human?',
    'Ik wil mijn terugbetaling',
    'Please cancel my orders today',
    'support?',
    'What does it cost?',
    'I do not need a human, thanks',
  ),
});
export type Trial = typeof trial extends fc.Arbitrary<infer Value> ? Value : never;
