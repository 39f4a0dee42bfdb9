import { expect, it } from 'vitest';
import { inboxFiltersIn, inboxSearch } from './inbox-view.js';

it.each([
  ['', {}, { q: '', inboxId: null }],
  ['?q=a+%26+b', { q: ' a & b ' }, { q: 'a & b', inboxId: null }],
  ['?inbox=sales&q=jane', { q: 'jane', inbox: 'sales', at: 'm1' }, { q: 'jane', inboxId: 'sales' }],
])('the address %s says what the inbox is narrowed to', (address, query, filters) => {
  expect(inboxFiltersIn(query)).toEqual(filters);
  expect(inboxSearch(filters)).toBe(address);
});
