import type { Entry, Language, Slot, WordOrder } from './language.js';

/** All languages' entries by their text, ready to be looked up at each place of a message. */
export interface Lexicon {
  readonly codes: readonly string[];
  readonly orders: readonly WordOrder[];
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Lengths that occur among entries, as bits: short ones by their first two characters, longer ones by their first four. */
  readonly lengths: ReadonlyMap<string, number>;
  /** Entries that end a compound word (`~berater`), by their text. */
  readonly tails: ReadonlyMap<string, readonly Entry[]>;
  /** For slips of the pen, words of five letters or more by two letters that may be left of them; see {@link slipsOf}. */
  readonly slips: ReadonlyMap<string, readonly Slip[]>;
}

/** A word that may have been meant, with its entries and its place among all words. */
export interface Slip {
  readonly key: string;
  readonly entries: readonly Entry[];
  readonly order: number;
}

/** From this length on entries are looked up by their first four characters, shorter ones by two. */
export const LONG = 4;

/** Slots whose words are still known with one slip of the pen. */
const FORGIVING = 'PSICTMLDB';

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Compiles languages; linear in their words. */
export function compileLexicon(languages: readonly Language[]): Lexicon {
  const lexicon = {
    codes: [] as string[],
    orders: [] as WordOrder[],
    entries: new Map<string, Entry[]>(),
    lengths: new Map<string, number>(),
    tails: new Map<string, Entry[]>(),
    slips: new Map<string, Slip[]>(),
  };
  languages.forEach((text, language) => {
    const [head, ...lines] = text.trim().split('\n');
    lexicon.codes.push(head!.slice(0, 2));
    lexicon.orders.push(Number(head![2] ?? 0) as WordOrder);
    for (const line of lines) {
      for (const word of line.slice(1).split(' ')) addEntry(lexicon, language, line[0] as Slot, word);
    }
  });
  return lexicon;
}

function addEntry(
  lexicon: Pick<Lexicon, 'entries' | 'lengths' | 'tails' | 'slips'>,
  language: number,
  slot: Slot,
  word: string,
): void {
  const key = word.replace(/[*!]$/, '');
  const open = word.endsWith('*') || (key === word && key.length > 3);
  if (key[0] === '~') {
    push(lexicon.tails as Map<string, Entry[]>, key.slice(1), { language, slot, open: !word.endsWith('!') });
    return;
  }
  const entries = lexicon.entries as Map<string, Entry[]>;
  const isNew = !entries.has(key);
  push(entries, key, { language, slot, open });
  if (isNew && key.length > (open ? 5 : 4) && FORGIVING.includes(slot) && !key.includes('_')) {
    const slip: Slip = { key, entries: entries.get(key)!, order: entries.size };
    addSlip(lexicon.slips as Map<string, Slip[]>, slip);
  }
  const lengths = lexicon.lengths as Map<string, number>;
  const head = key.slice(0, key.length < LONG ? 2 : LONG);
  lengths.set(head, (lengths.get(head) ?? 0) | (1 << key.length));
}

/** By the first letter, or the second where that was left out, and by each of the two that follow. */
function addSlip(slips: Map<string, Slip[]>, slip: Slip): void {
  const { key } = slip;
  const firsts = key.length > 5 && key[0] !== key[1] ? [key[0]!, key[1]!] : [key[0]!];
  for (const first of firsts) for (const next of new Set([key[1]!, key[2]!])) push(slips, first + next, slip);
}

const NO_SLIPS: readonly Slip[] = [];

/**
 * The words that `word` may be with one slip, in the order of the lexicon, and some that it is not: of the letters after
 * the first, one slip leaves the second or the third where it was or one place off.
 */
export function slipsOf(word: string, { slips }: Pick<Lexicon, 'slips'>): readonly Slip[] {
  const one = slips.get(word.slice(0, 2)) ?? NO_SLIPS;
  const other = word[1] === word[2] ? NO_SLIPS : (slips.get(word[0]! + word[2]!) ?? NO_SLIPS);
  if (other.length === 0) return one;
  if (one.length === 0) return other;
  const both: Slip[] = [];
  for (let i = 0, j = 0; i < one.length || j < other.length; ) {
    const left = one[i];
    const right = other[j];
    if (left && (!right || left.order <= right.order)) {
      both.push(left);
      i++;
      if (left === right) j++;
    } else {
      both.push(right!);
      j++;
    }
  }
  return both;
}

const isSame = (rest: string, of: string): boolean => rest === of;
const begins = (rest: string, of: string): boolean => rest.startsWith(of);

/** Whether `word` is `key` with one letter more, fewer, other or swapped; `open` allows endings. */
export function isOneSlip(word: string, key: string, open: boolean): boolean {
  let i = 0;
  while (i < key.length && word.charCodeAt(i) === key.charCodeAt(i)) i++;
  if (i >= key.length - (open ? 1 : 0)) return false;
  if (i >= word.length) return false;
  const hasOther = word[i + 1] === key[i + 1];
  const hasOneMore = word[i + 1] === key[i];
  const lacksOne = i < key.length - 1 && word[i] === key[i + 1];
  // Most words go no further, so that nothing is cut out of them.
  if (!hasOther && !hasOneMore && !lacksOne) return false;
  const goesOn = open ? begins : isSame;
  return (
    (hasOneMore && goesOn(word.slice(i + 1), key.slice(i))) ||
    (lacksOne && goesOn(word.slice(i), key.slice(i + 1))) ||
    (hasOther && goesOn(word.slice(i + 1), key.slice(i + 1))) ||
    (lacksOne && hasOneMore && goesOn(word.slice(i + 2), key.slice(i + 2)))
  );
}
