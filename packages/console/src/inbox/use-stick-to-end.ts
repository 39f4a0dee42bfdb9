import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const NEAR_PX = 80;

export interface StickToEnd {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly atEnd: boolean;
  /** Answers whether the list is at its end. */
  readonly onScroll: () => boolean;
  readonly toEnd: () => void;
  /** Shows a place in the list instead, and stays there. */
  readonly toPlace: (element: Element) => void;
}

export interface StickToEndOptions {
  /** What the list shows; a change scrolls. */
  readonly contents: readonly unknown[];
  /** Changes when something comes in above. */
  readonly begin: unknown;
  /** Scrolls in any case when it rises: the reader has just sent something. */
  readonly ownCount: number;
}

/** Keeps a list scrolled to its end while the reader is there, and at what they read while they are further up. */
export function useStickToEnd({ contents, begin, ownCount }: StickToEndOptions): StickToEnd {
  const scroller = useRef<HTMLElement>(null);
  /** From the top of what is seen to the end of the list, as last measured. */
  const fromEnd = useRef(0);
  const sticks = useRef(true);
  const lastOwnCount = useRef(ownCount);
  const [atEnd, setAtEnd] = useState(true);
  const toEnd = (): void => {
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
  };
  const measure = (): void => {
    const element = scroller.current;
    if (element) fromEnd.current = element.scrollHeight - element.scrollTop;
  };
  useLayoutEffect(() => {
    // At the very top no browser keeps the place, and some nowhere.
    const element = scroller.current;
    if (element && !sticks.current) element.scrollTop = element.scrollHeight - fromEnd.current;
  }, [begin]);
  useLayoutEffect(() => {
    if (sticks.current || ownCount > lastOwnCount.current) toEnd();
    lastOwnCount.current = ownCount;
    // What is added at the end scrolls nothing, and yet the end is further away.
    measure();
  }, contents);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => sticks.current && toEnd());
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const onScroll = (): boolean => {
    const element = scroller.current;
    if (!element) return true;
    measure();
    sticks.current = fromEnd.current - element.clientHeight < NEAR_PX;
    setAtEnd(sticks.current);
    return sticks.current;
  };
  const toPlace = (element: Element): void => {
    sticks.current = false;
    element.scrollIntoView({ block: 'center' });
  };
  return { scroller, atEnd, onScroll, toEnd, toPlace };
}
