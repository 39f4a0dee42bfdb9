import { describe, expect, it } from 'vitest';
import { auditText, changedFields } from './audit-wording.js';

describe('the audit log in words', () => {
  it.each([
    ['users.changed', 'u1', 'Changed a person: Ada'],
    ['users.changed', 'u2', 'Changed a person'],
    ['users.schedule_set', 'u1', 'Set the hours, absences or capacity of a person: Ada'],
    ['workspace.hours_set', 'w1', 'Set the business hours'],
    ['channel.added', 'shop', 'Added a channel'],
    ['handoff_settings.saved', '7', 'Saved version 7 of the handoff settings'],
    ['contacts.erased', 'v1', 'Erased a contact'],
    ['some_thing.done_twice', null, 'Done twice some thing'],
  ])('says %s of %s as %s', (action, target, words) => {
    expect(auditText({ action, target }, new Map([['u1', 'Ada']]))).toBe(words);
  });

  it('lists the fields that changed, and nothing that is not a name', () => {
    expect(changedFields({ detail: { fields: ['name', 'capacity', 3] } })).toBe('name, capacity');
    expect(changedFields({ detail: null })).toBe('');
  });
});
