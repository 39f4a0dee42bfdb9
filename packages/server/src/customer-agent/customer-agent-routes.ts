import { BatonError, MAX_MESSAGE_LENGTH } from '@baton/core';
import type { Context } from 'hono';
import * as v from 'valibot';
import { parseInput } from '../http/field-issues.js';
import { expectedRevision, withEtag } from '../http/revision.js';
import { type ApiRoute, route } from '../http/route.js';
import { agentChangeSchema, agentStateSchema, changedAgentSchema } from './agent-schemas.js';
import type { ManagedCustomerAgent } from './customer-agent.js';

const questionSchema = v.object({
  text: v.pipe(
    v.string('Give the question as text.'),
    v.trim(),
    v.minLength(1, 'Type a question.'),
    v.maxLength(MAX_MESSAGE_LENGTH, `A question has at most ${MAX_MESSAGE_LENGTH} characters.`),
  ),
  locale: v.optional(
    v.pipe(
      v.string('Give a language tag as text.'),
      v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Give a language tag such as "nl" or "pt-BR".'),
    ),
  ),
});

const answerSchema = v.object({
  known: v.boolean(),
  text: v.string(),
  citations: v.array(v.object({ title: v.string(), url: v.optional(v.string()) })),
  confidence: v.number(),
});

const tag = 'Customer agent';

const pauseSchema = v.object({
  channel: v.optional(
    v.pipe(v.string("Give a channel's id."), v.maxLength(100, 'There is no such channel.')),
  ),
});

/** Which channel a pause is for; a request without a body is for everything. */
async function channelOf(c: Context): Promise<string | undefined> {
  const text = (await c.req.text()).trim();
  if (text === '') return undefined;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    throw new BatonError('bad_request', 'The body is not valid JSON.', { cause });
  }
  return parseInput(pauseSchema, body).channel;
}

/** The routes of the customer agent: its state, its switch, and a question to try it with. */
export function customerAgentRoutes(agent: ManagedCustomerAgent): ApiRoute[] {
  return [
    route({
      method: 'get',
      path: '/customer-agent',
      role: 'viewer',
      tag,
      summary: 'Reads whether the customer agent answers, and its hours, budget and engine.',
      answer: agentStateSchema,
      handle: async ({ actor, c }) => withEtag(c, await agent.state(actor.workspaceId)),
    }),
    route({
      method: 'patch',
      path: '/customer-agent',
      role: 'manager',
      audit: 'by-service',
      tag,
      summary:
        'Changes its hours, its monthly budgets, or what answers; If-Match guards against lost updates.',
      body: agentChangeSchema,
      answer: changedAgentSchema,
      handle: async ({ actor, body, c }) =>
        withEtag(c, await agent.change(actor, { ...body, from: expectedRevision(c) })),
    }),
    route({
      method: 'post',
      path: '/customer-agent/pause',
      role: 'manager',
      audit: 'by-service',
      tag,
      summary: 'Pauses the customer agent, or {channel} only; visitors are handed off at their next message.',
      answer: agentStateSchema,
      handle: async ({ actor, c }) => agent.pause(actor, await channelOf(c)),
    }),
    route({
      method: 'post',
      path: '/customer-agent/resume',
      role: 'manager',
      audit: 'by-service',
      tag,
      summary: 'Lets a paused customer agent answer again, or on {channel} only.',
      answer: agentStateSchema,
      handle: async ({ actor, c }) => agent.resume(actor, await channelOf(c)),
    }),
    route({
      method: 'post',
      path: '/customer-agent/ask',
      role: 'viewer',
      tag,
      summary: 'Asks the customer agent a question without a conversation.',
      body: questionSchema,
      answer: answerSchema,
      handle: async ({ actor, body }) => {
        const answer = await agent.answer({
          workspaceId: actor.workspaceId,
          question: body.text,
          locale: body.locale ?? null,
        });
        const { known, text, citations, confidence } = answer;
        return { known, text, citations: [...citations], confidence };
      },
    }),
  ];
}
