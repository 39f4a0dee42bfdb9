import type { FoldBuffer } from '../text/fold-units.js';
import { classBits } from './class-bits.js';
import { compoundClasses, findCompounds } from './compounds.js';
import { createNodeBits, type FormTries } from './form-tries.js';
import { type CountingClasses, createLanguageGuess } from './message-languages.js';
import { type Probe, probeEndings, probePrefixes, type WordInText } from './probe-stems.js';
import { createSlipFinder } from './slips.js';
import { COMPOUNDS, SLIPS, type TriggerProgram } from './trigger-program.js';
import { BEGINS, buildHeads, type WordHeads } from './word-heads.js';
import { buildWordTable, HASH_BASE } from './word-table.js';

/** Finds which of the program's words a visitor's word is a form of. */
export interface WordFinder {
  /** A word that they do not hold is nothing. */
  readonly heads: WordHeads;
  /** Whether a word may be found as a later part of a compound. */
  readonly inParts: boolean;
  /** Ids of the words found by the last `find`; as many as it answered. */
  readonly found: number[];
  /**
   * Makes room for a text, folded to this many code units. The caller writes the folded letters of each word to `units`, and
   * to `hashes[start + n - 1]` the hash of its first n letters, before it calls `find`.
   */
  read(text: string, buffer: FoldBuffer, length: number): WordInText;
  /** Looks for the word at [start, end); answers how many it found. */
  find(start: number, end: number): number;
}

/** Longer words are looked for whole and by their endings, but not in parts: it would take their length squared. */
const LONGEST_IN_PARTS = 64;

/** Powers of the hash's base: in parts of words, so no more are needed. */
function powersOfBase(): Int32Array {
  const powers = new Int32Array(LONGEST_IN_PARTS + 1).fill(1);
  for (let at = 1; at < powers.length; at++) powers[at] = Math.imul(powers[at - 1]!, HASH_BASE);
  return powers;
}

/** Builds the finder for a program's words; it keeps scratch space, so a call must end before the next begins. */
export function createWordFinder(program: TriggerProgram, tries: FormTries): WordFinder {
  const table = buildWordTable(program);
  const stamps = new Int32Array(program.words.length);
  const found: number[] = [];
  let round = 0;
  let count = 0;
  const isFound = (id: number) => stamps[id] === round;
  const add = (id: number) => {
    if (isFound(id)) return;
    stamps[id] = round;
    found[count++] = id;
  };
  const word: WordInText = {
    units: new Uint16Array(0),
    start: 0,
    length: 0,
    hashes: new Int32Array(256),
    powers: powersOfBase(),
  };
  const sets = program.classSets.map((ids) => classBits(ids, tries.classCount));
  const endingBits = createNodeBits(tries.endings, tries.classCount);
  const prefixBits = createNodeBits(tries.prefixes, tries.classCount);
  let guess: ReturnType<typeof createLanguageGuess> | null = null;
  let text = '';
  let counted: CountingClasses | null = null;
  const counting = () => {
    // Few texts hold a word that needs it.
    guess ??= createLanguageGuess(program, tries.rules);
    counted ??= guess(text);
    return counted;
  };
  const inParts = program.wordKinds.some((kind) => kind & COMPOUNDS);
  const heads = buildHeads(program, tries, table);
  const slips = program.wordKinds.some((kind) => kind & SLIPS)
    ? createSlipFinder(program, table, counting, add)
    : null;
  // A slip may change a word's first letters.
  if (slips !== null) heads.fill(BEGINS);
  const probe: Probe = { program, tries, table, sets, endingBits, word, counting, isFound, add };
  const unprefixed = prefixBits(0);
  const parts = compoundClasses(tries.rules);
  const prefixes = tries.prefixes.classes.length > 1;

  function read(original: string, buffer: FoldBuffer, length: number): WordInText {
    text = original;
    counted = null;
    if (buffer.units.length < length) buffer.units = new Uint16Array(length * 2);
    if (word.hashes.length <= length) word.hashes = new Int32Array(length * 2);
    word.units = buffer.units;
    return word;
  }

  function find(start: number, end: number): number {
    round++;
    count = 0;
    word.start = start;
    word.length = end - start;
    probeEndings(probe, 0, unprefixed);
    if (word.length > LONGEST_IN_PARTS) return count;
    if (prefixes) probePrefixes(probe, prefixBits);
    if (inParts) findCompounds(probe, parts, heads);
    if (slips !== null) slips(word, tries);
    return count;
  }
  return { heads, inParts, found, read, find };
}
