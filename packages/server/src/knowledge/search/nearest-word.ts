/** Shorter words have too many neighbours for a slip to be told from another word (design, Triggers: `typos`). */
const MIN_LENGTH = 5;

/** True when one insert, delete, replace or swap of neighbours turns `a` into `b`. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** The known word that is one slip away and occurs most; undefined for short words and when there is none. */
export function nearestWord(word: string, known: ReadonlyMap<string, number>): string | undefined {
  if (word.length < MIN_LENGTH || /\d/.test(word)) return undefined;
  let nearest: string | undefined;
  for (const [candidate, count] of known) {
    if (candidate[0] !== word[0] || candidate.length < MIN_LENGTH - 1 || !isOneSlip(word, candidate))
      continue;
    if (nearest === undefined || count > (known.get(nearest) ?? 0)) nearest = candidate;
  }
  return nearest;
}
