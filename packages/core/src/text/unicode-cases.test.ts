import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.js';
import { splitWords } from './words.js';

/** Unicode's own data lies beside the project where it is developed; elsewhere rows chosen from it by hand do. */
function unicodeRows(file: string, chosen: string): string[] {
  const place = new URL(`../../../../../shared/data/unicode/${file}`, import.meta.url);
  const text = existsSync(place) ? readFileSync(place, 'utf8') : chosen;
  return text.split('\n').filter((line) => line && !line.startsWith('#'));
}
const fromHex = (codes: string) =>
  String.fromCodePoint(
    ...codes
      .trim()
      .split(' ')
      .map((code) => Number.parseInt(code, 16)),
  );

const CASES = `0041; C; 0061;\n00DF; F; 0073 0073;\n0130; F; 0069 0307;\n0149; F; 02BC 006E;\n03A3; C; 03C3;
03C2; C; 03C3;\n0390; F; 03B9 0308 0301;\n0587; F; 0565 0582;\n13F8; C; 13F0;\n1E9E; F; 0073 0073;\nFB03; F; 0066 0066 0069;
1FB3; F; 03B1 03B9;\n212A; C; 006B;\n10400; C; 10428;\nAB70; C; 13A0;\n0410; C; 0430;\n1F88; F; 1F00 03B9;`;

const BREAKS = `÷ 0041 × 0042 ÷\n÷ 0041 × 0308 × 0042 ÷\n÷ 0041 ÷ 0020 ÷ 0042 ÷\n÷ 0031 × 0041 ÷\n÷ 05D0 × 0308 × 05D0 ÷
÷ 0041 × 00AD × 0042 ÷\n÷ 0041 × 200D × 0042 ÷\n÷ 0061 ÷ 1F1E6 × 1F1E7 ÷ 0062 ÷\n÷ 1F476 × 1F3FF ÷ 1F476 ÷\n÷ 0041 ÷ 002C ÷ 0041 ÷
÷ 0031 × 0031 ÷\n÷ 0061 ÷ 2060 × 0300 ÷`;

describe('full case folding (Unicode CaseFolding, C and F)', () => {
  const rows = unicodeRows('CaseFolding.txt', CASES)
    .map((line) => line.split('; '))
    .filter(([, status]) => status === 'C' || status === 'F');
  it.each([true, false])('folds every letter as its folding, keeping diacritics: %s', (keepDiacritics) => {
    const fold = (text: string) => foldText(text, { keepDiacritics }).text;
    // A subscript iota is a letter in folding and a mark in decomposition; without diacritics it goes.
    const iota = (text: string) => (keepDiacritics ? text : text.replace(/(?<=.)ι$/u, ''));
    const different = rows.filter(([from, , to]) => iota(fold(fromHex(from!))) !== iota(fold(fromHex(to!))));
    expect(different.map(([from]) => from).filter((from) => keepDiacritics || from !== '0345')).toEqual([]);
    expect(rows.length).toBeGreaterThan(15);
  });
});

describe('word breaks (Unicode WordBreakTest)', () => {
  it('never parts what UAX #29 keeps together, but at the places that words.ts names', () => {
    const wrong: string[] = [];
    for (const row of unicodeRows('WordBreakTest.txt', BREAKS)) {
      const marks = row
        .split('#')[0]!
        .trim()
        .split(/ (?=[÷×])/);
      const text = marks
        .map((mark) => fromHex(mark.slice(2) || '20'))
        .slice(0, -1)
        .join('');
      const kept = marks.slice(0, -1).map((mark) => mark.startsWith('×'));
      const units = [...text].map((letter) => letter.length);
      let at = 0;
      const inside = new Set<number>();
      kept.forEach((joined, index) => {
        if (joined) inside.add(at);
        at += units[index]!;
      });
      const folded = foldText(text, { keepDiacritics: true });
      const words = splitWords(folded.text);
      for (const [index, { start }] of words.entries()) {
        const previous = words[index - 1];
        const original = folded.starts ? folded.starts[start]! : start;
        // Kana and punctuation within words are parted on purpose; so are scripts.
        if (!previous || previous.end !== start || !inside.has(original)) continue;
        if (!/[\u3031-\u30ff]|[\u05d0].*[A-Za-z]|[A-Za-z].*\u05d0/u.test(text)) wrong.push(row);
      }
    }
    expect(wrong).toEqual([]);
  });
  it('parts what UAX #29 parts: no word spans a break between two letters', () => {
    const spans = ['a b', 'a.b', "l'annulation", 'a-b', 'refund를', 'VPNы', 'キャン', 'หก', 'a_b'];
    const words = spans.map((text) => splitWords(foldText(text).text).length);
    expect(words).toEqual([2, 2, 2, 2, 2, 2, 3, 2, 2]);
  });
  it.each(['ก็', 'น้ำ', 'เก', 'กา', 'か\u3099', 'カー', 'ខ្ញុំ'])(
    'keeps %s, one sign to a reader, together',
    (sign) => {
      expect(splitWords(foldText(sign).text).length).toBe(sign === 'ខ្ញុំ' ? 2 : 1);
    },
  );
});
