import { describe, expect, it } from 'vitest';
import { compileLexicon, isOneSlip } from './lexicon.js';
import { readAs, scanMessage } from './scan.js';

const slotsOf = (text: string, ...languages: string[]) =>
  readAs(scanMessage(text, compileLexicon(languages)), languages.length - 1, 0).map((token) => token.slot);

describe('compileLexicon', () => {
  it('accepts endings from four letters on, or where a star says so, and none after an exclamation mark', () => {
    const language = 'aa0\nPagent op* man!\nWgib';
    expect(slotsOf('agents op opera man mans gib gibt', language)).toEqual(['P', 'P', 'P', 'P', '', 'W', '']);
  });
  it('takes the longest entry, words before letters', () => {
    expect(slotsOf('give me an agent', 'aa0\nWgive\nMgive_me\nPagent')).toEqual(['M', '', 'P']);
  });
  it('finds entries inside text without spaces', () => {
    expect(slotsOf('我要人工', 'aa0\nW要\nP人工')).toEqual(['', 'W', 'P']);
  });
  it('finds what a compound word ends in, unless the word is known', () => {
    const language = 'aa0\nP~berater\nXsteuerberater';
    expect(slotsOf('bankberater bankberaterin steuerberater berater', language)).toEqual(['P', 'P', 'X', '']);
  });
  it('looks behind Arabic and Hebrew particles', () => {
    expect(slotsOf('والموظف', 'aa0\nPموظف')).toEqual(['P']);
    expect(slotsOf('לנציג', 'aa0\nPנציג')).toEqual(['P']);
  });
  it('prefers the own language and borrows from the first', () => {
    expect(slotsOf('chat agent', 'xx0\nCchat\nPagent', 'aa0\nXagent')).toEqual(['C', 'X']);
  });
});

describe('isOneSlip', () => {
  it.each([
    ['agnet', 'agent'],
    ['aggent', 'agent'],
    ['agnt', 'agent'],
    ['agemt', 'agent'],
    ['eprson', 'person'],
    ['agvent', 'agent'],
  ])('%s is %s with one slip', (word, key) => {
    expect(isOneSlip(word, key, false)).toBe(true);
  });
  it.each([
    ['agenda', 'agent'],
    ['gate', 'agent'],
    ['agen', 'agent'],
  ])('%s is not %s', (word, key) => {
    expect(isOneSlip(word, key, false)).toBe(false);
  });
  it('leaves endings to open entries', () => {
    expect(isOneSlip('konsultnatem', 'konsultant', true)).toBe(true);
    expect(isOneSlip('beraten', 'berater', true)).toBe(false);
  });
});
