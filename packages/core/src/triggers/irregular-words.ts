import type { FormTries } from './form-tries.js';
import { addToTrie, createTrie, follow } from './letter-trie.js';
import type { WordGroup } from './parse-rules.js';

/** Takes another word of a group, in place of the last `cut` letters of a trigger's word. */
export type TakeIrregular = (cut: number, other: string, group: IrregularGroup) => void;

/** A group with its language and the classes of its words. */
export interface IrregularGroup extends WordGroup {
  readonly language: number;
  readonly classes: readonly number[];
}

/** Finds the irregular words of some languages that a word ends in. */
export interface IrregularWords {
  /** How many of the word's last letters decide which. */
  readonly depth: (word: string) => number;
  /** "teruggeven" → "teruggaf", "teruggegeven": the other words of the group that the word ends in. */
  readonly others: (word: string, take: TakeIrregular) => void;
}

/** A later word of a group may be the end of a trigger's word when it is no shorter: "e" ends too many. */
const SHORTEST_LATER = 3;

/** Prepares the irregular words of these languages (indices of the tries' rules). */
export function createIrregular(languages: readonly number[], { rules }: FormTries): IrregularWords {
  const groups: IrregularGroup[] = [];
  const ends = createTrie();
  for (const language of languages) {
    for (const group of rules.irregular[language]!) {
      const id =
        groups.push({ ...group, language, classes: rules.irregularClasses[language]![group.kind] }) - 1;
      for (const [at, word] of group.words.slice(0, group.cited).entries())
        if (at === 0 || word.length >= SHORTEST_LATER) addToTrie(ends, word, id, true);
    }
  }
  function walk(word: string, visit: (length: number, ids: readonly number[]) => void): void {
    let node = 0;
    for (let end = word.length; node >= 0; node = end > 0 ? follow(ends, node, word.charCodeAt(--end)) : -1)
      if (ends.classes[node]) visit(word.length - end, ends.classes[node]!);
  }
  return {
    depth(word) {
      let depth = 0;
      walk(word, (length) => {
        depth = length;
      });
      return depth;
    },
    others(word, take) {
      walk(word, (length, ids) => {
        for (const id of ids) {
          const group = groups[id]!;
          const own = word.slice(word.length - length);
          for (const other of group.words) if (other !== own) take(length, other, group);
        }
      });
    },
  };
}
