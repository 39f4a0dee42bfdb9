import { LEAVES_PREFIX, type TriggerProgram } from './trigger-program.js';

/** The program's phrases as a trie over word ids; node 0 is the beginning. */
export interface PhraseGraph {
  /** The node after a phrase's first word, by word id; 0 when no phrase begins with it. */
  readonly first: Int32Array;
  /** The node after a further word, by `node * words + word`. */
  readonly further: ReadonlyMap<number, number>;
  /** The phrases (indices) that are complete at each node. */
  readonly complete: readonly (readonly number[])[];
  /** True for nodes that a later word may lead on from, when others stand between. */
  readonly waits: readonly boolean[];
  /** False for nodes that no further word leads on from. */
  readonly goesOn: readonly boolean[];
}

/** Builds the graph of a program's phrases. */
export function buildPhraseGraph(program: TriggerProgram): PhraseGraph {
  const count = program.words.length;
  const first = new Int32Array(count);
  const further = new Map<number, number>();
  const complete: number[][] = [[]];
  const goesOn = [true];
  const waits = [false];
  const addNode = () => {
    goesOn.push(false);
    waits.push(false);
    return complete.push([]) - 1;
  };
  program.phrases.forEach(([, , , ...words], phrase) => {
    let node = 0;
    for (const word of words as number[]) {
      if (node === 0) {
        node = first[word] ||= addNode();
        waits[node] = (program.wordKinds[word]! & LEAVES_PREFIX) !== 0;
      } else {
        goesOn[node] = true;
        const key = node * count + word;
        if (!further.has(key)) further.set(key, addNode());
        node = further.get(key)!;
      }
    }
    complete[node]!.push(phrase);
  });
  return { first, further, complete, waits, goesOn };
}
