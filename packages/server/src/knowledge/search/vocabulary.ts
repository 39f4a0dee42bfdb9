import { sql } from 'kysely';
import type { Database } from '../../platform.js';
import { synonymGroups } from './synonyms.js';

/** What the passages of one text-search configuration are made of. */
export interface Vocabulary {
  /** Such as `english`. */
  readonly config: string;
  /** Language of its articles, such as `en`. */
  readonly language: string;
  /** How many passages. */
  readonly passages: number;
  /** In how many passages each lexeme stands. */
  readonly counts: ReadonlyMap<string, number>;
  /** For each lexeme that has synonyms, their lexemes. */
  readonly synonyms: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Workspaces whose vocabulary is kept in memory; the one that was asked for longest ago is dropped first. */
const MAX_WORKSPACES = 100;

/** The lexemes of each word under a configuration; none for a stop word. */
export async function lexemesOf(db: Database, config: string, words: readonly string[]): Promise<string[][]> {
  if (words.length === 0) return [];
  const { rows } = await sql<{ lexemes: string[] }>`
    select tsvector_to_array(to_tsvector(config_of(${config}), word)) as lexemes
    from unnest(${[...words]}::text[]) with ordinality as given (word, place) order by place`.execute(db);
  return rows.map(({ lexemes }) => lexemes);
}

async function synonymLexemes(
  db: Database,
  config: string,
  language: string,
): Promise<Vocabulary['synonyms']> {
  const groups = synonymGroups(language);
  const lexemes = await lexemesOf(db, config, groups.flat());
  const synonyms = new Map<string, Set<string>>();
  let at = 0;
  for (const group of groups) {
    const members = new Set(lexemes.slice(at, at + group.length).flat());
    at += group.length;
    for (const member of members) {
      const others = synonyms.get(member) ?? new Set();
      for (const other of members) if (other !== member) others.add(other);
      synonyms.set(member, others);
    }
  }
  return synonyms;
}

async function readVocabularies(db: Database, workspaceId: string): Promise<Vocabulary[]> {
  const { rows } = await sql<{ config: string; language: string; passages: number }>`
    select p.config, min(lower(split_part(a.locale, '-', 1))) as language, count(*)::int as passages
    from knowledge_passages p join knowledge_articles a on a.id = p.article_id
    where p.workspace_id = ${workspaceId} group by p.config order by count(*) desc`.execute(db);
  return Promise.all(
    rows.map(async ({ config, language, passages }) => {
      const counted = await sql<{ word: string; ndoc: number }>`
        select word, ndoc from ts_stat(format(
          'select terms from knowledge_passages where workspace_id = %L and config = %L', ${workspaceId}::text, ${config}::text
        ))`.execute(db);
      const counts = new Map(counted.rows.map(({ word, ndoc }) => [word, ndoc]));
      return { config, language, passages, counts, synonyms: await synonymLexemes(db, config, language) };
    }),
  );
}

/** The vocabularies of workspaces, read again whenever their articles have changed. */
export class Vocabularies {
  readonly #db: Database;
  readonly #known = new Map<string, { stamp: string; read: Promise<Vocabulary[]> }>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** One for each configuration that the workspace has passages in, the one with the most first. */
  async of(workspaceId: string): Promise<Vocabulary[]> {
    const stamp = await this.#stamp(workspaceId);
    let entry = this.#known.get(workspaceId);
    if (entry?.stamp !== stamp) {
      const fresh = { stamp, read: readVocabularies(this.#db, workspaceId) };
      fresh.read.catch(() => this.#known.get(workspaceId) === fresh && this.#known.delete(workspaceId));
      entry = fresh;
    }
    this.#known.delete(workspaceId);
    this.#known.set(workspaceId, entry);
    const oldest = this.#known.keys().next().value;
    if (this.#known.size > MAX_WORKSPACES && oldest !== undefined) this.#known.delete(oldest);
    return entry.read;
  }

  /** Changes with every article that is added, replaced or deleted. */
  async #stamp(workspaceId: string): Promise<string> {
    const { rows } = await sql<{ stamp: string }>`
      select count(*) || ':' || coalesce(sum(extract(epoch from updated_at)), 0) as stamp
      from knowledge_articles where workspace_id = ${workspaceId}`.execute(this.#db);
    return rows[0]?.stamp ?? '';
  }
}
