import { randomUUID } from 'node:crypto';
import { BatonError } from '@baton/core';
import * as v from 'valibot';
import type { Platform } from '../platform.js';
import type { PostOutside } from '../webhooks/post-outside.js';
import { signedHeaders } from '../webhooks/sign-request.js';
import { agentPhrases } from './agent-phrases.js';
import type { AgentQuestion, AgentReply, CustomerAgent } from './agent-question.js';
import { readAgentRow } from './agent-state.js';
import { promisesTransfer } from './transfer-promise.js';

/** A bot that is slower counts as cannot answer (product choice; below the answerer's own limit). */
const TIMEOUT_MS = 20_000;
const MAX_ANSWER_BYTES = 256 * 1024;
const MAX_HISTORY = 20;

const httpUrl = v.pipe(v.string(), v.maxLength(2_000), v.regex(/^https?:\/\//i));

/** What the owner's bot may say; whatever else is in its answer is ignored. */
const replySchema = v.object({
  text: v.optional(v.pipe(v.string(), v.maxLength(10_000)), ''),
  known: v.optional(v.boolean(), true),
  confidence: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 1),
  citations: v.optional(
    v.pipe(
      v.array(v.object({ title: v.pipe(v.string(), v.maxLength(300)), url: v.optional(httpUrl) })),
      v.maxLength(10),
    ),
    [],
  ),
  handOff: v.optional(v.picklist(['cannot_answer', 'visitor_asks'])),
});

function bodyOf({ question, locale, conversation, history = [] }: AgentQuestion): string {
  return JSON.stringify({
    type: 'agent.question',
    question,
    locale: locale ?? null,
    conversation: conversation ?? null,
    history: history
      .filter(({ author }) => author !== 'system')
      .slice(-MAX_HISTORY)
      .map(({ author, text }) => ({ author, text })),
  });
}

function toReply(body: string, question: AgentQuestion): AgentReply {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch (cause) {
    throw new BatonError('unavailable', 'The bot did not answer with JSON.', { cause });
  }
  const result = v.safeParse(replySchema, parsed);
  if (!result.success)
    throw new BatonError('unavailable', 'The bot answered in a form that is not documented.');
  const { text, known, citations, confidence, handOff } = result.output;
  if (known && !handOff && text.trim() !== '' && !promisesTransfer(text))
    return { known: true, text: text.trim(), citations, confidence };
  const reason = handOff === 'visitor_asks' ? 'human_requested' : 'cannot_answer';
  return { known: false, text: agentPhrases(question.locale).admit, citations: [], confidence: 0, reason };
}

/**
 * Answers with the owner's own bot: a signed request, a JSON answer, a time limit; never at a private address. Every
 * failure is *cannot answer*.
 */
export function createWebhookAgent(platform: Pick<Platform, 'db' | 'now'>, post: PostOutside): CustomerAgent {
  return {
    async answer(question, signal) {
      const row = await readAgentRow(platform.db, question.workspaceId);
      if (!row.webhook_url || !row.webhook_secret)
        throw new BatonError('unavailable', 'The bot has no address.');
      const body = bodyOf(question);
      const at = new Date(platform.now());
      const answer = await post({
        url: row.webhook_url,
        body,
        headers: signedHeaders(row.webhook_secret, { id: `question_${randomUUID()}`, at, body }),
        timeoutMs: TIMEOUT_MS,
        maxAnswerBytes: MAX_ANSWER_BYTES,
        ...(signal && { signal }),
      });
      if (!answer.ok) throw new BatonError('unavailable', `The bot could not be asked. ${answer.reason}`);
      if (answer.status < 200 || answer.status > 299)
        throw new BatonError('unavailable', `The bot answered with status ${answer.status}.`);
      return toReply(answer.body, question);
    },
  };
}
