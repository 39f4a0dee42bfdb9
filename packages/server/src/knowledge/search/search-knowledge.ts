import type { Database } from '../../platform.js';
import { detectLanguage, languageOf } from '../language.js';
import { findPassages } from './find-passages.js';
import { questionWords } from './question-words.js';
import { type RankedPassage, rankPassages } from './rank-passages.js';
import { searchTerms } from './search-terms.js';
import { Vocabularies, type Vocabulary } from './vocabulary.js';

/** Finds passages that answer a question. */
export interface KnowledgeSearch {
  /**
   * The best passages first, at most `limit`; empty when no passage has a word of the question.
   * @param about.locale The visitor's language; articles in it come first where several languages match as well.
   */
  search(
    workspaceId: string,
    question: string,
    about?: { locale?: string; limit?: number },
  ): Promise<RankedPassage[]>;
}

/** What an article in the question's own language is ahead of one in another. */
const SAME_LANGUAGE = 0.15;

/**
 * Full-text search in PostgreSQL, each article by the rules of its own language: stemming, stop words, synonyms, one
 * slip in longer words; ranked by how much of the question a passage and its heading cover, rare words counting most.
 */
export function createKnowledgeSearch(db: Database): KnowledgeSearch {
  const vocabularies = new Vocabularies(db);

  async function searchOne(
    workspaceId: string,
    vocabulary: Vocabulary,
    question: string,
  ): Promise<RankedPassage[]> {
    const terms = await searchTerms(db, vocabulary, questionWords(question));
    const about = { question, vocabulary, terms };
    return rankPassages(await findPassages(db, workspaceId, about), about);
  }

  return {
    async search(workspaceId, question, { locale, limit = 5 } = {}) {
      const known = await vocabularies.of(workspaceId);
      const ranked = await Promise.all(
        known.map((vocabulary) => searchOne(workspaceId, vocabulary, question)),
      );
      const spoken = known.length > 1 ? detectLanguage(question, languageOf(locale ?? '')) : '';
      const order = (passage: RankedPassage) =>
        passage.score + (languageOf(passage.locale) === spoken ? SAME_LANGUAGE : 0);
      return ranked
        .flat()
        .sort((a, b) => order(b) - order(a))
        .slice(0, limit);
    },
  };
}
