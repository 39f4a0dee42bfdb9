import type { CannedResponse } from '@baton/core';
import { describe, expect, it } from 'vitest';
import { cannedQuery, fillCanned, findCanned } from './fill-canned.js';

const response = (shortcut: string, language: string | null = null, title = shortcut): CannedResponse => ({
  id: `${shortcut}-${language}`,
  shortcut,
  title,
  text: shortcut,
  language,
  updatedAt: '2026-11-20T09:00:00.000Z',
});

describe('a canned response', () => {
  it('has its placeholders filled in, and no hole where nothing is known', () => {
    const text = 'Hello {contact.name}, this is {agent.name} about #{ticket.number}.';
    expect(fillCanned(text, { 'contact.name': 'Kim', 'agent.name': 'Ada', 'ticket.number': '7' })).toBe(
      'Hello Kim, this is Ada about #7.',
    );
    expect(fillCanned('Hello {contact.name}, hi', { 'contact.name': null })).toBe('Hello, hi');
    expect(fillCanned('{unknown.name}', {})).toBe('{unknown.name}');
    expect(fillCanned('{agent.name}', { 'agent.name': '$& {contact.name}' })).toBe('$& {contact.name}');
  });

  it.each([
    ['/', ''],
    ['/He', 'he'],
    ['Hello /re', 're'],
    ['and/or', null],
    ['https://', null],
    ['/done now', null],
  ])('is asked for by “%s” as %s', (text, query) => {
    expect(cannedQuery(text)).toBe(query);
  });

  it('is offered in the contact’s language or in none, the best fit first', () => {
    const all = [
      response('hello'),
      response('hallo', 'nl'),
      response('bonjour', 'fr'),
      response('bye', null, 'Say hello'),
    ];
    expect(findCanned(all, '', 'nl-BE').map(({ shortcut }) => shortcut)).toEqual(['hallo', 'bye', 'hello']);
    expect(findCanned(all, 'hello', null).map(({ shortcut }) => shortcut)).toEqual(['hello', 'bye']);
  });
});
