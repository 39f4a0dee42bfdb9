import { expect, it } from 'vitest';
import { previewColours } from './visitor-preview.js';

it('takes the colours that were chosen for the widget, the light one for both themes where there is no other', () => {
  expect(previewColours({ accent: null, accentDark: null })).toEqual({});
  expect(previewColours({ accent: '#000000', accentDark: null })).toEqual({
    '--look-accent': '#000000',
    '--look-on-accent': '#ffffff',
    '--look-accent-dark': '#000000',
    '--look-on-accent-dark': '#ffffff',
  });
  expect(previewColours({ accent: null, accentDark: '#ffee00' })).not.toHaveProperty('--look-accent');
});
