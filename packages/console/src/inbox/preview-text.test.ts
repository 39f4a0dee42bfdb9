import type { LastMessage } from '@baton/core';
import { expect, it } from 'vitest';
import { lastSaid } from './preview-text.js';

const at = '2026-11-01T10:00:00.000Z';
const message = (author: LastMessage['author'], more: Partial<LastMessage> = {}): LastMessage => ({
  author,
  text: 'Hello *there*',
  at,
  ...more,
});
const ada = { authorId: 'ada', authorName: 'Ada Lovelace' };

it.each([
  ['the visitor, as they wrote it', message('visitor'), 'Hello *there*'],
  ['the assistant, without Markdown', message('agent'), 'Assistant: Hello there'],
  ['a workflow', message('system'), 'Workflow: Hello there'],
  ['the person who looks', message('human', { ...ada, authorId: 'me' }), 'You: Hello there'],
  ['another person, by first name', message('human', ada), 'Ada: Hello there'],
  ['a person whose name was not kept', message('human'), 'Hello there'],
])('tells what was last said by %s', (_, said, shown) => {
  expect(lastSaid(said, 'me')).toBe(shown);
});
