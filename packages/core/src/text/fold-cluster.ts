/**
 * Spelling differences that the folding keeps: `plain` removes diacritics and takes dotted and dotless i for one
 * letter; `accents` keeps diacritics; `turkic` keeps them and pairs I with ı and İ with i (Turkish, Azerbaijani).
 */
export type FoldMode = 'plain' | 'accents' | 'turkic';

/** Marks that only decorate a letter: Latin, Greek, Cyrillic, Hebrew points, Arabic vowels, Indic nukta. */
const DIACRITICS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single marks are meant
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08ff\u093c\u09bc\u0a3c\u0abc\u0b3c\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;

/** Soft hyphen, tatweel, zero-width and direction characters, variation selectors (also of the other planes). */
const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single characters are meant
  /[\u00ad\u0640\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufe00-\ufe0f]|\udb40[\udd00-\uddef]/g;

/**
 * Pairs "what it becomes, what is written" of letters that readers take for one another but that Unicode does not
 * decompose: Latin letters with a stroke, Arabic alef maqsura and ta marbuta, Hebrew final letters, candrabindu.
 */
const LOOSE = 'lł oø dđðɖ hħ tŧ iıɨ bƀ gǥ يىی هة كک כך מם נן פף צץ ंँ'.split(' ');
const LOOSE_LETTERS = new RegExp(`[${LOOSE.map((group) => group.slice(1)).join('')}]`, 'g');

const looseLetter = (letter: string) => LOOSE.find((group) => group.includes(letter, 1))![0]!;

function foldCase(text: string, turkic: boolean): string {
  // Upper case first: it is the only way to full case folding (ß, ŉ, ᾳ, ς) that the language offers.
  const lower = turkic
    ? text
        .replace(/i\u0307|İ/g, 'i')
        .replaceAll('I', 'ı')
        .toLowerCase()
    : text.toUpperCase().toLowerCase().replaceAll('i\u0307', 'i');
  return lower.replaceAll('ß', 'ss').replaceAll('ς', 'σ');
}

/**
 * Folds one character with the marks on it (at most a few dozen UTF-16 units: normalising a long run of marks is
 * not linear). The answer may be empty, or longer than the cluster.
 * Source: design, Triggers; Unicode 15 CaseFolding C + F; full-width, ligatures and the like by NFKC.
 */
export function foldCluster(cluster: string, mode: FoldMode): string {
  let folded = cluster.replace(INVISIBLE, '');
  // Before normalising too, so that any number of accents stays cheap; after it, tatweel that carried a vowel sign.
  if (mode === 'plain') folded = folded.replace(DIACRITICS, '');
  folded = folded.normalize('NFKC').replace(INVISIBLE, '');
  if (mode === 'plain') folded = folded.normalize('NFD').replace(DIACRITICS, '');
  folded = foldCase(folded, mode === 'turkic').normalize('NFC');
  if (mode === 'plain') {
    folded = folded.normalize('NFD').replace(DIACRITICS, '').normalize('NFC');
    folded = folded
      .replace(LOOSE_LETTERS, looseLetter)
      .replaceAll('æ', 'ae')
      .replaceAll('œ', 'oe')
      .replaceAll('þ', 'th');
  }
  return (
    folded
      .replace(/[\u2018\u2019\u201b\u02bc\u2032\u05f3]/g, "'")
      .replace(/[\u201c-\u201f\u05f4]/g, '"')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they stand for the table's own signs (folding-table.ts)
      .replace(/[\s\0-\x08]+/g, ' ')
  );
}
