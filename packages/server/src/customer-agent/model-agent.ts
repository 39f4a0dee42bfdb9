import { BatonError } from '@baton/core';
import type { LanguageModelConfig } from '../config/config.js';
import type { RankedPassage } from '../knowledge/search/rank-passages.js';
import { createKnowledgeSearch } from '../knowledge/search/search-knowledge.js';
import type { Database } from '../platform.js';
import { agentName } from './agent-name.js';
import { agentPhrases } from './agent-phrases.js';
import type { AgentQuestion, AgentReply, CustomerAgent } from './agent-question.js';
import { estimatedTokens, MODEL_LIMITS, promptMessages, systemPrompt } from './model-prompt.js';
import { MAX_MODEL_TEXT, needsLook, safeModelText, withCitations } from './model-text.js';
import { promisesTransfer } from './transfer-promise.js';

/** A model that is slower counts as cannot answer (product choice; below the answerer's own limit). */
const TIMEOUT_MS = 25_000;
/** An answer with sources is surer than one without; above the threshold either way. */
const CONFIDENCE = { cited: 0.9, uncited: 0.6 } as const;

/** What came out of the model before any of it is believed. */
interface Drafted {
  readonly text: string;
  /** Set when it called the tool. */
  readonly handOff: 'cannot_answer' | 'visitor_asks' | null;
  readonly tokens: number;
}

/** A promise stands in one sentence; what was written before it has been looked at. */
const SENTENCE_LENGTH = 500;

type HandOffReason = NonNullable<Drafted['handOff']>;

async function loadModel({ baseUrl, apiKey, model }: LanguageModelConfig) {
  const [sdk, { createOpenAICompatible }] = await Promise.all([
    import('ai'),
    import('@ai-sdk/openai-compatible'),
  ]);
  const provider = createOpenAICompatible({
    name: 'baton',
    baseURL: baseUrl,
    ...(apiKey && { apiKey }),
    includeUsage: true,
  });
  const handOff = sdk.tool({
    description:
      'Hand the conversation to a person, when the sources do not hold the answer or the visitor asks for one.',
    inputSchema: sdk.jsonSchema<{ reason?: string }>({
      type: 'object',
      properties: { reason: { type: 'string', enum: ['cannot_answer', 'visitor_asks'] } },
      additionalProperties: false,
    }),
  });
  return { streamText: sdk.streamText, model: provider(model), tools: { hand_off: handOff } };
}

/**
 * Passes on what is written, up to where it begins to promise what only a handoff can keep, or may lead to another
 * page: that is looked at as a whole before anybody sees it.
 */
function cautious(onText: AgentQuestion['onText']): (piece: string, soFar: string) => void {
  let silent = onText === undefined;
  return (piece, soFar) => {
    const latest = soFar.slice(-SENTENCE_LENGTH);
    silent ||= promisesTransfer(latest) || needsLook(latest);
    if (!silent) onText?.(piece);
  };
}

/** What the model wrote, judged: an empty answer, a promise of a transfer or the tool is *cannot answer*. */
function judged(draft: Drafted, question: AgentQuestion, passages: readonly RankedPassage[]): AgentReply {
  const { tokens, handOff } = draft;
  const { text, citations } = withCitations(safeModelText(draft.text, passages), passages);
  if (handOff !== null || text === '' || promisesTransfer(draft.text)) {
    const reason = handOff === 'visitor_asks' ? ('human_requested' as const) : ('cannot_answer' as const);
    const { admit } = agentPhrases(question.locale);
    return { known: false, text: admit, citations: [], confidence: 0, reason, tokens };
  }
  const confidence = citations.length > 0 ? CONFIDENCE.cited : CONFIDENCE.uncited;
  return { known: true, text, citations, confidence, tokens };
}

/**
 * Answers with a language model over any OpenAI-compatible endpoint, from the passages that the search finds. The
 * model reads this conversation and those passages and nothing else; its one tool asks for a handoff, which the rules
 * then decide about. What it writes is data.
 */
export function createModelAgent(db: Database, config: LanguageModelConfig): CustomerAgent {
  const search = createKnowledgeSearch(db);
  let loaded: ReturnType<typeof loadModel> | undefined;

  async function draft(
    question: AgentQuestion,
    passages: readonly RankedPassage[],
    signal: AbortSignal,
  ): Promise<Drafted> {
    loaded ??= loadModel(config);
    const { streamText, model, tools } = await loaded;
    const result = streamText({
      model,
      tools,
      system: systemPrompt(await agentName(db, question.workspaceId), question, passages),
      messages: promptMessages(question),
      maxOutputTokens: MODEL_LIMITS.outputTokens,
      maxRetries: 1,
      abortSignal: signal,
      onError: () => {},
    });
    const tell = cautious(question.onText);
    let text = '';
    let handOff: HandOffReason | null = null;
    let tokens: number | undefined;
    for await (const part of result.fullStream) {
      if (part.type === 'text-delta') {
        text += part.text;
        tell(part.text, text);
        if (text.length > MAX_MODEL_TEXT) break;
      } else if (part.type === 'tool-call') handOff = reasonOf(part.input);
      else if (part.type === 'finish') tokens = part.totalUsage.totalTokens;
      else if (part.type === 'error') throw part.error;
      else if (part.type === 'abort') throw new BatonError('timeout', 'The model did not answer in time.');
    }
    // An endpoint that does not count, or that was cut off, is counted at the most that it can have used.
    return { text, handOff, tokens: tokens ?? estimatedTokens(question) };
  }

  return {
    async answer(question, signal) {
      const { workspaceId, locale } = question;
      const limits = [AbortSignal.timeout(TIMEOUT_MS), ...(signal ? [signal] : [])];
      const passages = await search.search(workspaceId, question.question, {
        ...(locale && { locale }),
        limit: MODEL_LIMITS.passages,
      });
      return judged(await draft(question, passages, AbortSignal.any(limits)), question, passages);
    },
  };
}

function reasonOf(input: unknown): HandOffReason {
  return (input as { reason?: unknown } | null)?.reason === 'visitor_asks' ? 'visitor_asks' : 'cannot_answer';
}
