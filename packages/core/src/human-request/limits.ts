/** How many unknown words the rules let stand; found by trying them on the own cases (`npm run eval`). */

/** Between a verb and a person who may as well be somebody else's. */
export const NEAR = 1.3;
/** In the clause of a person who is asked for by little. */
export const MOST_IN_CLAUSE = 2.1;
/** In the clause of a person who is wanted in as many words. */
export const MOST_BESIDE_WISH = 3.5;
/** Between somebody who is said to be there and what one does with them. */
export const FAR = 6;
