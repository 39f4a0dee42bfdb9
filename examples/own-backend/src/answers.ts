const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/\b(open|opening|hours)\b/i, 'We are open from 7 to 18, and on Sundays from 8 to 13.'],
  [/\b(deliver|delivery|bring)\b/i, 'We deliver in town every morning. Order by 20:00 the day before.'],
  [/\b(sourdough|bread|loaf)\b/i, 'Our sourdough rests for 36 hours and is baked twice a day.'],
];

/** The shop's own customer agent: here a short list, in your case your model or your search. */
export async function answer(question: string): Promise<string | { cannotAnswer: true }> {
  const known = ANSWERS.find(([words]) => words.test(question));
  return known ? known[1] : { cannotAnswer: true };
}
