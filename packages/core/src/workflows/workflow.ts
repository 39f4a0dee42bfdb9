import * as v from 'valibot';
import { type Step, stepsSchema } from './step.js';

/** Most steps in one workflow, those inside branches included (design, Workflow). */
export const MAX_STEPS = 200;
/** How deep branches may stand in one another (product choice: what can be read on a screen). */
export const MAX_BRANCH_DEPTH = 10;

/** The properties whose change can enrol a ticket. */
export const ENROLLING_PROPERTIES = ['status', 'priority', 'category', 'owner', 'destination'] as const;
export type EnrollingProperty = (typeof ENROLLING_PROPERTIES)[number];

const nameSchema = v.pipe(
  v.string('Give a name as text.'),
  v.trim(),
  v.minLength(1, 'Give the workflow a name.'),
  v.maxLength(100, 'A name has at most 100 characters.'),
);

const enrolOnSchema = v.variant(
  'event',
  [
    /** The handoff settings choose this workflow. */
    v.object({ event: v.literal('handoff') }),
    v.object({
      event: v.literal('ticket_changed'),
      property: v.picklist(ENROLLING_PROPERTIES, 'Choose a property of the ticket.'),
      /** Only when it becomes this; null or absent: whatever it becomes. */
      to: v.optional(v.nullable(v.pipe(v.string('Give text.'), v.minLength(1, 'Choose a value.'))), null),
    }),
    v.object({ event: v.literal('manual') }),
  ],
  'Choose what enrols tickets: "handoff", "ticket_changed" or "manual".',
);

/** A workflow as it is saved, version by version (design, Destinations, tickets, workflows). */
export const workflowSchema = v.object({
  name: nameSchema,
  enabled: v.optional(v.boolean('Choose true or false.'), true),
  enrolOn: enrolOnSchema,
  steps: stepsSchema,
});

export type EnrolOn = v.InferOutput<typeof enrolOnSchema>;

export interface WorkflowDocument {
  readonly name: string;
  readonly enabled: boolean;
  readonly enrolOn: EnrolOn;
  readonly steps: readonly Step[];
}
