import { describe, expect, it } from 'vitest';
import { spellingsOf } from './spellings.js';
import { VERB_STEM } from './trigger-program.js';

const textsOf = (phrase: string, language = '') => spellingsOf(phrase, language).map(({ text }) => text);

describe('spellingsOf', () => {
  it.each([
    ['de', 'Kündigung', ['kündigung', 'kuendigung']],
    ['en', 'e-mail', ['e-mail', 'email']],
    ['en', 'to cancel', ['cancel']],
    ['ro', 'a anula', ['anula']],
    ['uk', "кур'єр", ["кур'єр", 'курєр']],
    ['uk', 'скаржитись', ['скаржитись', 'скаржитися']],
    ['vi', 'hoàn tiền', ['hoàn tiền', 'hoàn lại tiền']],
  ])('%s: %s', (language, phrase, expected) => {
    expect(textsOf(phrase, language)).toEqual(expected);
  });
  it.each([
    ['hi', 'अनुबंध', 'अनुबन्ध'],
    ['hi', 'ऑर्डर', 'आर्डर'],
    ['ja', 'お支払い', '支払い'],
    ['ja', '申し込み', '申込'],
    ['ja', '壊れる', '壊れた'],
    ['ja', '届かない', '届きません'],
    ['ja', 'サーバ', 'サーバー'],
    ['ko', '바꾸다', '바꿔'],
    ['ko', '짓다', '지어'],
    ['ko', '쓰다', '썼'],
  ])('%s: %s is also %s', (language, phrase, other) => {
    expect(textsOf(phrase, language)).toContain(other);
  });
  it('takes the stem of a short Korean verb, unless it begins other words', () => {
    const stemsOf = (verb: string) =>
      spellingsOf(verb, 'ko')
        .filter(({ flags }) => flags & VERB_STEM)
        .map(({ text }) => text);
    expect(stemsOf('쓰다')).toContain('쓰');
    expect(stemsOf('사다')).not.toContain('사');
    expect(stemsOf('사다')).toContain('샀');
  });
});
