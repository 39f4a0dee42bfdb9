import type { RefObject, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from './button.js';
import { Search, X } from './icons.js';

export interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  /** What is searched for now. */
  readonly value: string;
  /** Told a moment after the last key, and at once of Enter and Escape. */
  readonly onSearch: (q: string) => void;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

const SEARCH_AFTER_MS = 250;
const MAX_LENGTH = 200;

/** A field that searches as one types. Enter goes on to the list; Escape clears it and leaves. */
export function SearchBox({ label, placeholder, value, onSearch, inputRef }: SearchBoxProps): VNode {
  const [text, setText] = useState(value);
  /** What the field asked for itself: when that comes back, what is typed meanwhile stays. */
  const asked = useRef(value);
  useEffect(() => {
    if (value === asked.current) return;
    asked.current = value;
    setText(value);
  }, [value]);
  const search = (q: string): void => {
    if (q === value) return;
    asked.current = q;
    onSearch(q);
  };
  /** As it is then: the page may have gone on to something else meanwhile. */
  const latest = useRef(search);
  latest.current = search;
  useEffect(() => {
    const timer = setTimeout(() => latest.current(text.trim()), SEARCH_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const clear = (): void => {
    setText('');
    search('');
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }): void => {
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    event.preventDefault();
    if (event.key === 'Escape') clear();
    else search(text.trim());
    event.currentTarget.blur();
  };
  return (
    <span class="search-box">
      <Search size={15} aria-hidden="true" />
      <input
        ref={inputRef}
        class="input"
        type="search"
        aria-label={label}
        placeholder={placeholder}
        maxLength={MAX_LENGTH}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {text && <IconButton icon={X} label="Clear the search" onClick={clear} />}
    </span>
  );
}
