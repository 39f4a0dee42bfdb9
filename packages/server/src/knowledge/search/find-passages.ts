import { sql } from 'kysely';
import type { Database } from '../../platform.js';
import type { SearchTerm } from './search-terms.js';
import type { Vocabulary } from './vocabulary.js';

/** A passage that has some of the question's words. */
export interface FoundPassage {
  readonly id: string;
  readonly articleId: string;
  readonly title: string;
  readonly url: string | null;
  readonly locale: string;
  readonly heading: string;
  readonly text: string;
  readonly config: string;
  /** The question's lexemes that it has, with how often; and whether in one of the headings above it. */
  readonly matches: readonly {
    readonly lexeme: string;
    readonly count: number;
    readonly inHeading: boolean;
  }[];
  /** All lexemes of its own heading, the last of the path. */
  readonly headingLexemes: readonly string[];
  /** PostgreSQL's cover density, 0 to 1: how close together the words stand. */
  readonly density: number;
}

/** Ranked in full; more than enough for the best to be among them (product choice). */
const MAX_CANDIDATES = 60;

const quoted = (lexeme: string) => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** The passages with the rarest words of the question, by way of the full-text index. */
export async function findPassages(
  db: Database,
  workspaceId: string,
  about: { vocabulary: Vocabulary; terms: readonly SearchTerm[] },
): Promise<FoundPassage[]> {
  const weights = new Map<string, number>();
  for (const { lexemes, weight } of about.terms) {
    for (const [lexeme, factor] of lexemes)
      weights.set(lexeme, Math.max(weights.get(lexeme) ?? 0, weight * factor));
  }
  if (weights.size === 0) return [];
  const lexemes = [...weights.keys()];
  const query = lexemes.map(quoted).join(' | ');
  const { rows } = await sql<FoundPassage>`
    with matching as (
      select p.*, array(select lexeme from unnest(p.terms) where lexeme = any (${lexemes}::text[])) as lexemes
      from knowledge_passages p
      where p.workspace_id = ${workspaceId} and p.config = ${about.vocabulary.config} and p.terms @@ ${query}::tsquery
    ), candidates as (
      select m.* from matching m
      order by (
        select sum(weight) from unnest(${lexemes}::text[], ${[...weights.values()]}::float8[]) as given (lexeme, weight)
        where given.lexeme = any (m.lexemes)
      ) desc, m.id
      limit ${MAX_CANDIDATES}
    )
    select c.id, c.article_id as "articleId", a.title, a.url, a.locale, coalesce(c.heading, a.title) as heading, c.text, c.config,
      (
        select jsonb_agg(jsonb_build_object('lexeme', lexeme, 'count', cardinality(positions), 'inHeading', 'A' = any (weights)))
        from unnest(c.terms) where lexeme = any (c.lexemes)
      ) as matches,
      tsvector_to_array(to_tsvector(config_of(c.config), regexp_replace(coalesce(c.heading, ''), '^.* › ', ''))) as "headingLexemes",
      ts_rank_cd(c.terms, ${query}::tsquery, 32) as density
    from candidates c join knowledge_articles a on a.id = c.article_id`.execute(db);
  return rows;
}
