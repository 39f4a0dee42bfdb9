import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { ChoiceList } from './choice-list.js';

const root = document.createElement('div');
afterEach(() => render(null, root));

function show(disabled: boolean) {
  const items = [{ id: 'ada', name: 'Ada', detail: 'Agent' }];
  const fixed = { legend: 'People', error: null, empty: 'Nobody yet.', onChange: () => {} };
  render(<ChoiceList {...fixed} items={items} chosen={['ada', 'gone']} disabled={disabled} />, root);
  return {
    tabIndex: root.querySelector('ul')?.getAttribute('tabindex') ?? null,
    boxes: [...root.querySelectorAll('input')].map((box) => box.disabled),
    // One that is disabled would take its list along.
    fieldset: root.querySelector('fieldset')?.disabled,
  };
}

it('can be scrolled with the keyboard where it is disabled and no box can have the focus', () => {
  expect(show(true)).toEqual({ tabIndex: '0', boxes: [true, true], fieldset: false });
});

it('is no stop of its own where its boxes are', () => {
  expect(show(false)).toEqual({ tabIndex: null, boxes: [false, false], fieldset: false });
});
