/** Longest search, in UTF-16 units (product choice). */
export const MAX_SEARCH_LENGTH = 200;
/** More than people type; each is a look into the index. */
const MAX_WORDS = 8;

/** The words of a search, all of which must be found; none when it is blank. */
export function searchWords(q: string | undefined): string[] {
  const words = q?.split(/\s+/).filter(Boolean) ?? [];
  return [...new Set(words)].slice(0, MAX_WORDS);
}
