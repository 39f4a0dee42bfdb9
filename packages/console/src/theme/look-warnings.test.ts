import { parseWidgetSettings, type WidgetLook } from '@baton/core';
import { expect, test } from 'vitest';
import { lookWarnings } from './look-warnings.js';

const look = (change: Partial<WidgetLook>): WidgetLook => {
  const read = parseWidgetSettings({ look: change });
  if (!read.ok) throw new Error('The look is not valid.');
  return read.settings.look;
};

test('a dark colour is fine on white, and too faint in the dark theme', () => {
  expect(lookWarnings(look({ accent: '#0b3d2e' })).map(({ field }) => field)).toEqual(['accentDark']);
  expect(lookWarnings(look({ accent: '#0b3d2e', accentDark: '#2fa37d' }))).toEqual([]);
});

test('a light colour is too faint for links', () => {
  const [warning] = lookWarnings(look({ accent: '#ffd60a' }));
  expect(warning).toMatchObject({ field: 'accent' });
  expect(warning?.text).toContain('1.4 : 1');
});

test('nothing is said of colours that were left alone', () => {
  expect(lookWarnings(look({}))).toEqual([]);
});
