import { describe, expect, test } from 'vitest';
import { defaultHandoffSettings } from './default-settings.js';
import { localize } from './localized-text.js';
import { fillPlaceholders, unknownPlaceholders } from './placeholders.js';
import { settingsForChannel } from './settings-for-channel.js';

describe('the language of a message', () => {
  const text = { default: 'Hello', nl: 'Hallo', 'nl-BE': 'Dag', 'zh-Hant': '你好', de: '  ' };

  test.each([
    [undefined, 'Hello'],
    ['', 'Hello'],
    ['fr', 'Hello'],
    ['nl', 'Hallo'],
    ['nl-NL', 'Hallo'],
    ['nl-be', 'Dag'],
    ['nl_BE', 'Dag'],
    ['zh-Hant-TW', '你好'],
    ['zh', 'Hello'],
    ['de', 'Hello'],
    ['constructor', 'Hello'],
  ])('for %s is %s', (locale, expected) => {
    expect(localize(text, locale)).toBe(expected);
  });
});

describe('placeholders', () => {
  test('are filled in', () => {
    const values = { 'agent.name': 'Ada', position: '3' };
    expect(fillPlaceholders('{agent.name} is next; you are number { position }.', values)).toBe(
      'Ada is next; you are number 3.',
    );
  });

  test('without a value leave no hole', () => {
    expect(fillPlaceholders('You are now talking to {agent.name}.', {})).toBe('You are now talking to.');
    expect(fillPlaceholders('{team.name} will write you soon', {})).toBe('will write you soon');
  });

  test('keep what a name contains as it is', () => {
    expect(fillPlaceholders('Hi {agent.name}', { 'agent.name': '$& {position}' })).toBe('Hi $& {position}');
  });

  test('that are unknown are found', () => {
    expect(unknownPlaceholders('{agent.name} {agent} {} {Position}')).toEqual(['agent', '', 'Position']);
  });
});

describe('a channel', () => {
  const settings = {
    ...defaultHandoffSettings('inbox'),
    channels: {
      email: {
        process: 'async' as const,
        messages: { unavailable: { default: 'We answer by email.' } },
        fallbacks: { askForEmail: true },
      },
    },
  };

  test('without differences has the general settings', () => {
    expect(settingsForChannel(settings, 'web')).toBe(settings);
    expect(settingsForChannel(settings, 'constructor')).toBe(settings);
  });

  test('has its differences over the general settings, field by field', () => {
    const email = settingsForChannel(settings, 'email');
    expect(email.process).toBe('async');
    expect(email.messages).toEqual({ ...settings.messages, unavailable: { default: 'We answer by email.' } });
    expect(email.fallbacks).toEqual({ ...settings.fallbacks, askForEmail: true });
    expect(email.assignment).toBe(settings.assignment);
  });
});
