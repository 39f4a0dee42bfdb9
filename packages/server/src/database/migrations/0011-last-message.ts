import { type Kysely, sql } from 'kysely';

/** What lists show of each conversation: what was last said and by whom, no longer a notice. */
const STATEMENTS = `
update conversations c set last_message = (
  select jsonb_strip_nulls(jsonb_build_object(
    'author', m.author, 'authorId', m.author_id, 'authorName', m.author_name,
    'text', left(coalesce(nullif(m.text, ''), (
      select string_agg(file ->> 'name', ', ' order by place)
      from jsonb_array_elements(m.attachments) with ordinality as files (file, place)), ''), 200),
    'at', to_char(m.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
  from messages m where m.conversation_id = c.id and m.notice is null
  order by m.seq desc limit 1)
where c.last_message is not null;
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(STATEMENTS).execute(db);
}
