import { describe, expect, it } from 'vitest';
import {
  type CustomTrigger,
  compileTriggers,
  type MatchMode,
  restoreTriggers,
  serialiseTriggers,
} from './index.js';

const trigger = (phrase: string, more: Partial<CustomTrigger> = {}): CustomTrigger => ({
  id: phrase,
  phrase,
  match: 'forms',
  enabled: true,
  ...more,
});
const found = (triggers: readonly CustomTrigger[], text: string, locale?: string) =>
  compileTriggers(triggers, { locale })
    .matchAll(text)
    .map((match) => match.text);
const matches = (phrase: string, match: MatchMode, text: string, locale = 'en') =>
  found([trigger(phrase, { match })], text, locale).length > 0;

describe('places', () => {
  it.each([
    ['👋🏽 I want a ｒｅｆｕｎｄ!', 'refund', 'ｒｅｆｕｎｄ'],
    ['one re\u00adfund', 'refund', 're\u00adfund'],
    ['Pe\u0301rdida', 'pérdida', 'Pe\u0301rdida'],
    ['die STRASSE da', 'Straße', 'STRASSE'],
    ['ben İPTAL dedim', 'iptal', 'İPTAL'],
    ['στους ΔΡΟΜΟΥΣ', 'δρόμους', 'ΔΡΟΜΟΥΣ'],
    ['عندي شكـــوى', 'شكوى', 'شكـــوى'],
    ['late,  fee.', 'late fee', 'late,  fee'],
    ['ｷｬﾝｾﾙです', 'キャンセル', 'ｷｬﾝｾﾙ'],
  ])('in %s finds %s', (text, phrase, piece) => {
    const match = compileTriggers([trigger(phrase)]).match(text);
    expect(match).toEqual({
      triggerId: phrase,
      phrase,
      text: piece,
      start: text.indexOf(piece),
      end: text.indexOf(piece) + piece.length,
    });
  });
});

describe('order', () => {
  it('is the earliest, then the longest, then the first in the list', () => {
    const list = [
      trigger('refund'),
      trigger('refund policy'),
      { ...trigger('refund'), id: 'again' },
      trigger('cancel'),
    ];
    const all = compileTriggers(list, { locale: 'en' }).matchAll('cancel or refund policy');
    expect(all.map(({ triggerId }) => triggerId)).toEqual(['cancel', 'refund policy', 'refund', 'again']);
    expect(compileTriggers(list, { locale: 'en' }).match('refund policy, cancel')?.triggerId).toBe(
      'refund policy',
    );
    expect(compileTriggers(list).match('hello')).toBeNull();
  });
});

describe('exact', () => {
  it.each([
    ['refund', 'REFUND!', true],
    ['refund', 'refunds', false],
    ['café', 'CAFE\u0301', true],
    ['café', 'cafe', false],
    ['résumé', 'resume', false],
    ['취소', '취소', true],
    ['취소', '취소를', false],
    ['late fee', 'late – fee', true],
    ['Straße', 'strasse', true],
    ['退款', '我要退款', true],
  ])('%s in %s: %s', (phrase, text, expected) => {
    expect(matches(phrase, 'exact', text)).toBe(expected);
  });
  it('pairs Turkish i as Turkish does', () => {
    expect(matches('ısı', 'exact', 'ISI', 'tr')).toBe(true);
    expect(matches('ısı', 'exact', 'isi', 'tr')).toBe(false);
  });
});

describe('typos', () => {
  it.each([
    ['refund', 'refudn', true],
    ['refund', 'refnd', true],
    ['refund', 'reffund', true],
    ['refund', 'rofund', true],
    ['refund', 'rfnd', false],
    ['refund', 'refunding', true],
    ['refund', 'refnuded', true],
    ['cancellation', 'canellation', true],
    ['cancellation', 'cancelation', true],
    ['cancellation', 'canelation', false],
    ['bill', 'bll', false],
    ['billing error', 'biling eror', true],
    ['возврат', 'возрват', true],
  ])('%s in %s: %s', (phrase, text, expected) => {
    expect(matches(phrase, 'typos', text, /[а-я]/.test(phrase) ? 'ru' : 'en')).toBe(expected);
  });
  it('is what forms does not accept', () => {
    expect(matches('refund', 'forms', 'refudn')).toBe(false);
  });
});

describe('phrases', () => {
  it.each([
    ['damaged item', 'two damaged items', true],
    ['damaged item', 'damaged blue item', false],
    ['money back', 'my money-back guarantee', true],
    ['money back', 'back money', false],
    ['to be or not to be', 'to be or to be or not to be', true],
    ['C++', 'I write c.', true],
  ])('%s in %s: %s', (phrase, text, expected) => {
    expect(matches(phrase, 'forms', text)).toBe(expected);
  });
});

describe('exceptions', () => {
  const list = [trigger('cancel', { except: ['cancel my newsletter', 'cancel culture'] })];
  it('cancel the match that they cover and no other', () => {
    expect(found(list, 'cancel my newsletter', 'en')).toEqual([]);
    expect(found(list, 'Cancelling my newsletters', 'en')).toEqual([]);
    expect(found(list, 'cancel my newsletter and cancel my order', 'en')).toEqual(['cancel']);
    expect(found(list, 'cancel my plan', 'en')).toEqual(['cancel']);
  });
  it('cancel no match of another trigger', () => {
    expect(found([...list, trigger('newsletter')], 'cancel my newsletter', 'en')).toEqual(['newsletter']);
  });
});

describe('languages', () => {
  it('follow the trigger, then the conversation, then the script', () => {
    expect(found([trigger('boeking', { locale: 'nl' })], 'mijn boekingen', 'en')).toEqual(['boekingen']);
    expect(found([trigger('boeking')], 'mijn boekingen', 'nl-NL')).toEqual(['boekingen']);
    expect(found([trigger('boeking')], 'mijn boekingen')).toEqual(['boekingen']);
    expect(found([trigger('refund')], 'пришлите refundы', 'ru')).toEqual(['refund']);
  });
  it('leave out what is switched off or blank', () => {
    expect(found([trigger('refund', { enabled: false }), trigger(' – '), trigger('')], 'refund –')).toEqual(
      [],
    );
  });
});

describe('a trigger whose language nobody told', () => {
  const without = (phrase: string, text: string) => found([trigger(phrase)], text);
  it.each([
    ['apply', 'I want to buy an apple', []],
    ['apply', 'She applied for it, but they have not answered', ['applied']],
    ['plan', 'what a planet this is', []],
    ['plan', 'jag har inte fått min planen', ['planen']],
    ['policy', 'the police were here', []],
    ['Kündigung', 'Ich habe die Vertragskündigung geschickt', ['Vertragskündigung']],
    ['order', 'please reorder it for me', []],
    ['batal', 'saya ingin pesanan ini dibatalkan', ['dibatalkan']],
    ['refund', 'ik wil graag mijn refunds terug', ['refunds']],
  ])('follows the language of the message: %s in “%s”', (phrase, text, pieces) => {
    expect(without(phrase, text)).toEqual(pieces);
  });
  it('reads the message the same way whatever other triggers there are', () => {
    const text = 'jag vill ha planen och en apple';
    const others = ['Rückerstattung', 'zwrot', 'возврат', 'para iadesi'].map((phrase) => trigger(phrase));
    expect(found([trigger('plan'), ...others], text)).toEqual(found([trigger('plan')], text));
    const mixed = 'это не я что и planen';
    expect(found([trigger('plan')], mixed)).toEqual(['planen']);
    expect(found([trigger('plan'), trigger('возврат')], mixed)).toEqual(['planen']);
  });
  it('is found as such in any language', () => {
    expect(without('Vertrag', 'where is my Vertrag please')).toEqual(['Vertrag']);
  });
});

describe('verbs that leave their prefix', () => {
  it.each([
    ['zurückgeben', 'Ich gebe die Schuhe zurück, sie sind zu klein.', 'gebe die Schuhe zurück'],
    ['zurückgeben', 'Wir gaben es gestern zurück', 'gaben es gestern zurück'],
    ['zurückgeben', 'Ich gebe auf. Der Weg zurück ist weit', null],
    ['umtauschen', 'Ich tausche das Kleid um 5 Uhr ein', null],
    ['opzeggen', 'ik zeg mijn abonnement op', 'zeg mijn abonnement op'],
    ['opzeggen', 'ik wil het op te zeggen contract', 'op te zeggen'],
    ['kündigen', 'Ich gebe es zurück', null],
  ])('%s in “%s”', (phrase, text, piece) => {
    for (const locale of [undefined, /^op/.test(phrase) ? 'nl' : 'de'])
      expect(found([trigger(phrase)], text, locale)).toEqual(piece === null ? [] : [piece]);
  });
});

describe('what dictionaries put before a verb', () => {
  it.each([
    ['en', 'to cancel', 'I cancelled it', true],
    ['ro', 'a anula', 'dacă anulez azi', true],
    ['de', 'sich beschweren', 'ich beschwere mich', true],
    ['fr', 'se plaindre', 'je me plains', true],
    ['en', 'a refund', 'two refunds', false],
  ])('does not count in %s: %s', (locale, phrase, text, expected) => {
    for (const each of [locale, undefined])
      expect(found([trigger(phrase)], text, each).length > 0).toBe(expected);
  });
});

describe('signs without spaces', () => {
  it('are one word, which punctuation parts', () => {
    expect(found([trigger('发票')], '请开发票')).toEqual(['发票']);
    expect(found([trigger('发票')], '我们几点出发，票在谁手上')).toEqual([]);
  });
});

describe('derivation', () => {
  it.each([
    ['en', 'cancel', 'cancellation'],
    ['en', 'deliver', 'delivery'],
    ['de', 'kündigen', 'Kündigung'],
    ['fr', 'rembourser', 'remboursement'],
    ['nl', 'annuleren', 'annulering'],
    ['es', 'cancelar', 'cancelación'],
    ['ru', 'отменить', 'отмена'],
    ['tr', 'ödemek', 'ödenek'],
  ])('%s: %s is not %s', (locale, phrase, text) => {
    expect(matches(phrase, 'forms', text, locale)).toBe(false);
  });
});

describe('a language that has no rules', () => {
  it('has each phrase read by its own letters, whatever was compiled before', () => {
    const compiled = (phrase: string, locale: string) =>
      serialiseTriggers(compileTriggers([trigger(phrase)], { locale }));
    compiled('wąż', 'et');
    expect(compiled('größe', 'et')).toEqual(compiled('größe', 'lv'));
  });

  it.each(['constructor', '__proto__'])('may be called %s', (locale) => {
    expect(found([trigger('refund')], 'two refunds', locale)).toEqual(['refunds']);
  });
});

describe('serialised triggers', () => {
  it('match as the originals do after a trip through JSON', () => {
    const list = [
      trigger('refund', { except: ['refund policy'] }),
      trigger('late fee', { match: 'typos' }),
      trigger('café', { match: 'exact' }),
    ];
    const compiled = compileTriggers(list, { locale: 'en' });
    const restored = restoreTriggers(JSON.parse(JSON.stringify(serialiseTriggers(compiled))));
    for (const text of ['refunds', 'refund policy', 'latte fees', 'late fees', 'cafe café', '']) {
      expect(restored.matchAll(text)).toEqual(compiled.matchAll(text));
      expect(restored.match(text)).toEqual(compiled.match(text));
    }
    expect(serialiseTriggers(list, { locale: 'en' })).toEqual(serialiseTriggers(compiled));
  });

  it('match nothing where they were written for another version', () => {
    const program = serialiseTriggers([trigger('refund')]);
    expect(restoreTriggers(program).match('refund')).not.toBeNull();
    const other = restoreTriggers({ ...program, version: 2 as never });
    expect(other.match('refund')).toBeNull();
    expect(other.matchAll('refund')).toEqual([]);
  });
});
