import type { CustomTrigger } from '@baton/core';
import { expect, it } from 'vitest';
import { examplesFor } from './trial-words.js';

const trigger = (phrase: string, enabled: boolean): CustomTrigger => ({
  id: phrase,
  phrase,
  match: 'forms',
  enabled,
});

it('offers a message with the first trigger that is on, and none where there is no such trigger', () => {
  const customTriggers = [trigger('lawyer', false), trigger(' ', true), trigger('refund', true)];
  expect(examplesFor({ customTriggers })).toContain('I have a question: refund');
  expect(examplesFor({ customTriggers: [] })).toHaveLength(2);
});
