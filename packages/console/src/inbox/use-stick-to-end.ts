import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const NEAR_PX = 80;

export interface StickToEnd {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly atEnd: boolean;
  readonly onScroll: () => void;
  readonly toEnd: () => void;
  /** Shows a place in the list instead, and stays there. */
  readonly toPlace: (element: Element) => void;
}

/**
 * Keeps a list scrolled to its end while the reader is there, and leaves them alone while they read further up.
 * @param contents What the list shows; a change scrolls.
 * @param ownCount Scrolls in any case when it rises: the reader has just sent something.
 */
export function useStickToEnd(contents: readonly unknown[], ownCount: number): StickToEnd {
  const scroller = useRef<HTMLElement>(null);
  const sticks = useRef(true);
  const lastOwnCount = useRef(ownCount);
  const [atEnd, setAtEnd] = useState(true);
  const toEnd = (): void => {
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
  };
  useLayoutEffect(() => {
    if (sticks.current || ownCount > lastOwnCount.current) toEnd();
    lastOwnCount.current = ownCount;
  }, contents);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => sticks.current && toEnd());
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const onScroll = (): void => {
    const element = scroller.current;
    if (!element) return;
    sticks.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX;
    setAtEnd(sticks.current);
  };
  const toPlace = (element: Element): void => {
    sticks.current = false;
    element.scrollIntoView({ block: 'center' });
  };
  return { scroller, atEnd, onScroll, toEnd, toPlace };
}
