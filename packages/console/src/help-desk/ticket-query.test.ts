import type { Ticket } from '@baton/core';
import { describe, expect, it } from 'vitest';
import { ticket } from '../testing/fixtures.js';
import { filtersInSearch, isListed, requestOf, searchOf, type TicketQuery } from './ticket-query.js';

const looker = { myId: 'me', isTeamMate: (id: string) => id === 'mate' || id === 'me' };
const owned = (id: string): Partial<Ticket> => ({ owner: { id, name: id } });
const query = (view: TicketQuery['view'], filters: TicketQuery['filters'] = {}): TicketQuery => ({
  view,
  filters,
});

describe('the filters of an address', () => {
  it('are the same after going there and back', () => {
    const filters = {
      status: 'new',
      priority: 'urgent',
      owner: 'none',
      q: 'a & b',
      channel: 'web',
      category: 'R&D',
    } as const;
    const search = Object.fromEntries(new URLSearchParams(searchOf(filters)));
    expect(filtersInSearch(search)).toEqual(filters);
  });

  it('leave out what no filter can be', () => {
    expect(filtersInSearch({ status: 'broken', priority: '', q: '  ', other: 'x' })).toEqual({});
    expect(searchOf({})).toBe('');
  });

  it('are asked for with the view and the page', () => {
    expect(requestOf(query('mine', { q: '#4' }), 'next')).toBe('q=%234&view=mine&cursor=next');
  });
});

describe('a ticket', () => {
  it.each<[string, Partial<Ticket>, TicketQuery, boolean]>([
    ['without an owner is unassigned', {}, query('unassigned'), true],
    ['of mine is not unassigned', owned('me'), query('unassigned'), false],
    ['of mine is mine', owned('me'), query('mine'), true],
    ['of a team mate is my teams’', owned('mate'), query('team'), true],
    ['of a stranger is not', owned('other'), query('team'), false],
    ['that is closed is not open', { status: 'closed' }, query('open'), false],
    ['that is closed is among all', { status: 'closed' }, query('all'), true],
    ['is found by its number', {}, query('open', { q: '#7' }), true],
    ['is not found by a part of its number', { number: 77 }, query('open', { q: '7' }), false],
    [
      'is found by its contact',
      { contact: { id: 'c', name: 'Zoë', email: null, locale: null } },
      query('open', { q: 'zoë' }),
      true,
    ],
    ['of the category', { category: 'Lamps' }, query('open', { category: 'Lamps' }), true],
    ['of no category is left out', {}, query('open', { category: 'Lamps' }), false],
    ['of another help desk is left out', {}, query('open', { destination: 'other' }), false],
    ['is left out by any filter that does not fit', owned('me'), query('open', { owner: 'none' }), false],
  ])('%s', (_name, more, wanted, expected) => {
    expect(isListed(ticket(7, { subject: 'Broken lamp', ...more }), wanted, looker)).toBe(expected);
  });
});
