import type { Entry, Language, Slot, WordOrder } from './language.js';

/** All languages' entries by their text, ready to be looked up at each place of a message. */
export interface Lexicon {
  readonly codes: readonly string[];
  readonly orders: readonly WordOrder[];
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Lengths that occur among entries, by their first two characters, as bits. */
  readonly lengths: ReadonlyMap<string, number>;
  /** Entries that end a compound word (`~berater`), by their text. */
  readonly tails: ReadonlyMap<string, readonly Entry[]>;
  /** Key words of five letters or more by first and by second letter, for slips of the pen. */
  readonly slips: ReadonlyMap<string, readonly string[]>;
}

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
    slips: new Map<string, string[]>(),
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
  if (!entries.has(key) && key.length > (open ? 5 : 4) && FORGIVING.includes(slot) && !key.includes('_')) {
    const slips = lexicon.slips as Map<string, string[]>;
    push(slips, key[0]!, key);
    if (key.length > 5 && key[0] !== key[1]) push(slips, key[1]!, key);
  }
  push(entries, key, { language, slot, open });
  const lengths = lexicon.lengths as Map<string, number>;
  const head = key.slice(0, 2);
  lengths.set(head, (lengths.get(head) ?? 0) | (1 << key.length));
}

const isSame = (rest: string, of: string): boolean => rest === of;
const begins = (rest: string, of: string): boolean => rest.startsWith(of);

/** Whether `word` is `key` with one letter more, fewer, other or swapped; `open` allows endings. */
export function isOneSlip(word: string, key: string, open: boolean): boolean {
  let i = 0;
  while (i < key.length && word[i] === key[i]) i++;
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
