import { describe, expect, it } from 'vitest';
import { languageCases } from './cases/index.js';
import { detectHumanRequest, explainHumanRequest } from './detect-human-request.js';
import { createHumanRequestDetector } from './detector.js';
import * as languages from './languages/index.js';

const kinds = { '+': 'request', '-': 'none', '?': 'offer' } as const;

function read(table: string): { text: string; kind: 'request' | 'none' | 'offer' }[] {
  return table
    .trim()
    .split('\n')
    .map((line) => ({ text: line.slice(2), kind: kinds[line[0] as keyof typeof kinds] }));
}

describe.each(Object.entries(languageCases))('detectHumanRequest in %s', (locale, table) => {
  const cases = read(table);
  it('has a table worth the name', () => {
    expect(cases.filter(({ kind }) => kind === 'request').length).toBeGreaterThanOrEqual(12);
    expect(cases.filter(({ kind }) => kind === 'none').length).toBeGreaterThanOrEqual(8);
    expect(cases.filter(({ kind }) => kind === 'offer').length).toBeGreaterThanOrEqual(2);
  });
  it.each(cases)('$kind: $text', ({ text, kind }) => {
    const found = { without: detectHumanRequest(text).kind, with: detectHumanRequest(text, { locale }).kind };
    if (kind === 'none') expect(Object.values(found)).not.toContain('request');
    else expect(found).toEqual({ without: kind, with: kind });
  });
});

describe('detectHumanRequest', () => {
  it('says where the evidence stands in the original text', () => {
    const text = '👋 Ｉ want to speak to a ｈｕｍａｎ, thanks';
    const { start, end } = detectHumanRequest(text);
    expect(text.slice(start, end)).toBe('speak to a ｈｕｍａｎ');
  });
  it('is sure that nothing is asked in an empty message', () => {
    expect(detectHumanRequest('')).toEqual({ kind: 'none', confidence: 1, start: 0, end: 0 });
  });
  it.each([
    'quiero hablar con un human',
    'Ich will mit einem agent sprechen',
    'je veux parler to a real person',
    'mujhe human agent chahiye',
  ])('understands mixed languages: %s', (text) => {
    expect(detectHumanRequest(text).kind).toBe('request');
  });
  it.each([
    'agnet',
    'talk to a humna',
    'speak to a represenative',
    'connect me to an opperator',
    'i want a rel human',
  ])('forgives a slip of the pen: %s', (text) => {
    expect(detectHumanRequest(text).kind).toBe('request');
  });
  it.each(['I want to manage my agenda', 'steak to a hunter', 'the die is cast, man', 'urgent', 'operation'])(
    'does not take a neighbouring word for a slip: %s',
    (text) => {
      expect(detectHumanRequest(text).kind).not.toBe('request');
    },
  );
  it('reads a locale with a region, and one it does not know', () => {
    expect(detectHumanRequest('ich möchte einen Menschen', { locale: 'de-AT' }).kind).toBe('request');
    expect(detectHumanRequest('ich möchte einen Menschen', { locale: 'xx-unknown' }).kind).toBe('request');
  });
  it('reads no further than 10,000 characters', () => {
    expect(detectHumanRequest(`${'la '.repeat(4000)}. human please`).kind).toBe('none');
  });
});

describe('explainHumanRequest', () => {
  it('names the language, the rule and the words that decided', () => {
    const text = 'This is hopeless. Let me speak to a person';
    const { kind, findings } = explainHumanRequest(text);
    expect(kind).toBe('request');
    expect(findings[0]).toMatchObject({ language: 'en', rule: 'verb-person', kind: 'request' });
    expect(findings[0]!.words.map((word) => word.text)).toEqual(['speak', 'person']);
    for (const word of findings[0]!.words) expect(text.slice(word.start, word.end)).toBe(word.text);
  });
  it.each([
    ["I don't need a human", 'negated'],
    ['is it a feature to transfer me to a human agent', 'told'],
    ['I do not want to talk to a robot', 'no-bot-talk'],
    ['I need customer support', 'contact-department'],
    ['is this a real person I am talking to', 'bot-question'],
    ['do you have vacancies for agents', 'other-matter'],
  ])('%s: %s', (text, rule) => {
    expect(explainHumanRequest(text).findings.map((finding) => finding.rule)).toContain(rule);
  });
  it('has nothing to say about an ordinary message', () => {
    expect(explainHumanRequest('where is my parcel?').findings).toEqual([]);
  });
});

describe('a person who is surely ours', () => {
  it.each([
    ['someone from your support team could look at this with me', 'person-verb'],
    ['если не ответит живой человек, ухожу', 'or-else'],
    ['kan en tekniker skrive til mig her', 'helper'],
    ["qui s'occupe des livraisons ? je veux lui parler", 'talk-to-them'],
    ['je voudrais un agent de meilleure humeur', 'person-likely'],
    ['I demand that a manager calls me', 'helper'],
    ['is there a manager here', 'there-is-person'],
  ])('is asked for: %s', (text, rule) => {
    const { kind, findings } = explainHumanRequest(text);
    expect(kind).toBe('request');
    expect(findings.map((finding) => finding.rule)).toContain(rule);
  });
  it.each([
    'my dentist has a nice receptionist',
    'I need a doctor',
    'I want a job as an agent',
    'are you a bot or a person',
    'how do I contact the owner of the flat',
    'someone stole my card',
    'can two people share one account',
    'are conversations with agents recorded',
    'the agent already helped me',
    'can I do this without talking to an agent',
    'is it a human or AI',
  ])('is not asked for when something refuses it: %s', (text) => {
    expect(detectHumanRequest(text).kind).not.toBe('request');
  });
  it('is found in a compound word', () => {
    expect(detectHumanRequest('ich möchte einen Bankberater sprechen').kind).toBe('request');
  });
  it('is found behind a polite word put in between', () => {
    expect(detectHumanRequest('Соедините меня, пожалуйста, с бухгалтерией.').kind).toBe('request');
  });
});

describe('createHumanRequestDetector', () => {
  it('knows only the languages it was given', () => {
    const dutch = createHumanRequestDetector([languages.nl]);
    expect(dutch.detect('ik wil een medewerker spreken').kind).toBe('request');
    expect(dutch.detect('chcę rozmawiać z człowiekiem').kind).toBe('none');
  });
});

describe('a department in the middle of a matter', () => {
  it.each(['How long is the warranty?', 'How much is shipping?', 'How do returns work?'])(
    'is no reason to offer a person: %s',
    (text) => expect(detectHumanRequest(text).kind).toBe('none'),
  );
});
