import { MAX_MESSAGE_LENGTH } from '@baton/core';
import * as v from 'valibot';
import { type ApiRoute, route } from '../http/route.js';
import type { ManagedCustomerAgent } from './customer-agent.js';

const stateSchema = v.object({
  name: v.string(),
  paused: v.boolean(),
  pausedAt: v.nullable(v.string()),
  pausedBy: v.nullable(v.string()),
});

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

/** The routes of the customer agent: its state, its switch, and a question to try it with. */
export function customerAgentRoutes(agent: ManagedCustomerAgent): ApiRoute[] {
  return [
    route({
      method: 'get',
      path: '/customer-agent',
      role: 'viewer',
      tag,
      summary: 'Reads whether the customer agent answers or is paused.',
      answer: stateSchema,
      handle: ({ actor }) => agent.state(actor.workspaceId),
    }),
    route({
      method: 'post',
      path: '/customer-agent/pause',
      role: 'manager',
      tag,
      summary: 'Pauses the customer agent; visitors are handed off at their next message.',
      answer: stateSchema,
      handle: ({ actor }) => agent.pause(actor.workspaceId, actor.userId),
    }),
    route({
      method: 'post',
      path: '/customer-agent/resume',
      role: 'manager',
      tag,
      summary: 'Lets a paused customer agent answer again.',
      answer: stateSchema,
      handle: ({ actor }) => agent.resume(actor.workspaceId, actor.userId),
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
        return { ...answer, citations: [...answer.citations] };
      },
    }),
  ];
}
