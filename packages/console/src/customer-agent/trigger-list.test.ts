import type { CustomTrigger } from '@baton/core';
import { describe, expect, it } from 'vitest';
import {
  editTriggers,
  findTriggers,
  pastedPhrases,
  planImport,
  type TriggerEdit,
  type TriggerList,
} from './trigger-list.js';

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
      { type: 'change', id: 'b', patch: { enabled: false } },
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

describe('planImport', () => {
  it('adds what is new, and says what it leaves out and why', () => {
    const plan = planImport(`legal\n Refund \nLEGAL\n\n${'x'.repeat(201)}\nlawyer`, start.triggers);
    expect(plan).toEqual({
      added: ['legal', 'lawyer'],
      duplicates: ['Refund', 'LEGAL'],
      tooLong: ['x'.repeat(201)],
      tooMany: [],
    });
  });

  it('stops at the most that a workspace may have', () => {
    const full = Array.from({ length: 9_999 }, (_, index) => trigger(String(index), `word ${index}`));
    expect(planImport('legal\nlawyer', full)).toMatchObject({ added: ['legal'], tooMany: ['lawyer'] });
  });
});

describe('findTriggers', () => {
  it('looks in phrases and exceptions, whatever the capitals', () => {
    const newsletter = { ...trigger('c', 'cancel'), except: ['cancel my Newsletter'] };
    const list = [...start.triggers, newsletter];
    expect(findTriggers(list, 'CANCEL').map(({ id }) => id)).toEqual(['b', 'c']);
    expect(findTriggers(list, ' newsletter ').map(({ id }) => id)).toEqual(['c']);
    expect(findTriggers(list, ' ')).toBe(list);
  });
});
