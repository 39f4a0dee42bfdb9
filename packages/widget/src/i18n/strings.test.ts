import { NOTICE_TEXTS } from '@baton/core';
import { describe, expect, test } from 'vitest';
import { directionOf, INTERFACE_LANGUAGES, interfaceLanguage, loadOpenChat } from './languages.js';
import { loadStrings } from './load-strings.js';
import { LOCALE_LOADERS } from './locale-loaders.js';
import { en as first } from './locales/en.js';
import { enLater } from './locales/en-later.js';
import { fill, formatNumber, plural, type Strings } from './strings.js';

const en: Strings = { ...first, ...enLater };
const allStrings = async (language: string): Promise<Strings> => ({
  ...enLater,
  ...(await loadStrings(language)),
});

/** Every text by its key, the notices and plural forms among them. */
function flat({ notices, unread, ...rest }: Strings): Record<string, string> {
  const named = Object.entries(notices).map(([kind, text]) => [`notices.${kind}`, text]);
  return { ...rest, 'unread.other': unread.other, ...Object.fromEntries(named) };
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

/** Roughly how wide a text is, in widths of a Latin letter: ideographs and kana are twice as wide. */
const width = (text: string) =>
  [...text.normalize('NFC')].reduce((sum, letter) => {
    if (/\p{M}/u.test(letter)) return sum;
    return sum + (/[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]/.test(letter) ? 2 : 1);
  }, 0);

/** What stands on a button or in a place that does not wrap, with the width that it has there. */
const ROOM: Readonly<Partial<Record<keyof Strings, number>>> = {
  talkToPerson: 32,
  backToAssistant: 32,
  cancelWaiting: 32,
  leaveEmail: 34,
  startAgain: 32,
  endChat: 32,
  offerDismiss: 24,
  retry: 20,
  discard: 16,
  emailSend: 16,
  formStart: 28,
  rateSend: 28,
  transcript: 32,
  copy: 16,
  soundOn: 32,
  soundOff: 32,
  notify: 34,
  earlier: 32,
  humanStatus: 34,
  waitingStatus: 34,
  pausedStatus: 34,
  endedStatus: 34,
  scheduledTitle: 34,
  messagePlaceholder: 30,
  closedPlaceholder: 34,
  newMessages: 28,
};

test('there are 28 interface languages', () => {
  expect(INTERFACE_LANGUAGES).toHaveLength(28);
  expect(Object.keys(LOCALE_LOADERS).sort()).toEqual(INTERFACE_LANGUAGES.slice(1));
});

test('every language has its own words on the launcher', async () => {
  const words = await Promise.all(INTERFACE_LANGUAGES.map(loadOpenChat));
  expect(new Set(words).size).toBe(INTERFACE_LANGUAGES.length);
});

describe.each(INTERFACE_LANGUAGES)('the texts in %s', (language) => {
  test('are all there, with the same placeholders as in English', async () => {
    const texts = flat(await allStrings(language));
    expect(Object.keys(texts).sort()).toEqual(Object.keys(flat(en)).sort());
    for (const [key, text] of Object.entries(flat(en))) {
      expect(texts[key]?.trim(), key).toBeTruthy();
      expect(placeholders(texts[key] ?? ''), key).toEqual(placeholders(text));
    }
  });

  test('are translated', async () => {
    const texts = flat(await allStrings(language));
    const same = Object.entries(flat(en)).filter(([key, text]) => texts[key] === text);
    // Words that several languages share, such as "Emoji" or "Assistant".
    if (language !== 'en') expect(same.length, same.join()).toBeLessThan(10);
  });

  test('have a form for each of its plurals that needs one, with the number in it', async () => {
    const { unread } = await allStrings(language);
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    expect(pluralCategories).toEqual(expect.arrayContaining(Object.keys(unread)));
    for (const form of Object.values(unread)) expect(placeholders(form)).toEqual(['count']);
    expect(plural(unread, 3, language)).toContain(formatNumber(3, language));
  });

  test('fit where they stand', async () => {
    const texts = await allStrings(language);
    for (const [key, room] of Object.entries(ROOM))
      expect(width(texts[key as 'send']), `${key}: ${texts[key as 'send']}`).toBeLessThanOrEqual(room);
  });
});

test('the English notices are those of the rules', () => {
  // The one that asks for an address is worded as the form is.
  const { email_wanted: _asked, ...others } = NOTICE_TEXTS;
  expect(en.notices).toEqual(others);
});

test('a region falls back to its language, another name of a language is known, and the rest is English', async () => {
  expect((await loadStrings('nl-BE')).send).toBe('Versturen');
  expect((await loadStrings('nb-NO')).send).toBe('Send');
  expect([
    interfaceLanguage('nn'),
    interfaceLanguage('iw'),
    interfaceLanguage('fa'),
    interfaceLanguage('x'),
  ]).toEqual(['no', 'he', 'en', 'en']);
  expect(await loadStrings('xx')).toBe(first);
});

test('each language counts in its own way', async () => {
  const counted = async (language: string, counts: number[]) => {
    const { unread } = await allStrings(language);
    return counts.map((count) => plural(unread, count, language));
  };
  expect(await counted('pl', [1, 2, 5])).toEqual([
    '1 nowa wiadomość',
    '2 nowe wiadomości',
    '5 nowych wiadomości',
  ]);
  expect(await counted('ru', [1, 3, 11])).toEqual([
    '1 новое сообщение',
    '3 новых сообщения',
    '11 новых сообщений',
  ]);
  expect(plural(en.unread, 2, 'not a tag')).toBe('2 new messages');
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
