import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** SQL for the index expression of a contact's name and address; `v` is a row of visitors. */
const CONTACT = sql`search_terms(coalesce(v.name, '') || ' ' || coalesce(v.email, ''))`;

const all = (conditions: readonly RawBuilder<SqlBool>[]) =>
  sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;

/** SQL for the ids of the conversations in which a word is said, noted, or part of the contact's name or address. */
const conversationsWith = (workspaceId: string, word: string) => sql`
  select m.conversation_id from messages m where m.notice is null and search_terms(m.text) @@ search_query(${word})
  union all
  select n.conversation_id from notes n
    where n.workspace_id = ${workspaceId} and n.conversation_id is not null
      and search_terms(n.text) @@ search_query(${word})
  union all
  select theirs.id from visitors v join conversations theirs on theirs.visitor_id = v.id
    where v.workspace_id = ${workspaceId} and ${CONTACT} @@ search_query(${word})`;

/**
 * SQL condition on a row `c` of conversations: every word is in what was said, in its notes, or in the contact's name
 * or address. Notes count, so this is for people only.
 */
export function conversationHas(workspaceId: string, words: readonly string[]): RawBuilder<SqlBool> {
  return all(words.map((word) => sql<SqlBool>`c.id in (${conversationsWith(workspaceId, word)})`));
}

/** SQL condition on a row `t` of tickets: as of conversations, and also in its subject, its number and its own notes. */
export function ticketHas(workspaceId: string, words: readonly string[]): RawBuilder<SqlBool> {
  const hasWord = (word: string) => {
    const number = /^#?(\d{1,9})$/.exec(word)?.[1];
    return sql<SqlBool>`t.id in (
      select s.id from tickets s where s.workspace_id = ${workspaceId}
        and ${number ? sql`s.number = ${Number(number)}` : sql`false`}
      union all
      select s.id from tickets s where s.workspace_id = ${workspaceId} and search_terms(s.subject) @@ search_query(${word})
      union all
      select n.ticket_id from notes n where n.workspace_id = ${workspaceId} and n.ticket_id is not null
        and search_terms(n.text) @@ search_query(${word})
      union all
      select s.id from visitors v join tickets s on s.visitor_id = v.id
        where v.workspace_id = ${workspaceId} and ${CONTACT} @@ search_query(${word})
      union all
      select s.id from tickets s where s.conversation_id in (${conversationsWith(workspaceId, word)}))`;
  };
  return all(words.map(hasWord));
}
