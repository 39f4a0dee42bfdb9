import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createToasts } from './toasts.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const texts = (toasts: ReturnType<typeof createToasts>) =>
  toasts.store.getState().toasts.map(({ text }) => text);

it('goes by itself, later when there is something to press', () => {
  const toasts = createToasts();
  toasts.show({ text: 'saved' });
  toasts.show({ text: 'deleted', action: { label: 'Undo', run: () => undefined } });
  vi.advanceTimersByTime(6_000);
  expect(texts(toasts)).toEqual(['deleted']);
  vi.advanceTimersByTime(4_000);
  expect(texts(toasts)).toEqual([]);
});

it('goes when what it leads to is shown, and other ones stay', () => {
  const toasts = createToasts();
  toasts.show({ text: 'one', leadsTo: ['c1', 't1'] });
  toasts.show({ text: 'two', leadsTo: ['c2'] });
  toasts.show({ text: 'three' });
  toasts.arriveAt('t1');
  expect(texts(toasts)).toEqual(['two', 'three']);
  toasts.arriveAt('team');
  expect(texts(toasts)).toEqual(['two', 'three']);
});
