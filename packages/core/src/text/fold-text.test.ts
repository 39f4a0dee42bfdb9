import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, originalSpan } from './fold-text.js';
import { splitWords } from './words.js';

const fold = (text: string) => foldText(text).text;

describe('foldText', () => {
  it.each([
    ['STRAẞE Straße', 'strasse strasse'],
    ['Ré\u00adfund', 'refund'],
    ['Ｒｅｆｕｎｄ ﬁne', 'refund fine'],
    ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
    ['İPTAL ıptal iptal', 'iptal iptal iptal'],
    ['Łódź Ørsted Đurđa', 'lodz orsted durda'],
    ['شكـــوى إلغاء', 'شكوي الغاء'],
    ['חֶשְׁבּוֹן', 'חשבונ'],
    ['ｷｬﾝｾﾙ ｶﾞｽ', 'キャンセル ガス'],
    ['ग़लती पैसाँ', 'गलती पैसां'],
    ['l’annulation “x” a–b', 'l\'annulation "x" a-b'],
    ['a\u00a0\u2003 \t\nb', 'a b'],
    ['re\u200bfund\u200d', 'refund'],
    ['ё й', 'е и'],
    ['한국', '한국'],
    ['か\u00adﾞ', 'が'],
    ['か\u0301\u3099', 'が'],
    ['ㄱㅏ ㅋㅋ', '가 ᄏᄏ'],
    ['\ud801\u00ad\udc00', '𐐨'],
    ['\ud801\u{e0100}\udc00', '𐐨'],
    ['\ufe71a', 'a'],
    ['𑄮', '𑄮'],
    ['葛󠄀', '葛'],
    ['\ud800x', '\ud800x'],
  ])('folds %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
  it('keeps diacritics when asked, composed or not', () => {
    expect(foldText('Re\u0301FUND', { keepDiacritics: true }).text).toBe('réfund');
    expect(foldText('RÉFUND', { keepDiacritics: true }).text).toBe('réfund');
  });
  it('pairs dotted and dotless i as the language does when diacritics are kept', () => {
    const turkish = (text: string) => foldText(text, { keepDiacritics: true, locale: 'tr-TR' }).text;
    expect(turkish('ISI İade')).toBe('ısı iade');
    expect(foldText('ISI İade', { keepDiacritics: true }).text).toBe('isi iade');
  });
  it('leads every place back to the original text', () => {
    const text = '👋🏽 Ｒe\u0301fu\u00adnd\u0323! ß';
    const folded = foldText(text);
    const at = folded.text.indexOf('refund');
    const span = originalSpan(folded, at, at + 6);
    expect(text.slice(span.start, span.end)).toBe('Ｒe\u0301fu\u00adnd\u0323');
    const sharp = folded.text.indexOf('ss');
    expect(originalSpan(folded, sharp, sharp + 1)).toEqual(originalSpan(folded, sharp, sharp + 2));
  });
});

const messages = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...'aZé ßİıΣς한가か゛ﾞ\u0301\u0308\u3099\u00ad\u200d👋🏽ｶﾞ،ـشเกำ็क़িㄱㅏㄳ㉠각\ud800\udc00ﷺ\ufe71  \n',
    ),
    fc.constantFrom('\ud801', '\udc00', '\u{11131}', '\u{11127}', '\u{e0100}', '\u0345', '\u0344'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

describe('folding, whatever the text', () => {
  it('is the same when done twice, and in any normal form', () => {
    fc.assert(
      fc.property(messages, (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
        expect(fold(text.normalize('NFD'))).toBe(once);
        expect(fold(text.normalize('NFC'))).toBe(once);
      }),
    );
  });
  it('keeps places in order and inside the text', () => {
    fc.assert(
      fc.property(messages, fc.boolean(), (text, keepDiacritics) => {
        const folded = foldText(text, { keepDiacritics });
        for (let at = 0; at < folded.text.length; at++) {
          const { start, end } = originalSpan(folded, at, at + 1);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          if (at > 0) expect(originalSpan(folded, at - 1, at).start).toBeLessThanOrEqual(start);
        }
      }),
    );
  });
  it('takes time in proportion to the text, and words do too', () => {
    const hostile = [
      `e${'\u0301\u0316'.repeat(5000)}`,
      'x'.repeat(10_000),
      '\ud800'.repeat(10_000),
      '가'.repeat(10_000),
      'ﷺ'.repeat(5000),
      'ก็'.repeat(5000),
    ];
    for (const text of hostile) {
      for (const keepDiacritics of [true, false]) {
        const folded = foldText(text, { keepDiacritics });
        expect(splitWords(folded.text).length).toBeLessThanOrEqual(folded.text.length);
        expect(folded.starts?.length ?? folded.text.length).toBe(folded.text.length);
      }
    }
  });
});
