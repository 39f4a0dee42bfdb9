import { type ClassBits, meet } from './class-bits.js';
import { SHORTEST_OTHER_PART } from './compound-limits.js';
import type { FormTries } from './form-tries.js';
import { follow } from './letter-trie.js';
import type { CountingClasses } from './message-languages.js';
import { COMPOUNDS, GUESSED, type TriggerProgram, WHOLE_WORD } from './trigger-program.js';
import { classSetOf, place, spells, type WordTable } from './word-table.js';

/** A visitor's word on the way to the triggers' words. */
export interface WordInText {
  units: Uint16Array;
  start: number;
  length: number;
  /** `hashes[start + n - 1]` is the hash of the word's first n letters, `powers[n]` the base of the hash to the n. */
  hashes: Int32Array;
  powers: Int32Array;
}

/** The hash of the word's letters [from, to). */
export function hashOf({ hashes, powers, start }: WordInText, from: number, to: number): number {
  const last = start + to - 1;
  if (from === 0) return to === 0 ? 0 : hashes[last]!;
  return (hashes[last]! - Math.imul(hashes[start + from - 1]!, powers[to - from]!)) | 0;
}

/** What a look-up needs. */
export interface Probe {
  readonly program: TriggerProgram;
  readonly tries: FormTries;
  readonly table: WordTable;
  /** The program's class sets, and the classes of endings by their node, as bits. */
  readonly sets: readonly ClassBits[];
  readonly endingBits: (node: number) => ClassBits;
  readonly word: WordInText;
  /** What counts in the text, for words whose language is not known. */
  readonly counting: () => CountingClasses;
  readonly isFound: (word: number) => boolean;
  readonly add: (word: number) => void;
}

/**
 * Takes each ending off the word, whose first `from` letters are a prefix of these classes, and looks the stem up;
 * `inCompound` when they are a part of a closed compound.
 */
export function probeEndings(probe: Probe, from: number, prefix: ClassBits, inCompound = false): void {
  const { units, start, length, hashes, powers } = probe.word;
  const { filter, filterShift } = probe.table;
  const { endings } = probe.tries;
  const { classes } = endings;
  const base = from === 0 ? 0 : hashes[start + from - 1]!;
  let node = 0;
  for (let to = length; to > from; ) {
    if (classes[node] !== null) {
      let hash = hashes[start + to - 1]!;
      if (base !== 0) hash = (hash - Math.imul(base, powers[to - from]!)) | 0;
      const bit = place(hash, filterShift);
      if ((filter[bit >>> 5]! & (1 << (bit & 31))) !== 0) {
        probeStem(probe, from, to, probe.endingBits(node), prefix, inCompound);
      }
    }
    to--;
    node = follow(endings, node, units[start + to]!);
    if (node < 0) return;
  }
}

/** Whether the word itself stands there, which it may in a text of any language. */
const isWhole = (own: ClassBits, ending: ClassBits, prefix: ClassBits) =>
  (own[0]! & ending[0]! & prefix[0]! & (1 << WHOLE_WORD)) !== 0;

/** Looks up the stem [from, to) of the word and collects the words that it may belong to. */
export function probeStem(
  { program, table, sets, word, counting, isFound, add }: Probe,
  from: number,
  to: number,
  ending: ClassBits,
  prefix: ClassBits,
  inCompound: boolean,
): void {
  const hash = hashOf(word, from, to);
  const { slots, hashes, words } = table;
  for (let slot = place(hash, table.slotShift); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
    const record = slots[slot]! - 1;
    if (hashes[record] !== hash) continue;
    const own = sets[classSetOf(table, record)]!;
    if (!meet(own, ending, prefix)) continue;
    const id = words[record]!;
    const kind = program.wordKinds[id]!;
    if (inCompound && (!(kind & COMPOUNDS) || to - from < SHORTEST_OTHER_PART)) continue;
    if (isFound(id) || !spells(table, record, word.units, word.start + from, to - from)) continue;
    if (kind & GUESSED && (inCompound || !isWhole(own, ending, prefix))) {
      const { forms, compounds } = counting();
      if (!meet(own, ending, prefix, inCompound ? compounds : forms)) continue;
    }
    add(id);
  }
}

/** Takes each prefix off the word, and then each ending. */
export function probePrefixes(probe: Probe, prefixBits: (node: number) => ClassBits): void {
  const { tries, word } = probe;
  let node = 0;
  for (let from = 1; from < word.length; from++) {
    node = follow(tries.prefixes, node, word.units[word.start + from - 1]!);
    if (node < 0) return;
    if (tries.prefixes.classes[node] !== null) probeEndings(probe, from, prefixBits(node));
  }
}
