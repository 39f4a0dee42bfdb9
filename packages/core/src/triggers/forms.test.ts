import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileTriggers } from './index.js';

const rows = readFileSync(new URL('./forms-cases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string, string]);
const listed = (words: string) => words.split(', ').filter(Boolean);
const languages = [...new Set(rows.map(([language]) => language))];

/** Asks twice: a message in ASCII alone is read another way than one with a dash. */
function matches(phrase: string, locale: string, form: string): boolean {
  const compiled = compileTriggers([{ id: 't', phrase, match: 'forms', enabled: true }], { locale });
  const [plain, dashed] = [`- ${form}!`, `– ${form}!`].map((message) => compiled.match(message) !== null);
  if (plain !== dashed) throw new Error(`A dash changes whether “${form}” is found.`);
  return plain!;
}

describe.each(languages)('forms in %s', (language) => {
  it.each(rows.filter(([own]) => own === language))('%s: %s', (locale, phrase, yes, no) => {
    expect(listed(yes).filter((form) => !matches(phrase, locale, form))).toEqual([]);
    expect(listed(no).filter((form) => matches(phrase, locale, form))).toEqual([]);
  });
});
