import type { AgentAnswer, Citation } from '@baton/core';
import { headingAnchor } from '../knowledge/heading-anchor.js';
import { articleTitles } from '../knowledge/knowledge-repository.js';
import { confidenceOf, KNOWS_FROM } from '../knowledge/search/confidence.js';
import type { RankedPassage } from '../knowledge/search/rank-passages.js';
import { createKnowledgeSearch } from '../knowledge/search/search-knowledge.js';
import { HEADING_SEPARATOR } from '../knowledge/split-article.js';
import type { Database } from '../platform.js';
import { agentName } from './agent-name.js';
import { type AgentPhrases, agentPhrases } from './agent-phrases.js';
import type { AgentQuestion, CustomerAgent } from './agent-question.js';
import { withContext } from './follow-up.js';
import { quotePassage } from './quote-passage.js';
import { type SmallTalk, smallTalk } from './small-talk.js';

/** An answer found by way of the previous question is a little less sure. */
const CONTEXT_FACTOR = 0.9;
/** Subjects that are named when a visitor asks what can be asked. */
const MAX_SUBJECTS = 6;

/** Where a passage was found, as a visitor may see it. */
export function citationOf({
  title,
  url,
  heading,
}: Pick<RankedPassage, 'title' | 'url' | 'heading'>): Citation {
  const own = heading.split(HEADING_SEPARATOR).at(-1) ?? title;
  if (url === null) return { title };
  return {
    title,
    url: own === title || url.includes('#') ? url : `${url}#${encodeURIComponent(headingAnchor(own))}`,
  };
}

const unknown = (text: string, confidence: number): AgentAnswer => ({
  known: false,
  text,
  citations: [],
  confidence,
});
const said = (text: string): AgentAnswer => ({ known: true, text, citations: [], confidence: 1 });

/**
 * Answers from the workspace's articles by full-text search: quotes the best passage with its source, or says that it
 * does not know (design, The customer agent: Knowledge search). Answers small talk in a sentence of its own.
 */
export function createKnowledgeAgent(db: Database): CustomerAgent {
  const search = createKnowledgeSearch(db);

  async function best(question: AgentQuestion, text: string) {
    const locale = question.locale ?? undefined;
    const [passage] = await search.search(question.workspaceId, text, { locale, limit: 1 });
    return passage && { passage, confidence: confidenceOf(passage.features) };
  }

  async function lookUp(question: AgentQuestion, phrases: AgentPhrases): Promise<AgentAnswer> {
    let found = await best(question, question.question);
    if (!found || found.confidence < KNOWS_FROM) {
      const previous = question.history?.findLast(({ author }) => author === 'visitor')?.text;
      const inContext = withContext(question.question, previous);
      const again = inContext && (await best(question, inContext));
      if (again)
        found = {
          passage: again.passage,
          confidence: Math.max(again.confidence * CONTEXT_FACTOR, found?.confidence ?? 0),
        };
    }
    if (!found || found.confidence < KNOWS_FROM) return unknown(phrases.admit, found?.confidence ?? 0);
    const { passage, confidence } = found;
    return {
      known: true,
      text: quotePassage(passage.text, passage.url),
      citations: [citationOf(passage)],
      confidence,
    };
  }

  async function chat(
    { kind, language }: SmallTalk,
    { workspaceId, locale }: AgentQuestion,
  ): Promise<AgentAnswer> {
    const phrases = agentPhrases(language ?? locale);
    if (kind === 'identity') {
      const name = await agentName(db, workspaceId);
      return said(phrases.identity.replace('{name}', name));
    }
    if (kind !== 'subjects') return said(phrases[kind]);
    const titles = await articleTitles(db, workspaceId, MAX_SUBJECTS);
    return titles.length > 0
      ? said(`${phrases.subjects}\n\n${titles.map((title) => `- ${title}`).join('\n')}`)
      : said(phrases.greeting);
  }

  return {
    async answer(question, signal) {
      signal?.throwIfAborted();
      const phrases = agentPhrases(question.locale);
      if (question.manner === 'admit') return unknown(phrases.admit, 0);
      if (question.manner === 'decline') return unknown(phrases.decline, 0);
      const talk = smallTalk(question.question);
      return talk ? chat(talk, question) : lookUp(question, phrases);
    },
  };
}
