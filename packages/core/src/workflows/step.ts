import * as v from 'valibot';
import { requiredSkillsSchema } from '../settings/required-skills.js';
import { type Condition, conditionSchema } from './condition.js';
import { type HoursReference, WORKFLOW_PRIORITIES, WORKFLOW_STATUSES } from './facts.js';

/** Longest texts, in UTF-16 units (product choice, as for the messages of the settings). */
const MAX_MESSAGE = 2_000;
const MAX_LINE = 200;
/** Longest wait: longer than any follow-up that a visitor still expects. */
export const MAX_WAIT_MINUTES = 60 * 24 * 60;

export const stepId = v.pipe(
  v.string('Give an id as text.'),
  v.minLength(1, 'Give an id.'),
  v.maxLength(100, 'An id has at most 100 characters.'),
);
const reference = v.pipe(
  v.string('Choose one.'),
  v.minLength(1, 'Choose one.'),
  v.maxLength(100, 'An id has at most 100 characters.'),
);
const references = v.pipe(v.array(reference, 'Give a list of ids.'), v.maxLength(200, 'Choose at most 200.'));
const toggle = v.boolean('Choose true or false.');
const filledText = (most: number) =>
  v.pipe(
    v.string('Write a text.'),
    v.check((text) => text.trim() !== '', 'Write a text.'),
    v.maxLength(most, `This text has at most ${most} characters.`),
  );
const localizedText = v.objectWithRest(
  { default: filledText(MAX_MESSAGE) },
  v.pipe(
    v.string('Write a text.'),
    v.maxLength(MAX_MESSAGE, `This text has at most ${MAX_MESSAGE} characters.`),
  ),
  'Give an object with a "default" text and one text per language.',
);

const rotateOwner = v.object({
  id: stepId,
  type: v.literal('rotate_owner'),
  /** Both empty: everybody who may answer. */
  userIds: v.optional(references, []),
  teamIds: v.optional(references, []),
  strategy: v.optional(
    v.picklist(['rotate', 'least-loaded'], 'Choose "rotate" or "least-loaded".'),
    'rotate',
  ),
  preferLastHelper: v.optional(toggle, false),
  preferLanguage: v.optional(toggle, false),
  skills: v.optional(requiredSkillsSchema),
});
const assign = v.object({
  id: stepId,
  type: v.literal('assign'),
  /** null: takes the owner away. */
  userId: v.nullable(reference),
});
const setProperty = v.object({
  id: stepId,
  type: v.literal('set_property'),
  property: v.picklist(['status', 'priority', 'category'], 'Choose "status", "priority" or "category".'),
  value: filledText(100),
});
const move = v.object({ id: stepId, type: v.literal('move'), destinationId: reference });
const sendMessage = v.object({ id: stepId, type: v.literal('send_message'), text: localizedText });
const addNote = v.object({ id: stepId, type: v.literal('add_note'), text: filledText(MAX_MESSAGE) });
const wait = v.object({
  id: stepId,
  type: v.literal('wait'),
  until: v.variant(
    'type',
    [
      v.object({
        type: v.literal('minutes'),
        minutes: v.pipe(
          v.number('Give a number of minutes.'),
          v.integer('Give whole minutes.'),
          v.minValue(1, 'Wait for at least 1 minute.'),
          v.maxValue(MAX_WAIT_MINUTES, `Wait for at most ${MAX_WAIT_MINUTES} minutes (60 days).`),
        ),
      }),
      /** Goes on at once within them. */
      v.object({ type: v.literal('hours'), of: v.literal('workspace') }),
      v.object({ type: v.literal('hours'), of: v.literal('team'), teamId: reference }),
    ],
    'Choose a number of minutes or working hours.',
  ),
});
const notifyByEmail = v.object({
  id: stepId,
  type: v.literal('notify_email'),
  toOwner: v.optional(toggle, false),
  userIds: v.optional(references, []),
  teamIds: v.optional(references, []),
  subject: filledText(MAX_LINE),
  text: filledText(MAX_MESSAGE),
  /** True: the run waits until it was sent, and fails when it cannot be. */
  required: v.optional(toggle, false),
});
const callWebhook = v.object({
  id: stepId,
  type: v.literal('call_webhook'),
  url: v.pipe(
    v.string('Give an address.'),
    v.maxLength(2_000, 'An address has at most 2,000 characters.'),
    v.regex(/^https?:\/\/[^\s/]+/i, 'Give an address that begins with https://.'),
    v.url('Give an address that begins with https://.'),
  ),
  required: v.optional(toggle, false),
});
const close = v.object({ id: stepId, type: v.literal('close') });

/** One case of a branch: the steps that run when its condition is the first that holds. */
export interface BranchCase {
  readonly id: string;
  /** What the case is called; absent: the sentence of its condition. */
  readonly name?: string | undefined;
  readonly when: Condition;
  readonly steps: readonly Step[];
}

/** Goes on with the first case whose condition holds, or with the steps for everything else. */
export interface BranchStep {
  readonly id: string;
  readonly type: 'branch';
  readonly cases: readonly BranchCase[];
  readonly otherwise: readonly Step[];
}

export type ActionStep = v.InferOutput<
  | typeof rotateOwner
  | typeof assign
  | typeof setProperty
  | typeof move
  | typeof sendMessage
  | typeof addNote
  | typeof wait
  | typeof notifyByEmail
  | typeof callWebhook
  | typeof close
>;

/** One step of a workflow: an action, or a branch that holds further steps. */
export type Step = ActionStep | BranchStep;
export type StepType = Step['type'];

const branchSchema = v.object({
  id: stepId,
  type: v.literal('branch'),
  cases: v.array(
    v.object({
      id: stepId,
      name: v.optional(v.pipe(v.string('Give a name as text.'), v.maxLength(100))),
      when: conditionSchema,
      steps: v.lazy(() => stepsSchema),
    }),
    'Give a list of cases.',
  ),
  otherwise: v.optional(
    v.lazy(() => stepsSchema),
    [],
  ),
});

const stepSchema: v.GenericSchema<unknown, Step> = v.lazy(() =>
  v.variant(
    'type',
    [
      branchSchema,
      rotateOwner,
      assign,
      setProperty,
      move,
      sendMessage,
      addNote,
      wait,
      notifyByEmail,
      callWebhook,
      close,
    ],
    'Choose what this step does.',
  ),
);

/** A list of steps, run in order. */
export const stepsSchema: v.GenericSchema<unknown, readonly Step[]> = v.array(
  stepSchema,
  'Give a list of steps.',
);

/** The working hours that a wait goes on in. */
export function hoursOfWait(until: Extract<ActionStep, { type: 'wait' }>['until']): HoursReference | null {
  if (until.type === 'minutes') return null;
  return until.of === 'team' ? { of: 'team', teamId: until.teamId } : { of: 'workspace' };
}

/** The values that a property may be set to; null: any text. */
export const PROPERTY_VALUES: Readonly<Record<'status' | 'priority' | 'category', readonly string[] | null>> =
  { status: WORKFLOW_STATUSES, priority: WORKFLOW_PRIORITIES, category: null };
