import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileTriggers } from './index.js';

const read = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string, string, string]);
const rows = read('./forms-cases.tsv');
const messages = read('./forms-messages.tsv');
const listed = (words: string) => words.split(', ').filter(Boolean);
const languages = [...new Set(rows.map(([language]) => language))];

const compile = (phrase: string, locale: string | undefined) =>
  compileTriggers([{ id: 't', phrase, match: 'forms', enabled: true }], { locale });

/** Asks twice: a message in ASCII alone is read another way than one with a dash. */
function matches(phrase: string, locale: string, form: string): boolean {
  const compiled = compile(phrase, locale);
  const [plain, dashed] = [`- ${form}!`, `– ${form}!`].map((message) => compiled.match(message) !== null);
  if (plain !== dashed) throw new Error(`A dash changes whether “${form}” is found.`);
  return plain!;
}

describe.each(languages)('forms in %s', (language) => {
  it.each(rows.filter(([own]) => own === language))('%s: %s', (locale, phrase, yes, no) => {
    expect(listed(yes).filter((form) => !matches(phrase, locale, form))).toEqual([]);
    expect(listed(no).filter((form) => matches(phrase, locale, form))).toEqual([]);
  });
  it.each([
    ['known', language],
    ['told by the message', undefined],
  ])('in whole messages, the language %s', (_, locale) => {
    const wrong = messages
      .filter(([own]) => own === language)
      .filter(
        ([, phrase, yes, message]) => (compile(phrase, locale).match(message) !== null) !== (yes === 'yes'),
      );
    expect(wrong).toEqual([]);
  });
});
