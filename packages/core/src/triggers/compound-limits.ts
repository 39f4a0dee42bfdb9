/** Words shorter than this are not looked for in closed compounds (product choice: "Art" is not part of "Artikel"). */
export const SHORTEST_COMPOUND_PART = 5;
