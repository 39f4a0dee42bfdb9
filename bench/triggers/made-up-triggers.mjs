const PARTS =
  'ab cor del fen gri hus ino jal kep lor mun nar oct pel quin ras sul tor ulm ver wis xan yor zem'.split(
    ' ',
  );
const ENDS = ['tion', 'ment', 'ance', 'ing', 'er', 'al', 'ate', 'y', ''];
const REAL = [
  'refund',
  'cancellation',
  'money back',
  'complaint',
  'chargeback',
  'fraud',
  'lawyer',
  'damaged item',
  'invoice',
  'warranty',
];

/** The same numbers in every run (Park and Miller's generator). */
function createRandom(seed) {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** A list of `count` triggers: ten that customers write, the rest words and two-word phrases that nobody does. */
export function makeTriggers(count) {
  const random = createRandom(7);
  const word = () =>
    PARTS[random(PARTS.length)] +
    PARTS[random(PARTS.length)] +
    (random(2) ? PARTS[random(PARTS.length)] : '') +
    ENDS[random(ENDS.length)];
  return Array.from({ length: count }, (_, index) => ({
    id: `t${index}`,
    phrase: REAL[index] ?? (random(3) ? word() : `${word()} ${word()}`),
    match: 'forms',
    enabled: true,
  }));
}
