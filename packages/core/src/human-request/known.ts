import type { Unit } from './unit.js';

/** Words that each language knows; those of the first, which all share, count for languages that know others. */
export function countKnown(units: readonly Unit[], languages: number): Uint16Array {
  const known = new Uint16Array(languages);
  const sharing = new Uint16Array(languages);
  const until = new Uint16Array(languages);
  units.forEach(({ hits }, index) => {
    const isShared = hits.some(({ language, length }) => length && language === 0);
    for (const { language, units: covered, length } of hits) {
      const end = index + covered;
      if (!length || end <= until[language]!) continue;
      const more = end - Math.max(index, until[language]!);
      known[language]! += more;
      if (isShared && language) sharing[language]! += more;
      until[language] = end;
    }
  });
  return known.map((words, language) => (words && language ? words + known[0]! - sharing[language]! : words));
}
