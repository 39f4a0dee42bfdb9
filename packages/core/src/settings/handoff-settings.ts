import * as v from 'valibot';
import type { TriggerProgram } from '../triggers/trigger-program.js';
import { unknownPlaceholders } from './placeholders.js';
import { requiredSkillsSchema } from './required-skills.js';

/** Most custom triggers, and longest phrase in UTF-16 units (design, Triggers: limits). */
export const MAX_TRIGGERS = 10_000;
export const MAX_PHRASE_LENGTH = 200;
const MAX_TEXT_LENGTH = 2_000;
const MAX_MINUTES = 7 * 24 * 60;

const LANGUAGE_TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const TAG_WANTED = 'Give a language tag such as "nl" or "pt-BR".';

const id = v.pipe(
  v.string('Give an id as text.'),
  v.minLength(1, 'Give an id.'),
  v.maxLength(100, 'An id has at most 100 characters.'),
);
const ids = v.array(id, 'Give a list of ids.');
const locale = v.pipe(v.string('Give a language tag as text.'), v.regex(LANGUAGE_TAG, TAG_WANTED));

/** Something to find: a letter, digit or symbol; a phrase of white space and punctuation would never match. */
export const isFindable = (text: string): boolean => /[\p{L}\p{N}\p{S}]/u.test(text);
/** Not just white space. */
export const isFilled = (text: string): boolean => text.trim() !== '';
/** No name in braces but the known ones. */
export const hasKnownPlaceholders = (text: string): boolean => unknownPlaceholders(text).length === 0;

const phrase = v.pipe(
  v.string('Give a word or phrase as text.'),
  v.trim(),
  v.check(isFindable, 'Type a word or phrase, or delete this trigger.'),
  v.maxLength(MAX_PHRASE_LENGTH, `A phrase has at most ${MAX_PHRASE_LENGTH} characters.`),
);
const minutes = v.nullable(
  v.pipe(
    v.number('Give a number of minutes, or null for off.'),
    v.integer('Give whole minutes.'),
    v.minValue(1, 'Give at least 1 minute, or null for off.'),
    v.maxValue(MAX_MINUTES, `Give at most ${MAX_MINUTES} minutes (a week).`),
  ),
);
const toggle = v.boolean('Choose true or false.');

const message = v.pipe(
  v.string('Give the message as text.'),
  v.maxLength(MAX_TEXT_LENGTH, `A message has at most ${MAX_TEXT_LENGTH} characters.`),
  v.check(
    hasKnownPlaceholders,
    (issue) =>
      `There is no placeholder {${unknownPlaceholders(issue.input)[0]}}. Use {agent.name}, {team.name}, {position}, {wait} or {nextOpening}.`,
  ),
);
const fallbackMessage = v.pipe(
  message,
  v.check(isFilled, 'Write the message that is shown when no other language fits.'),
);
const localizedMessage = v.pipe(
  v.objectWithRest(
    { default: fallbackMessage },
    message,
    'Give an object with a "default" text and one text per language.',
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const input = dataset.value;
    for (const [key, value] of Object.entries(input)) {
      if (key === 'default' || LANGUAGE_TAG.test(key)) continue;
      addIssue({ message: TAG_WANTED, path: [{ type: 'object', origin: 'key', input, key, value }] });
    }
  }),
);

export const customTriggerSchema = v.object({
  id,
  phrase,
  match: v.optional(v.picklist(['forms', 'exact', 'typos'], 'Choose "forms", "exact" or "typos".'), 'forms'),
  locale: v.optional(locale),
  except: v.optional(v.pipe(v.array(phrase), v.maxLength(50, 'A trigger has at most 50 exceptions.'))),
  enabled: v.optional(toggle, true),
});

const directFields = {
  /** An inbox or a help desk. */
  destinationId: id,
  userIds: v.optional(ids, []),
  teamIds: v.optional(ids, []),
  strategy: v.optional(
    v.picklist(['rotate', 'least-loaded'], 'Choose "rotate" or "least-loaded".'),
    'rotate',
  ),
  preferLastHelper: v.optional(toggle, false),
  preferLanguage: v.optional(toggle, false),
  skills: v.optional(requiredSkillsSchema),
};
const workflowFields = {
  /** A help desk; only those take tickets. */
  destinationId: id,
  workflowId: v.pipe(
    v.string('Choose a workflow.'),
    v.minLength(1, 'Choose a workflow.'),
    v.maxLength(100, 'An id has at most 100 characters.'),
  ),
};

const directAssignment = v.object({
  type: v.literal('direct'),
  ...directFields,
  /** The workflow that was chosen before; remembered, and of no effect. */
  other: v.optional(v.object(workflowFields)),
});

const workflowAssignment = v.object({
  type: v.literal('workflow'),
  ...workflowFields,
  /** Whom conversations were assigned to before; remembered, and of no effect. */
  other: v.optional(v.object(directFields)),
});

const processSchema = v.picklist(['live', 'async', 'none'], 'Choose "live", "async" or "none".');
const assignmentSchema = v.variant(
  'type',
  [directAssignment, workflowAssignment],
  'Choose "direct" or "workflow".',
);
const messagesSchema = v.object({
  available: localizedMessage,
  unavailable: localizedMessage,
  unassigned: localizedMessage,
});
const whenUnassignedSchema = v.picklist(['keep-open', 'close'], 'Choose "keep-open" or "close".');
const whenAwaySchema = v.picklist(['keep', 'requeue', 'overflow'], 'Choose "keep", "requeue" or "overflow".');
const whenDeactivatedSchema = v.picklist(['requeue', 'overflow'], 'Choose "requeue" or "overflow".');
const fallbacksSchema = v.object({
  /** Live becomes async after so many minutes of waiting; null: never. */
  liveToAsyncAfterMinutes: v.optional(minutes, null),
  /** Another person is chosen when the assigned one has not replied for so many minutes; null: never. */
  reassignAfterMinutes: v.optional(minutes, null),
  /** The team that is tried next when nobody of the assignment replies; null: none. */
  overflowTeamId: v.optional(v.nullable(id), null),
  /** Ask for an email address before a follow-up is promised. */
  askForEmail: v.optional(toggle, false),
  /** A visitor who has waited for so many minutes is told that nobody became free; null: they go on waiting. */
  expireAfterMinutes: v.optional(minutes, null),
  /** What becomes of the live conversations of somebody who goes away. */
  whenPersonAway: v.optional(whenAwaySchema, 'keep'),
  /** What becomes of the conversations of somebody who is deactivated. */
  whenPersonDeactivated: v.optional(whenDeactivatedSchema, 'requeue'),
  /** Tell waiting visitors their position and expected wait. */
  showPosition: v.optional(toggle, true),
});

const channelOverrideSchema = v.object({
  process: v.optional(processSchema),
  assignment: v.optional(assignmentSchema),
  messages: v.optional(v.partial(messagesSchema)),
  whenUnassigned: v.optional(whenUnassignedSchema),
  fallbacks: v.optional(v.partial(fallbacksSchema)),
});

/** One document per workspace (design, Handoff settings); the shape that `PUT /handoff-settings` takes. */
export const handoffSettingsSchema = v.object({
  defaultTriggers: v.object({
    cannotAnswer: v.optional(toggle, true),
    humanRequested: v.optional(toggle, true),
    agentPaused: v.optional(toggle, true),
  }),
  customTriggers: v.pipe(
    v.array(customTriggerSchema, 'Give a list of triggers.'),
    v.maxLength(MAX_TRIGGERS, `A workspace has at most ${MAX_TRIGGERS} triggers.`),
  ),
  process: processSchema,
  assignment: assignmentSchema,
  messages: messagesSchema,
  whenUnassigned: whenUnassignedSchema,
  fallbacks: fallbacksSchema,
  /** Differences per channel, by channel id (`web`, `email`, …). */
  channels: v.optional(v.record(id, channelOverrideSchema), {}),
});

export type HandoffSettings = v.InferOutput<typeof handoffSettingsSchema>;
export type HandoffProcess = HandoffSettings['process'];
export type Assignment = HandoffSettings['assignment'];
export type ChannelOverride = HandoffSettings['channels'][string];

/** What a browser needs of the settings to decide at once; the rest stays on the server. */
export type TriggerSettings = Pick<HandoffSettings, 'defaultTriggers' | 'customTriggers' | 'process'> & {
  /** The custom triggers compiled; when a backend sends this, `customTriggers` may be empty. */
  readonly compiledTriggers?: TriggerProgram;
};
