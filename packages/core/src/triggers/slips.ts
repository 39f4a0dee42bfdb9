import { textToUnits } from '../text/words.js';
import { hasClass } from './class-bits.js';
import type { FormTries } from './form-tries.js';
import { follow } from './letter-trie.js';
import type { CountingClasses } from './message-languages.js';
import { hashOf, type WordInText } from './probe-stems.js';
import { GUESSED, SLIPS, type TriggerProgram } from './trigger-program.js';
import { classSetOf, HASH_BASE, hashUnits, place, shiftFor, stemOf, type WordTable } from './word-table.js';

/** Stems shorter than this are not looked for with a slip, whatever the word's length. */
const SHORTEST_STEM = 4;

/**
 * Finds words that differ from a trigger's by one slip: a letter too many, too few, another one, or two swapped.
 * Two words are one slip apart when one of them, or both, without some letter are equal; so stems without each of
 * their letters are kept by hash, and the visitor's word is looked up whole and without each of its letters.
 */
export function createSlipFinder(
  program: TriggerProgram,
  table: WordTable,
  counting: () => CountingClasses,
  add: (word: number) => void,
) {
  const shortened = hashShortened(program, table);
  const plain = program.classSets;

  function look(hash: number, word: WordInText, to: number, ending: readonly number[]): void {
    for (
      let slot = place(hash, shortened.shift);
      shortened.slots[slot] !== 0;
      slot = (slot + 1) & shortened.mask
    ) {
      if (shortened.hashes[slot] !== hash) continue;
      const record = shortened.slots[slot]! - 1;
      const stem = plain[classSetOf(table, record)]!;
      const shared = stem.filter((id) => ending.includes(id));
      if (shared.length === 0 || !oneSlip(table, record, word, to)) continue;
      const id = table.words[record]!;
      const guessed = (program.wordKinds[id]! & GUESSED) !== 0;
      if (!guessed || shared.some((each) => hasClass(counting().forms, each))) add(id);
    }
  }

  return (word: WordInText, tries: FormTries): void => {
    let node = 0;
    for (let to = word.length; to >= SHORTEST_STEM && node >= 0; ) {
      const classes = tries.endings.classes[node];
      if (classes) forEachShortening(word, to, (hash) => look(hash, word, to, classes));
      to--;
      node = follow(tries.endings, node, word.units[word.start + to]!);
    }
  };
}

/** The hash of the word's first `to` letters, and without each of them in turn. */
function forEachShortening(word: WordInText, to: number, visit: (hash: number) => void): void {
  const { units, start } = word;
  visit(hashOf(word, 0, to));
  let tail = 0;
  let power = 1;
  for (let without = to - 1; without >= 0; without--) {
    visit((Math.imul(hashOf(word, 0, without), power) + tail) | 0);
    tail = (tail + Math.imul(units[start + without]! + 1, power)) | 0;
    power = Math.imul(power, HASH_BASE);
  }
}

function hashShortened(program: TriggerProgram, table: WordTable) {
  const rows: number[] = [];
  for (let record = 0; record < table.words.length; record++) {
    if (!(program.wordKinds[table.words[record]!]! & SLIPS)) continue;
    const stem = textToUnits(stemOf(table, record));
    const { length } = stem;
    if (length < SHORTEST_STEM) continue;
    rows.push(table.hashes[record]!, record);
    for (let without = 0; without < length; without++) {
      const shorter = stem.filter((_, at) => at !== without);
      rows.push(hashUnits(shorter, 0, length - 1), record);
    }
  }
  const shift = shiftFor(rows.length);
  const slots = new Int32Array(2 ** (32 - shift));
  const hashes = new Int32Array(slots.length);
  const mask = slots.length - 1;
  for (let row = 0; row < rows.length; row += 2) {
    let slot = place(rows[row]!, shift);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = rows[row + 1]! + 1;
    hashes[slot] = rows[row]!;
  }
  return { slots, hashes, mask, shift };
}

/** True when the word's first `to` letters and the record's differ by one slip or not at all. */
function oneSlip(table: WordTable, record: number, { units, start }: WordInText, to: number): boolean {
  const own = stemOf(table, record);
  const { length } = own;
  const same = (a: number, b: number) => own.charCodeAt(a) === units[start + b];
  const least = Math.min(length, to);
  let head = 0;
  while (head < least && same(head, head)) head++;
  let tail = 0;
  while (tail < least - head && same(length - 1 - tail, to - 1 - tail)) tail++;
  const restOwn = length - head - tail;
  const rest = to - head - tail;
  if (restOwn <= 1 && rest <= 1) return true;
  return restOwn === 2 && rest === 2 && same(head, head + 1) && same(head + 1, head);
}
