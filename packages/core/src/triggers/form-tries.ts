import { type ClassBits, classBits } from './class-bits.js';
import { addToTrie, createTrie, type LetterTrie } from './letter-trie.js';
import { type ParsedRules, parseRules } from './parse-rules.js';
import { FIRST_RULE_CLASS, WHOLE_WORD } from './trigger-program.js';

/** The endings and prefixes of the languages in use: which classes each of them belongs to. */
export interface FormTries {
  readonly rules: ParsedRules;
  /** Read from a word's last letter backwards; `cited[node]` are the classes that a trigger's word may end so in. */
  readonly endings: LetterTrie & { readonly cited: (number[] | undefined)[] };
  readonly prefixes: LetterTrie;
  /** How many classes there are, those that every program has included. */
  readonly classCount: number;
}

/** The classes of a trie's nodes as bits, made when first asked for. */
export function createNodeBits(trie: LetterTrie, classCount: number): (node: number) => ClassBits {
  const known: ClassBits[] = [];
  return (node) => {
    known[node] ??= classBits(trie.classes[node]!, classCount);
    return known[node];
  };
}

/** The tries built last, by their rules: settings and messages come in few languages, and building takes milliseconds. */
const recent = new Map<string, FormTries>();
const MOST_RECENT = 8;

/** The tries of these rules (`LanguageRules.forms` of each language in use). */
export function formTries(sources: readonly string[]): FormTries {
  const key = [sources.length, ...sources].join('\n');
  const tries = recent.get(key) ?? buildFormTries(sources);
  recent.delete(key);
  recent.set(key, tries);
  if (recent.size > MOST_RECENT) recent.delete(recent.keys().next().value!);
  return tries;
}

function buildFormTries(sources: readonly string[]): FormTries {
  const rules = parseRules(sources);
  const endings = { ...createTrie(), cited: [] as (number[] | undefined)[] };
  const prefixes = createTrie();
  addToTrie(endings, '', WHOLE_WORD, true);
  addToTrie(prefixes, '', WHOLE_WORD, false);
  for (const { id, endings: own, citations, irregular, prefixes: before } of rules.classes) {
    for (const ending of own) addToTrie(endings, ending, id, true);
    for (const ending of irregular ? [] : citations) {
      const node = addToTrie(endings, ending, null, true);
      endings.cited[node] = [...(endings.cited[node] ?? []), id];
    }
    for (const prefix of before) addToTrie(prefixes, prefix, id, false);
  }
  return { rules, endings, prefixes, classCount: rules.classes.length + FIRST_RULE_CLASS };
}
