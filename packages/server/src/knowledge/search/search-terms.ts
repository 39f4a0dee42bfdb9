import type { Database } from '../../platform.js';
import { nearestWord } from './nearest-word.js';
import type { QuestionWord } from './question-words.js';
import { lexemesOf, type Vocabulary } from './vocabulary.js';

/** One word of the question as it is looked for in passages. */
export interface SearchTerm {
  readonly word: string;
  /** Lexemes that count as the word, with how fully: 1 itself, less a synonym or a corrected slip. */
  readonly lexemes: ReadonlyMap<string, number>;
  /** 0 to 1: how much the word narrows the question down. */
  readonly weight: number;
  /** False when no passage has it in any form. */
  readonly known: boolean;
}

/** How much a match by another word counts; fitted on the calibration questions, and flat between 0.6 and 0.8. */
const SYNONYM = 0.7;
const SLIP = 0.85;

function alternatives(own: readonly string[], vocabulary: Vocabulary): Map<string, number> {
  const lexemes = new Map<string, number>();
  for (const lexeme of own) {
    for (const synonym of vocabulary.synonyms.get(lexeme) ?? []) {
      if (vocabulary.counts.has(synonym)) lexemes.set(synonym, SYNONYM);
    }
  }
  for (const lexeme of own) if (vocabulary.counts.has(lexeme)) lexemes.set(lexeme, 1);
  if (lexemes.size > 0) return lexemes;
  const nearest = own
    .map((lexeme) => nearestWord(lexeme, vocabulary.counts))
    .find((found) => found !== undefined);
  if (nearest !== undefined) lexemes.set(nearest, SLIP);
  return lexemes;
}

/** Inverse document frequency (BM25's), as a share of its largest value, so that it means the same in any workspace. */
export function rarity(count: number, passages: number): number {
  const idf = (n: number) => Math.log(1 + (passages - n + 0.5) / (n + 0.5));
  return idf(count) / idf(0);
}

/** Looks the question's words up in one vocabulary; words that its configuration ignores give no term. */
export async function searchTerms(
  db: Database,
  vocabulary: Vocabulary,
  words: readonly QuestionWord[],
): Promise<SearchTerm[]> {
  const lexemes = await lexemesOf(
    db,
    vocabulary.config,
    words.map(({ text }) => text),
  );
  return words.flatMap(({ text, weight }, index) => {
    const own = lexemes[index] ?? [];
    if (own.length === 0) return [];
    const found = alternatives(own, vocabulary);
    const count = Math.max(0, ...[...found.keys()].map((lexeme) => vocabulary.counts.get(lexeme) ?? 0));
    const known = found.size > 0;
    return [{ word: text, lexemes: found, weight: weight * rarity(count, vocabulary.passages), known }];
  });
}
