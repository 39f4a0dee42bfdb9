/** A trie over UTF-16 code units, built once and then walked: edges in one open-addressed table. */
export interface LetterTrie {
  /** `edgeKeys[slot]` is `node << 16 | unit`, 0 where the slot is empty; `edgeNodes[slot]` is where it leads. */
  edgeKeys: Int32Array;
  edgeNodes: Int32Array;
  mask: number;
  /** What each node stands for: classes, ascending; null when the node ends nothing. */
  readonly classes: (number[] | null)[];
}

/** An empty trie; the root is node 0. It has room for 65,535 nodes. */
export function createTrie(): LetterTrie {
  return { edgeKeys: new Int32Array(256), edgeNodes: new Int32Array(256), mask: 255, classes: [null] };
}

const slotOf = (key: number, mask: number) => (Math.imul(key, 0x9e3779b1) >>> 12) & mask;

/** The node that a unit leads to, or -1. */
export function follow(trie: LetterTrie, node: number, unit: number): number {
  const { edgeKeys, mask } = trie;
  const key = (node << 16) | unit;
  let slot = slotOf(key, mask);
  for (;;) {
    const found = edgeKeys[slot];
    if (found === key) return trie.edgeNodes[slot]!;
    if (found === 0) return -1;
    slot = (slot + 1) & mask;
  }
}

/**
 * Adds a class (null: none) to the node that these letters lead to, and answers the node. `backwards` reads them from
 * the last. Ids must not fall from call to call.
 */
export function addToTrie(trie: LetterTrie, letters: string, id: number | null, backwards: boolean): number {
  let node = 0;
  for (let step = 0; step < letters.length; step++) {
    const unit = letters.charCodeAt(backwards ? letters.length - 1 - step : step);
    const next = follow(trie, node, unit);
    node = next < 0 ? addEdge(trie, node, unit) : next;
  }
  const classes = trie.classes[node];
  if (id === null) return node;
  if (!classes) trie.classes[node] = [id];
  else if (classes.at(-1) !== id) classes.push(id);
  return node;
}

function addEdge(trie: LetterTrie, node: number, unit: number): number {
  const next = trie.classes.push(null) - 1;
  if (next * 3 > trie.mask) grow(trie);
  insert(trie, (node << 16) | unit, next);
  return next;
}

function insert({ edgeKeys, edgeNodes, mask }: LetterTrie, key: number, next: number): void {
  let slot = slotOf(key, mask);
  while (edgeKeys[slot] !== 0) slot = (slot + 1) & mask;
  edgeKeys[slot] = key;
  edgeNodes[slot] = next;
}

function grow(trie: LetterTrie): void {
  const { edgeKeys, edgeNodes } = trie;
  trie.mask = trie.mask * 4 + 3;
  trie.edgeKeys = new Int32Array(trie.mask + 1);
  trie.edgeNodes = new Int32Array(trie.mask + 1);
  edgeKeys.forEach((key, slot) => {
    if (key !== 0) insert(trie, key, edgeNodes[slot]!);
  });
}
