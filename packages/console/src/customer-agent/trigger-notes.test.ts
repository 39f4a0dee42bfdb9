import type { CustomTrigger } from '@baton/core';
import { checkTriggers } from '@baton/core/triggers';
import { describe, expect, it } from 'vitest';
import { notesOf } from './trigger-notes.js';

const trigger = (id: string, phrase: string, more: Partial<CustomTrigger> = {}): CustomTrigger => ({
  id,
  phrase,
  match: 'forms',
  enabled: true,
  ...more,
});

const LIST = [
  trigger('a', 'refund'),
  trigger('b', 'Refund'),
  trigger('c', 'my refund today'),
  trigger('d', 'the'),
  trigger('e', ''),
  trigger('f', 'cancel', { except: ['newsletter', 'cancel my newsletter'] }),
  trigger('g', 'cancel everything'),
];

describe('notes', () => {
  it('say one thing of each field, and nothing of a row that is still empty', () => {
    const notes = notesOf(checkTriggers(LIST));
    expect(notes.get('b')?.phrase).toMatch(/already in the list/);
    expect(notes.get('c')?.phrase).toMatch(/matches already/);
    expect(notes.get('d')?.phrase).toMatch(/almost every message/);
    expect(notes.get('f')?.except.get(0)).toMatch(/changes nothing/);
    expect(notes.get('f')?.except.get(1)).toBeUndefined();
    expect([...notes.keys()].sort()).toEqual(['b', 'c', 'd', 'f']);
  });
});
