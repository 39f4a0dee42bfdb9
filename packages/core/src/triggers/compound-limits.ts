/** Words shorter than this are not looked for in closed compounds (product choice: "Art" is not part of "Artikel"). */
export const SHORTEST_COMPOUND_PART = 5;
/** The other part of a compound has at least this many letters (product choice). */
export const SHORTEST_OTHER_PART = 4;
