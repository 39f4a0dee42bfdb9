import { expect, test } from 'vitest';
import { en } from '../../i18n/locales/en.js';
import { INITIAL_STATE } from '../../store/widget-state.js';
import { standing } from './header.js';

const title = (branding: { agentName: string } | null, lastName?: string) =>
  standing({ ...INITIAL_STATE, branding: branding as never }, en, lastName).title;

test('is called as at the last visit until the owner’s settings are there', () => {
  expect(title(null)).toBe('Assistant');
  expect(title(null, 'Robin')).toBe('Robin');
  expect(title({ agentName: 'Kim' }, 'Robin')).toBe('Kim');
  expect(title({ agentName: '' }, 'Robin')).toBe('Assistant');
});
