import { type Kysely, sql } from 'kysely';

/** Marks that people leave out, and what is not seen: accents, soft hyphens, joiners, variation selectors. */
const LEFT_OUT = String.raw`[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]`;
/**
 * What parts words. Named here and not left to the parser: that takes all that is not ASCII for letters in a database
 * with C's rules, and has rules of its own for addresses, paths and numbers, of which only the whole is found.
 */
const SEPARATORS = String.raw`[!-/:-@\[-\x60{-~\u0080-\u00bf\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u2000-\u20ff\u2190-\u2bff\u3000-\u3004\u3008-\u3030\u30fb\U0001f000-\U0001faff]`;
/** The signs of scripts without spaces, each a word: Thai, Lao, Burmese, Khmer, kana, Han. */
const SINGLES = String.raw`([\u0e01-\u0e4e\u0e81-\u0edf\u1000-\u109f\u1780-\u17d3\u3005-\u3007\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f])`;

/**
 * Search in what was said, in notes, in contacts and in tickets' subjects: words by their beginning, phrases in scripts
 * without spaces. Standard bodies, so that a dump can be restored whatever the search path is.
 */
const STATEMENTS = String.raw`
create function search_text(source text) returns text language sql immutable parallel safe strict
return case
  when octet_length(source) = char_length(source) then lower(regexp_replace(source, '[!-/:-@\[-\x60{-~]', ' ', 'g'))
  else regexp_replace(regexp_replace(
    lower(normalize(regexp_replace(normalize(source, nfkd), '${LEFT_OUT}', '', 'g'), nfc)),
    '${SEPARATORS}', ' ', 'g'), '${SINGLES}', ' \1 ', 'g')
end;

create function search_terms(source text) returns tsvector language sql immutable parallel safe strict
return to_tsvector('pg_catalog.simple'::regconfig, search_text(source));

create function search_query(word text) returns tsquery language sql immutable parallel safe strict
return (
  select case when numnode(phrase) = 0 or char_length(word) = 1 then phrase else (phrase::text || ':*')::tsquery end
  from (select phraseto_tsquery('pg_catalog.simple'::regconfig, search_text(word)) as phrase) as parsed
);

create index messages_search on messages using gin (search_terms(text)) where notice is null;
create index notes_search on notes using gin (search_terms(text));
create index visitors_search on visitors using gin (search_terms(coalesce(name, '') || ' ' || coalesce(email, '')));
create index tickets_search on tickets using gin (search_terms(subject));
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(STATEMENTS).execute(db);
}
