import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { ChoiceList } from './choice-list.js';

const root = document.createElement('div');
afterEach(() => render(null, root));

it('can be scrolled with the keyboard, also where no box in it can have the focus', () => {
  render(
    <ChoiceList
      legend="People"
      items={[{ id: 'ada', name: 'Ada', detail: 'Agent' }]}
      chosen={[]}
      disabled
      error={null}
      empty="Nobody yet."
      onChange={() => {}}
    />,
    root,
  );
  const list = root.querySelector('ul');
  expect([list?.getAttribute('tabindex'), list?.getAttribute('aria-label')]).toEqual(['0', 'People']);
});
