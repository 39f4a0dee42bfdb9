import { describe, expect, it } from 'vitest';
import { neighbour, shortcutFor } from './shortcuts.js';

function press(key: string, target: EventTarget | null = document.body, more: Partial<KeyboardEvent> = {}) {
  return shortcutFor({
    key,
    target,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    repeat: false,
    defaultPrevented: false,
    ...more,
  });
}

describe('shortcutFor', () => {
  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['r', 'reply'],
    ['e', 'close'],
    ['t', 'take'],
    ['n', 'note'],
    ['a', 'assign'],
    ['/', 'search'],
    ['?', 'help'],
    ['x', 'choose'],
    ['u', 'return'],
    ['z', null],
  ])('reads %s as %s', (key, name) => {
    expect(press(key)).toBe(name);
  });

  it('leaves keys alone while somebody writes or has a dialog open', () => {
    const dialog = document.createElement('dialog');
    const button = dialog.appendChild(document.createElement('button'));
    for (const target of [
      document.createElement('textarea'),
      document.createElement('input'),
      document.createElement('select'),
      button,
    ]) {
      expect(press('e', target)).toBeNull();
    }
  });

  it('works from a switch, which takes no text', () => {
    const toggle = Object.assign(document.createElement('input'), { type: 'checkbox' });
    expect(press('j', toggle)).toBe('next');
  });

  it('leaves the browser its own combinations', () => {
    expect(press('r', document.body, { ctrlKey: true })).toBeNull();
    expect(press('e', document.body, { metaKey: true })).toBeNull();
  });

  it('moves on while a key is held, but closes once', () => {
    expect(press('j', document.body, { repeat: true })).toBe('next');
    expect(press('e', document.body, { repeat: true })).toBeNull();
  });
});

describe('neighbour', () => {
  it('moves by one, stays at the ends, and begins at the top', () => {
    const ids = ['a', 'b', 'c'];
    expect(neighbour(ids, 'a', 1)).toBe('b');
    expect(neighbour(ids, 'a', -1)).toBe('a');
    expect(neighbour(ids, 'c', 1)).toBe('c');
    expect(neighbour(ids, undefined, 1)).toBe('a');
    expect(neighbour(ids, 'gone', -1)).toBe('a');
    expect(neighbour([], undefined, 1)).toBeUndefined();
  });
});
