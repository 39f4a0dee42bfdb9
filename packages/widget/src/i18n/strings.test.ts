import { NOTICE_TEXTS } from '@baton/core';
import { describe, expect, test } from 'vitest';
import { directionOf, INTERFACE_LANGUAGES, loadStrings } from './load-strings.js';
import { en } from './locales/en.js';
import { fill, type Strings } from './strings.js';

/** Every text by its key, the notices among them. */
function flat({ notices, ...rest }: Strings): Record<string, string> {
  const named = Object.entries(notices).map(([kind, text]) => [`notices.${kind}`, text]);
  return { ...rest, ...Object.fromEntries(named) };
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe.each(INTERFACE_LANGUAGES)('the texts in %s', (language) => {
  test('are all there, with the same placeholders as in English', async () => {
    const texts = flat(await loadStrings(language));
    expect(Object.keys(texts).sort()).toEqual(Object.keys(flat(en)).sort());
    for (const [key, text] of Object.entries(flat(en))) {
      expect(texts[key]?.trim(), key).toBeTruthy();
      expect(placeholders(texts[key] ?? ''), key).toEqual(placeholders(text));
    }
  });

  test('fit their buttons', async () => {
    const texts = await loadStrings(language);
    const { talkToPerson, backToAssistant, cancelWaiting, leaveEmail, startAgain, offerDismiss, retry } =
      texts;
    for (const text of [
      talkToPerson,
      backToAssistant,
      cancelWaiting,
      leaveEmail,
      startAgain,
      offerDismiss,
      retry,
    ]) {
      expect(text.length, text).toBeLessThanOrEqual(36);
    }
  });
});

test('the English notices are those of the rules', () => {
  expect(en.notices).toEqual(NOTICE_TEXTS);
});

test('a region falls back to its language, and an unknown language to English', async () => {
  expect((await loadStrings('nl-BE')).send).toBe('Versturen');
  expect(await loadStrings('xx')).toBe(en);
});

test('languages are written in their direction', () => {
  expect([directionOf('ar-EG'), directionOf('he'), directionOf('nl'), directionOf('arn')]).toEqual([
    'rtl',
    'rtl',
    'ltr',
    'ltr',
  ]);
});

test('placeholders are filled in, and those without a value leave nothing', () => {
  expect(fill('{name} is number {position}', { position: 2 })).toBe(' is number 2');
});
