import { remember } from './remember.js';
import { FIRST_WORD, LEAVES_PREFIX, type TriggerProgram } from './trigger-program.js';

/** The program's phrases as a trie over word ids; node 0 is the beginning. */
export interface PhraseGraph {
  /** The node after a phrase's first word, by word id; 0 when no phrase begins with it. */
  readonly first: Int32Array;
  /** The node after a further word, by `node * words + word`. */
  readonly further: ReadonlyMap<number, number>;
  /** A phrase (index + 1) that is complete at each node, and the next that is with it, by index; 0 for none. */
  readonly complete: Int32Array;
  readonly alike: Int32Array;
  /** 1 for nodes that a later word may lead on from, when others stand between. */
  readonly waits: Uint8Array;
  /** 0 for nodes that no further word leads on from. */
  readonly goesOn: Uint8Array;
}

/** Builds the graph of a program's phrases. */
export function buildPhraseGraph({ phrases, words, wordKinds }: TriggerProgram): PhraseGraph {
  const first = new Int32Array(words.length);
  const further = new Map<number, number>();
  const most = phrases.reduce((sum, { length }) => sum + length - FIRST_WORD, 1);
  const complete = new Int32Array(most);
  const alike = new Int32Array(phrases.length);
  const waits = new Uint8Array(most);
  const goesOn = new Uint8Array(most);
  let nodes = 1;
  for (let phrase = phrases.length - 1; phrase >= 0; phrase--) {
    const row = phrases[phrase]!;
    let node = 0;
    for (let at = FIRST_WORD; at < row.length; at++) {
      const word = row[at] as number;
      if (node === 0) {
        node = first[word] ||= nodes++;
        waits[node] = Number((wordKinds[word]! & LEAVES_PREFIX) !== 0);
      } else {
        goesOn[node] = 1;
        node = remember(further, node * words.length + word, () => nodes++);
      }
    }
    alike[phrase] = complete[node]!;
    complete[node] = phrase + 1;
  }
  return { first, further, complete, alike, waits, goesOn };
}
