import { RUN_STATUSES, RUN_STEP_STATUSES, type WorkflowRun, type WorkflowSummary } from '@baton/core';
import * as v from 'valibot';
import { pageQuery } from '../http/paging.js';

/** A document is read by the service, which names each wrong step and field; here it is only described. */
export const documentBody = v.pipe(
  v.record(v.string(), v.unknown()),
  v.description('A workflow document: name, enabled, enrolOn, steps.'),
);

const ids = v.optional(
  v.pipe(v.array(v.string('Give ids as text.')), v.maxLength(200, 'Choose at most 200.')),
);
export const fillingBody = v.object({
  name: v.optional(v.pipe(v.string('Give a name as text.'), v.maxLength(100))),
  enabled: v.optional(v.boolean()),
  choices: v.optional(
    v.record(v.string(), v.object({ userIds: ids, teamIds: ids, destinationId: v.optional(v.string()) })),
    {},
  ),
});

const line = v.optional(v.pipe(v.string('Give text.'), v.maxLength(2_000, 'Give at most 2,000 characters.')));
export const sampleSchema = v.object({
  subject: line,
  channel: line,
  language: line,
  priority: line,
  category: line,
  contactName: line,
  contactEmail: line,
  message: line,
  reason: line,
  trigger: line,
  at: v.optional(
    v.pipe(
      v.string('Give a time as text.'),
      v.check((text) => !Number.isNaN(Date.parse(text)), 'Give a time such as "2026-01-31T09:00:00Z".'),
    ),
  ),
});
export const testBody = v.object({
  ticketId: v.optional(v.string()),
  sample: v.optional(sampleSchema),
  document: v.optional(documentBody),
});
export const enrolBody = v.object({ ticketId: v.string('Give the id of a ticket.') });
export const runsQuery = v.object({
  ...pageQuery.entries,
  status: v.optional(v.picklist(RUN_STATUSES, 'Choose a status of runs.')),
});

const person = v.nullable(v.object({ id: v.string(), name: v.string() }));
const enrolOn = v.variant('event', [
  v.object({ event: v.literal('handoff') }),
  v.object({
    event: v.literal('ticket_changed'),
    property: v.picklist(['status', 'priority', 'category', 'owner', 'destination']),
    to: v.nullable(v.string()),
  }),
  v.object({ event: v.literal('manual') }),
]);
const summaryEntries = {
  id: v.string(),
  name: v.string(),
  enabled: v.boolean(),
  version: v.number(),
  enrolOn,
  stepCount: v.number(),
  inUse: v.boolean(),
  runs: v.object({
    active: v.number(),
    done: v.number(),
    failed: v.number(),
    lastAt: v.nullable(v.string()),
  }),
  savedAt: v.string(),
  savedBy: person,
};

export const summarySchema: v.GenericSchema<unknown, WorkflowSummary> = v.object(summaryEntries);
export const detailSchema = v.object({
  ...summaryEntries,
  document: v.pipe(v.unknown(), v.description('The document.')),
});

const runEntries = {
  id: v.string(),
  workflowId: v.string(),
  workflowName: v.string(),
  version: v.number(),
  ticket: v.object({ id: v.string(), number: v.number(), subject: v.string() }),
  conversationId: v.nullable(v.string()),
  cause: v.picklist(['handoff', 'ticket_changed', 'manual']),
  status: v.picklist(RUN_STATUSES),
  stepId: v.nullable(v.string()),
  wakeAt: v.nullable(v.string()),
  reason: v.nullable(v.string()),
  startedAt: v.string(),
  endedAt: v.nullable(v.string()),
};
export const runSchema: v.GenericSchema<unknown, WorkflowRun> = v.object(runEntries);
export const runDetailSchema = v.object({
  ...runEntries,
  document: v.unknown(),
  steps: v.array(
    v.object({
      stepId: v.string(),
      type: v.string(),
      title: v.string(),
      status: v.picklist(RUN_STEP_STATUSES),
      input: v.record(v.string(), v.unknown()),
      outcome: v.nullable(v.record(v.string(), v.unknown())),
      attempts: v.number(),
      error: v.nullable(v.string()),
      startedAt: v.string(),
      endedAt: v.nullable(v.string()),
    }),
  ),
});
