import { expect, test } from 'vitest';
import { contrastRatio, readableOn } from './contrast.js';

test('contrast is as WCAG defines it', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrastRatio('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
  expect(contrastRatio('blue', '#ffffff')).toBe(1);
});

test('text on a colour is light or dark, whichever reads better', () => {
  expect([readableOn('#1d4ed8'), readableOn('#ffd60a')]).toEqual(['#ffffff', '#111318']);
});
