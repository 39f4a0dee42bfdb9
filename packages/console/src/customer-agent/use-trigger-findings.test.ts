import type { CustomTrigger } from '@baton/core';
import { checkTriggers } from '@baton/core/triggers';
import { describe, expect, it } from 'vitest';
import { firstFindings } from './use-trigger-findings.js';

const trigger = (id: string, phrase: string): CustomTrigger => ({
  id,
  phrase,
  match: 'forms',
  enabled: true,
});
const found = (...triggers: CustomTrigger[]) => [...firstFindings(checkTriggers(triggers)).keys()];

describe('firstFindings', () => {
  it('says it of the later one of two phrases that differ in case and spaces only', () => {
    expect(found(trigger('a', 'My  refund'), trigger('b', 'my refund '))).toEqual(['b']);
  });

  it('says nothing of a row that is still empty', () => {
    expect(found(trigger('a', ''), trigger('b', ' '))).toEqual([]);
  });

  it('says that a word is far too broad', () => {
    expect(found(trigger('a', 'the'))).toEqual(['a']);
  });
});
