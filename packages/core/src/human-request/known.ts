import type { Unit } from './unit.js';

/** Words that each language knows; those of the first, which all share, count for languages that know others. */
export function countKnown(units: readonly Unit[], languages: number): Uint16Array {
  const known = new Uint16Array(languages);
  const knowsOwn = new Uint8Array(languages);
  /** The unit after the last one that each language knows so far. */
  const until = new Uint16Array(languages);
  units.forEach(({ hits }, index) => {
    for (const { language, units: covered, length } of hits)
      if (length) until[language] = Math.max(until[language]!, index + covered);
    const isShared = until[0]! > index;
    for (let language = 0; language < languages; language++) {
      const isOwn = until[language]! > index;
      if (isOwn) knowsOwn[language] = 1;
      if (isOwn || isShared) known[language]! += 1;
    }
  });
  return known.map((words, language) => (knowsOwn[language] ? words : 0));
}
