import { describe, expect, it } from 'vitest';
import { foldText } from '../../text/fold-text.js';
import { plain } from '../scan.js';
import * as languages from './index.js';
import { shared } from './shared.js';

const PROMISED = 'ar cs da de el en es fi fr he hi hu id it ja ko nl no pl pt ro ru sv th tr uk vi zh';

describe('languages', () => {
  it('are the 28 that were promised', () => {
    expect(Object.keys(languages).sort().join(' ')).toBe(PROMISED);
  });
  describe.each(Object.entries({ ...languages, xx: shared }))('%s', (code, text) => {
    const [head, ...lines] = text.split('\n');
    const entries = lines.flatMap((line) => line.slice(1).split(' '));
    it('begins with its code and word order', () => {
      expect(head).toMatch(new RegExp(`^${code}[012]$`));
    });
    it('has each slot once, and only slots that the rules know', () => {
      const slots = lines.map((line) => line[0]).join('');
      expect(slots).toMatch(/^[PSVIDBCGTMLWKEURJNHQFXOYA,]+$/);
      expect(new Set(slots).size).toBe(slots.length);
    });
    it('is written as messages are folded', () => {
      for (const entry of entries) expect(plain(foldText(entry).text)).toBe(entry);
    });
    it('lets no phrase hide a person who would decide', () => {
      const people = lines
        .filter((line) => 'PSVI'.includes(line[0]!))
        .flatMap((line) => line.slice(1).split(' '));
      const names = new Set(people.map((entry) => entry.replace(/[*!]$/, '')));
      for (const line of lines.filter((each) => 'WKMCGE'.includes(each[0]!)))
        for (const entry of line.slice(1).split(' '))
          if (entry.includes('_'))
            for (const word of entry.split('_')) expect(names.has(word), entry).toBe(false);
    });
    it('has no empty, repeated or overlong entry', () => {
      for (const line of lines) {
        const words = line.slice(1).split(' ');
        expect(new Set(words).size, line).toBe(words.length);
        for (const word of words) expect(word, line).toMatch(/^~?[^*!~ ]{1,30}[*!]?$/);
      }
    });
  });
});
