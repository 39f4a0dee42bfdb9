import { HEADING_SEPARATOR } from '../split-article.js';
import type { FoundPassage } from './find-passages.js';
import { kindAgreement, type QuestionKind, questionKind } from './question-kind.js';
import { rarity, type SearchTerm } from './search-terms.js';
import type { Vocabulary } from './vocabulary.js';

/** What is measured of a passage against a question; 0 to 1 where nothing else is said. */
export interface PassageFeatures {
  /** The share of the question, by weight, that stands anywhere in the passage. */
  readonly coverage: number;
  /** The same with words in headings, and words that are repeated, counting more than one in passing. */
  readonly prominence: number;
  /** How nearly its own heading asks the same: F1 of the shares of question and heading that they have in common. */
  readonly heading: number;
  /** The share of the question in words that no passage knows. */
  readonly unknown: number;
  /** How much was matched in all: one common word proves little. */
  readonly evidence: number;
  /** How close together the words stand. */
  readonly density: number;
  /** Whether the heading asks for the same sort of answer: 1 the same, -1 another, 0 unclear. */
  readonly kind: number;
}

export interface RankedPassage extends FoundPassage {
  readonly features: PassageFeatures;
  /** Orders the passages of one question; says nothing across questions. */
  readonly score: number;
}

/** What decides between passages; fitted on the calibration questions (most right answers in first place). */
const RANKING: Readonly<Partial<Record<keyof PassageFeatures, number>>> = {
  prominence: 1,
  coverage: 0.4,
  heading: 0.45,
  density: 0.25,
  kind: 0.12,
};

/** Matched weight that counts as full evidence: about two rare words. */
const FULL_EVIDENCE = 1.6;

/** How fully each lexeme counts by where it stands: its own heading, a heading above, the text (more when repeated). */
function strengths(passage: FoundPassage): Map<string, number> {
  const own = new Set(passage.headingLexemes);
  const strength = ({ lexeme, count, inHeading }: FoundPassage['matches'][number]) =>
    own.has(lexeme) ? 1 : inHeading ? 0.85 : Math.min(0.85, 0.55 + 0.1 * count);
  return new Map(passage.matches.map((match) => [match.lexeme, strength(match)]));
}

/** The question's weight that lexemes match, each counting as fully as `strength` says. */
function matchedWeight(terms: readonly SearchTerm[], strength: ReadonlyMap<string, number>): number {
  return terms.reduce((sum, term) => {
    const best = Math.max(
      0,
      ...[...term.lexemes].map(([lexeme, factor]) => factor * (strength.get(lexeme) ?? 0)),
    );
    return sum + term.weight * best;
  }, 0);
}

const everywhere = (lexemes: readonly string[]) => new Map(lexemes.map((lexeme) => [lexeme, 1]));

function ownHeading(path: string): string {
  return path.split(HEADING_SEPARATOR).at(-1) ?? path;
}

interface AskedQuestion {
  readonly kind: QuestionKind | undefined;
  readonly terms: readonly SearchTerm[];
  readonly vocabulary: Vocabulary;
}

function headingMatch(passage: FoundPassage, { terms, vocabulary }: AskedQuestion): number {
  const heading = new Set(passage.headingLexemes);
  const asked = new Set(terms.flatMap((term) => [...term.lexemes.keys()]));
  const weigh = (lexemes: Iterable<string>) =>
    [...lexemes].reduce(
      (sum, lexeme) => sum + rarity(vocabulary.counts.get(lexeme) ?? 0, vocabulary.passages),
      0,
    );
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const headingTotal = weigh(heading);
  if (total === 0 || headingTotal === 0) return 0;
  const ofQuestion = matchedWeight(terms, everywhere(passage.headingLexemes)) / total;
  const ofHeading = weigh([...heading].filter((lexeme) => asked.has(lexeme))) / headingTotal;
  return ofQuestion + ofHeading === 0 ? 0 : (2 * ofQuestion * ofHeading) / (ofQuestion + ofHeading);
}

function measure(passage: FoundPassage, asked: AskedQuestion): PassageFeatures {
  const { terms, kind } = asked;
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const prominent = matchedWeight(terms, strengths(passage));
  const covered = matchedWeight(terms, everywhere(passage.matches.map(({ lexeme }) => lexeme)));
  const unknown = terms.reduce((sum, term) => sum + (term.known ? 0 : term.weight), 0);
  const share = (weight: number) => (total === 0 ? 0 : weight / total);
  return {
    coverage: share(covered),
    prominence: share(prominent),
    heading: headingMatch(passage, asked),
    unknown: share(unknown),
    evidence: Math.min(1, prominent / FULL_EVIDENCE),
    density: passage.density,
    kind: kindAgreement(kind, questionKind(ownHeading(passage.heading))),
  };
}

function rankingScore(features: PassageFeatures): number {
  return Object.entries(RANKING).reduce(
    (sum, [name, weight]) => sum + weight * features[name as keyof PassageFeatures],
    0,
  );
}

/** Measures passages against a question and puts the best first. */
export function rankPassages(
  passages: readonly FoundPassage[],
  about: { question: string; vocabulary: Vocabulary; terms: readonly SearchTerm[] },
): RankedPassage[] {
  const asked = { ...about, kind: questionKind(about.question) };
  return passages
    .map((passage) => {
      const features = measure(passage, asked);
      return { ...passage, features, score: rankingScore(features) };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
