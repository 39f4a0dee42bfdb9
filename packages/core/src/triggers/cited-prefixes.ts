import type { FormTries } from './form-tries.js';
import { follow } from './letter-trie.js';
import { remember } from './remember.js';
import { FIRST_RULE_CLASS } from './trigger-program.js';

/** A prefix that a trigger's word begins with. */
export interface CitedPrefix {
  readonly start: number;
  readonly prefix: string;
  /** The classes that are cited so; null for all. */
  readonly classes: ReadonlySet<number> | null;
}

/** The prefixes that a trigger's word may begin with, and which classes it has then: none first, with all of them. */
export function createPrefixes(languages: readonly number[], { prefixes, rules }: FormTries) {
  const known = new Map<number, ReadonlySet<number>>();
  const find = (node: number, prefix: string) => {
    const own = (prefixes.classes[node] ?? []).filter((id) => {
      const form = rules.classes[id - FIRST_RULE_CLASS];
      return form && languages.includes(form.language) && form.citedPrefixes.includes(prefix);
    });
    return new Set(own);
  };
  const none: readonly CitedPrefix[] = [{ start: 0, prefix: '', classes: null }];
  return (word: string) => {
    let found = none;
    let node = 0;
    for (let start = 1; start < word.length; start++) {
      node = follow(prefixes, node, word.charCodeAt(start - 1));
      if (node < 0) break;
      const prefix = word.slice(0, start);
      const classes = remember(known, node, () => find(node, prefix));
      if (classes.size > 0) found = [...found, { start, prefix, classes }];
    }
    return found;
  };
}
