import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { ChoiceList } from './choice-list.js';

const root = document.createElement('div');
afterEach(() => render(null, root));

it.each([
  [true, '0'],
  [false, null],
])(
  'can be scrolled with the keyboard where it is disabled (%s) and no box has the focus',
  (disabled, tab) => {
    render(
      <ChoiceList
        legend="People"
        items={[{ id: 'ada', name: 'Ada', detail: 'Agent' }]}
        chosen={[]}
        disabled={disabled}
        error={null}
        empty="Nobody yet."
        onChange={() => {}}
      />,
      root,
    );
    const list = root.querySelector('ul');
    expect([list?.getAttribute('tabindex') ?? null, list?.getAttribute('aria-label')]).toEqual([
      tab,
      'People',
    ]);
  },
);
