import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SearchBox } from './search-box.js';

const A_MOMENT_MS = 300;
const root = document.createElement('div');
const field = () => root.querySelector('input') as HTMLInputElement;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
});

/** A page whose address is `value`. */
async function show(value: string, onSearch: (q: string) => void = () => {}) {
  const inputRef = { current: null };
  await act(() =>
    render(
      <SearchBox label="Search" placeholder="" value={value} onSearch={onSearch} inputRef={inputRef} />,
      root,
    ),
  );
}
async function type(text: string) {
  await act(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const pass = () => act(() => vi.advanceTimersByTimeAsync(A_MOMENT_MS));

it('searches a moment after the last key, for the words without the space around them', async () => {
  const onSearch = vi.fn();
  await show('', onSearch);
  await type('red ');
  expect(onSearch).not.toHaveBeenCalled();
  await pass();
  expect(onSearch.mock.calls).toEqual([['red']]);
});

it('keeps what is typed while the address takes over what was searched for', async () => {
  await show('');
  await type('red ');
  await pass();
  await show('red');
  expect(field().value).toBe('red ');
});

it('shows what another address searches for', async () => {
  await show('');
  await type('red');
  await pass();
  await show('red');
  await show('blue');
  expect(field().value).toBe('blue');
  await show('');
  expect(field().value).toBe('');
});
