import { describe, expect, it } from 'vitest';
import { foldText, originalSpan } from './fold-text.js';

describe('foldText', () => {
  it('compares spellings that a reader takes for the same as equal', () => {
    expect(foldText('STRAẞE').text).toBe('strasse');
    expect(foldText('Ré\u00adfund').text).toBe('refund');
  });
  it('leads every place back to the original text', () => {
    const folded = foldText('👋 Ｒéfund!');
    const at = folded.text.indexOf('refund');
    const span = originalSpan(folded, at, at + 6);
    expect('👋 Ｒéfund!'.slice(span.start, span.end)).toBe('Ｒéfund');
  });
});
