import type { Author, ConversationSummary, SearchHit, Ticket } from '@baton/core';
import { sql } from 'kysely';
import { cutAround } from '../conversations/cut-text.js';
import type { Database } from '../platform.js';
import { markWords } from './mark-words.js';
import { plainText } from './plain-text.js';

/** Enough to find one that has most of the words; a word that is in every message must not read a long conversation. */
const LOOKED_AT = 100;
/** So few that the word is on the first line of a narrow list. */
const BEFORE = 24;

interface HitRow {
  /** What was asked for: a conversation, or a ticket without one. */
  of: string;
  id: string;
  place: 'message' | 'note';
  author: Author;
  author_id: string | null;
  author_name: string | null;
  text: string;
  at: Date;
}

function excerpt(text: string, words: readonly string[]): Pick<SearchHit, 'text' | 'ranges'> {
  const found = markWords(text, words);
  const cut = cutAround(text, found[0] ?? { start: 0, end: 0 }, BEFORE);
  const shown = found.filter(({ end }) => end <= cut.to);
  return {
    text: cut.text,
    ranges: shown.map(({ start, end }) => ({ start: start + cut.shift, end: end + cut.shift })),
  };
}

/** A visitor's words stand as they were written; others' without the marks of their Markdown, unless only these have the words. */
function excerptOf({ author, text }: HitRow, words: readonly string[]): Pick<SearchHit, 'text' | 'ranges'> {
  const plain = author === 'visitor' ? null : excerpt(plainText(text), words);
  return plain && plain.ranges.length > 0 ? plain : excerpt(text, words);
}

function fromRow(row: HitRow, words: readonly string[]): SearchHit {
  return {
    in: row.place,
    id: row.id,
    author: row.author,
    ...(row.author_id && { authorId: row.author_id }),
    ...(row.author_name && { authorName: row.author_name }),
    at: row.at.toISOString(),
    ...excerptOf(row, words),
  };
}

/**
 * For each conversation, and each ticket without one, the message or note that has most of a search's words, the latest
 * of several; those in which nothing is said or noted of it are left out. Notes are among them: for people only.
 */
async function hitsIn(
  db: Database,
  ids: readonly string[],
  words: readonly string[],
): Promise<ReadonlyMap<string, SearchHit>> {
  if (ids.length === 0) return new Map();
  const queries = words.map((word) => sql`search_query(${word})`);
  const anyWord = sql`(${sql.join(queries, sql` || `)})`;
  const score = (text: string) =>
    sql.join(
      queries.map((query) => sql`(search_terms(${sql.ref(text)}) @@ ${query})::int`),
      sql` + `,
    );
  const { rows } = await sql<HitRow>`
    select distinct on (wanted.id) wanted.id as of, hit.id, hit.place, hit.author, hit.author_id, hit.author_name, hit.text, hit.at
    from unnest(${[...ids]}::text[]) as wanted (id) cross join lateral (
      (select m.id, 'message' as place, m.author, m.author_id, m.author_name, m.text, m.at, ${score('m.text')} as score
        from messages m
        where m.conversation_id = wanted.id and m.notice is null and search_terms(m.text) @@ ${anyWord}
        order by m.seq desc limit ${LOOKED_AT})
      union all
      (select n.id, 'note', 'human', n.author_id, n.author_name, n.text, n.at, ${score('n.text')}
        from notes n
        where (n.conversation_id = wanted.id or n.ticket_id = wanted.id) and search_terms(n.text) @@ ${anyWord}
        order by n.at desc limit ${LOOKED_AT})
    ) hit
    order by wanted.id, hit.score desc, hit.at desc`.execute(db);
  return new Map(rows.map((row) => [row.of, fromRow(row, words)]));
}

type Searched = Pick<ConversationSummary, 'contact'> | Pick<Ticket, 'contact'>;

function hitInContact({ contact }: Searched, words: readonly string[]): SearchHit | null {
  const text = [contact?.name, contact?.email].filter(Boolean).join(', ');
  const hit = excerpt(text, words);
  return hit.ranges.length > 0 ? { in: 'contact', ...hit } : null;
}

/** The lines of a list with where a search's words are: said or noted, else in the contact. Without words, as they are. */
export async function withHits<Line extends Searched>(
  db: Database,
  lines: readonly Line[],
  { words, idOf }: { readonly words: readonly string[]; readonly idOf: (line: Line) => string },
): Promise<readonly Line[]> {
  if (words.length === 0) return lines;
  const hits = await hitsIn(db, lines.map(idOf), words);
  return lines.map((line) => ({ ...line, found: hits.get(idOf(line)) ?? hitInContact(line, words) }));
}
