import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileTriggers } from './index.js';

const rows = readFileSync(new URL('./forms-cases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string, string]);
const listed = (words: string) => words.split(', ').filter((word) => word && !/-x\d?$|x-\d$|-ish/.test(word));
const languages = [...new Set(rows.map(([language]) => language))];

function matches(phrase: string, locale: string, message: string): boolean {
  return compileTriggers([{ id: 't', phrase, match: 'forms', enabled: true }], { locale }).match(message) !== null;
}

describe.each(languages)('forms in %s', (language) => {
  it.each(rows.filter(([own]) => own === language))('%s: %s', (locale, phrase, yes, no) => {
    expect(listed(yes).filter((form) => !matches(phrase, locale, `– ${form}!`))).toEqual([]);
    expect(listed(no).filter((form) => matches(phrase, locale, `– ${form}!`))).toEqual([]);
  });
});
