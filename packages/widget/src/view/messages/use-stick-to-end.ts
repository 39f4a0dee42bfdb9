import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** So near to the end, or to the beginning, counts as being there. */
const NEAR_PX = 80;

/** Whether the browser keeps the place by itself when something comes in above; at the very top none does. */
const keepsPlace = () => CSS.supports('overflow-anchor', 'auto');

export interface StickToEndOptions {
  /** Changes when something is added at the beginning. */
  readonly start: string;
  /** Changes when something is added at the end. */
  readonly end: string;
  /** What was added at the end is the visitor's own, which always brings the list there. */
  readonly isOwn: boolean;
}

export interface StickToEnd {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** The visitor has scrolled back, and something new stands below. */
  readonly hasNews: boolean;
  readonly onScroll: () => void;
  readonly toEnd: () => void;
}

/** Keeps a list at its end while the visitor is there, and at what they read while they are further up. */
export function useStickToEnd({ start, end, isOwn }: StickToEndOptions): StickToEnd {
  const ref = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const fromEnd = useRef(0);
  const lastTop = useRef(0);
  const [hasNews, setHasNews] = useState(false);
  const toEnd = () => {
    const list = ref.current;
    if (list) list.scrollTop = list.scrollHeight;
    isAtEnd.current = true;
    setHasNews(false);
  };
  const onScroll = () => {
    const list = ref.current;
    if (!list) return;
    fromEnd.current = list.scrollHeight - list.scrollTop;
    const isNear = fromEnd.current - list.clientHeight < NEAR_PX;
    // A list that became lower, or longer, has not been scrolled away from its end.
    isAtEnd.current = isNear || (isAtEnd.current && list.scrollTop >= lastTop.current);
    lastTop.current = list.scrollTop;
    if (isAtEnd.current) setHasNews(false);
  };
  useLayoutEffect(() => {
    if (isAtEnd.current || isOwn) toEnd();
    else setHasNews(true);
  }, [end]);
  useLayoutEffect(() => {
    const list = ref.current;
    if (list && !isAtEnd.current && (list.scrollTop < NEAR_PX || !keepsPlace()))
      list.scrollTop = list.scrollHeight - fromEnd.current;
  }, [start]);
  useLayoutEffect(() => {
    // Whatever else changes the height: a card, the keyboard.
    const list = ref.current;
    if (list && isAtEnd.current) list.scrollTop = list.scrollHeight;
  });
  useEffect(() => {
    // What grows or shrinks beside the list (a card, the keyboard) and pictures that arrive change no message.
    const list = ref.current;
    if (!list) return;
    const stay = () => {
      if (isAtEnd.current) list.scrollTop = list.scrollHeight;
    };
    list.addEventListener('load', stay, true);
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(stay);
    observer?.observe(list);
    return () => {
      list.removeEventListener('load', stay, true);
      observer?.disconnect();
    };
  }, []);
  return { ref, hasNews, onScroll, toEnd };
}
