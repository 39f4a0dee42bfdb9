import { questionWords } from '../knowledge/search/question-words.js';

/** Openings that lean on what was said before; English, Dutch, German, French and Spanish. */
const OPENING =
  /^(?:and|but|also|or|then|what about|how about|what if|en|maar|ook|of|hoe zit het met|und|aber|auch|oder|was ist mit|et|mais|aussi|ou|y|pero|también|o)(?!\p{L})/iu;
/** Words that stand for something said before. */
const PRONOUN =
  /(?<!\p{L})(?:it|its|that|this|these|those|them|they|one|instead|dat|dit|die|deze|ervan|ermee|daarmee|das|dies|diese|damit|davon|cela|ça|ceci|celui|celle|eso|esto|ese|esa|ello)(?!\p{L})/iu;
/** A longer question stands by itself (product choice). */
const MAX_WORDS = 5;

/**
 * The question read together with the one before it, when it is short and leans on it ("and on a phone?"); undefined
 * when it stands by itself.
 */
export function withContext(question: string, previous: string | undefined): string | undefined {
  if (!previous || !(OPENING.test(question.trim()) || PRONOUN.test(question))) return undefined;
  return questionWords(question).length <= MAX_WORDS ? `${previous} ${question}` : undefined;
}
