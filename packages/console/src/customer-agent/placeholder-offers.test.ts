import { describe, expect, it } from 'vitest';
import { completePlaceholder, offeredPlaceholders, openPlaceholder } from './placeholder-offers.js';

describe('placeholders as you type', () => {
  it('are offered from the brace on, while the caret stands in the name', () => {
    expect(openPlaceholder('Hi {', 4)).toEqual({ start: 3, typed: '' });
    expect(openPlaceholder('Hi {age', 7)).toEqual({ start: 3, typed: 'age' });
    expect(openPlaceholder('Hi {agent.name} ', 16)).toBeNull();
    expect(openPlaceholder('Hi { you', 8)).toBeNull();
  });

  it('are those that begin with what was typed', () => {
    expect(offeredPlaceholders('')).toHaveLength(5);
    expect(offeredPlaceholders('name')).toEqual(['agent.name', 'team.name']);
    expect(offeredPlaceholders('NEXT')).toEqual(['nextOpening']);
    expect(offeredPlaceholders('x')).toEqual([]);
  });

  it('complete the name and close the brace once', () => {
    const open = { start: 3, typed: 'age' };
    expect(completePlaceholder('Hi {age!', open, 'agent.name')).toEqual({
      text: 'Hi {agent.name}!',
      caret: 15,
    });
    expect(completePlaceholder('Hi {age}!', open, 'agent.name')).toEqual({
      text: 'Hi {agent.name}!',
      caret: 15,
    });
  });
});
