import {
  AGENT_ENGINES,
  AGENT_PAUSE_REASONS,
  type CustomerAgentState,
  type Hours,
  hoursSchema,
} from '@baton/core';
import * as v from 'valibot';
import { outsideUrl } from '../webhooks/webhook-routes.js';

const budget = (most: number) =>
  v.nullable(
    v.pipe(
      v.number('Give a whole number, or null for no limit.'),
      v.integer('Give a whole number, or null for no limit.'),
      v.minValue(1, 'Give at least 1, or null for no limit.'),
      v.maxValue(most, `Give at most ${most.toLocaleString('en')}.`),
    ),
  );

/** What `PATCH /customer-agent` takes; what is absent stays as it is. */
export const agentChangeSchema = v.partial(
  v.object({
    engine: v.picklist(AGENT_ENGINES, `Choose one of ${AGENT_ENGINES.join(', ')}.`),
    webhookUrl: v.nullable(outsideUrl),
    hours: v.nullable(hoursSchema),
    answerBudget: budget(1_000_000_000),
    tokenBudget: budget(1_000_000_000_000),
  }),
);

const entries = {
  name: v.string(),
  paused: v.boolean(),
  pausedAt: v.nullable(v.string()),
  pausedBy: v.nullable(v.string()),
  pausedChannels: v.array(
    v.object({ channelId: v.string(), pausedAt: v.string(), pausedBy: v.nullable(v.string()) }),
  ),
  notAnswering: v.array(v.picklist(AGENT_PAUSE_REASONS)),
  hours: v.nullable(hoursSchema as v.GenericSchema<unknown, Hours>),
  budget: v.object({
    answers: v.nullable(v.number()),
    tokens: v.nullable(v.number()),
    month: v.string(),
    answersUsed: v.number(),
    tokensUsed: v.number(),
    state: v.picklist(['ok', 'warning', 'spent'] as const),
    renewsAt: v.string(),
  }),
  engine: v.picklist(AGENT_ENGINES),
  engineInUse: v.picklist(['knowledge', 'model', 'webhook'] as const),
  model: v.nullable(v.string()),
  webhookUrl: v.nullable(v.string()),
  revision: v.string(),
};

export const agentStateSchema = v.object(entries) satisfies v.GenericSchema<unknown, CustomerAgentState>;
/** `secret`: what signs questions to the owner's bot, when it was made just now; null otherwise. */
export const changedAgentSchema = v.object({ ...entries, secret: v.nullable(v.string()) });
