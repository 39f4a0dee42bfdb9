import type { CustomTrigger } from '@baton/core';
import { describe, expect, it } from 'vitest';
import { editTriggers, pastedPhrases, type TriggerEdit, type TriggerList } from './trigger-list.js';

const trigger = (id: string, phrase: string): CustomTrigger => ({
  id,
  phrase,
  match: 'forms',
  enabled: true,
});
const start: TriggerList = {
  triggers: [trigger('a', 'refund'), trigger('b', 'cancellation')],
  removed: null,
};
const after = (...edits: TriggerEdit[]) => edits.reduce(editTriggers, start);
const phrases = (list: TriggerList) => list.triggers.map((entry) => entry.phrase);

describe('editTriggers', () => {
  it('adds at the end, or after a given trigger', () => {
    expect(phrases(after({ type: 'add', ids: ['c'], phrases: [''] }))).toEqual([
      'refund',
      'cancellation',
      '',
    ]);
    expect(phrases(after({ type: 'add', ids: ['c', 'd'], phrases: ['x', 'y'], afterId: 'a' }))).toEqual([
      'refund',
      'x',
      'y',
      'cancellation',
    ]);
  });

  it('makes new triggers that are on and match inflected forms', () => {
    expect(after({ type: 'add', ids: ['c'], phrases: ['legal'] }).triggers[2]).toEqual(trigger('c', 'legal'));
  });

  it('renames and switches one and leaves the others', () => {
    const list = after(
      { type: 'rename', id: 'a', phrase: 'refunds' },
      { type: 'enable', id: 'b', enabled: false },
    );
    expect(list.triggers).toEqual([
      trigger('a', 'refunds'),
      { ...trigger('b', 'cancellation'), enabled: false },
    ]);
  });

  it('puts the last deleted trigger back where it stood', () => {
    const deleted = after({ type: 'delete', id: 'a' });
    expect(phrases(deleted)).toEqual(['cancellation']);
    expect(editTriggers(deleted, { type: 'undo' })).toEqual(start);
  });

  it('does nothing for a trigger that is not there, and undoes nothing twice', () => {
    expect(after({ type: 'delete', id: 'zz' })).toBe(start);
    expect(after({ type: 'undo' })).toBe(start);
  });
});

describe('pastedPhrases', () => {
  it('reads one phrase a line, and leaves a single line to the text box', () => {
    expect(pastedPhrases('refund\r\n\n cancel \n')).toEqual(['refund', 'cancel']);
    expect(pastedPhrases('my refund')).toEqual([]);
  });
});
