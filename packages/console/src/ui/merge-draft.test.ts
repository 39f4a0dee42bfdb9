import { expect, it } from 'vitest';
import { mergeDraft } from './merge-draft.js';

const base = { name: 'Ada', hours: null as string[] | null, capacity: 5 };

it.each([
  ['theirs where I changed nothing', base, { capacity: 7 }, { capacity: 7 }, ['capacity'], []],
  ['mine where they changed nothing', { ...base, name: 'Ada L' }, {}, { name: 'Ada L' }, [], []],
  [
    'both, when they are of different fields',
    { ...base, name: 'Ada L' },
    { hours: ['9'] },
    { name: 'Ada L', hours: ['9'] },
    ['hours'],
    [],
  ],
  [
    'mine where both changed the same',
    { ...base, capacity: 6 },
    { capacity: 7 },
    { capacity: 6 },
    [],
    ['capacity'],
  ],
  ['what both changed alike', { ...base, hours: ['9'] }, { hours: ['9'] }, { hours: ['9'] }, [], []],
])('keeps %s', (_, mine, theirs, draft, taken, both) => {
  const merged = mergeDraft({ base, mine, theirs: { ...base, ...theirs } });
  expect(merged).toEqual({ draft: { ...base, ...draft }, taken, both });
});
