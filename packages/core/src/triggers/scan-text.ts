import { createFoldBuffer, type FoldBuffer, foldUnits } from '../text/fold-units.js';
import { nextWord, type Word } from '../text/words.js';
import { formTries } from './form-tries.js';
import { buildPhraseGraph, type PhraseGraph } from './phrase-graph.js';
import type { TriggerProgram } from './trigger-program.js';
import { createWordFinder } from './word-finder.js';
import { HASH_BASE, HEAD, HEAD_MASK } from './word-table.js';

/** Called for each place where the words of a phrase stand; places are indices of the folded text. */
export type FoundPhrase = (phrase: number, start: number, end: number) => void;

/** Finds the phrases of a program in a text. */
export interface TextScanner {
  /** The text last scanned, folded. */
  readonly folded: FoldBuffer;
  /** `again` is called where the scan begins once more from the start: what was found until then will be found again. */
  scan(text: string, found: FoundPhrase, again: () => void): void;
}

/** Phrases begun and not yet complete: the node each has reached and where it began. */
interface Begun {
  nodes: number[];
  starts: number[];
}

/** What each ASCII code unit becomes: a small letter, a digit, or 0 between words. */
const ASCII = new Uint8Array(128).map((_, unit) => {
  const folded = String.fromCharCode(unit).toLowerCase();
  return /[a-z0-9]/.test(folded) ? folded.charCodeAt(0) : 0;
});

/** Builds the scanner; it keeps scratch space, so a call must end before the next begins. */
export function createTextScanner(program: TriggerProgram): TextScanner {
  const finder = createWordFinder(program, formTries(program.rules));
  const graph = buildPhraseGraph(program);
  const folded = createFoldBuffer();
  const word: Word = { start: 0, end: 0, single: false };
  let begun: Begun | null = null;

  function meet(start: number, end: number, found: FoundPhrase): void {
    const count = finder.find(start, end);
    if (count > 0) begun = advance(graph, begun, finder.found, count, start, end, found);
    else begun = null;
  }

  /**
   * ASCII is folded, parted into words and hashed in one pass, and most words go no further than a look at their first
   * letters. Answers false at the first other character.
   */
  function scanAscii(text: string, found: FoundPhrase): boolean {
    const length = text.length;
    const { units, hashes } = finder.read(folded, length);
    const { heads, filtersHeads } = finder;
    let start = -1;
    let hash = 0;
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at);
      if (unit > 127) return false;
      const letter = ASCII[unit]!;
      if (letter !== 0) {
        if (start < 0) {
          start = at;
          hash = 0;
        }
        units[at] = letter;
        hashes[at] = hash = (Math.imul(hash, HASH_BASE) + letter + 1) | 0;
      } else if (start >= 0) {
        const bit = at - start < HEAD ? 0 : hashes[start + HEAD - 1]! & HEAD_MASK;
        if (!filtersHeads || (heads[bit >>> 5]! & (1 << (bit & 31))) !== 0) meet(start, at, found);
        else begun = null;
        start = -1;
      }
    }
    if (start >= 0) meet(start, length, found);
    return true;
  }

  function scanAny(text: string, found: FoundPhrase): void {
    foldUnits(folded, text, 'plain');
    const { length } = folded;
    const { units, hashes } = finder.read(folded, length);
    for (let from = 0; nextWord(units, length, from, word); from = word.end) {
      let hash = 0;
      for (let at = word.start; at < word.end; at++) {
        hashes[at] = hash = (Math.imul(hash, HASH_BASE) + units[at]! + 1) | 0;
      }
      meet(word.start, word.end, found);
    }
  }

  function scan(text: string, found: FoundPhrase, again: () => void): void {
    begun = null;
    folded.moved = false;
    folded.length = text.length;
    if (scanAscii(text, found)) return;
    begun = null;
    again();
    scanAny(text, found);
  }
  return { folded, scan };
}

function advance(
  graph: PhraseGraph,
  begun: Begun | null,
  words: readonly number[],
  count: number,
  start: number,
  end: number,
  found: FoundPhrase,
): Begun | null {
  const next: Begun = { nodes: [], starts: [] };
  const reach = (node: number, from: number) => {
    for (const phrase of graph.complete[node]!) found(phrase, from, end);
    if (!graph.goesOn[node]) return;
    next.nodes.push(node);
    next.starts.push(from);
  };
  for (let at = 0; at < count; at++) {
    const id = words[at]!;
    if (graph.first[id]) reach(graph.first[id], start);
    begun?.nodes.forEach((node, index) => {
      const to = graph.further.get(node * graph.first.length + id);
      if (to) reach(to, begun.starts[index]!);
    });
  }
  return next.nodes.length > 0 ? next : null;
}
