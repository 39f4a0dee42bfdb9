import { createFoldBuffer, type FoldBuffer, foldUnits } from '../text/fold-units.js';
import { nextWord, type Word } from '../text/words.js';
import { SHORTEST_OTHER_PART } from './compound-limits.js';
import { formTries } from './form-tries.js';
import { buildPhraseGraph, type PhraseGraph } from './phrase-graph.js';
import { scanAscii } from './scan-ascii.js';
import type { TriggerProgram } from './trigger-program.js';
import { createWordFinder } from './word-finder.js';
import { BEGINS, HEAD, headAt, LATER_PART, packUnit } from './word-heads.js';
import { HASH_BASE } from './word-table.js';

/** Called for each place where the words of a phrase stand; places are indices of the folded text. */
export type FoundPhrase = (phrase: number, start: number, end: number) => void;

/** Finds the phrases of a program in a text. */
export interface TextScanner {
  /** The text last scanned, folded. */
  readonly folded: FoldBuffer;
  /** `again` is called where the scan begins once more from the start: what was found until then will be found again. */
  scan(text: string, found: FoundPhrase, again: () => void): void;
}

/** Phrases begun and not yet complete: the node each has reached, where it began, how many other words may follow. */
interface Begun {
  nodes: number[];
  starts: number[];
  waits: number[];
}

/** Most words between a verb and the prefix that left it (product choice). */
const LONGEST_WAIT = 10;

/** Builds the scanner; it keeps scratch space, so a call must end before the next begins. */
export function createTextScanner(program: TriggerProgram): TextScanner {
  const finder = createWordFinder(program, formTries(program.rules));
  const graph = buildPhraseGraph(program);
  const folded = createFoldBuffer();
  const word: Word = { start: 0, end: 0, single: false };
  let begun: Begun | null = null;
  let take: FoundPhrase = () => {};

  function meet(start: number, end: number): boolean {
    const count = finder.find(start, end);
    begun = count > 0 || begun !== null ? advance(graph, begun, finder.found, count, start, end, take) : null;
    return begun !== null;
  }

  function scanAny(text: string): void {
    foldUnits(folded, text, 'plain');
    const { length } = folded;
    const { units, hashes } = finder.read(text, folded, length);
    for (let from = 0; nextWord(units, length, from, word); from = word.end) {
      if (begun === null && !isKnown(units, word)) continue;
      let hash = 0;
      for (let at = word.start; at < word.end; at++) {
        hashes[at] = hash = (Math.imul(hash, HASH_BASE) + units[at]! + 1) | 0;
      }
      meet(word.start, word.end);
    }
  }

  /** Whether the word begins as the program's words do, or another part of it may. */
  function isKnown(units: Uint16Array, { start, end }: Word): boolean {
    let packed = 0;
    for (let at = start; at < start + HEAD; at++) packed = packUnit(packed, at < end ? units[at]! : 0);
    if (headAt(finder.heads, packed) & BEGINS) return true;
    for (let at = start + HEAD; at < end; at++) {
      packed = packUnit(packed, units[at]!);
      const later = at + 1 - HEAD - start >= SHORTEST_OTHER_PART;
      if (later && headAt(finder.heads, packed) & LATER_PART) return true;
    }
    return false;
  }

  function scan(text: string, found: FoundPhrase, again: () => void): void {
    begun = null;
    folded.moved = false;
    folded.length = text.length;
    take = found;
    if (scanAscii(text, finder, finder.read(text, folded, text.length), meet)) return;
    begun = null;
    again();
    scanAny(text);
  }
  return { folded, scan };
}

/** Goes on with the phrases begun, after a word that is a form of the program's words in `words`. */
function advance(
  graph: PhraseGraph,
  begun: Begun | null,
  words: readonly number[],
  count: number,
  start: number,
  end: number,
  found: FoundPhrase,
): Begun | null {
  let next: Begun | null = null;
  for (let at = 0; at < count; at++) {
    const id = words[at]!;
    const first = graph.first[id]!;
    if (first !== 0) next = reach(graph, next, first, start, end, found);
    if (begun === null) continue;
    for (let index = 0; index < begun.nodes.length; index++) {
      const to = graph.further.get(begun.nodes[index]! * graph.first.length + id);
      if (to) next = reach(graph, next, to, begun.starts[index]!, end, found);
    }
  }
  if (begun === null) return next;
  for (let index = 0; index < begun.nodes.length; index++) {
    const wait = begun.waits[index]!;
    if (wait > 0) next = keep(next, begun.nodes[index]!, begun.starts[index]!, wait - 1);
  }
  return next;
}

function reach(
  graph: PhraseGraph,
  next: Begun | null,
  node: number,
  start: number,
  end: number,
  found: FoundPhrase,
): Begun | null {
  for (let at = graph.complete[node]!; at > 0; at = graph.alike[at - 1]!) found(at - 1, start, end);
  return graph.goesOn[node] ? keep(next, node, start, graph.waits[node]! * LONGEST_WAIT) : next;
}

function keep(begun: Begun | null, node: number, start: number, wait: number): Begun {
  const kept = begun ?? { nodes: [], starts: [], waits: [] };
  kept.nodes.push(node);
  kept.starts.push(start);
  kept.waits.push(wait);
  return kept;
}
