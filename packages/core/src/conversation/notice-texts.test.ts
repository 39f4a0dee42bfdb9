import { expect, test } from 'vitest';
import { defaultHandoffSettings } from '../settings/default-settings.js';
import { isStandardMessage, STANDARD_MESSAGES } from './notice-texts.js';

test('the messages of new settings are known as such, whoever they name', () => {
  const { messages } = defaultHandoffSettings('inbox');
  for (const kind of ['available', 'unavailable', 'unassigned'] as const) {
    const text = messages[kind].default.replace('{agent.name}', 'Jane');
    expect(isStandardMessage(text), kind).toBe(true);
    expect(STANDARD_MESSAGES[kind].replace('*', 'Jane')).toBe(text);
  }
});

test('words of a manager are not', () => {
  expect(isStandardMessage('You talk to Jane.')).toBe(false);
  expect(isStandardMessage('Thank you. Your question is with our team. Bye!')).toBe(false);
});
